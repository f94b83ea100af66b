// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/erasure.h"

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"
#include "core/storage/headsigning.h"
#include "core/storage/sealedrow.h"
#include "core/storage/soundrows.h"

#include <QSet>
#include <algorithm>
#include <cstring>
#include <tuple>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

/// Rows in memory at a time while a measurement is sealed anew.
constexpr int chunk = 512;
constexpr std::uint64_t maxSegment = 0xffff'ffff;

/// What the place of keys says. A key that does not come back as it was stored is trouble that may pass: nothing has
/// changed yet.
Result<Done, StoreError> told(const Result<Done, SecretError> &result) {
    if (result)
        return Done{};
    StoreError error = storeError(result.error());
    if (error.kind == Kind::KeyMissing)
        error.kind = Kind::Io;
    return error;
}

StoreError damaged(const char *what) { return {Kind::Damaged, QLatin1String(what)}; }

} // namespace

QByteArray encodePending(const PendingErase &pending) {
    TlvWriter out;
    out.id(1, pending.measurement);
    for (const UnitId &unit : pending.units)
        out.id(2, unit);
    for (const Entry &entry : pending.entries)
        out.bytes(3, encodeEntry(entry));
    for (const SignedHead &head : pending.heads)
        out.bytes(4, encodeHead(head));
    if (!pending.peers.isEmpty())
        out.bytes(5, pending.order);
    for (const QByteArray &peer : pending.peers)
        out.bytes(6, peer);
    for (const SoundToErase &sound : pending.sound) {
        TlvWriter some;
        some.id(1, sound.recording);
        for (const quint32 segment : sound.segments)
            some.number(2, segment);
        out.group(7, some);
    }
    return out.data();
}

Result<PendingErase, CodecError> decodePending(QByteArrayView raw) {
    TlvReader in(raw);
    PendingErase pending;
    pending.measurement = in.id<MeasurementId>(1);
    while (in.has(2))
        pending.units.append(in.id<UnitId>(2));
    while (in.has(3)) {
        const auto entry = decodeEntry(in.bytes(3, 0, maxPayload));
        if (!entry)
            return entry.error();
        pending.entries.append(*entry);
    }
    while (in.has(4)) {
        const auto head = decodeHead(in.bytes(4, 0, 256));
        if (!head)
            return head.error();
        pending.heads.append(*head);
    }
    if (in.has(5))
        pending.order = in.bytes(5, 1, 4'096).toByteArray();
    while (in.has(6))
        pending.peers.append(in.bytes(6, 32, 32).toByteArray());
    while (in.has(7)) {
        TlvReader some = in.group(7);
        SoundToErase sound{some.id<RecordingId>(1), {}};
        while (some.has(2))
            sound.segments.append(quint32(some.number(2, 0, maxSegment)));
        some.finish();
        in.join(some);
        pending.sound.append(sound);
    }
    in.finish();
    if (!in.ok())
        return in.error();
    return pending;
}

std::optional<StoreError> Erasure::run() {
    // Nobody reads while keys change and the log is emptied.
    const std::unique_lock lock(m_file.m_erasing);
    auto result = steps();
    m_file.m_shelves.clear();
    if (!result && passes(result.error()))
        return result.error();
    m_write.outcome = std::move(result);
    return std::nullopt;
}

void Erasure::reached(EraseStep step) {
    m_write.reached = step;
    if (m_file.m_options.afterEraseStep)
        m_file.m_options.afterEraseStep(step);
}

Result<Done, StoreError> Erasure::steps() {
    using Step = Result<Done, StoreError> (Erasure::*)();
    static constexpr std::pair<EraseStep, Step> order[] = {{EraseStep::Noted, &Erasure::note},
                                                           {EraseStep::KeyStored, &Erasure::storeKey},
                                                           {EraseStep::Committed, &Erasure::commit},
                                                           {EraseStep::Checkpointed, &Erasure::checkpoint},
                                                           {EraseStep::FilesRemoved, &Erasure::removeFiles},
                                                           {EraseStep::KeyDropped, &Erasure::dropOldKey}};
    if (m_write.kind == Write::Kind::FinishErase && !m_write.reached)
        m_write.reached = EraseStep::Committed;
    if (!m_write.reached || *m_write.reached < EraseStep::Committed) {
        auto checked = check();
        if (!checked) {
            // Noted before a restart, and there is nothing left that it could mean.
            constexpr auto what = static_cast<std::int64_t>(DeviceRow::PendingErase);
            if (m_write.reached && !passes(checked.error()))
                std::ignore = m_file.m_dropDevice.bind(1, what).run();
            return checked;
        }
    }
    for (const auto &[step, act] : order) {
        if (m_write.reached && step <= *m_write.reached)
            continue;
        if (auto done = (this->*act)(); !done)
            return done;
        reached(step);
    }
    return Done{};
}

Result<Done, StoreError> Erasure::check() {
    const auto shelf = m_file.shelf(m_write.id);
    if (!shelf)
        return shelf.error();
    if (m_write.kind == Write::Kind::EraseMeasurement)
        return Done{};
    for (const Entry &entry : std::as_const(m_write.entries)) {
        if (unsound(entry))
            return StoreError{Kind::Refused, QStringLiteral("an entry of an erasure is not sound")};
    }
    // Each unit is named, and nothing else is.
    if ((m_write.entries.isEmpty() && m_write.sound.isEmpty()) || erasedBy(m_write.entries) != m_write.units)
        return StoreError{Kind::Refused, QStringLiteral("the entries do not erase these units")};
    return SoundRows(m_file).check(**shelf, m_write.sound);
}

Result<Done, StoreError> Erasure::note() {
    const PendingErase pending{m_write.id,    m_write.units, m_write.entries, m_write.heads,
                               m_write.order, m_write.peers, m_write.sound};
    constexpr auto what = static_cast<std::int64_t>(DeviceRow::PendingErase);
    const QByteArray sealed = m_file.m_keyring.sealForDevice(encodePending(pending), what);
    return m_file.m_putDevice.bind(1, what).bind(2, sealed).run();
}

Result<Done, StoreError> Erasure::storeKey() {
    if (!m_file.m_options.weakened.newDeviceKey)
        return Done{};
    return told(m_file.m_keyring.withVault([](Vault &vault) { return vault.drawNext(); }));
}

Result<Done, StoreError> Erasure::commit() {
    auto transaction = Transaction::begin(m_file.m_connection);
    if (!transaction)
        return transaction.error();
    const auto shelf = m_file.shelf(m_write.id);
    if (!shelf)
        return shelf.error();
    auto changed = m_write.kind == Write::Kind::EraseUnits ? reseal(**shelf) : drop(**shelf);
    if (!changed)
        return changed;
    constexpr auto what = static_cast<std::int64_t>(DeviceRow::PendingErase);
    if (auto unnoted = m_file.m_dropDevice.bind(1, what).run(); !unnoted)
        return unnoted;
    auto moved = m_file.m_keyring.withVault([this](Vault &vault) { return moveToNextKey(vault); });
    if (!moved)
        return moved;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    if (m_file.m_options.weakened.newDeviceKey)
        m_file.m_keyring.withVault([](Vault &vault) { vault.adoptNext(); });
    if (m_write.kind == Write::Kind::EraseMeasurement)
        m_file.m_keyring.remove(m_write.id);
    return Done{};
}

Result<Done, StoreError> Erasure::reseal(JournalFile::Shelf &shelf) {
    SecretBytes key = SecretBytes::random(keySize);
    Sealer fresh(SecretBytes::copyOf(key.view()), m_file.m_options.weakened.cipher);
    if (auto done = resealEntries(shelf, fresh); !done)
        return done;
    std::int64_t n = shelf.lastRow;
    for (const Entry &entry : std::as_const(m_write.entries)) {
        const QByteArray sealed = fresh.seal(encodeEntry(entry), entryPlace(shelf.number, ++n));
        if (auto done = m_file.m_insertEntry.bind(1, rowKey(shelf.number, n)).bind(2, sealed).run(); !done)
            return done;
    }
    if (!m_write.heads.isEmpty()) {
        if (auto done = ForeignHeads(m_file, shelf).keep(m_write.heads); !done)
            return done;
    }
    if (auto done = resealSide("local", localPlace, shelf, fresh); !done)
        return done;
    if (auto done = resealSide("stream", streamPlace, shelf, fresh); !done)
        return done;
    if (auto done = resealSide("head", headPlace, shelf, fresh); !done)
        return done;
    if (auto done = resealSide("recording", recordingPlace, shelf, fresh); !done)
        return done;
    if (auto done = SoundRows(m_file).strike(shelf, m_write.sound); !done)
        return done;
    m_freshKey.emplace(shelf.number, std::move(key));
    return Done{};
}

Result<Done, StoreError> Erasure::resealEntries(JournalFile::Shelf &shelf, Sealer &fresh) {
    auto select = Statement::prepare(m_file.m_connection,
                                     "SELECT place, sealed FROM entry WHERE place BETWEEN ?1 AND ?2 LIMIT ?3");
    auto update = Statement::prepare(m_file.m_connection, "UPDATE entry SET sealed = ?2 WHERE place = ?1");
    if (!select || !update)
        return m_file.m_connection.error();
    std::int64_t from = rowKey(shelf.number, 0);
    for (;;) {
        select->bind(1, from).bind(2, rowKey(shelf.number, maxRow)).bind(3, std::int64_t(chunk));
        const auto rows = collect(*select);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Done{};
        for (const SealedRow &row : *rows) {
            const std::int64_t n = rowNumber(row.key);
            auto raw = shelf.sealer->open(row.sealed, entryPlace(shelf.number, n));
            const auto entry = decodeEntry(raw.value_or(QByteArray()));
            if (!entry)
                return damaged("an entry does not open");
            if (m_write.units.contains(entry->unit) && !entry->skeleton)
                raw = encodeEntry(skeletonOf(*entry));
            const QByteArray sealed = fresh.seal(*raw, entryPlace(shelf.number, n));
            if (auto done = update->bind(1, row.key).bind(2, sealed).run(); !done)
                return done;
        }
        from = rows->last().key + 1;
    }
}

Result<Done, StoreError> Erasure::resealSide(const char *table, Place (*place)(ShelfNumber, std::int64_t),
                                             JournalFile::Shelf &shelf, Sealer &fresh) {
    const QByteArray name(table);
    auto select =
        Statement::prepare(m_file.m_connection, "SELECT place, sealed FROM " + name + " WHERE place BETWEEN ?1 AND ?2");
    auto update = Statement::prepare(m_file.m_connection, "UPDATE " + name + " SET sealed = ?2 WHERE place = ?1");
    if (!select || !update)
        return m_file.m_connection.error();
    const auto rows = collect(select->bind(1, rowKey(shelf.number, 0)).bind(2, rowKey(shelf.number, maxRow)));
    if (!rows)
        return rows.error();
    for (const SealedRow &row : *rows) {
        const std::int64_t k = rowNumber(row.key);
        const auto plain = shelf.sealer->openSecret(row.sealed, place(shelf.number, k));
        if (!plain)
            return damaged("a local row does not open");
        const QByteArray sealed = fresh.seal(plain->view(), place(shelf.number, k));
        if (auto done = update->bind(1, row.key).bind(2, sealed).run(); !done)
            return done;
    }
    return Done{};
}

Result<ErasedRow, StoreError> Erasure::remembrance(JournalFile::Shelf &shelf) {
    QSet<StreamId> streams;
    auto select =
        Statement::prepare(m_file.m_connection, "SELECT place, sealed FROM entry WHERE place BETWEEN ?1 AND ?2");
    if (!select)
        return select.error();
    const Rows rows(select->bind(1, rowKey(shelf.number, 0)).bind(2, rowKey(shelf.number, maxRow)));
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto place = entryPlace(shelf.number, rowNumber(select->number(0)));
        // A damaged row must not keep the rest from being erased.
        if (const auto raw = shelf.sealer->open(select->bytes(1), place)) {
            if (const auto entry = decodeEntry(*raw))
                streams.insert(entry->stream);
        }
    }
    ErasedRow row;
    const auto day = m_file.m_clock.now().wall / std::chrono::hours(24);
    row.day = std::max<std::int64_t>(0, day);
    row.measurement = bytesOf(goneHash(m_write.id.toBytes()));
    row.hashes.append(row.measurement);
    for (const StreamId &stream : std::as_const(streams))
        row.hashes.append(bytesOf(goneHash(stream.toBytes())));
    std::sort(row.hashes.begin(), row.hashes.end());
    row.order = m_write.order;
    row.waiting = m_write.peers;
    return row;
}

Result<Done, StoreError> Erasure::drop(JournalFile::Shelf &shelf) {
    const auto memory = remembrance(shelf);
    if (!memory)
        return memory.error();
    for (const char *sql :
         {"DELETE FROM entry WHERE place BETWEEN ?1 AND ?2", "DELETE FROM local WHERE place BETWEEN ?1 AND ?2",
          "DELETE FROM stream WHERE place BETWEEN ?1 AND ?2", "DELETE FROM head WHERE place BETWEEN ?1 AND ?2",
          "DELETE FROM recording WHERE place BETWEEN ?1 AND ?2",
          "DELETE FROM measurement WHERE shelf BETWEEN (?1 >> 32) AND (?2 >> 32)"}) {
        auto statement = Statement::prepare(m_file.m_connection, sql);
        if (!statement)
            return statement.error();
        statement->bind(1, rowKey(shelf.number, 0)).bind(2, rowKey(shelf.number, maxRow));
        if (auto done = statement->run(); !done)
            return done;
    }
    // Under the old key; moveToNextKey takes it along with the others.
    return m_file.remember(*memory);
}

Result<Done, StoreError> Erasure::moveToNextKey(Vault &vault) {
    const bool moves = m_file.m_options.weakened.newDeviceKey;
    Sealer &next = moves ? vault.next() : vault.device();
    const std::uint64_t generation = vault.generation() + (moves ? 1 : 0);
    // First: it leaves the secret of the new letterbox among the values of the device.
    if (auto done = SoundRows(m_file).comeAnew(vault, moves); !done)
        return done;
    if (auto done = moveMeasurements(vault, next, generation); !done)
        return done;
    if (auto done = moveValues("device", "what", devicePlace, vault, next, generation); !done)
        return done;
    if (auto done = moveValues("erased", "k", erasedPlace, vault, next, generation); !done)
        return done;
    auto mark = Statement::prepare(m_file.m_connection, "UPDATE state SET generation = ?1");
    if (!mark)
        return mark.error();
    return mark->bind(1, std::int64_t(generation)).run();
}

Result<Done, StoreError> Erasure::moveMeasurements(Vault &vault, Sealer &next, std::uint64_t generation) {
    auto select = Statement::prepare(m_file.m_connection, "SELECT shelf, wrapped FROM measurement");
    if (!select)
        return select.error();
    const auto rows = collect(*select);
    if (!rows)
        return rows.error();
    // All rows go and come anew: moving cells leaves old bytes in the gaps of a page, a page given back does not.
    if (auto emptied = m_file.m_connection.run("DELETE FROM measurement"); !emptied)
        return emptied;
    for (const SealedRow &row : *rows) {
        const auto plain = vault.device().openSecret(row.sealed, wrapPlace(row.key, vault.generation()));
        if (!plain || plain->size() != 16 + keySize)
            return damaged("a measurement's key does not open");
        MeasurementId id;
        std::memcpy(id.bytes.data(), plain->data(), 16);
        SecretBytes key = SecretBytes::copyOf(plain->view(16));
        if (m_freshKey && m_freshKey->first == row.key)
            key = SecretBytes::copyOf(m_freshKey->second.view());
        const QByteArray wrapped = Keyring::wrap(next, generation, row.key, id, key);
        if (auto done = m_file.m_insertMeasurement.bind(1, row.key).bind(2, wrapped).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done, StoreError> Erasure::moveValues(const char *table, const char *key,
                                             Place (*place)(std::int64_t, std::uint64_t), Vault &vault, Sealer &next,
                                             std::uint64_t generation) {
    const QByteArray name(table);
    const QByteArray column(key);
    auto select = Statement::prepare(m_file.m_connection, "SELECT " + column + ", sealed FROM " + name);
    auto update =
        Statement::prepare(m_file.m_connection, "UPDATE " + name + " SET sealed = ?2 WHERE " + column + " = ?1");
    if (!select || !update)
        return m_file.m_connection.error();
    const auto rows = collect(*select);
    if (!rows)
        return rows.error();
    for (const SealedRow &row : *rows) {
        const auto plain = vault.device().openSecret(row.sealed, place(row.key, vault.generation()));
        if (!plain)
            return damaged("a value of this device does not open");
        const QByteArray sealed = next.seal(plain->view(), place(row.key, generation));
        if (auto done = update->bind(1, row.key).bind(2, sealed).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done, StoreError> Erasure::checkpoint() {
    if (!m_file.m_options.weakened.truncateLog)
        return Done{};
    // Not busy, or it has not happened: SQLITE_BUSY comes back as trouble that passes.
    sqlite3 *database = m_file.m_connection.raw();
    const int code = sqlite3_wal_checkpoint_v2(database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return storeError(code, database);
    return Done{};
}

Result<Done, StoreError> Erasure::removeFiles() {
    const auto names = SoundRows(m_file).names();
    if (!names)
        return names.error();
    return m_file.m_sound.removeAllBut(*names);
}

Result<Done, StoreError> Erasure::dropOldKey() {
    return told(m_file.m_keyring.withVault([](Vault &vault) { return vault.dropOthers(); }));
}

} // namespace Tweeluik
