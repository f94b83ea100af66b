// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"

#include <QByteArrayView>
#include <sodium/crypto_generichash_blake2b.h>

namespace Tweeluik {

/// H(label ‖ field ‖ field …): BLAKE2b-256, every field preceded by its length in 4 bytes, integers big-endian.
class Digest {
public:
    explicit Digest(QByteArrayView label);
    Digest &field(QByteArrayView value);
    Digest &field(const Hash &value) { return field(QByteArrayView(value.data(), qsizetype(value.size()))); }
    template <typename T> Digest &field(const Id16<T> &id) {
        return field(QByteArrayView(id.bytes.data(), qsizetype(id.bytes.size())));
    }
    Digest &number(std::uint64_t value); ///< 8 bytes
    Digest &small(std::uint16_t value);  ///< 2 bytes
    /// Ends it.
    [[nodiscard]] Hash result();

private:
    void append(const void *bytes, std::size_t size);

    // Most of what is hashed is short: gathered first, it is one call.
    std::array<std::uint8_t, 512> m_room;
    std::size_t m_used = 0;
    bool m_begun = false; ///< `m_state` has what did not fit
    crypto_generichash_blake2b_state m_state;
};

/// H("gone1" ‖ id): how a measurement and its streams are named once they were erased.
[[nodiscard]] Hash goneHash(QByteArrayView id);

/// The same fields as bytes, for signatures: what is signed is never ambiguous.
class SignedText {
public:
    explicit SignedText(QByteArrayView label) { field(label); }
    SignedText &field(QByteArrayView value);
    SignedText &number(std::uint64_t value);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace Tweeluik
