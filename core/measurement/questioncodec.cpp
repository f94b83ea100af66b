// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloadfields.h"

namespace Tweeluik::Payload {

using namespace Fields;

QByteArray encode(const QuestionPut &value) {
    TlvWriter out = begun(value.text.size() * 2 + 32);
    out.text(2, value.text).integer(3, value.wall.count());
    if (value.item != 0)
        out.number(4, std::uint64_t(value.item));
    return out.data();
}

template <> Decoded<QuestionPut> decode<QuestionPut>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    QuestionPut value;
    value.text = in.text(2, longestQuestion * 3);
    if (value.text.isEmpty() || value.text.size() > longestQuestion)
        in.fail(CodecError::Kind::OutOfRange, 2);
    value.wall = wall(in, 3);
    if (in.has(4))
        value.item = ItemNumber(in.number(4, 1, 99));
    return finished(in, std::move(value));
}

QByteArray encode(const QuestionSet &value) { return begun().choice(2, value.state).choice(3, value.as).data(); }

template <> Decoded<QuestionSet> decode<QuestionSet>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    QuestionSet value;
    value.state = in.choice(2, QuestionState::Listed, QuestionState::Away);
    value.as = slot(in, 3);
    return finished(in, std::move(value));
}

} // namespace Tweeluik::Payload
