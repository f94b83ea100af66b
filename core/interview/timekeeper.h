// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/ports/clock.h"

namespace Tweeluik {

enum class Phase : std::uint8_t { NotStarted, Running, Paused, Ended };

/// The interview clock as the clock entries tell it (design, section 6). Same boot: the clock that runs in sleep.
/// Otherwise the difference of wall times, marked as an estimate.
struct InterviewTime {
    Phase phase = Phase::NotStarted;
    Milliseconds running{0}; ///< talk without breaks
    Milliseconds elapsed{0}; ///< from the start, breaks included
    Milliseconds paused{0};
    std::optional<Milliseconds> startedAtWall;
    bool estimated = false;
};

[[nodiscard]] InterviewTime interviewTime(const QList<ClockEntry> &events, const Moment &now);

} // namespace Tweeluik
