// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"

#include <QtEndian>

namespace Tweeluik {

Digest::Digest(QByteArrayView label) {
    crypto_generichash_blake2b_init(&m_state, nullptr, 0, std::tuple_size_v<Hash>);
    field(label);
}

Digest &Digest::field(QByteArrayView value) {
    std::uint8_t length[4];
    qToBigEndian(quint32(value.size()), length);
    crypto_generichash_blake2b_update(&m_state, length, sizeof length);
    crypto_generichash_blake2b_update(&m_state, reinterpret_cast<const std::uint8_t *>(value.data()),
                                      std::size_t(value.size()));
    return *this;
}

Digest &Digest::number(std::uint64_t value) {
    std::uint8_t spelled[8];
    qToBigEndian(quint64(value), spelled);
    return field(QByteArrayView(spelled, sizeof spelled));
}

Digest &Digest::small(std::uint16_t value) {
    std::uint8_t spelled[2];
    qToBigEndian(quint16(value), spelled);
    return field(QByteArrayView(spelled, sizeof spelled));
}

Hash Digest::result() {
    Hash hash;
    crypto_generichash_blake2b_final(&m_state, hash.data(), hash.size());
    return hash;
}

SignedText &SignedText::field(QByteArrayView value) {
    char length[4];
    qToBigEndian(quint32(value.size()), length);
    m_bytes.append(length, sizeof length);
    m_bytes.append(value.data(), value.size());
    return *this;
}

SignedText &SignedText::number(std::uint64_t value) {
    char spelled[8];
    qToBigEndian(quint64(value), spelled);
    return field(QByteArrayView(spelled, sizeof spelled));
}

Hash goneHash(QByteArrayView id) { return Digest("gone1").field(id).result(); }

} // namespace Tweeluik
