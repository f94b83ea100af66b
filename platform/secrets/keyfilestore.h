// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/secretstore.h"

namespace Tweeluik {

/// Device keys in files of this user alone: `device.N.key` for generation N, `starts` for the counter (FORMAT.md,
/// "Key file"). Opens without asking; whoever can read the folder can open the store, and the app says so.
///
/// A file is written beside its place, synced, renamed and the folder synced. A removed one is first overwritten; on
/// flash the old cells may live on for a while, out of reach of any program.
class KeyFileStore : public SecretStore {
public:
    /// Makes the folder (0700) when the first key is stored.
    explicit KeyFileStore(QString folder);

    [[nodiscard]] Result<Done, SecretError> storeKey(std::uint64_t generation, const QByteArray &key) override;
    [[nodiscard]] Result<QByteArray, SecretError> key(std::uint64_t generation) const override;
    [[nodiscard]] QList<std::uint64_t> generations() const override;
    [[nodiscard]] Result<Done, SecretError> removeKey(std::uint64_t generation) override;
    [[nodiscard]] Result<std::uint64_t, SecretError> startCounter() const override;
    [[nodiscard]] Result<Done, SecretError> setStartCounter(std::uint64_t value) override;
    [[nodiscard]] bool opensWithoutAsking() const override { return true; }

private:
    [[nodiscard]] QString keyName(std::uint64_t generation) const;
    [[nodiscard]] Result<Done, SecretError> write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Result<Done, SecretError> syncFolder() const;

    QString m_folder;
};

} // namespace Tweeluik
