// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/clocks.h"

namespace Tweeluik {

enum class Phase : std::uint8_t { NotStarted, Running, Paused, Ended };

struct Measurement;

/// The interview clock as the clock entries tell it, on whatever tablet one looks (design, section 6).
struct InterviewTime {
    Phase phase = Phase::NotStarted;
    Milliseconds running{0}; ///< talk without breaks
    Milliseconds elapsed{0}; ///< from the start, breaks included
    Milliseconds paused{0};
    std::optional<Milliseconds> startedAtWall;
    ClockWay way = ClockWay::Boot; ///< the weakest that `elapsed` rests on
    Milliseconds error{0};         ///< `elapsed` is within ± this; not known when estimated
    bool estimated = false;        ///< by wall clocks, by two starts, or by this tablet's own clock alone
    bool fromElsewhere = false;    ///< it runs on from an event that another boot said
    /// A measurement can have a second appointment (G22): a start after an end. 0 before the first start. The interview
    /// clock runs on over all of them; what lies between is no part of the talk.
    int session = 0;
    std::optional<Milliseconds> sessionStartedAtWall; ///< of the last session
    Milliseconds sessionFrom{0};                      ///< where the interview clock stood when it began
};

/// Of one tablet, by its events alone.
[[nodiscard]] InterviewTime interviewTime(const QList<ClockEntry> &events, const Moment &now);
/// With everything that the measurement knows about the clocks of both tablets.
[[nodiscard]] InterviewTime interviewTime(const Measurement &measurement, const Moment &now);

} // namespace Tweeluik
