// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/joining.h"

#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"
#include "core/storage/headsigning.h"

#include <cstring>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

StoreError damaged(const char *what) { return {Kind::Damaged, QLatin1String(what)}; }
StoreError refused(const char *what) { return {Kind::Refused, QLatin1String(what)}; }

/// Rows of heads from here on are of other devices' streams.
constexpr std::int64_t firstForeign = std::int64_t(1) << 31;

} // namespace

std::optional<StoreError> Joining::run() {
    // A reader sees the one or the other.
    const std::unique_lock lock(m_file.m_erasing);
    auto result = join();
    m_file.m_shelves.clear();
    if (!result && passes(result.error()))
        return result.error();
    m_write.outcome = std::move(result);
    return std::nullopt;
}

Result<Done, StoreError> Joining::check() {
    for (const Entry &entry : std::as_const(m_write.entries)) {
        if (unsound(entry))
            return refused("an entry is not sound");
    }
    if (m_write.id.isNull() || !(m_write.id < m_write.joined))
        return refused("the lower id stands");
    const auto gone = m_file.wasErased(m_write);
    if (!gone)
        return gone.error();
    if (*gone)
        return refused("it was erased here, or became one with another");
    return Done{};
}

Result<Done, StoreError> Joining::join() {
    if (auto checked = check(); !checked)
        return checked;
    const auto lower = m_file.m_keyring.shelf(m_write.id);
    const auto higher = m_file.m_keyring.shelf(m_write.joined);
    if (!lower && !higher)
        return StoreError{Kind::Unknown, QStringLiteral("neither of the two is here")};
    auto transaction = Transaction::begin(m_file.m_connection);
    if (!transaction)
        return transaction.error();
    const auto into = m_file.shelf(lower ? m_write.id : m_write.joined);
    if (!into)
        return into.error();
    Result<Done, StoreError> moved = Done{};
    if (!lower) {
        moved = rename(*higher);
    } else if (higher) {
        const auto from = m_file.shelf(m_write.joined);
        if (!from)
            return from.error();
        moved = merge(**into, **from);
    }
    if (!moved)
        return moved;
    if (auto put = m_file.put(**into, m_write); !put)
        return put;
    ErasedRow alias;
    alias.day = m_file.m_clock.now().wall / std::chrono::hours(24);
    alias.hashes = {bytesOf(goneHash(m_write.joined.toBytes()))};
    alias.becameOneWith = m_write.id;
    if (auto remembered = m_file.remember(alias); !remembered)
        return remembered;
    const ShelfNumber number = (*into)->number;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_file.m_keyring.remove(m_write.joined);
    m_file.m_keyring.insert(m_write.id, number);
    return Done{};
}

/// The key stays; the row says the other id.
Result<Done, StoreError> Joining::rename(ShelfNumber shelf) {
    QByteArray wrapped;
    {
        m_file.m_wrapped.bind(1, shelf);
        const Rows rows(m_file.m_wrapped);
        const auto row = m_file.m_wrapped.step();
        if (!row)
            return row.error();
        if (!*row)
            return damaged("a shelf without a key");
        wrapped = m_file.m_wrapped.bytes(0).toByteArray();
    }
    const QByteArray renamed = m_file.m_keyring.withVault([&](Vault &vault) {
        const auto plain = vault.device().openSecret(wrapped, wrapPlace(shelf, vault.generation()));
        if (!plain || plain->size() != 16 + keySize)
            return QByteArray();
        const SecretBytes key = SecretBytes::copyOf(plain->view(16));
        return Keyring::wrap(vault.device(), vault.generation(), shelf, m_write.id, key);
    });
    if (renamed.isEmpty())
        return damaged("a measurement's key does not open");
    auto update = Statement::prepare(m_file.m_connection, "UPDATE measurement SET wrapped = ?2 WHERE shelf = ?1");
    if (!update)
        return update.error();
    return update->bind(1, shelf).bind(2, renamed).run();
}

Result<std::int64_t, StoreError> Joining::last(const char *table, ShelfNumber shelf, std::int64_t low,
                                               std::int64_t high) {
    const QByteArray sql =
        QByteArray("SELECT coalesce(max(place), 0) FROM ") + table + " WHERE place BETWEEN ?1 AND ?2";
    auto statement = Statement::prepare(m_file.m_connection, sql);
    if (!statement)
        return statement.error();
    statement->bind(1, rowKey(shelf, low)).bind(2, rowKey(shelf, high));
    const auto row = statement->step();
    if (!row)
        return row.error();
    return statement->number(0) == 0 ? low : rowNumber(statement->number(0));
}

Result<Done, StoreError> Joining::merge(JournalFile::Shelf &into, JournalFile::Shelf &from) {
    const std::int64_t entries = into.lastRow;
    const auto streams = last("stream", into.number, 0, maxRow);
    const auto foreign = last("head", into.number, firstForeign - 1, maxRow);
    if (!streams || !foreign)
        return streams ? foreign.error() : streams.error();
    const auto behind = [](std::int64_t offset) { return [offset](std::int64_t k) { return offset + k; }; };
    if (auto done = move("entry", entryPlace, into, from, behind(entries)); !done)
        return done;
    if (auto done = move("stream", streamPlace, into, from, behind(*streams)); !done)
        return done;
    const auto place = [&](std::int64_t k) {
        return k < firstForeign ? *streams + k : *foreign + 1 + (k - firstForeign);
    };
    // A head of an own stream says how far it reaches in local order.
    const auto moved = move("head", headPlace, into, from, place, [&](std::int64_t k, QByteArrayView plain) {
        auto row = decodeHeadRow(plain);
        if (!row)
            return QByteArray();
        row->upTo += k < firstForeign ? entries : 0;
        return encodeHeadRow(*row);
    });
    if (!moved)
        return moved;
    if (auto done = move("recording", recordingPlace, into, from, [](std::int64_t k) { return k; }); !done)
        return done;
    if (auto done = mergeLocal(into, from); !done)
        return done;
    auto drop = Statement::prepare(m_file.m_connection, "DELETE FROM measurement WHERE shelf = ?1");
    if (!drop)
        return drop.error();
    if (auto done = drop->bind(1, from.number).run(); !done)
        return done;
    into.lastRow += from.lastRow;
    return Done{};
}

/// What the lower one has stays; what only the higher one has comes along.
Result<Done, StoreError> Joining::mergeLocal(JournalFile::Shelf &into, JournalFile::Shelf &from) {
    for (const LocalRow row : {LocalRow::Draft, LocalRow::Position, LocalRow::Summary, LocalRow::Together}) {
        const auto kind = std::int64_t(row);
        const auto there = last("local", into.number, kind - 1, kind);
        const auto here = last("local", from.number, kind - 1, kind);
        if (!there || !here)
            return there ? here.error() : there.error();
        if (*there == kind && *here == kind && row == LocalRow::Draft)
            return refused("something is being typed in both");
        if (*there == kind) {
            auto done = m_file.m_dropLocal.bind(1, rowKey(from.number, kind)).run();
            if (!done)
                return done;
        }
    }
    return move("local", localPlace, into, from, [](std::int64_t kind) { return kind; });
}

Result<Done, StoreError> Joining::move(const char *table, Place (*place)(ShelfNumber, std::int64_t),
                                       JournalFile::Shelf &into, JournalFile::Shelf &from,
                                       const std::function<std::int64_t(std::int64_t)> &to, const Change &change) {
    const QByteArray name(table);
    auto next = Statement::prepare(m_file.m_connection,
                                   "SELECT place, sealed FROM " + name + " WHERE place BETWEEN ?1 AND ?2 LIMIT 1");
    auto insert = Statement::prepare(m_file.m_connection, "INSERT INTO " + name + "(place, sealed) VALUES(?1, ?2)");
    auto drop = Statement::prepare(m_file.m_connection, "DELETE FROM " + name + " WHERE place = ?1");
    if (!next || !insert || !drop)
        return m_file.m_connection.error();
    for (;;) {
        std::int64_t key = 0;
        QByteArray sealed;
        {
            const Rows rows(next->bind(1, rowKey(from.number, 0)).bind(2, rowKey(from.number, maxRow)));
            const auto row = next->step();
            if (!row)
                return row.error();
            if (!*row)
                return Done{};
            key = next->number(0);
            sealed = next->bytes(1).toByteArray();
        }
        const std::int64_t k = rowNumber(key);
        const auto plain = from.sealer->openSecret(sealed, place(from.number, k));
        if (!plain)
            return damaged("a row does not open");
        const QByteArray changed = change ? change(k, plain->view()) : QByteArray();
        if (change && changed.isEmpty())
            return damaged("a row cannot be read");
        const std::int64_t target = to(k);
        const Place where = place(into.number, target);
        const QByteArray fresh = into.sealer->seal(change ? QByteArrayView(changed) : plain->view(), where);
        if (auto done = insert->bind(1, rowKey(into.number, target)).bind(2, fresh).run(); !done)
            return done;
        if (auto done = drop->bind(1, key).run(); !done)
            return done;
    }
}

} // namespace Tweeluik
