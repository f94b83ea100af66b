// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"

namespace Tweeluik::Payload {

using namespace Fields;

namespace {

constexpr std::int64_t lastDay = 2'932'896; // 9999-12-31

} // namespace

QByteArray encode(const PromiseMade &value) {
    const PromiseText &text = value.text;
    TlvWriter out = begun(text.what.size() * 2 + 64);
    out.text(2, text.what).integer(3, value.wall.count());
    if (text.member)
        out.id(4, *text.member);
    if (text.role)
        out.choice(5, *text.role);
    if (text.byDay)
        out.integer(6, *text.byDay);
    if (text.item != 0)
        out.number(7, std::uint64_t(text.item));
    if (text.note)
        out.id(8, *text.note);
    return out.data();
}

template <> Decoded<PromiseMade> decode<PromiseMade>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    PromiseMade value;
    value.text.what = in.text(2, nameLimit);
    value.wall = wall(in, 3);
    if (in.has(4))
        value.text.member = in.id<UnitId>(4);
    if (in.has(5))
        value.text.role = in.choice(5, TeamRole::ProjectLeader, TeamRole::Supporter);
    if (in.has(6))
        value.text.byDay = int(in.integer(6, -lastDay, lastDay));
    if (in.has(7))
        value.text.item = ItemNumber(in.number(7, 1, 99));
    if (in.has(8))
        value.text.note = in.id<UnitId>(8);
    return finished(in, std::move(value));
}

QByteArray encode(const PromiseSet &value) {
    return begun().choice(2, value.state).integer(3, value.wall.count()).data();
}

template <> Decoded<PromiseSet> decode<PromiseSet>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    PromiseSet value;
    value.state = in.choice(2, PromiseState::Expected, PromiseState::NotCome);
    value.wall = wall(in, 3);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
