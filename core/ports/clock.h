// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>

namespace Tweeluik {

/// One look at all three clocks, taken at the same moment (design, section 6).
struct Moment {
    /// Random per boot of the machine; equal ids mean that `sinceBoot` values can be subtracted. Empty = unknown.
    QByteArray bootId;
    /// Runs on while the tablet sleeps (CLOCK_BOOTTIME).
    std::chrono::milliseconds sinceBoot{0};
    /// Milliseconds since the epoch, UTC. May jump; information, never order.
    std::chrono::milliseconds wall{0};
};

/// Time as a port, so that a two-hour interview runs in milliseconds in a test.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
    /// The wall time as the tablet's user reads it, in the local zone.
    [[nodiscard]] virtual QDateTime local(std::chrono::milliseconds wall) const = 0;
};

} // namespace Tweeluik
