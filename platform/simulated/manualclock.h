// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/clock.h"

#include <QTimeZone>

namespace Tweeluik {

/// A clock that moves when told: boot, sleep, a wall clock that jumps and a restart are single lines of a story.
class ManualClock : public Clock {
public:
    /// 2026-03-10 13:30 in the Netherlands, an hour after boot, unless told otherwise.
    explicit ManualClock(std::chrono::milliseconds wall = std::chrono::milliseconds(1'773'145'800'000));

    [[nodiscard]] Moment now() const override { return m_now; }
    /// In the zone Europe/Amsterdam, so that a picture or a test reads the same on every machine.
    [[nodiscard]] QDateTime local(std::chrono::milliseconds wall) const override;

    /// Time passes, awake or asleep.
    void advance(std::chrono::milliseconds by);
    /// Somebody sets the clock of the tablet.
    void jumpWall(std::chrono::milliseconds by) { m_now.wall += by; }
    /// The tablet was off for `off`; counting since boot begins anew, under another boot id.
    void reboot(std::chrono::milliseconds off);

private:
    Moment m_now;
    int m_boots = 1;
    QTimeZone m_zone;
};

} // namespace Tweeluik
