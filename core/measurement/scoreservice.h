// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include <functional>

namespace Tweeluik {

/// What the auditor of this tablet thinks of each item, alone. It stands in the own stream of scores, which never
/// travels; nothing in a public stream tells that it is there.
class ScoreService {
public:
    /// `open`: whether scores may still be given; asked each time. Whoever knows of seals says so.
    ScoreService(OpenMeasurement &measurement, std::function<bool()> open);
    /// The last that was given for that item; nothing said yet: only the item.
    [[nodiscard]] Score given(ItemNumber item) const;
    /// In place of what was said of that item before; the same again is not written. One that says nothing takes it
    /// back. Texts are cut at their limits. False: not open any more, off the record, the store is locked, or all
    /// together would be longer than a sheet may be.
    bool give(const Score &score);

private:
    OpenMeasurement &m_measurement;
    std::function<bool()> m_open;
};

} // namespace Tweeluik
