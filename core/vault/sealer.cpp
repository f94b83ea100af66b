// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sealer.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace Tweeluik {

namespace {

constexpr qsizetype nonceSize = 24;
constexpr qsizetype tagSize = 16;
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sealOverhead == nonceSize + tagSize);

const std::uint8_t *bytes(QByteArrayView view) { return reinterpret_cast<const std::uint8_t *>(view.data()); }

/// The second half of XChaCha20: the last 8 bytes of its nonce, behind four zeros, under the subkey.
void innerNonce(const std::uint8_t *nonce, std::uint8_t *inner) {
    std::memset(inner, 0, 4);
    std::memcpy(inner + 4, nonce + 16, 8);
}

} // namespace

Sealer::Sealer(SecretBytes key, Cipher cipher) : m_key(std::move(key)), m_subkey(keySize), m_cipher(cipher) {
    Q_ASSERT(m_key.size() == keySize);
    randombytes_buf(m_own, sizeof m_own);
}

void Sealer::schedule(const std::uint8_t *prefix) {
    if (m_scheduled && std::memcmp(prefix, m_prefix, sizeof m_prefix) == 0)
        return;
    std::memcpy(m_prefix, prefix, sizeof m_prefix);
    crypto_core_hchacha20(m_subkey.data(), m_prefix, m_key.data(), nullptr);
    m_scheduled = true;
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView associated) {
    QByteArray out(plain.size() + sealOverhead, Qt::Uninitialized);
    auto *at = reinterpret_cast<std::uint8_t *>(out.data());
    std::memcpy(at, m_own, sizeof m_own);
    qToBigEndian(quint64(++m_count), at + 16);
    if (m_cipher == Cipher::None) {
        std::memcpy(at + nonceSize, plain.data(), std::size_t(plain.size()));
        std::memset(at + nonceSize + plain.size(), 0, tagSize);
        return out;
    }
    schedule(m_own);
    std::uint8_t inner[12];
    innerNonce(at, inner);
    crypto_aead_chacha20poly1305_ietf_encrypt(at + nonceSize, nullptr, bytes(plain), std::size_t(plain.size()),
                                              bytes(associated), std::size_t(associated.size()), nullptr, inner,
                                              m_subkey.data());
    return out;
}

std::optional<qsizetype> Sealer::open(QByteArrayView sealed, QByteArrayView associated, std::uint8_t *room) {
    if (sealed.size() < sealOverhead)
        return std::nullopt;
    const std::uint8_t *at = bytes(sealed);
    const qsizetype size = sealed.size() - sealOverhead;
    if (m_cipher == Cipher::None) {
        std::memcpy(room, at + nonceSize, std::size_t(size));
        return size;
    }
    schedule(at);
    std::uint8_t inner[12];
    innerNonce(at, inner);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(room, nullptr, nullptr, at + nonceSize, std::size_t(size + tagSize),
                                                  bytes(associated), std::size_t(associated.size()), inner,
                                                  m_subkey.data()) != 0)
        return std::nullopt;
    return size;
}

std::optional<QByteArray> Sealer::open(QByteArrayView sealed, QByteArrayView associated) {
    if (sealed.size() < sealOverhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - sealOverhead, Qt::Uninitialized);
    if (!open(sealed, associated, reinterpret_cast<std::uint8_t *>(plain.data())))
        return std::nullopt;
    return plain;
}

std::optional<SecretBytes> Sealer::openSecret(QByteArrayView sealed, QByteArrayView associated) {
    if (sealed.size() < sealOverhead)
        return std::nullopt;
    SecretBytes plain(std::size_t(sealed.size() - sealOverhead));
    if (!open(sealed, associated, plain.data()))
        return std::nullopt;
    return plain;
}

} // namespace Tweeluik
