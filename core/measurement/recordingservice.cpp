// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/recordingservice.h"

#include "core/measurement/registerentry.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// A fact that stands for itself: it replaces nothing.
template <typename Value> void state(OpenMeasurement &measurement, const Value &value) {
    measurement.append(Value::kind, {}, {}, Payload::encode(value));
}

} // namespace

AudioConsentService::AudioConsentService(OpenMeasurement &measurement) : m_measurement(measurement) {}

/// The answer first: if the app is stopped in between, a yes stands there of which nobody knows how it was given, and
/// with that nothing is recorded.
void AudioConsentService::answer(UnitId member, bool yes, ConsentWay way, const QString &words,
                                 std::optional<Milliseconds> clock) {
    if (m_measurement.state().member(member) == nullptr)
        return;
    ConsentService(m_measurement).answer(member, ConsentFor::Audio, yes);
    const Payload::ConsentAnswer audio{member, ConsentFor::Audio, 0, {}, {}};
    const QList<EntryRef> answers = m_measurement.fold().heads(Subject::of(audio));
    if (answers.isEmpty())
        return;
    const AudioConsent said{way, m_measurement.self(), m_measurement.clock().now().wall, clock,
                            audioConsentHash(words)};
    putRegister(m_measurement, Payload::AudioConsentSaid{member, answers.last(), said});
}

RecordingService::RecordingService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void RecordingService::begin(RecordingId id, const RecordingStart &start) {
    if (m_measurement.state().recording(id) == nullptr)
        state(m_measurement, Payload::RecordingBegan{id, start});
}

void RecordingService::happened(RecordingId id, const RecordingEvent &event) {
    const Recording *recording = m_measurement.state().recording(id);
    if (recording != nullptr && !recording->events.contains(event))
        state(m_measurement, Payload::RecordingHappened{id, event});
}

void RecordingService::passageDestroyed(RecordingId id, std::int64_t first, std::int64_t last, const Hash &proof) {
    if (m_measurement.state().recording(id) == nullptr || first < 0 || last < first)
        return;
    const DestroyedPassage gone{first, last, proof, m_measurement.clock().now().wall, {}};
    state(m_measurement, Payload::PassageGone{id, gone});
}

void RecordingService::erased(RecordingId id, ErasedRecording::Why why, const Hash &proof) {
    const Recording *recording = m_measurement.state().recording(id);
    if (recording == nullptr || recording->erasedBy(m_measurement.self()))
        return;
    const ErasedRecording gone{why, proof, m_measurement.clock().now().wall, {}};
    state(m_measurement, Payload::RecordingGone{id, gone});
}

void RecordingService::setRetention(const Retention &retention) {
    const RetentionChoice choice{retention, m_measurement.clock().now().wall};
    const std::optional<RetentionChoice> &known = m_measurement.state().retention;
    const Payload::RetentionSaid said{choice};
    if (!known || known->retention != retention || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

void RecordingService::setShared(RecordingId id, bool shared) {
    const Recording *recording = m_measurement.state().recording(id);
    if (recording != nullptr && recording->shared != shared)
        putRegister(m_measurement, Payload::SharingSaid{id, shared});
}

Retention retentionOf(const Measurement &measurement, const Recording &recording) {
    const Retention &told = recording.begun.retention;
    return measurement.retention ? shorter(told, measurement.retention->retention) : told;
}

} // namespace Tweeluik
