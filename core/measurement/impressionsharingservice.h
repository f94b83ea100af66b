// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of the step "indrukken bespreken" (G24).
class ImpressionSharingService {
public:
    explicit ImpressionSharingService(OpenMeasurement &measurement);
    void setWhen(ImpressionsWhen when);
    /// What becomes of the own impression when its words are shared.
    enum class Own : std::uint8_t { Stays, Goes };
    /// Enters an own impression anew, where both see it; nothing of the new one names the own one. When that goes, it
    /// goes in the same act. The new unit; null when there is no such impression, it has no words, or off the record.
    UnitId share(UnitId impression, Own own = Own::Stays);
    /// Other words for one that was shared by the auditor of this tablet. Nothing without words, and off the record.
    void change(UnitId shared, const QString &text);
    /// Not shared any more, as far as that goes; of this tablet's auditor only.
    void remove(UnitId shared);
    void setDiscussed(bool discussed);

private:
    [[nodiscard]] const SharedImpression *mine(UnitId shared) const;
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik
