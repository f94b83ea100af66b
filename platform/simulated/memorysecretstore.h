// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/secretstore.h"

#include <QMap>

namespace Tweeluik {

/// Keys in memory. Copies share nothing; `refuseWrites` plays a full or forbidden key place.
class MemorySecretStore : public SecretStore {
public:
    [[nodiscard]] Result<Done, SecretError> storeKey(std::uint64_t generation, const QByteArray &key) override;
    [[nodiscard]] Result<QByteArray, SecretError> key(std::uint64_t generation) const override;
    [[nodiscard]] QList<std::uint64_t> generations() const override { return m_keys.keys(); }
    [[nodiscard]] Result<Done, SecretError> removeKey(std::uint64_t generation) override;
    [[nodiscard]] Result<std::uint64_t, SecretError> startCounter() const override { return m_starts; }
    [[nodiscard]] Result<Done, SecretError> setStartCounter(std::uint64_t value) override;
    [[nodiscard]] bool opensWithoutAsking() const override { return true; }

    void refuseWrites(std::optional<SecretError::Kind> why) { m_refusal = why; }

private:
    QMap<std::uint64_t, QByteArray> m_keys;
    std::uint64_t m_starts = 0;
    std::optional<SecretError::Kind> m_refusal;
};

} // namespace Tweeluik
