// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"
#include "core/storage/keyring.h"
#include "core/storage/storeoptions.h"

namespace Tweeluik {

/// The way from a path to a connection that can be trusted: ours, of a version that we know, durable as asked, its key
/// at hand. Refuses before it writes.
class StoreOpening {
public:
    StoreOpening(QString file, const StoreOptions &options, SecretStore &secrets, Vault &vault, Keyring &keyring);

    /// The writing connection. The keyring is unlocked afterwards.
    [[nodiscard]] Result<Connection, StoreError> openWriter();
    /// A reading connection, after the writing one.
    [[nodiscard]] static Result<Connection, StoreError> openReader(const QString &file, const StoreOptions &options);
    /// One more that writes, after the first.
    [[nodiscard]] static Result<Connection, StoreError> openBeside(const QString &file, const StoreOptions &options);
    /// Counts this start in the database and then in SecretStore, so that the former is never behind unless it was put
    /// back. A full disk is no reason not to open: then the count stays as it was, on both sides.
    [[nodiscard]] Result<std::uint64_t, StoreError> countStart(Connection &writer);

private:
    [[nodiscard]] Result<Done, StoreError> begin(Connection &writer);
    [[nodiscard]] static Result<Done, StoreError> configure(Connection &connection, const StoreOptions &options);
    [[nodiscard]] static Result<Done, StoreError> checkSettings(Connection &connection, const StoreOptions &options);
    [[nodiscard]] Result<Done, StoreError> unlock(Connection &writer);
    [[nodiscard]] Result<Done, StoreError> found(Connection &writer);
    /// What a database of before recordings, or a new one, does not have yet.
    [[nodiscard]] Result<Done, StoreError> hangLetterbox(Connection &writer);

    QString m_file;
    const StoreOptions &m_options;
    SecretStore &m_secrets;
    Vault &m_vault;
    Keyring &m_keyring;
};

} // namespace Tweeluik
