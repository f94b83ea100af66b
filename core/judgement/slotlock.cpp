// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/slotlock.h"

#include <algorithm>
#include <sodium.h>

namespace Tweeluik {

namespace {

constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype wrappedBytes = nonceBytes + qsizetype(keyBytes) + tagBytes;
const QByteArray wrapping = QByteArrayLiteral("slotkey1");
/// A row is our own and sealed; these bounds keep one that is damaged from asking for all memory.
constexpr std::uint64_t mostPasses = 16;
constexpr std::uint64_t mostMemory = std::uint64_t(1) << 30;

const std::uint8_t *bytes(QByteArrayView view) { return reinterpret_cast<const std::uint8_t *>(view.data()); }

std::optional<SlotKey> fromPin(const QString &pin, const QByteArray &salt, std::uint64_t passes, std::uint64_t memory) {
    SecretBytes key(keyBytes);
    QByteArray digits = pin.toLatin1();
    const int failed = crypto_pwhash(key.data(), key.size(), digits.constData(), std::uint64_t(digits.size()),
                                     bytes(salt), passes, std::size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(digits.data(), std::size_t(digits.size()));
    return failed == 0 ? std::optional<SlotKey>(SlotKey(std::move(key))) : std::nullopt;
}

} // namespace

SlotKey SlotKey::random() { return SlotKey(SecretBytes::random(keyBytes)); }

QByteArray SlotKey::seal(QByteArrayView plain, QByteArrayView about) const {
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, '\0');
    auto *out = reinterpret_cast<std::uint8_t *>(sealed.data());
    randombytes_buf(out, std::size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, nullptr, bytes(plain), std::uint64_t(plain.size()),
                                               bytes(about), std::uint64_t(about.size()), nullptr, out, m_key.data());
    return sealed;
}

std::optional<QByteArray> SlotKey::open(QByteArrayView sealed, QByteArrayView about) const {
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<std::uint8_t *>(plain.data()), nullptr, nullptr, bytes(sealed) + nonceBytes,
        std::uint64_t(sealed.size() - nonceBytes), bytes(about), std::uint64_t(about.size()), bytes(sealed),
        m_key.data());
    return failed == 0 ? std::optional(plain) : std::nullopt;
}

bool SlotLock::isPin(const QString &pin) {
    return pin.size() >= shortestPin && pin.size() <= longestPin &&
           std::all_of(pin.begin(), pin.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

std::optional<SlotLock> SlotLock::around(const SlotKey &key, const QString &pin) {
    if (!isPin(pin))
        return std::nullopt;
    SlotLock lock;
    lock.m_salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(lock.m_salt.data(), std::size_t(lock.m_salt.size()));
    lock.m_passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    lock.m_memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    const auto outer = fromPin(pin, lock.m_salt, lock.m_passes, lock.m_memory);
    if (!outer)
        return std::nullopt;
    lock.m_wrapped = outer->seal(key.secret().view(), wrapping);
    return lock;
}

std::optional<SlotKey> SlotLock::open(const QString &pin) const {
    const auto outer = isPin(pin) ? fromPin(pin, m_salt, m_passes, m_memory) : std::nullopt;
    auto key = outer ? outer->open(m_wrapped, wrapping) : std::nullopt;
    if (!key)
        return std::nullopt;
    SlotKey opened(SecretBytes::copyOf(*key));
    sodium_memzero(key->data(), std::size_t(key->size()));
    return opened;
}

QByteArray SlotLock::encode() const {
    return TlvWriter().number(1, 1).bytes(2, m_salt).number(3, m_passes).number(4, m_memory).bytes(5, m_wrapped).data();
}

Result<SlotLock, CodecError> SlotLock::decode(QByteArrayView raw) {
    TlvReader in(raw);
    SlotLock lock;
    in.number(1, 1, 1);
    lock.m_salt = in.bytes(2, crypto_pwhash_SALTBYTES, crypto_pwhash_SALTBYTES).toByteArray();
    lock.m_passes = in.number(3, crypto_pwhash_OPSLIMIT_MIN, mostPasses);
    lock.m_memory = in.number(4, crypto_pwhash_MEMLIMIT_MIN, mostMemory);
    lock.m_wrapped = in.bytes(5, wrappedBytes, wrappedBytes).toByteArray();
    in.finish();
    if (!in.ok())
        return in.error();
    return lock;
}

} // namespace Tweeluik
