// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/timekeeper.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

/// What stands in the way of taking sound. For the auditors' eyes only.
struct Hindrance {
    enum class Kind : std::uint8_t {
        NobodyThere = 1, ///< nobody was said to be there, so nobody can have agreed
        NotAsked = 2,    ///< that person; somebody who came late for one
        HowUnknown = 3,  ///< a yes of which nobody said how it was given
        Refused = 4,
        Withdrawn = 5,
        OffTheRecord = 6,
        Break = 7,
        NoTalk = 8, ///< it has not begun, or is over
    };
    Kind kind = Kind::NobodyThere;
    UnitId member{}; ///< of 2 to 5
    bool operator==(const Hindrance &) const = default;
};

/// What anybody in the room may read on a screen. It never tells who, nor whether somebody said no or was not asked
/// (method, situations 5 and 13).
enum class RoomSees : std::uint8_t {
    Nothing,
    NoRecordingToday, ///< "vandaag geen opname"
    Recording,
    Paused, ///< for whatever reason
};

struct GateAnswer {
    QList<Hindrance> why; ///< people first, by seat
    RoomSees room = RoomSees::Nothing;
    [[nodiscard]] bool mayRecord() const { return why.isEmpty(); }
    /// What the recorder writes when it pauses for it; the talk is over: it stops. Nothing hinders: Unsaid.
    [[nodiscard]] RecordingEvent::Why pauseReason() const;
    bool operator==(const GateAnswer &) const = default;
};

/// Whether a sample may be taken now: everybody who is there, in the room or by video, whatever their role, agreed to
/// sound, and it is known how; the talk runs; nothing is off the record. Asked again after every change of the
/// measurement. `phase` as interviewTime tells it.
[[nodiscard]] GateAnswer recordingGate(const Measurement &measurement, Phase phase);

/// The level may be tested for at most this long, in memory only.
inline constexpr Milliseconds levelTestLength = 10s;
/// Only before anybody is said to be there, and outside the talk.
[[nodiscard]] bool mayTestLevel(const Measurement &measurement, Phase phase);

} // namespace Tweeluik
