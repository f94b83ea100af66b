// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/judgementregisters.h"

#include "core/measurement/judgementcodec.h"
#include "core/measurement/payloadfields.h"

namespace Tweeluik::Payload {

using namespace Fields;

QByteArray encode(const ExplanationsReady &value) { return begun(48).choice(2, value.slot).bytes(3, value.set).data(); }

template <> Decoded<ExplanationsReady> decode<ExplanationsReady>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ExplanationsReady value;
    value.slot = slot(in, 2);
    value.set = nameIf(in, 3);
    return finished(in, std::move(value));
}

QByteArray encode(const DrafterSaid &value) {
    TlvWriter out = begun();
    out.number(2, std::uint64_t(value.item)).number(3, value.drafter ? std::uint64_t(*value.drafter) + 1 : 0);
    return out.data();
}

template <> Decoded<DrafterSaid> decode<DrafterSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    DrafterSaid value;
    value.item = item(in, 2);
    if (const auto drafter = in.number(3, 0, 2))
        value.drafter = Slot(drafter - 1);
    return finished(in, std::move(value));
}

QByteArray encode(const DifferenceHandled &value) {
    const DifferenceHandling &said = value.said;
    TlvWriter out = begun(64);
    out.id(2, said.notes[0]).id(3, said.notes[1]).number(4, std::uint64_t(said.item)).choice(5, said.how);
    if (said.how == DifferenceHandling::How::SetAside)
        out.text(6, said.reason);
    return out.data();
}

/// A pair in the wrong order would have a second key; a reason belongs to what was set aside.
template <> Decoded<DifferenceHandled> decode<DifferenceHandled>(QByteArrayView payload) {
    using How = DifferenceHandling::How;
    TlvReader in(payload);
    readVersion(in);
    DifferenceHandling said;
    said.notes[0] = in.id<UnitId>(2);
    said.notes[1] = in.id<UnitId>(3);
    said.item = item(in, 4);
    said.how = in.choice(5, How::Open, How::SetAside);
    if (in.has(6))
        said.reason = text(in, 6, Score::longestReason);
    if (in.ok() && !(said.notes[0] < said.notes[1]))
        in.fail(CodecError::Kind::OutOfRange, 3);
    if (in.ok() && said.reason.isEmpty() == (said.how == How::SetAside))
        in.fail(CodecError::Kind::OutOfRange, 6);
    return finished(in, DifferenceHandled{said});
}

QByteArray encode(const ImpressionsMoment &value) { return begun().choice(2, value.when).data(); }

template <> Decoded<ImpressionsMoment> decode<ImpressionsMoment>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ImpressionsMoment value;
    value.when = in.choice(2, ImpressionsWhen::BeforeDrafting, ImpressionsWhen::AfterSealing);
    return finished(in, std::move(value));
}

QByteArray encode(const ImpressionsTalked &value) {
    return begun().flag(2, value.discussed).integer(3, value.wall.count()).data();
}

template <> Decoded<ImpressionsTalked> decode<ImpressionsTalked>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ImpressionsTalked value;
    value.discussed = in.flag(2);
    value.wall = wall(in, 3);
    return finished(in, std::move(value));
}

QByteArray encode(const MismatchAccepted &value) { return begun(48).choice(2, value.slot).bytes(3, value.name).data(); }

template <> Decoded<MismatchAccepted> decode<MismatchAccepted>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    MismatchAccepted value;
    value.slot = slot(in, 2);
    value.name = nameIf(in, 3);
    return finished(in, std::move(value));
}

QByteArray encode(const PaperScores &value) {
    const QByteArray sheet = encodeSheet(value.sheet);
    return begun(sheet.size() + 16).choice(2, value.slot).bytes(3, sheet).data();
}

template <> Decoded<PaperScores> decode<PaperScores>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    PaperScores value;
    value.slot = slot(in, 2);
    auto sheet = decodeSheet(in.bytes(3, 0, longestSheet));
    if (sheet)
        value.sheet = std::move(sheet.value());
    else
        in.fail(sheet.error().kind, 3);
    return finished(in, std::move(value));
}

QByteArray encode(const GoesAlone &value) { return begun().choice(2, value.slot).flag(3, value.alone).data(); }

template <> Decoded<GoesAlone> decode<GoesAlone>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    GoesAlone value;
    value.slot = slot(in, 2);
    value.alone = in.flag(3);
    return finished(in, std::move(value));
}

QByteArray encode(const OutcomeSaid &value) {
    const Outcome &outcome = value.outcome;
    TlvWriter out = begun(outcome.reason.size() * 2 + 48);
    out.number(2, std::uint64_t(outcome.item)).number(3, value.takenBack ? 0 : std::uint64_t(outcome.kind));
    if (!value.takenBack && outcome.kind == Outcome::Kind::Agreed)
        out.number(4, std::uint64_t(qBound(1, outcome.level, 5)));
    if (!value.takenBack && !outcome.reason.isEmpty())
        out.text(5, outcome.reason);
    if (!value.takenBack && outcome.kind == Outcome::Kind::Parked) {
        if (!outcome.until.isEmpty())
            out.text(6, outcome.until);
        if (outcome.promise)
            out.id(7, *outcome.promise);
    }
    return out.integer(8, outcome.wall.count()).data();
}

template <> Decoded<OutcomeSaid> decode<OutcomeSaid>(QByteArrayView payload) {
    using Kind = Outcome::Kind;
    TlvReader in(payload);
    readVersion(in);
    OutcomeSaid value;
    Outcome &outcome = value.outcome;
    outcome.item = item(in, 2);
    const auto kind = in.number(3, 0, std::uint64_t(Kind::Parked));
    value.takenBack = kind == 0;
    outcome.kind = value.takenBack ? Kind::Agreed : Kind(kind);
    if (in.has(4))
        outcome.level = int(in.number(4, 1, 5));
    // A level is what was agreed, and nothing else has one.
    if (in.ok() && (outcome.level != 0) != (kind == std::uint64_t(Kind::Agreed)))
        in.fail(CodecError::Kind::OutOfRange, 4);
    if (!value.takenBack && in.has(5))
        outcome.reason = text(in, 5, Score::longestReason);
    if (outcome.kind == Kind::Parked) {
        if (in.has(6))
            outcome.until = text(in, 6, Score::longestReason);
        if (in.has(7))
            outcome.promise = in.id<UnitId>(7);
    }
    outcome.wall = wall(in, 8);
    return finished(in, std::move(value));
}

QByteArray encode(const ReadingSaid &value) {
    return begun(value.text.size() * 2 + 16).number(2, std::uint64_t(value.item)).text(3, value.text).data();
}

template <> Decoded<ReadingSaid> decode<ReadingSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ReadingSaid value;
    value.item = item(in, 2);
    value.text = text(in, 3, Score::longestReason);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
