// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/soundrows.h"

#include "core/storage/sealedrow.h"

#include <cstring>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

constexpr auto letterboxRow = static_cast<std::int64_t>(DeviceRow::Letterbox);

StoreError damaged(const char *what) { return {Kind::Damaged, QLatin1String(what)}; }

/// Everything in a table of two columns, and the table empty: moving cells leaves old bytes in the gaps of a page, a
/// page given back does not.
Result<QList<SealedRow>, StoreError> empty(Connection &connection, const QByteArray &table, const char *columns) {
    auto select = Statement::prepare(connection, QByteArray("SELECT ") + columns + " FROM " + table);
    if (!select)
        return select.error();
    auto rows = collect(*select);
    if (!rows)
        return rows;
    if (auto emptied = connection.run("DELETE FROM " + table); !emptied)
        return emptied.error();
    return rows;
}

Result<Done, StoreError> insert(Statement &into, std::int64_t key, const QByteArray &value) {
    return into.bind(1, key).bind(2, value).run();
}

} // namespace

Result<std::int64_t, StoreError> SoundRows::number(RecordingId recording) {
    auto select = Statement::prepare(m_file.m_connection, "SELECT k FROM sound WHERE name = ?1");
    if (!select)
        return select.error();
    const QByteArray name = SoundFolder::nameOf(recording);
    const auto row = select->bind(1, name).step();
    if (!row)
        return row.error();
    return *row ? select->number(0) : 0;
}

Result<Done, StoreError> SoundRows::begin(JournalFile::Shelf &shelf, RecordingId recording, const SecretBytes &secret) {
    const auto there = number(recording);
    if (!there)
        return there.error();
    if (*there != 0 || recording.isNull() || secret.size() != Letterbox::secretSize)
        return StoreError{Kind::Refused, QStringLiteral("this recording cannot begin")};
    if (auto made = m_file.m_sound.make(); !made)
        return made;
    const auto k = m_file.m_connection.number("SELECT coalesce(max(k), 0) + 1 FROM sound");
    if (!k)
        return k.error();
    auto name = Statement::prepare(m_file.m_connection, "INSERT INTO sound(k, name) VALUES(?1, ?2)");
    auto row = Statement::prepare(m_file.m_connection, "INSERT INTO recording(place, sealed) VALUES(?1, ?2)");
    if (!name || !row)
        return m_file.m_connection.error();
    if (auto done = insert(*name, *k, SoundFolder::nameOf(recording)); !done)
        return done;
    SecretBytes plain(recordingRowSize);
    std::memcpy(plain.data(), recording.bytes.data(), 16);
    std::memcpy(plain.data() + 16, secret.data(), secret.size());
    return insert(*row, rowKey(shelf.number, *k), shelf.sealer->seal(plain.view(), recordingPlace(shelf.number, *k)));
}

Result<Done, StoreError> SoundRows::check(const JournalFile::Shelf &shelf, const QList<SoundToErase> &sound) {
    auto select = Statement::prepare(m_file.m_connection, "SELECT 1 FROM recording WHERE place = ?1");
    if (!select)
        return select.error();
    for (const SoundToErase &some : sound) {
        const auto k = number(some.recording);
        if (!k)
            return k.error();
        const Rows rows(*select);
        const auto row = select->bind(1, rowKey(shelf.number, *k)).step();
        if (!row)
            return row.error();
        if (*k == 0 || !*row)
            return StoreError{Kind::Unknown, QStringLiteral("no such recording")};
    }
    return Done{};
}

Result<Done, StoreError> SoundRows::strike(const JournalFile::Shelf &shelf, const QList<SoundToErase> &sound) {
    auto whole = Statement::prepare(m_file.m_connection, "DELETE FROM recording WHERE place = ?1");
    auto part = Statement::prepare(m_file.m_connection, "DELETE FROM segment WHERE place = ?1");
    if (!whole || !part)
        return m_file.m_connection.error();
    for (const SoundToErase &some : sound) {
        const auto k = number(some.recording);
        if (!k)
            return k.error();
        if (some.segments.isEmpty()) {
            if (auto done = whole->bind(1, rowKey(shelf.number, *k)).run(); !done)
                return done;
        }
        for (const quint32 segment : some.segments) {
            if (auto done = part->bind(1, rowKey(*k, segment)).run(); !done)
                return done;
        }
    }
    return Done{};
}

Result<Letterbox, StoreError> SoundRows::letterbox(Vault &vault) {
    auto select = Statement::prepare(m_file.m_connection, "SELECT sealed FROM device WHERE what = ?1");
    if (!select)
        return select.error();
    const auto row = select->bind(1, letterboxRow).step();
    if (!row)
        return row.error();
    auto secret = *row ? vault.device().openSecret(select->bytes(0), devicePlace(letterboxRow, vault.generation()))
                       : std::nullopt;
    if (!secret || secret->size() != Letterbox::secretSize)
        return damaged("the letterbox of this device does not open");
    return Letterbox(std::move(*secret), m_file.m_options.weakened.cipher);
}

Result<Done, StoreError> SoundRows::hang(const Letterbox &letterbox, Vault &vault) {
    auto slot = Statement::prepare(m_file.m_connection, "UPDATE state SET letterbox = ?1");
    if (!slot)
        return slot.error();
    if (auto done = slot->bind(1, letterbox.slot()).run(); !done)
        return done;
    // Under the key that is still in use; it goes along to the next one with all that is of the device.
    const QByteArray sealed =
        vault.device().seal(letterbox.secret().view(), devicePlace(letterboxRow, vault.generation()));
    return m_file.m_putDevice.bind(1, letterboxRow).bind(2, sealed).run();
}

Result<QSet<std::int64_t>, StoreError> SoundRows::recordingsAnew() {
    Connection &connection = m_file.m_connection;
    const auto recordings = empty(connection, "recording", "place, sealed");
    const auto sounds = empty(connection, "sound", "k, name");
    auto recording = Statement::prepare(connection, "INSERT INTO recording(place, sealed) VALUES(?1, ?2)");
    auto sound = Statement::prepare(connection, "INSERT INTO sound(k, name) VALUES(?1, ?2)");
    if (!recordings || !sounds || !recording || !sound)
        return connection.error();
    QSet<std::int64_t> here;
    for (const SealedRow &row : *recordings) {
        here.insert(rowNumber(row.key));
        if (auto done = insert(*recording, row.key, row.sealed); !done)
            return done.error();
    }
    for (const SealedRow &row : *sounds) {
        if (!here.contains(row.key))
            continue;
        if (auto done = insert(*sound, row.key, row.sealed); !done)
            return done.error();
    }
    return here;
}

Result<Done, StoreError> SoundRows::lettersAnew(const QSet<std::int64_t> &here, const Letterbox &from,
                                                const Letterbox &to) {
    const auto segments = empty(m_file.m_connection, "segment", "place, sealed");
    auto segment = Statement::prepare(m_file.m_connection, "INSERT INTO segment(place, sealed) VALUES(?1, ?2)");
    if (!segments || !segment)
        return m_file.m_connection.error();
    for (const SealedRow &row : *segments) {
        // One that does not open is lost already, and no reason to keep the rest from being erased.
        const auto letter = here.contains(rowShelf(row.key)) ? from.take(row.sealed) : std::nullopt;
        if (!letter)
            continue;
        const QByteArray fresh = Letterbox::put(*letter, to.slot(), m_file.m_options.weakened.cipher);
        if (auto done = insert(*segment, row.key, fresh); !done)
            return done;
    }
    return Done{};
}

Result<Done, StoreError> SoundRows::comeAnew(Vault &vault, bool newLetterbox) {
    auto old = letterbox(vault);
    if (!old)
        return old.error();
    const auto here = recordingsAnew();
    if (!here)
        return here.error();
    if (!newLetterbox)
        return lettersAnew(*here, *old, *old);
    const Letterbox next(SecretBytes::random(Letterbox::secretSize), m_file.m_options.weakened.cipher);
    if (auto done = lettersAnew(*here, *old, next); !done)
        return done;
    return hang(next, vault);
}

Result<QSet<QByteArray>, StoreError> SoundRows::names() {
    auto select = Statement::prepare(m_file.m_connection, "SELECT k, name FROM sound");
    if (!select)
        return select.error();
    const auto rows = collect(*select);
    if (!rows)
        return rows.error();
    QSet<QByteArray> names;
    for (const SealedRow &row : *rows)
        names.insert(row.sealed);
    return names;
}

} // namespace Tweeluik
