// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of the explanation of an item, which both auditors write.
class ExplanationService {
public:
    explicit ExplanationService(OpenMeasurement &measurement);
    /// What shows now; nothing written yet: an empty one in the unit where it will stand.
    [[nodiscard]] SharedText shown(ItemNumber item) const;
    /// Says `text` instead of what shows now. Writes nothing when that is the same, or off the record.
    void write(ItemNumber item, const QString &text);
    /// The same by somebody who began with `seen`, whatever came since.
    void write(ItemNumber item, const QString &text, const SharedText &seen);
    /// The same while it is being typed: it becomes an entry at the next start, if it never does before.
    void typed(ItemNumber item, const QString &text, const SharedText &seen);
    /// This auditor looked at the merged places. Writes nothing when there are none, or they were seen.
    void markSeen(ItemNumber item);

private:
    [[nodiscard]] std::optional<Unfinished> unfinished(ItemNumber item, const QString &text,
                                                       const SharedText &seen) const;
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik
