// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"

#include "core/measurement/adoption.h"

#include <utility>

namespace Tweeluik::Payload {

using namespace Fields;

namespace {

PublicKey key(TlvReader &in, TlvReader::Tag tag) { return raw32(in, tag); }

} // namespace

QByteArray encode(const RosterSaid &value) {
    TlvWriter out = begun(128);
    out.choice(2, value.what).choice(3, value.line.slot).bytes(4, view(value.line.signing));
    if (value.what == RosterSaid::What::Joins)
        out.bytes(5, view(value.line.talking)).bytes(6, view(value.line.receive));
    return out.integer(7, value.wall.count()).data();
}

template <> Decoded<RosterSaid> decode<RosterSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    RosterSaid value;
    value.what = in.choice(2, RosterSaid::What::Joins, RosterSaid::What::Retires);
    value.line.slot = slot(in, 3);
    value.line.signing = key(in, 4);
    if (value.what == RosterSaid::What::Joins) {
        value.line.talking = key(in, 5);
        value.line.receive = key(in, 6);
    } else if (in.has(5) || in.has(6)) {
        in.fail(CodecError::Kind::OutOfRange, 5);
    }
    value.wall = wall(in, 7);
    return finished(in, std::move(value));
}

QByteArray encode(const AdoptSaid &value) {
    TlvWriter out = begun(400);
    TlvWriter::Tag tag = 2;
    const auto next = [&tag] { return std::exchange(tag, TlvWriter::Tag(tag + 1)); };
    for (const AdoptSide &side : value.sides) {
        out.id(next(), side.measurement).bytes(next(), QByteArrayView(side.structure.data(), 32));
        out.choice(next(), side.line.slot).bytes(next(), view(side.line.signing));
        out.bytes(next(), view(side.line.talking)).bytes(next(), view(side.line.receive));
    }
    return out.integer(next(), value.wall.count()).data();
}

template <> Decoded<AdoptSaid> decode<AdoptSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    AdoptSaid value;
    TlvReader::Tag tag = 2;
    const auto next = [&tag] { return std::exchange(tag, TlvReader::Tag(tag + 1)); };
    for (AdoptSide &side : value.sides) {
        side.measurement = in.id<MeasurementId>(next());
        side.structure = key(in, next());
        side.line.slot = slot(in, next());
        side.line.signing = key(in, next());
        side.line.talking = key(in, next());
        side.line.receive = key(in, next());
    }
    value.wall = wall(in, next());
    if (in.ok() && !(value.sides[0].measurement < value.sides[1].measurement))
        in.fail(CodecError::Kind::OutOfRange, 8);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
