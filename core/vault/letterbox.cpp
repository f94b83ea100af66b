// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/letterbox.h"

#include <sodium.h>

namespace Tweeluik {

namespace {

static_assert(Letterbox::secretSize == crypto_box_SECRETKEYBYTES);
static_assert(Letterbox::slotSize == crypto_box_PUBLICKEYBYTES);
static_assert(Letterbox::overhead == crypto_box_SEALBYTES);

const std::uint8_t *bytes(QByteArrayView view) { return reinterpret_cast<const std::uint8_t *>(view.data()); }
std::uint8_t *bytes(QByteArray &array) { return reinterpret_cast<std::uint8_t *>(array.data()); }

} // namespace

Letterbox::Letterbox(SecretBytes secret, Cipher cipher)
    : m_secret(std::move(secret)), m_slot(slotSize, Qt::Uninitialized), m_cipher(cipher) {
    Q_ASSERT(m_secret.size() == secretSize);
    crypto_scalarmult_base(bytes(m_slot), m_secret.data());
}

QByteArray Letterbox::put(QByteArrayView plain, const QByteArray &slot, Cipher cipher) {
    Q_ASSERT(slot.size() == slotSize);
    if (cipher == Cipher::None)
        return QByteArray(overhead, '\0') + plain.toByteArray();
    QByteArray letter(plain.size() + overhead, Qt::Uninitialized);
    crypto_box_seal(bytes(letter), bytes(plain), std::size_t(plain.size()), bytes(slot));
    return letter;
}

std::optional<QByteArray> Letterbox::take(QByteArrayView letter) const {
    if (letter.size() < overhead)
        return std::nullopt;
    if (m_cipher == Cipher::None)
        return letter.sliced(overhead).toByteArray();
    QByteArray plain(letter.size() - overhead, Qt::Uninitialized);
    if (crypto_box_seal_open(bytes(plain), bytes(letter), std::size_t(letter.size()), bytes(m_slot), m_secret.data()) !=
        0)
        return std::nullopt;
    return plain;
}

} // namespace Tweeluik
