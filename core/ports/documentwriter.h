// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Tweeluik {

/// One line of a document, wrapped over as much width as there is. What it looks like belongs to the adapter.
struct PrintedLine {
    enum class Kind {
        Title,
        Lead,    ///< below the title
        Heading, ///< of a group
        Row,     ///< of a list: `left`, text, `right`
        Question,
        Text,
        Small,
    };
    Kind kind = Kind::Text;
    QString text{};
    QString left{};      ///< in the margin column: a time, "6a"
    QString right{};     ///< at the right edge: minutes, "essential"
    bool strong = false; ///< weighs more than its neighbours
    bool box = false;    ///< with a small square to tick by pen
};

/// Lines that stay on one page together wherever they fit on one.
struct PrintedGroup {
    QList<PrintedLine> lines;
};

/// A document as plain content.
struct PrintedDocument {
    QString title;
    QString language;  ///< "nl"
    QString foot;      ///< on every page, beside the page's number
    QString pageWords; ///< "page %1 of %2"
    QList<PrintedGroup> groups;
};

struct DocumentError {
    enum class Kind {
        NoPlace, ///< the folder is not there or may not be written in
        Full,    ///< no room
        Other
    };
    Kind kind = Kind::Other;
    QString detail; ///< for the event log; may hold the path
};

/// Makes a file for people: to print or to hand on.
class DocumentWriter {
public:
    virtual ~DocumentWriter() = default;
    /// The file is there whole or not at all; one of the same name is replaced.
    [[nodiscard]] virtual Result<Done, DocumentError> writePdf(const PrintedDocument &document,
                                                               const QString &file) = 0;
};

} // namespace Tweeluik
