// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/recordinggate.h"

#include <algorithm>

namespace Tweeluik {

using Kind = Hindrance::Kind;
using Why = RecordingEvent::Why;

namespace {

bool isThere(const Measurement &measurement, UnitId member) {
    const std::optional<PresenceKind> said = measurement.presenceOf(member);
    return said && *said != PresenceKind::Left;
}

/// By seat; who was taken off the list while present comes last, and counts: that a name goes is no consent.
QList<UnitId> peopleThere(const Measurement &measurement) {
    QList<UnitId> there;
    for (const TeamMember &member : measurement.team) {
        if (isThere(measurement, member.id))
            there.append(member.id);
    }
    QList<UnitId> unlisted;
    for (auto it = measurement.presence.begin(); it != measurement.presence.end(); ++it) {
        if (isThere(measurement, it.key()) && measurement.member(it.key()) == nullptr)
            unlisted.append(it.key());
    }
    std::sort(unlisted.begin(), unlisted.end());
    return there + unlisted;
}

std::optional<Kind> hindranceOf(const Consent &consent) {
    switch (consent.answer(ConsentFor::Audio)) {
    case Answer::NotAsked:
        return Kind::NotAsked;
    case Answer::No:
        return Kind::Refused;
    case Answer::Withdrawn:
        return Kind::Withdrawn;
    case Answer::Yes:
        break;
    }
    if (!consent.audio)
        return Kind::HowUnknown;
    return std::nullopt;
}

bool isUnderway(const Measurement &measurement) {
    return std::any_of(measurement.recordings.begin(), measurement.recordings.end(),
                       [](const Recording &recording) { return recording.underway(); });
}

bool has(const QList<Hindrance> &why, std::initializer_list<Kind> kinds) {
    return std::any_of(why.begin(), why.end(), [&kinds](const Hindrance &each) {
        return std::find(kinds.begin(), kinds.end(), each.kind) != kinds.end();
    });
}

} // namespace

RecordingEvent::Why GateAnswer::pauseReason() const {
    if (has(why, {Kind::NoTalk}))
        return Why::Stopped;
    if (has(why, {Kind::Refused, Kind::Withdrawn}))
        return Why::Withdrawn;
    if (has(why, {Kind::NotAsked, Kind::HowUnknown, Kind::NobodyThere}))
        return Why::Latecomer;
    if (has(why, {Kind::OffTheRecord}))
        return Why::OffRecord;
    return why.isEmpty() ? Why::Unsaid : Why::Break;
}

GateAnswer recordingGate(const Measurement &measurement, Phase phase) {
    GateAnswer answer;
    const QList<UnitId> people = peopleThere(measurement);
    for (const UnitId &person : people) {
        if (const auto kind = hindranceOf(measurement.preparation.consent(person)))
            answer.why.append({*kind, person});
    }
    const bool agreed = answer.why.isEmpty();
    if (people.isEmpty())
        answer.why.append({Kind::NobodyThere});
    if (measurement.offRecordNow)
        answer.why.append({Kind::OffTheRecord});
    if (phase == Phase::Paused)
        answer.why.append({Kind::Break});
    else if (phase != Phase::Running)
        answer.why.append({Kind::NoTalk});
    if (isUnderway(measurement))
        answer.room = answer.mayRecord() ? RoomSees::Recording : RoomSees::Paused;
    else if (!agreed)
        answer.room = RoomSees::NoRecordingToday;
    return answer;
}

bool mayTestLevel(const Measurement &measurement, Phase phase) {
    const bool outside = phase == Phase::NotStarted || phase == Phase::Ended;
    return outside && !measurement.offRecordNow && peopleThere(measurement).isEmpty();
}

} // namespace Tweeluik
