// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journalfile.h"

#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"
#include "core/storage/erasure.h"
#include "core/storage/headsigning.h"
#include "core/storage/joining.h"
#include "core/storage/soundrows.h"

#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

/// More shelves than anybody writes to at once; beyond it the keys are read again.
constexpr qsizetype maxOpenShelves = 8;

StoreError refused(const QString &why) { return {Kind::Refused, why}; }

} // namespace

JournalFile::JournalFile(Connection connection, Keyring &keyring, const Clock &clock, const StoreOptions &options,
                         const SoundFolder &sound, std::shared_mutex &erasing)
    : m_connection(std::move(connection)), m_keyring(keyring), m_clock(clock), m_options(options), m_sound(sound),
      m_erasing(erasing) {}

Result<std::unique_ptr<JournalFile>, StoreError> JournalFile::make(Connection connection, Keyring &keyring,
                                                                   const Clock &clock, const StoreOptions &options,
                                                                   const SoundFolder &sound,
                                                                   std::shared_mutex &erasing) {
    std::unique_ptr<JournalFile> file(new JournalFile(std::move(connection), keyring, clock, options, sound, erasing));
    if (const auto prepared = file->prepare(); !prepared)
        return prepared.error();
    return file;
}

Result<Done, StoreError> JournalFile::prepare() {
    const std::pair<Statement *, const char *> all[] = {
        {&m_insertEntry, "INSERT INTO entry(place, sealed) VALUES(?1, ?2)"},
        {&m_lastEntry, "SELECT max(place) FROM entry WHERE place BETWEEN ?1 AND ?2"},
        {&m_putLocal, "INSERT INTO local(place, sealed) VALUES(?1, ?2) "
                      "ON CONFLICT(place) DO UPDATE SET sealed = excluded.sealed"},
        {&m_dropLocal, "DELETE FROM local WHERE place = ?1"},
        {&m_insertMeasurement, "INSERT INTO measurement(shelf, wrapped) VALUES(?1, ?2)"},
        {&m_wrapped, "SELECT wrapped FROM measurement WHERE shelf = ?1"},
        {&m_insertStream, "INSERT INTO stream(place, sealed) VALUES(?1, ?2)"},
        {&m_lastStream, "SELECT max(place) FROM stream WHERE place BETWEEN ?1 AND ?2"},
        {&m_erasedRows, "SELECT k, sealed FROM erased"},
        {&m_putDevice, "INSERT INTO device(what, sealed) VALUES(?1, ?2) "
                       "ON CONFLICT(what) DO UPDATE SET sealed = excluded.sealed"},
        {&m_dropDevice, "DELETE FROM device WHERE what = ?1"},
    };
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(m_connection, sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(prepared).value();
    }
    return Done{};
}

JournalFile::Progress JournalFile::commit(const std::vector<Write *> &batch) {
    // Taking a failed transaction back can fail too (no memory for it). While it stands open, a single statement
    // would end without being durable.
    if (sqlite3_get_autocommit(m_connection.raw()) == 0) {
        if (const auto undone = m_connection.run("ROLLBACK"); !undone)
            return {0, StoreError{Kind::Io, undone.error().detail}};
    }
    if (batch.size() == 1 && batch.front()->goesAlone()) {
        Write &alone = *batch.front();
        auto trouble = alone.kind == Write::Kind::Join ? Joining(*this, alone).run() : Erasure(*this, alone).run();
        return {trouble ? std::size_t(0) : 1, std::move(trouble)};
    }
    return commitTogether(batch);
}

Result<Done, StoreError> JournalFile::accepted(Result<Done, StoreError> result) const {
    const int ignored = m_options.weakened.ignoredCode;
    if (!result && ignored != 0 && (sqlite3_errcode(m_connection.raw()) & 0xff) == ignored)
        return Done{};
    return result;
}

JournalFile::Progress JournalFile::failed(const std::vector<Write *> &batch, const StoreError &error) {
    // What was counted up belongs to a transaction that is no more.
    m_shelves.clear();
    if (passes(error))
        return {0, error};
    if (batch.size() == 1) {
        batch.front()->outcome = error;
        return {1, std::nullopt};
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (const Progress alone = commitTogether({batch[i]}); alone.trouble)
            return {i, alone.trouble};
    }
    return {batch.size(), std::nullopt};
}

JournalFile::Progress JournalFile::commitTogether(const std::vector<Write *> &batch) {
    {
        // One statement is its own transaction: the common case, an entry or a draft, costs nothing more.
        std::optional<Transaction> transaction;
        if (batch.size() > 1 || !isOneStatement(*batch.front())) {
            auto begun = Transaction::begin(m_connection);
            if (!begun)
                return failed(batch, begun.error());
            transaction.emplace(std::move(begun).value());
        }
        for (Write *write : batch) {
            write->outcome = accepted(apply(*write));
            if (write->outcome.ok() || write->outcome.error().kind == Kind::Refused ||
                write->outcome.error().kind == Kind::Unknown)
                continue;
            const StoreError error = write->outcome.error();
            transaction.reset();
            return failed(batch, error);
        }
        if (transaction) {
            if (const auto committed = accepted(transaction->commit()); !committed) {
                transaction.reset();
                return failed(batch, committed.error());
            }
        }
    }
    for (auto shelf = m_shelves.begin(); shelf != m_shelves.end(); ++shelf) {
        if (std::exchange((*shelf)->created, false))
            m_keyring.insert(shelf.key(), (*shelf)->number);
    }
    return {batch.size(), std::nullopt};
}

bool JournalFile::isOneStatement(const Write &write) {
    if (write.kind == Write::Kind::Append)
        return write.entries.size() == 1 && !write.draft && write.streamKeys.empty() && write.heads.isEmpty();
    return write.kind == Write::Kind::Local || write.kind == Write::Kind::Wording;
}

Result<Done, StoreError> JournalFile::apply(Write &write) {
    for (const Entry &entry : write.entries) {
        if (const auto broken = unsound(entry))
            return refused(broken->describe());
    }
    switch (write.kind) {
    case Write::Kind::Create:
        return create(write);
    case Write::Kind::Append:
        return append(write);
    case Write::Kind::Local: {
        if (write.id.isNull())
            return writeDevice(deviceRow(write.row), write.value);
        const auto target = shelf(write.id);
        return target ? writeLocal(**target, write.row, write.value) : target.error();
    }
    case Write::Kind::SignHeads: {
        const auto target = shelf(write.id);
        return target ? HeadSigning(*this, **target).run() : target.error();
    }
    case Write::Kind::Wording:
        return writeDevice(DeviceRow::Wording, write.value);
    case Write::Kind::ConfirmErased:
        return confirmErased(write);
    case Write::Kind::BeginRecording: {
        const auto target = shelf(write.id);
        return target ? SoundRows(*this).begin(**target, write.recording, write.secret) : target.error();
    }
    case Write::Kind::EraseUnits:
    case Write::Kind::EraseMeasurement:
    case Write::Kind::FinishErase:
    case Write::Kind::Join:
        break;
    }
    return refused(QStringLiteral("an erasure is no part of another transaction"));
}

Result<Done, StoreError> JournalFile::create(Write &write) {
    if (m_shelves.contains(write.id) || m_keyring.shelf(write.id))
        return refused(QStringLiteral("this measurement is here already"));
    const auto gone = wasErased(write);
    if (!gone)
        return gone.error();
    if (*gone)
        return refused(QStringLiteral("this measurement was erased here"));

    auto shelf = std::make_shared<Shelf>();
    shelf->number = m_keyring.drawShelf();
    for (const auto &other : std::as_const(m_shelves))
        shelf->number = std::max(shelf->number, other->number + 1);
    SecretBytes key = SecretBytes::random(keySize);
    const QByteArray wrapped = m_keyring.wrap(shelf->number, write.id, key);
    m_insertMeasurement.bind(1, shelf->number).bind(2, wrapped);
    if (auto inserted = m_insertMeasurement.run(); !inserted)
        return inserted;
    shelf->sealer = std::make_unique<Sealer>(std::move(key), m_options.weakened.cipher);
    shelf->created = true;
    m_shelves.insert(write.id, shelf);
    return put(*shelf, write);
}

Result<Done, StoreError> JournalFile::append(Write &write) {
    const auto target = shelf(write.id);
    if (!target)
        return target.error();
    if (auto done = put(**target, write); !done)
        return done;
    if (!write.heads.isEmpty()) {
        if (auto done = ForeignHeads(*this, **target).keep(write.heads); !done)
            return done;
    }
    if (write.draft)
        return writeLocal(**target, LocalRow::Draft, *write.draft);
    return Done{};
}

Result<Done, StoreError> JournalFile::put(Shelf &shelf, const Write &write) {
    for (const Entry &entry : write.entries) {
        const std::int64_t n = shelf.lastRow + 1;
        const QByteArray sealed = shelf.sealer->seal(encodeEntry(entry), entryPlace(shelf.number, n));
        m_insertEntry.bind(1, rowKey(shelf.number, n)).bind(2, sealed);
        if (auto inserted = m_insertEntry.run(); !inserted)
            return inserted;
        shelf.lastRow = n;
    }
    for (const StreamKey &key : write.streamKeys) {
        const auto last = lastRow(m_lastStream, shelf.number);
        if (!last)
            return last.error();
        SecretBytes plain(16 + key.secret.size());
        std::memcpy(plain.data(), key.stream.bytes.data(), 16);
        std::memcpy(plain.data() + 16, key.secret.data(), key.secret.size());
        const QByteArray sealed = shelf.sealer->seal(plain.view(), streamPlace(shelf.number, *last + 1));
        m_insertStream.bind(1, rowKey(shelf.number, *last + 1)).bind(2, sealed);
        if (auto inserted = m_insertStream.run(); !inserted)
            return inserted;
    }
    return Done{};
}

Result<Done, StoreError> JournalFile::writeLocal(Shelf &shelf, LocalRow row, const QByteArray &value) {
    const auto kind = static_cast<std::int64_t>(row);
    if (value.isEmpty())
        return m_dropLocal.bind(1, rowKey(shelf.number, kind)).run();
    const QByteArray sealed = shelf.sealer->seal(value, localPlace(shelf.number, kind));
    return m_putLocal.bind(1, rowKey(shelf.number, kind)).bind(2, sealed).run();
}

Result<Done, StoreError> JournalFile::writeDevice(DeviceRow row, const QByteArray &value) {
    const auto what = static_cast<std::int64_t>(row);
    if (value.isEmpty())
        return m_dropDevice.bind(1, what).run();
    const QByteArray sealed = m_keyring.sealForDevice(value, what);
    return m_putDevice.bind(1, what).bind(2, sealed).run();
}

Result<std::int64_t, StoreError> JournalFile::lastRow(Statement &statement, ShelfNumber shelf) {
    statement.bind(1, rowKey(shelf, 0)).bind(2, rowKey(shelf, maxRow));
    const Rows rows(statement);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return rowNumber(statement.number(0));
}

Result<JournalFile::Shelf *, StoreError> JournalFile::shelf(MeasurementId id) {
    if (const auto known = m_shelves.constFind(id); known != m_shelves.cend())
        return known->get();
    const auto number = m_keyring.shelf(id);
    if (!number)
        return StoreError{Kind::Unknown, QStringLiteral("no such measurement")};
    auto shelf = std::make_shared<Shelf>();
    shelf->number = *number;
    m_wrapped.bind(1, *number);
    {
        const Rows rows(m_wrapped);
        const auto row = m_wrapped.step();
        if (!row)
            return row.error();
        if (!*row)
            return StoreError{Kind::Damaged, QStringLiteral("a shelf without a key")};
        auto sealer = m_keyring.unwrap(*number, m_wrapped.bytes(0));
        if (!sealer)
            return sealer.error();
        shelf->sealer = std::move(sealer).value();
    }
    const auto last = lastRow(m_lastEntry, *number);
    if (!last)
        return last.error();
    shelf->lastRow = *last;
    if (m_shelves.size() >= maxOpenShelves)
        m_shelves.removeIf([](auto entry) { return !entry.value()->created; });
    m_shelves.insert(id, shelf);
    return shelf.get();
}

Result<bool, StoreError> JournalFile::wasErased(const Write &write) {
    QSet<QByteArray> asked;
    const auto ask = [&](const QByteArray &id) { asked.insert(bytesOf(goneHash(id))); };
    ask(write.id.toBytes());
    if (write.kind == Write::Kind::Join)
        ask(write.joined.toBytes());
    QSet<StreamId> streams;
    for (const Entry &entry : write.entries)
        streams.insert(entry.stream);
    for (const StreamId &stream : std::as_const(streams))
        ask(stream.toBytes());

    const Rows rows(m_erasedRows);
    for (;;) {
        const auto row = nextErased();
        if (!row)
            return row.error();
        if (!*row)
            return false;
        const QList<QByteArray> &hashes = (*row)->second.hashes;
        if (std::any_of(hashes.begin(), hashes.end(), [&](const QByteArray &hash) { return asked.contains(hash); }))
            return true;
    }
}

Result<std::optional<std::pair<std::int64_t, ErasedRow>>, StoreError> JournalFile::nextErased() {
    const auto there = m_erasedRows.step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<std::pair<std::int64_t, ErasedRow>>();
    const std::int64_t k = m_erasedRows.number(0);
    const auto plain = m_keyring.openErased(m_erasedRows.bytes(1), k);
    if (!plain)
        return plain.error();
    const auto row = decodeErasedRow(*plain);
    if (!row)
        return StoreError{Kind::Damaged, row.error().describe()};
    return std::optional(std::pair(k, *row));
}

Result<Done, StoreError> JournalFile::confirmErased(const Write &write) {
    QList<std::pair<std::int64_t, ErasedRow>> meant;
    {
        const Rows rows(m_erasedRows);
        for (;;) {
            const auto row = nextErased();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if ((*row)->second.measurement == write.value && !(*row)->second.waiting.isEmpty())
                meant.append(**row);
        }
    }
    if (meant.isEmpty())
        return StoreError{Kind::Unknown, QStringLiteral("nobody is waited for")};
    auto put = Statement::prepare(m_connection, "UPDATE erased SET sealed = ?2 WHERE k = ?1");
    if (!put)
        return put.error();
    for (auto &[k, row] : meant) {
        row.waiting.removeAll(write.peers.value(0));
        const QByteArray sealed = m_keyring.sealErased(encode(row), k);
        if (auto done = put->bind(1, k).bind(2, sealed).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done, StoreError> JournalFile::remember(const ErasedRow &row) {
    const auto k = m_connection.number("SELECT coalesce(max(k), 0) + 1 FROM erased");
    if (!k)
        return k.error();
    auto insert = Statement::prepare(m_connection, "INSERT INTO erased(k, sealed) VALUES(?1, ?2)");
    if (!insert)
        return insert.error();
    return insert->bind(1, *k).bind(2, m_keyring.sealErased(encode(row), *k)).run();
}

} // namespace Tweeluik
