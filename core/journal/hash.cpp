// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"

#include <QtEndian>
#include <cstring>
#include <utility>

namespace Tweeluik {

// Neither room nor state is read before it is written.
Digest::Digest(QByteArrayView label) { field(label); }

void Digest::append(const void *bytes, std::size_t size) {
    if (size <= m_room.size() - m_used) {
        std::memcpy(m_room.data() + m_used, bytes, size);
        m_used += size;
        return;
    }
    if (!std::exchange(m_begun, true))
        crypto_generichash_blake2b_init(&m_state, nullptr, 0, std::tuple_size_v<Hash>);
    crypto_generichash_blake2b_update(&m_state, m_room.data(), std::exchange(m_used, 0));
    crypto_generichash_blake2b_update(&m_state, static_cast<const std::uint8_t *>(bytes), size);
}

Digest &Digest::field(QByteArrayView value) {
    std::uint8_t length[4];
    qToBigEndian(quint32(value.size()), length);
    append(length, sizeof length);
    if (!value.isEmpty())
        append(value.data(), std::size_t(value.size()));
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
    if (!m_begun) {
        crypto_generichash_blake2b(hash.data(), hash.size(), m_room.data(), m_used, nullptr, 0);
        return hash;
    }
    crypto_generichash_blake2b_update(&m_state, m_room.data(), m_used);
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
