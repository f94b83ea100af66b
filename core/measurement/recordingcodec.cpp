// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"
#include "core/measurement/recordingregisters.h"

namespace Tweeluik::Payload {

using namespace Fields;

namespace {

void writeRetention(TlvWriter &out, TlvWriter::Tag first, const Retention &retention) {
    out.number(first, std::uint64_t(qBound(1, retention.days, Retention::longestDays)));
    out.flag(TlvWriter::Tag(first + 1), retention.whenFinal);
}

Retention readRetention(TlvReader &in, TlvReader::Tag first) {
    Retention retention;
    retention.days = int(in.number(first, 1, Retention::longestDays));
    retention.whenFinal = in.flag(TlvReader::Tag(first + 1));
    return retention;
}

RecordingEvent::Why readWhy(TlvReader &in, TlvReader::Tag tag) {
    using Why = RecordingEvent::Why;
    const auto why = Why(in.number(tag, std::uint64_t(Why::Stopped), std::uint64_t(Why::Stalled)));
    if (in.ok() && why > Why::Killed && why < Why::NoDevice)
        in.fail(CodecError::Kind::OutOfRange, tag);
    return why;
}

void writeClock(TlvWriter &out, TlvWriter::Tag tag, const std::optional<Milliseconds> &clock) {
    if (clock)
        out.number(tag, std::uint64_t(clock->count()));
}

} // namespace

QByteArray encode(const AudioConsentSaid &value) {
    TlvWriter out = begun(112);
    out.id(2, value.member);
    writeRef(out, 3, value.answer);
    out.choice(5, value.said.way).choice(6, value.said.askedBy).integer(7, value.said.wall.count());
    writeClock(out, 8, value.said.clock);
    return out.bytes(9, view(value.said.text)).data();
}

template <> Decoded<AudioConsentSaid> decode<AudioConsentSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    AudioConsentSaid value;
    value.member = in.id<UnitId>(2);
    value.answer = ref(in, 3);
    value.said.way = in.choice(5, ConsentWay::PaperSeen, ConsentWay::Signed);
    value.said.askedBy = slot(in, 6);
    value.said.wall = wall(in, 7);
    value.said.clock = clockIf(in, 8);
    value.said.text = raw32(in, 9);
    return finished(in, std::move(value));
}

QByteArray encode(const RecordingBegan &value) {
    const RecordingStart &start = value.begun;
    TlvWriter out = begun(128);
    out.id(2, value.recording).bytes(3, view(start.key)).bytes(4, view(start.header)).choice(5, start.by);
    writeClock(out, 6, start.clock);
    out.integer(7, start.wall.count());
    writeRetention(out, 8, start.retention);
    return out.data();
}

template <> Decoded<RecordingBegan> decode<RecordingBegan>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    RecordingBegan value;
    value.recording = in.id<RecordingId>(2);
    value.begun.key = raw32(in, 3);
    value.begun.header = raw32(in, 4);
    value.begun.by = slot(in, 5);
    value.begun.clock = clockIf(in, 6);
    value.begun.wall = wall(in, 7);
    value.begun.retention = readRetention(in, 8);
    return finished(in, std::move(value));
}

QByteArray encode(const RecordingHappened &value) {
    const RecordingEvent &event = value.event;
    TlvWriter out = begun(64);
    out.id(2, value.recording).choice(3, event.what);
    if (event.why != RecordingEvent::Why::Unsaid)
        out.choice(4, event.why);
    out.number(5, std::uint64_t(event.sample));
    writeClock(out, 6, event.clock);
    return out.integer(7, event.wall.count()).data();
}

template <> Decoded<RecordingHappened> decode<RecordingHappened>(QByteArrayView payload) {
    using What = RecordingEvent::What;
    TlvReader in(payload);
    readVersion(in);
    RecordingHappened value;
    value.recording = in.id<RecordingId>(2);
    value.event.what = in.choice(3, What::Paused, What::Gap);
    // Every end has its reason; going on needs none.
    if (value.event.what != What::Resumed)
        value.event.why = readWhy(in, 4);
    value.event.sample = std::int64_t(in.number(5, 0, std::uint64_t(RecordingEvent::mostSamples)));
    value.event.clock = clockIf(in, 6);
    value.event.wall = wall(in, 7);
    return finished(in, std::move(value));
}

QByteArray encode(const PassageGone &value) {
    TlvWriter out = begun(80);
    out.id(2, value.recording).number(3, std::uint64_t(value.passage.first));
    out.number(4, std::uint64_t(value.passage.last)).bytes(5, view(value.passage.proof));
    return out.integer(6, value.passage.wall.count()).data();
}

template <> Decoded<PassageGone> decode<PassageGone>(QByteArrayView payload) {
    constexpr auto most = std::uint64_t(RecordingEvent::mostSamples / Sound::rate);
    TlvReader in(payload);
    readVersion(in);
    PassageGone value;
    value.recording = in.id<RecordingId>(2);
    value.passage.first = std::int64_t(in.number(3, 0, most));
    value.passage.last = std::int64_t(in.number(4, std::uint64_t(value.passage.first), most));
    value.passage.proof = raw32(in, 5);
    value.passage.wall = wall(in, 6);
    return finished(in, std::move(value));
}

QByteArray encode(const RecordingGone &value) {
    TlvWriter out = begun(80);
    out.id(2, value.recording).choice(3, value.erased.why).bytes(4, view(value.erased.proof));
    return out.integer(5, value.erased.wall.count()).data();
}

template <> Decoded<RecordingGone> decode<RecordingGone>(QByteArrayView payload) {
    using Why = ErasedRecording::Why;
    TlvReader in(payload);
    readVersion(in);
    RecordingGone value;
    value.recording = in.id<RecordingId>(2);
    value.erased.why = in.choice(3, Why::Retention, Why::StopAndErase);
    value.erased.proof = raw32(in, 4);
    value.erased.wall = wall(in, 5);
    return finished(in, std::move(value));
}

QByteArray encode(const RetentionSaid &value) {
    TlvWriter out = begun();
    writeRetention(out, 2, value.choice.retention);
    return out.integer(4, value.choice.wall.count()).data();
}

template <> Decoded<RetentionSaid> decode<RetentionSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    RetentionSaid value;
    value.choice.retention = readRetention(in, 2);
    value.choice.wall = wall(in, 4);
    return finished(in, std::move(value));
}

QByteArray encode(const SharingSaid &value) { return begun().id(2, value.recording).flag(3, value.shared).data(); }

template <> Decoded<SharingSaid> decode<SharingSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    SharingSaid value;
    value.recording = in.id<RecordingId>(2);
    value.shared = in.flag(3);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
