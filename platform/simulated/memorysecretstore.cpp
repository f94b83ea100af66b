// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/memorysecretstore.h"

namespace Tweeluik {

Result<Done, SecretError> MemorySecretStore::storeKey(std::uint64_t generation, const QByteArray &key) {
    if (m_refusal)
        return SecretError{*m_refusal, QStringLiteral("refused as told")};
    m_keys.insert(generation, key);
    return Done{};
}

Result<QByteArray, SecretError> MemorySecretStore::key(std::uint64_t generation) const {
    const auto found = m_keys.constFind(generation);
    if (found == m_keys.cend())
        return SecretError{SecretError::Kind::Missing, QStringLiteral("generation %1").arg(generation)};
    return *found;
}

Result<Done, SecretError> MemorySecretStore::removeKey(std::uint64_t generation) {
    if (m_refusal)
        return SecretError{*m_refusal, QStringLiteral("refused as told")};
    m_keys.remove(generation);
    return Done{};
}

Result<Done, SecretError> MemorySecretStore::setStartCounter(std::uint64_t value) {
    if (m_refusal)
        return SecretError{*m_refusal, QStringLiteral("refused as told")};
    m_starts = value;
    return Done{};
}

} // namespace Tweeluik
