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
    /// A measurement can have a second appointment (G22): a start after an end. 0 before the first start. The interview
    /// clock runs on over all of them; what lies between is no part of the talk.
    int session = 0;
    std::optional<Milliseconds> sessionStartedAtWall; ///< of the last session
    Milliseconds sessionFrom{0};                      ///< where the interview clock stood when it began
};

[[nodiscard]] InterviewTime interviewTime(const QList<ClockEntry> &events, const Moment &now);

} // namespace Tweeluik
