// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"

#include <cstring>

namespace Tweeluik::Payload {

using namespace Fields;

namespace {

QByteArrayView view(const PublicKey &key) { return {key.data(), qsizetype(key.size())}; }

PublicKey key(TlvReader &in, TlvReader::Tag tag) {
    PublicKey value{};
    const QByteArrayView raw = in.bytes(tag, qsizetype(value.size()), qsizetype(value.size()));
    if (in.ok())
        std::memcpy(value.data(), raw.data(), value.size());
    return value;
}

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

} // namespace Tweeluik::Payload
