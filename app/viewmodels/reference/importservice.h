// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/officialtext.h"

#include <QObject>
#include <memory>
#include <optional>

namespace Tweeluik {

/// The official text on its way in: from the auditor's own copy to a text that waits to be accepted. Lives as long as
/// the desk, so that what waits is there on the next page too; nothing is kept before it is accepted.
class ImportService : public QObject {
    Q_OBJECT
public:
    ImportService(TextExtractor &extractor, const InstrumentFile &work);

    [[nodiscard]] bool busy() const { return m_busy; }
    /// Why the last file or text was not taken.
    [[nodiscard]] const std::optional<OfficialTextError> &refusal() const { return m_refusal; }
    /// What waits for the auditor's word; nullptr when nothing does.
    [[nodiscard]] const InstrumentFile *waiting() const { return m_waiting.get(); }

    /// A PDF, text or Markdown file on this tablet.
    void open(const QString &file);
    /// The text itself, as pasted.
    void read(const QString &text);
    /// What comes in later of the file under way is not looked at.
    void stop();
    /// Lets go of what waits and of the last refusal.
    void discard();

Q_SIGNALS:
    void changed();

private:
    void finish(Result<InstrumentFile, OfficialTextError> result);
    void begin();

    const InstrumentFile &m_work;
    OfficialTextImport m_import;
    bool m_busy = false;
    unsigned m_turn = 0; ///< which file is under way; an answer to an earlier one is not looked at
    std::optional<OfficialTextError> m_refusal;
    std::unique_ptr<InstrumentFile> m_waiting;
};

} // namespace Tweeluik
