// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/timekeeper.h"

#include <algorithm>

namespace Tweeluik {

namespace {

struct Span {
    Milliseconds length{0};
    bool estimated = false;
};

/// Boot times can be subtracted within one boot. Across a restart only the wall clock is left, and somebody may have
/// set that back: time never runs backwards here.
Span between(const ClockEntry &from, const QByteArray &bootId, Milliseconds sinceBoot, Milliseconds wall) {
    const bool sameBoot = !bootId.isEmpty() && bootId == from.bootId;
    const Milliseconds length = sameBoot ? sinceBoot - from.sinceBoot : wall - from.wall;
    return {std::max(length, Milliseconds(0)), !sameBoot};
}

void add(InterviewTime &time, const Span &span) {
    time.estimated = time.estimated || span.estimated;
    if (time.phase == Phase::Running)
        time.running += span.length;
    else if (time.phase == Phase::Paused)
        time.paused += span.length;
    else
        return;
    time.elapsed += span.length;
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

} // namespace

InterviewTime interviewTime(const QList<ClockEntry> &events, const Moment &now) {
    InterviewTime time;
    const ClockEntry *last = nullptr;
    for (const ClockEntry &event : events) {
        if (last != nullptr)
            add(time, between(*last, event.bootId, event.sinceBoot, event.wall));
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
    if (last != nullptr && (time.phase == Phase::Running || time.phase == Phase::Paused))
        add(time, between(*last, now.bootId, now.sinceBoot, now.wall));
    return time;
}

} // namespace Tweeluik
