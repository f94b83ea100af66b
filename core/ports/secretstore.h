// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <cstdint>

namespace Tweeluik {

struct SecretError {
    enum class Kind { Missing, Denied, Damaged, Full };
    Kind kind = Kind::Missing;
    QString detail; ///< for the event log: no name, no key, no path of a person
};

/// The place outside the database where the device key lives: a key file on Linux, Keystore or keychain on tablets.
/// Keys are numbered by generation; erasing anything ends with a new generation (design, "Erase").
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Durable when it returns ok. 32 bytes.
    [[nodiscard]] virtual Result<Done, SecretError> storeKey(std::uint64_t generation, const QByteArray &key) = 0;
    [[nodiscard]] virtual Result<QByteArray, SecretError> key(std::uint64_t generation) const = 0;
    [[nodiscard]] virtual QList<std::uint64_t> generations() const = 0;
    /// Destroys the key; idempotent.
    [[nodiscard]] virtual Result<Done, SecretError> removeKey(std::uint64_t generation) = 0;
    /// Counts the starts of the app, beside the same counter in the database: a lower one there means rollback.
    [[nodiscard]] virtual Result<std::uint64_t, SecretError> startCounter() const = 0;
    [[nodiscard]] virtual Result<Done, SecretError> setStartCounter(std::uint64_t value) = 0;
    /// True when a glance is enough to open (a key file without passphrase): the app then says so in Settings.
    [[nodiscard]] virtual bool opensWithoutAsking() const = 0;
};

} // namespace Tweeluik
