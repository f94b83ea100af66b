// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"

namespace Tweeluik::Payload {

using namespace Fields;

QByteArray encode(const ClockOffset &value) {
    TlvWriter out = begun(96);
    out.bytes(2, value.bootA).bytes(3, value.bootB).integer(4, value.offset.count());
    out.number(5, std::uint64_t(value.error.count())).integer(6, value.at.count()).integer(7, value.wall.count());
    return out.data();
}

/// A pair in the wrong order, or a boot with itself, is refused: it would have a second name.
template <> Decoded<ClockOffset> decode<ClockOffset>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ClockOffset value;
    value.bootA = raw(in, 2, 1, ClockOffset::longestBootId);
    value.bootB = raw(in, 3, 1, ClockOffset::longestBootId);
    value.offset = Milliseconds(in.integer(4, -2 * farFuture, 2 * farFuture));
    value.error = Milliseconds(std::int64_t(in.number(5, 0, std::uint64_t(ClockOffset::largestError.count()))));
    value.at = Milliseconds(in.integer(6, -farFuture, farFuture));
    value.wall = wall(in, 7);
    if (in.ok() && !value.isValid())
        in.fail(CodecError::Kind::OutOfRange, 3);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
