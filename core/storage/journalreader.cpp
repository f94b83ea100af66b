// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journalreader.h"

#include "core/journal/entrycodec.h"
#include "core/storage/headsigning.h"

#include <cstring>
#include <sodium.h>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

StoreError damaged(const QString &what) { return {Kind::Damaged, what}; }

} // namespace

JournalReader::JournalReader(Connection connection, Keyring &keyring, std::shared_mutex &erasing)
    : m_connection(std::move(connection)), m_keyring(keyring), m_erasing(erasing) {}

Result<std::unique_ptr<JournalReader>, StoreError> JournalReader::make(Connection connection, Keyring &keyring,
                                                                       std::shared_mutex &erasing) {
    std::unique_ptr<JournalReader> reader(new JournalReader(std::move(connection), keyring, erasing));
    const std::pair<Statement *, const char *> all[] = {
        {&reader->m_wrapped, "SELECT wrapped FROM measurement WHERE shelf = ?1"},
        {&reader->m_entries, "SELECT place, sealed FROM entry WHERE place BETWEEN ?1 AND ?2"},
        {&reader->m_last, "SELECT max(place) FROM entry WHERE place BETWEEN ?1 AND ?2"},
        {&reader->m_local, "SELECT sealed FROM local WHERE place = ?1"},
        {&reader->m_streams, "SELECT place, sealed FROM stream WHERE place BETWEEN ?1 AND ?2"},
        {&reader->m_heads, "SELECT place, sealed FROM head WHERE place BETWEEN ?1 AND ?2"},
        {&reader->m_device, "SELECT sealed FROM device WHERE what = ?1"},
        {&reader->m_erased, "SELECT k, sealed FROM erased"},
    };
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(reader->m_connection, sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(prepared).value();
    }
    return reader;
}

Result<Done, StoreError> JournalReader::unlock() {
    const auto generation = m_connection.number("SELECT generation FROM state");
    if (!generation)
        return generation.error();
    return m_keyring.unlock(std::uint64_t(*generation), m_connection);
}

void JournalReader::forget() {
    m_key = {};
    m_room.clear();
    m_guarded = SecretBytes();
}

Result<JournalReader::Key *, StoreError> JournalReader::key(MeasurementId id) {
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    const auto shelf = m_keyring.shelf(id);
    if (!shelf)
        return StoreError{Kind::Unknown, QStringLiteral("no such measurement")};
    const Rows rows(m_wrapped.bind(1, *shelf));
    const auto row = m_wrapped.step();
    if (!row)
        return row.error();
    if (!*row)
        return damaged(QStringLiteral("a shelf without a key"));
    const QByteArrayView wrapped = m_wrapped.bytes(0);
    // An erasure wraps anew; until then the sealer at hand is the right one.
    if (m_key.sealer && m_key.shelf == *shelf && m_key.wrapped == wrapped)
        return &m_key;
    auto sealer = m_keyring.unwrap(*shelf, wrapped);
    if (!sealer)
        return sealer.error();
    m_key = {*shelf, wrapped.toByteArray(), std::move(*sealer)};
    return &m_key;
}

Result<std::int64_t, StoreError> JournalReader::readRows(Key &key, std::int64_t after, std::int64_t most,
                                                         const JournalStore::Visit &visit) {
    const Rows rows(m_entries.bind(1, rowKey(key.shelf, after + 1)).bind(2, rowKey(key.shelf, maxRow)));
    Place place = entryPlace(key.shelf, 0);
    Entry entry;
    std::int64_t reached = after;
    for (; most > 0; --most) {
        const auto row = m_entries.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::int64_t n = rowNumber(m_entries.number(0));
        const QByteArrayView sealed = m_entries.bytes(1);
        if (m_room.size() < sealed.size())
            m_room.resize(sealed.size() * 2);
        place.setLast(std::uint64_t(n));
        const auto size = key.sealer->open(sealed, place, reinterpret_cast<std::uint8_t *>(m_room.data()));
        if (!size)
            return damaged(QStringLiteral("row %1 does not open").arg(n));
        if (const auto broken = decodeEntry(QByteArrayView(m_room).first(*size), entry))
            return damaged(QStringLiteral("row %1: %2").arg(n).arg(broken->describe()));
        visit(std::move(entry));
        reached = n;
    }
    return reached;
}

Result<Done, StoreError> JournalReader::read(MeasurementId id, const JournalStore::Visit &visit) {
    const std::shared_lock guard(m_erasing);
    const auto opened = key(id);
    if (!opened)
        return opened.error();
    const auto reached = readRows(**opened, 0, maxRow, visit);
    // Plain text of the last rows need not stay.
    sodium_memzero(m_room.data(), std::size_t(m_room.size()));
    return reached ? Result<Done, StoreError>(Done{}) : reached.error();
}

Result<std::int64_t, StoreError> JournalReader::readSome(MeasurementId id, std::int64_t after, int most,
                                                         const JournalStore::Visit &visit) {
    const std::shared_lock guard(m_erasing);
    const auto opened = key(id);
    if (!opened)
        return opened.error();
    auto reached = readRows(**opened, after, most, visit);
    sodium_memzero(m_room.data(), std::size_t(m_room.size()));
    return reached;
}

Result<std::int64_t, StoreError> JournalReader::last(MeasurementId id) {
    const std::shared_lock guard(m_erasing);
    const auto opened = key(id);
    if (!opened)
        return opened.error();
    const Rows rows(m_last.bind(1, rowKey((*opened)->shelf, 1)).bind(2, rowKey((*opened)->shelf, maxRow)));
    if (const auto row = m_last.step(); !row)
        return row.error();
    return rowNumber(m_last.number(0)); // of nothing it is 0
}

Result<QByteArray, StoreError> JournalReader::local(MeasurementId id, LocalRow row) {
    if (id.isNull()) {
        const auto own = device(deviceRow(row));
        return own ? Result<QByteArray, StoreError>(own->view().toByteArray()) : own.error();
    }
    const std::shared_lock guard(m_erasing);
    const auto opened = key(id);
    if (!opened)
        return opened.error();
    Key &open = **opened;
    const auto kind = static_cast<std::int64_t>(row);
    const Rows rows(m_local.bind(1, rowKey(open.shelf, kind)));
    const auto there = m_local.step();
    if (!there)
        return there.error();
    if (!*there)
        return QByteArray();
    auto plain = open.sealer->open(m_local.bytes(0), localPlace(open.shelf, kind));
    if (!plain)
        return damaged(QStringLiteral("local row %1 does not open").arg(kind));
    return std::move(*plain);
}

Result<Done, StoreError> JournalReader::eachSide(Statement &statement, MeasurementId id,
                                                 Place (*place)(ShelfNumber, std::int64_t),
                                                 const std::function<bool(QByteArrayView)> &take) {
    const std::shared_lock guard(m_erasing);
    const auto opened = key(id);
    if (!opened)
        return opened.error();
    auto done = readSide(statement, **opened, place, take);
    if (m_guarded.size() > 0)
        sodium_memzero(m_guarded.data(), m_guarded.size());
    return done;
}

Result<Done, StoreError> JournalReader::readSide(Statement &statement, Key &open,
                                                 Place (*place)(ShelfNumber, std::int64_t),
                                                 const std::function<bool(QByteArrayView)> &take) {
    const Rows rows(statement.bind(1, rowKey(open.shelf, 0)).bind(2, rowKey(open.shelf, maxRow)));
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return Done{};
        const QByteArrayView sealed = statement.bytes(1);
        if (qsizetype(m_guarded.size()) < sealed.size())
            m_guarded = SecretBytes(std::size_t(sealed.size()));
        const auto size =
            open.sealer->open(sealed, place(open.shelf, rowNumber(statement.number(0))), m_guarded.data());
        if (!size || !take(m_guarded.view().first(*size)))
            return damaged(QStringLiteral("a stream's row does not open"));
    }
}

Result<QList<StreamId>, StoreError> JournalReader::streams(MeasurementId id) {
    QList<StreamId> streams;
    const auto read = eachSide(m_streams, id, streamPlace, [&](QByteArrayView plain) {
        StreamId stream;
        if (plain.size() != qsizetype(16 + secretKeySize))
            return false;
        std::memcpy(stream.bytes.data(), plain.data(), 16);
        streams.append(stream);
        return true;
    });
    if (!read)
        return read.error();
    return streams;
}

Result<QList<SignedHead>, StoreError> JournalReader::heads(MeasurementId id) {
    QList<SignedHead> heads;
    const auto read = eachSide(m_heads, id, headPlace, [&](QByteArrayView plain) {
        const auto row = decodeHeadRow(plain);
        if (row)
            heads.append(row->head);
        return row.ok();
    });
    if (!read)
        return read.error();
    return heads;
}

Result<SecretBytes, StoreError> JournalReader::device(DeviceRow what) {
    const std::shared_lock guard(m_erasing);
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    const auto number = static_cast<std::int64_t>(what);
    const Rows rows(m_device.bind(1, number));
    const auto row = m_device.step();
    if (!row)
        return row.error();
    if (!*row)
        return SecretBytes();
    return m_keyring.openForDevice(m_device.bytes(0), number);
}

Result<QList<ErasedRow>, StoreError> JournalReader::erased() {
    const std::shared_lock guard(m_erasing);
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    QList<ErasedRow> all;
    const Rows rows(m_erased);
    for (;;) {
        const auto there = m_erased.step();
        if (!there)
            return there.error();
        if (!*there)
            return all;
        const auto plain = m_keyring.openErased(m_erased.bytes(1), m_erased.number(0));
        if (!plain)
            return plain.error();
        const auto row = decodeErasedRow(*plain);
        if (!row)
            return damaged(row.error().describe());
        all.append(*row);
    }
}

} // namespace Tweeluik
