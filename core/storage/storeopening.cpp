// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/storeopening.h"

#include "core/storage/databasefile.h"
#include "core/storage/migrations.h"
#include "core/storage/write.h"
#include "core/vault/letterbox.h"

#include <QFile>
#include <algorithm>
#include <sodium.h>
#include <tuple>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

int synchronous(Durability durability) {
    switch (durability) {
    case Durability::Off:
        return 0;
    case Durability::Normal:
        return 1;
    case Durability::Full:
        break;
    }
    return 2;
}

Result<Done, StoreError> runAll(Connection &connection, std::initializer_list<QByteArray> statements) {
    for (const QByteArray &sql : statements) {
        if (auto done = connection.run(sql.constData()); !done)
            return done;
    }
    return Done{};
}

} // namespace

StoreOpening::StoreOpening(QString file, const StoreOptions &options, SecretStore &secrets, Vault &vault,
                           Keyring &keyring)
    : m_file(std::move(file)), m_options(options), m_secrets(secrets), m_vault(vault), m_keyring(keyring) {}

Result<Connection, StoreError> StoreOpening::openWriter() {
    const auto state = inspect(m_file, m_options.vfs, newestSchema());
    if (!state)
        return state.error();
    const bool log = hasLog(m_file, m_options.vfs);
    auto writer = Connection::open(m_file, m_options.vfs, Connection::Mode::Create);
    if (!writer)
        return writer.error();
    // Until everything is found in order, closing leaves file and log as they are.
    writer->checkpointOnClose(!log);
    if (*state == DatabaseState::Fresh) {
        // Log and index take over these permissions. Where a VFS keeps no files there is nothing to set.
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
        if (auto begun = begin(*writer); !begun)
            return begun.error();
    }
    if (auto configured = configure(*writer, m_options); !configured)
        return configured.error();
    if (auto migrated = migrate(*writer, migrations()); !migrated)
        return migrated.error();
    if (auto unlocked = unlock(*writer); !unlocked)
        return unlocked.error();
    if (auto hung = hangLetterbox(*writer); !hung)
        return hung.error();
    writer->checkpointOnClose(true);
    return writer;
}

Result<Done, StoreError> StoreOpening::begin(Connection &writer) {
    // The mark goes in before the log exists, so that `inspect` always finds it in the file itself. EXTRA: the
    // rollback journal of this one moment must not come back after a power cut, over a log with entries in it.
    return runAll(writer,
                  {"PRAGMA synchronous=EXTRA", "PRAGMA secure_delete=ON",
                   "PRAGMA application_id=" + QByteArray::number(qlonglong(applicationId)), "PRAGMA journal_mode=WAL"});
}

Result<Done, StoreError> StoreOpening::configure(Connection &connection, const StoreOptions &options) {
    const auto mode = connection.word("PRAGMA journal_mode=WAL");
    if (!mode)
        return mode.error();
    auto set =
        runAll(connection, {"PRAGMA synchronous=" + QByteArray::number(synchronous(options.weakened.durability)),
                            options.weakened.secureDelete ? "PRAGMA secure_delete=ON" : "PRAGMA secure_delete=OFF",
                            // Nothing outside the file and its log, not even for a moment.
                            "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA trusted_schema=OFF",
                            "PRAGMA cell_size_check=ON", "PRAGMA cache_size=-512"});
    if (!set)
        return set;
    return checkSettings(connection, options);
}

Result<Done, StoreError> StoreOpening::checkSettings(Connection &connection, const StoreOptions &options) {
    const auto mode = connection.word("PRAGMA journal_mode");
    const auto durability = connection.number("PRAGMA synchronous");
    const auto deletion = connection.number("PRAGMA secure_delete");
    if (!mode || !durability || !deletion)
        return connection.error();
    if (*mode != "wal" || *durability != synchronous(options.weakened.durability) ||
        *deletion != (options.weakened.secureDelete ? 1 : 0))
        return StoreError{Kind::Io, QStringLiteral("the database does not take the settings that make it safe")};
    return Done{};
}

Result<Done, StoreError> StoreOpening::unlock(Connection &writer) {
    const auto rows = writer.number("SELECT count(*) FROM state");
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return found(writer);
    const auto generation = writer.number("SELECT generation FROM state");
    if (!generation)
        return generation.error();
    return m_keyring.unlock(std::uint64_t(*generation), writer);
}

Result<Done, StoreError> StoreOpening::found(Connection &writer) {
    const auto opened = m_keyring.withVault([](Vault &vault) { return vault.unlockForNewDatabase(); });
    if (!opened)
        return storeError(opened.error());
    SecretBytes identity(identitySize);
    std::uint8_t open[32];
    crypto_sign_keypair(open, identity.data());
    crypto_box_keypair(open, identity.data() + 64);

    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return transaction.error();
    constexpr auto what = static_cast<std::int64_t>(DeviceRow::Identity);
    const QByteArray sealed = m_keyring.sealForDevice(identity.view(), what);
    auto insert = Statement::prepare(writer, "INSERT INTO device(what, sealed) VALUES(?1, ?2)");
    auto state = Statement::prepare(writer, "INSERT INTO state(id, generation, starts) VALUES(1, ?1, 0)");
    if (!insert || !state)
        return writer.error();
    if (auto done = insert->bind(1, what).bind(2, sealed).run(); !done)
        return done;
    const auto generation = m_keyring.withVault([](Vault &vault) { return vault.generation(); });
    if (auto done = state->bind(1, std::int64_t(generation)).run(); !done)
        return done;
    return transaction->commit();
}

Result<Done, StoreError> StoreOpening::hangLetterbox(Connection &writer) {
    const auto hanging = writer.number("SELECT count(letterbox) FROM state");
    if (!hanging)
        return hanging.error();
    if (*hanging != 0)
        return Done{};
    const Letterbox letterbox(SecretBytes::random(Letterbox::secretSize), m_options.weakened.cipher);
    constexpr auto what = static_cast<std::int64_t>(DeviceRow::Letterbox);
    const QByteArray sealed = m_keyring.sealForDevice(letterbox.secret().view(), what);
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return transaction.error();
    auto secret = Statement::prepare(writer, "INSERT INTO device(what, sealed) VALUES(?1, ?2)");
    auto slot = Statement::prepare(writer, "UPDATE state SET letterbox = ?1");
    if (!secret || !slot)
        return writer.error();
    if (auto done = secret->bind(1, what).bind(2, sealed).run(); !done)
        return done;
    if (auto done = slot->bind(1, letterbox.slot()).run(); !done)
        return done;
    return transaction->commit();
}

Result<Connection, StoreError> StoreOpening::openBeside(const QString &file, const StoreOptions &options) {
    auto beside = Connection::open(file, options.vfs, Connection::Mode::ReadWrite);
    if (!beside)
        return beside;
    if (auto configured = configure(*beside, options); !configured)
        return configured.error();
    return beside;
}

Result<Connection, StoreError> StoreOpening::openReader(const QString &file, const StoreOptions &options) {
    auto reader = openBeside(file, options);
    if (!reader)
        return reader;
    if (auto closed = reader->run("PRAGMA query_only=ON"); !closed)
        return closed.error();
    return reader;
}

Result<std::uint64_t, StoreError> StoreOpening::countStart(Connection &writer) {
    const auto here = writer.number("SELECT starts FROM state");
    if (!here)
        return here.error();
    const auto there = m_secrets.startCounter();
    if (!there)
        return storeError(there.error());
    const std::uint64_t next = std::max(std::uint64_t(*here), *there) + 1;
    auto update = Statement::prepare(writer, "UPDATE state SET starts = ?1");
    if (!update)
        return update.error();
    if (const auto counted = update->bind(1, std::int64_t(next)).run(); !counted)
        return passes(counted.error()) ? Result<std::uint64_t, StoreError>(std::uint64_t(*here)) : counted.error();
    if (const auto counted = m_secrets.setStartCounter(next); !counted && !passes(storeError(counted.error())))
        return storeError(counted.error());
    return next;
}

} // namespace Tweeluik
