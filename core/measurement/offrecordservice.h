// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of "buiten verslag" (G16). Forwards: while it is on, what is typed is not kept (see Composer). Backwards: the
/// notes are erased on this device with everything they ever were, drafts included, and with the promises that were
/// written from them or in that time; only the trace stays. Never undone by a key.
class OffRecordService {
public:
    explicit OffRecordService(OpenMeasurement &measurement);
    /// What was typed until now is kept. `clock` is the position of the interview clock, none before the start.
    void begin(ItemNumber item, std::optional<Milliseconds> clock);
    void end(ItemNumber item, std::optional<Milliseconds> clock);

    /// The notes of which a word was written in the last `back` of the interview clock, deleted ones and undone
    /// versions included; what stands in the field unsettled counts as written now. Oldest first.
    [[nodiscard]] QList<UnitId> notesWithin(Milliseconds back, Milliseconds clock) const;
    /// Erases them, and what earlier drafts left behind. `clock` is now.
    void takeBack(Milliseconds back, ItemNumber item, Milliseconds clock);
    /// Erases this note. An impression goes without a trace: nothing public may tell of it. Unknown ones are left
    /// alone.
    void takeBack(UnitId note);

private:
    void append(const OffRecord &said);
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik
