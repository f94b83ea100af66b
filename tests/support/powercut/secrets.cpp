// SPDX-License-Identifier: EUPL-1.2
#include "support/powercut/secrets.h"

namespace Tweeluik::PowerCut {

namespace {

Result<Done, SecretError> outcome(bool happened) {
    if (happened)
        return Done{};
    return SecretError{SecretError::Kind::Denied, QStringLiteral("the disk refused")};
}

} // namespace

Result<Done, SecretError> Secrets::storeKey(std::uint64_t generation, const QByteArray &key) {
    return outcome(m_disk.secret([&] { m_content.keys[generation] = key; }));
}

Result<QByteArray, SecretError> Secrets::key(std::uint64_t generation) const {
    const auto found = m_content.keys.find(generation);
    if (found == m_content.keys.end())
        return SecretError{SecretError::Kind::Missing, {}};
    return found->second;
}

QList<std::uint64_t> Secrets::generations() const {
    QList<std::uint64_t> list;
    for (const auto &[generation, key] : m_content.keys)
        list.append(generation);
    return list;
}

Result<Done, SecretError> Secrets::removeKey(std::uint64_t generation) {
    return outcome(m_disk.secret([&] { m_content.keys.erase(generation); }));
}

Result<std::uint64_t, SecretError> Secrets::startCounter() const { return m_content.starts; }

Result<Done, SecretError> Secrets::setStartCounter(std::uint64_t value) {
    return outcome(m_disk.secret([&] { m_content.starts = value; }));
}

} // namespace Tweeluik::PowerCut
