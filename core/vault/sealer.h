// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace Tweeluik {

enum class Cipher {
    XChaCha20Poly1305,
    None, ///< seals nothing: only so that a test can show that plain text would be found
};

inline constexpr std::size_t keySize = 32;
inline constexpr qsizetype sealOverhead = 24 + 16; ///< nonce in front, tag behind

/// XChaCha20-Poly1305 (IETF construction) under one key. A sealed value is `nonce ‖ ciphertext ‖ tag`.
///
/// Nonces are 16 random bytes per sealer and a counter of 8, so that a value costs no call into the system, and rows
/// that were sealed together share the costly first half of the key schedule (HChaCha20), which is kept while it stays
/// the same. Not for use by two threads at once.
class Sealer {
public:
    Sealer(SecretBytes key, Cipher cipher);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView associated);
    /// Into `room`, which holds at least `sealed.size() - sealOverhead` bytes. The size of the plain text; nothing when
    /// it was not sealed by this key with this associated data.
    [[nodiscard]] std::optional<qsizetype> open(QByteArrayView sealed, QByteArrayView associated, std::uint8_t *room);
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView associated);
    [[nodiscard]] std::optional<SecretBytes> openSecret(QByteArrayView sealed, QByteArrayView associated);
    [[nodiscard]] const SecretBytes &key() const { return m_key; }

private:
    void schedule(const std::uint8_t *prefix);

    SecretBytes m_key;
    SecretBytes m_subkey; ///< for m_prefix
    std::uint8_t m_prefix[16] = {};
    std::uint8_t m_own[16];
    std::uint64_t m_count = 0;
    Cipher m_cipher;
    bool m_scheduled = false;
};

} // namespace Tweeluik
