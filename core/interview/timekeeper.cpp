// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/timekeeper.h"

#include "core/measurement/measurement.h"

#include <algorithm>

namespace Tweeluik {

namespace {

void add(InterviewTime &time, const ClockSpan &span) {
    if (time.phase == Phase::Running)
        time.running += span.length;
    else if (time.phase == Phase::Paused)
        time.paused += span.length;
    else
        return; // what lies between two appointments is not counted, nor is what nobody knows about it
    time.elapsed += span.length;
    time.way = std::max(time.way, span.way);
    time.error += span.error;
    time.estimated = isEstimate(time.way);
}

Phase after(Phase phase, ClockEvent event) {
    switch (event) {
    case ClockEvent::Start:
        // A second appointment begins with a start too; what lies between is no part of the talk (G22).
        return phase == Phase::Paused ? phase : Phase::Running;
    case ClockEvent::Break:
        return phase == Phase::Running ? Phase::Paused : phase;
    case ClockEvent::Resume:
        return phase == Phase::Paused ? Phase::Running : phase;
    case ClockEvent::End:
        return phase == Phase::NotStarted ? phase : Phase::Ended;
    }
    return phase;
}

InterviewTime tell(const QList<ClockEntry> &events, const Clocks &clocks, const Moment &now) {
    InterviewTime time;
    const ClockEntry *last = nullptr;
    for (const ClockEntry &event : events) {
        if (last != nullptr)
            add(time, clocks.between(*last, {event.bootId, event.sinceBoot, event.wall}));
        if (event.event == ClockEvent::Start && (time.phase == Phase::NotStarted || time.phase == Phase::Ended)) {
            if (time.phase == Phase::NotStarted)
                time.startedAtWall = event.wall;
            ++time.session;
            time.sessionStartedAtWall = event.wall;
            time.sessionFrom = time.elapsed;
        }
        time.phase = after(time.phase, event.event);
        last = &event;
    }
    if (last != nullptr && (time.phase == Phase::Running || time.phase == Phase::Paused)) {
        add(time, clocks.between(*last, now));
        time.fromElsewhere = last->bootId != now.bootId;
    }
    return time;
}

} // namespace

InterviewTime interviewTime(const QList<ClockEntry> &events, const Moment &now) {
    return tell(events, Clocks(events, {}, now), now);
}

InterviewTime interviewTime(const Measurement &measurement, const Moment &now) {
    const Clocks clocks(measurement.clock + measurement.clockAside, measurement.clockOffsets, now);
    return tell(measurement.clock, clocks, now);
}

} // namespace Tweeluik
