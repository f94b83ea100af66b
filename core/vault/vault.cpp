// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/vault.h"

#include "core/base/ids.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace Tweeluik {

Place &Place::put(QByteArrayView value) {
    Q_ASSERT(m_size + 4 + value.size() <= qsizetype(sizeof m_bytes));
    qToBigEndian(quint32(value.size()), m_bytes + m_size);
    std::memcpy(m_bytes + m_size + 4, value.data(), std::size_t(value.size()));
    m_size += 4 + value.size();
    return *this;
}

Place &Place::put(std::uint64_t value) {
    char spelled[8];
    qToBigEndian(quint64(value), spelled);
    return put(QByteArrayView(spelled, sizeof spelled));
}

void Place::setLast(std::uint64_t number) { qToBigEndian(quint64(number), m_bytes + m_size - sizeof(quint64)); }

Vault::Vault(SecretStore &secrets, Cipher cipher) : m_secrets(secrets), m_cipher(cipher) {}

Result<SecretBytes, SecretError> Vault::load(std::uint64_t generation) const {
    auto key = m_secrets.key(generation);
    if (!key)
        return key.error();
    if (key->size() != qsizetype(keySize))
        return SecretError{SecretError::Kind::Damaged, QStringLiteral("generation %1 is no key").arg(generation)};
    SecretBytes secret = SecretBytes::copyOf(*key);
    if (key->isDetached())
        wipe(key->data(), std::size_t(key->size()));
    return secret;
}

Result<Done, SecretError> Vault::unlock(std::uint64_t generation) {
    auto key = load(generation);
    if (!key)
        return key.error();
    m_device = std::make_unique<Sealer>(std::move(key).value(), m_cipher);
    m_generation = generation;
    return Done{};
}

void Vault::lock() {
    m_device.reset();
    m_next.reset();
}

Result<Done, SecretError> Vault::draw(std::uint64_t generation, std::unique_ptr<Sealer> &into) {
    SecretBytes fresh = SecretBytes::random(keySize);
    QByteArray copy(fresh.view().toByteArray());
    const auto stored = m_secrets.storeKey(generation, copy);
    if (copy.isDetached())
        wipe(copy.data(), std::size_t(copy.size()));
    if (!stored)
        return stored.error();
    const auto back = load(generation);
    if (!back)
        return back.error();
    if (sodium_memcmp(back->data(), fresh.data(), keySize) != 0)
        return SecretError{SecretError::Kind::Denied, QStringLiteral("the key place gave back another key")};
    into = std::make_unique<Sealer>(std::move(fresh), m_cipher);
    return Done{};
}

Result<Done, SecretError> Vault::unlockForNewDatabase() {
    const auto there = m_secrets.generations();
    const auto highest = std::max_element(there.begin(), there.end());
    if (highest != there.end())
        return unlock(*highest);
    if (const auto drawn = draw(1, m_device); !drawn)
        return drawn.error();
    m_generation = 1;
    return Done{};
}

Result<Done, SecretError> Vault::drawNext() { return draw(m_generation + 1, m_next); }

void Vault::adoptNext() {
    m_device = std::move(m_next);
    ++m_generation;
}

bool Vault::hasOthers() const {
    const auto there = m_secrets.generations();
    return std::any_of(there.begin(), there.end(), [this](std::uint64_t other) { return other != m_generation; });
}

Result<Done, SecretError> Vault::dropOthers() {
    for (const std::uint64_t generation : m_secrets.generations()) {
        if (generation == m_generation)
            continue;
        if (const auto removed = m_secrets.removeKey(generation); !removed)
            return removed.error();
    }
    return Done{};
}

} // namespace Tweeluik
