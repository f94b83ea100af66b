// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"
#include "core/journal/journalstore.h"
#include "core/measurement/measurement.h"

#include <QObject>
#include <memory>

namespace Tweeluik {

/// The texts of the instrument on this device: the work text that ships with the product and, when the auditor imported
/// it from the own copy of the manual, the official text. It never leaves the device by itself (design, section 8).
class WordingService : public QObject {
    Q_OBJECT
public:
    WordingService(JournalStore &store, const InstrumentFile &work);

    [[nodiscard]] const Instrument &instrument() const { return m_work.instrument; }
    [[nodiscard]] const Aids &aids() const { return m_work.aids; }
    [[nodiscard]] const Wording &work() const { return m_work.wording; }
    [[nodiscard]] const Wording *official() const { return m_official.get(); }
    /// The text that this measurement shows on this device; without a measurement the official one when it is there.
    /// A pin to an official text that is not on this device falls back to the work text.
    [[nodiscard]] const Wording &shown(const Measurement *measurement, Slot self) const;

    /// Keeps the text, sealed under the device key; an earlier import is replaced.
    void accept(const InstrumentFile &official, JournalStore::Committed done);
    /// Takes the official text off this device.
    void forget(JournalStore::Committed done);

Q_SIGNALS:
    void changed();

private:
    JournalStore &m_store;
    const InstrumentFile &m_work;
    std::unique_ptr<Wording> m_official;
};

} // namespace Tweeluik
