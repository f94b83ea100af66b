// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/receiverow.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype longestHeights = 32'768;

} // namespace

ReceiveRow ReceiveRow::drawn() {
    ReceiveRow row;
    row.m_key = Noise::KeyPair::random();
    return row;
}

std::uint64_t ReceiveRow::nextSequence(std::chrono::milliseconds wall) {
    m_sent = std::max(m_sent + 1, std::uint64_t(std::max<std::int64_t>(wall.count(), 1)));
    return m_sent;
}

ReceiveRow::Other ReceiveRow::other(const PublicKey &signing) const {
    const auto found = std::find_if(m_others.begin(), m_others.end(),
                                    [&signing](const Other &each) { return each.signing == signing; });
    return found == m_others.end() ? Other{signing, 0, {}} : *found;
}

bool ReceiveRow::received(const PublicKey &signing, std::uint64_t sequence, const StreamHeights &has) {
    auto found = std::find_if(m_others.begin(), m_others.end(),
                              [&signing](const Other &each) { return each.signing == signing; });
    if (found == m_others.end()) {
        if (m_others.size() == mostOthers)
            return false;
        m_others.append({signing, 0, {}});
        found = std::prev(m_others.end());
    }
    if (sequence > found->read) {
        found->read = sequence;
        found->has = has;
    }
    return true;
}

QByteArray ReceiveRow::encode() const {
    TlvWriter out;
    out.number(1, 1).bytes(2, m_key.secret.view()).number(3, m_sent);
    for (const Other &each : m_others)
        out.group(4, TlvWriter()
                         .bytes(1, {each.signing.data(), keySize})
                         .number(2, each.read)
                         .bytes(3, ParcelForm::encode(each.has)));
    return out.data();
}

Result<ReceiveRow, CodecError> ReceiveRow::decode(QByteArrayView raw) {
    TlvReader in(raw);
    ReceiveRow row;
    in.number(1, 1, 1);
    const QByteArrayView secret = in.bytes(2, keySize, keySize);
    row.m_sent = in.number(3);
    while (in.ok() && in.has(4)) {
        if (row.m_others.size() == mostOthers)
            in.fail(CodecError::Kind::TooLong, 4);
        TlvReader group = in.group(4, longestHeights + 64);
        Other other;
        const QByteArrayView signing = group.bytes(1, keySize, keySize);
        std::copy(signing.begin(), signing.end(), other.signing.begin());
        other.read = group.number(2);
        const auto has = ParcelForm::decodeHeights(group.bytes(3, 1, longestHeights));
        group.finish();
        in.join(group);
        if (has)
            other.has = *has;
        else
            in.fail(CodecError::Kind::OutOfRange, 4);
        row.m_others.append(other);
    }
    in.finish();
    if (!in.ok())
        return in.error();
    row.m_key = Noise::KeyPair::of(SecretBytes::copyOf(secret));
    return row;
}

} // namespace Tweeluik
