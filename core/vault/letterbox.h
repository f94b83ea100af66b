// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sealer.h"

namespace Tweeluik {

/// Anybody can put something in, also while the vault is locked; only who has the secret takes it out
/// (crypto_box_seal: X25519, XSalsa20-Poly1305).
class Letterbox {
public:
    static constexpr std::size_t secretSize = 32;
    static constexpr qsizetype slotSize = 32;
    static constexpr qsizetype overhead = 32 + 16; ///< one-time public key, tag

    /// `secret`: 32 bytes.
    Letterbox(SecretBytes secret, Cipher cipher);
    /// The open half.
    [[nodiscard]] const QByteArray &slot() const { return m_slot; }
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }

    [[nodiscard]] static QByteArray put(QByteArrayView plain, const QByteArray &slot, Cipher cipher);
    /// Nothing when it was not put in here.
    [[nodiscard]] std::optional<QByteArray> take(QByteArrayView letter) const;

private:
    SecretBytes m_secret;
    QByteArray m_slot;
    Cipher m_cipher;
};

} // namespace Tweeluik
