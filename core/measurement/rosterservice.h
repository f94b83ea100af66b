// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of taking part (FORMAT.md, "Roster").
class RosterService {
public:
    explicit RosterService(OpenMeasurement &measurement) : m_measurement(measurement) {}
    /// This tablet says that the device of `line` takes part; nothing when it said just that before.
    void join(const RosterLine &line);
    /// The device of that slot does not take part any more. One auditor is enough.
    void retire(Slot slot, const PublicKey &signing);
    /// That device may be asked for that slot: nobody else has it, and it was not retired for it. A third is refused.
    [[nodiscard]] bool mayAsk(Slot slot, const PublicKey &signing) const;

private:
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik
