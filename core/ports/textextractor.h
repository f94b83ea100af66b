// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace Tweeluik {

struct ExtractError {
    enum class Kind {
        NotAPdf,
        Encrypted, ///< opens with a password only
        NoText,    ///< pictures of pages
        TooLarge,  ///< the file, or the text in it
        TooManyPages,
        TooSlow,       ///< ended at the adapter's limit of time
        TooMuchMemory, ///< ended at the adapter's limit of memory
        Crashed,
        Unreadable, ///< damaged, or gone meanwhile
        NoReader    ///< what reads PDF files is not installed or does not start; says nothing of the file
    };
    Kind kind = Kind::Unreadable;
    QString detail; ///< for the event log
};

/// Text of a PDF in the order of reading: a line per printed line, a form feed at the end of a page or column, an empty
/// line where the page leaves room, raised figures as ¹ ² ³; without running heads and page numbers. Hyphens at the end
/// of a line are left to the parser. A hostile file costs at most the limits of the adapter (a child process on Linux).
class TextExtractor {
public:
    virtual ~TextExtractor() = default;
    using Finished = std::function<void(Result<QString, ExtractError>)>;
    /// Calls back on the calling thread's event loop, once.
    virtual void extract(const QString &pdfFile, Finished finished) = 0;
};

} // namespace Tweeluik
