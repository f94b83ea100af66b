// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlitesegmentkeys.h"

#include "core/journal/hash.h"
#include "core/storage/storeopening.h"
#include "core/storage/writequeue.h"

#include <QtEndian>
#include <algorithm>
#include <future>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

constexpr qsizetype letterHead = 16 + 4; ///< recording, segment

StoreError unknown() { return {Kind::Unknown, QStringLiteral("no such recording")}; }
StoreError damaged(const char *what) { return {Kind::Damaged, QLatin1String(what)}; }

SegmentKeyError told(const StoreError &error) {
    switch (error.kind) {
    case Kind::Locked:
        return {SegmentKeyError::Kind::Locked, error.detail};
    case Kind::Unknown:
        return {SegmentKeyError::Kind::Unknown, error.detail};
    case Kind::Full:
        return {SegmentKeyError::Kind::Full, error.detail};
    default:
        return {SegmentKeyError::Kind::Failed, error.detail};
    }
}

/// What lies in a letter says whose it is: a row in another's place opens as nobody's.
QByteArray letterHeadOf(RecordingId recording, quint32 segment) {
    QByteArray head = recording.toBytes() + QByteArray(4, Qt::Uninitialized);
    qToBigEndian(segment, head.data() + 16);
    return head;
}

} // namespace

SqliteSegmentKeys::SqliteSegmentKeys(QString database, SoundFolder sound, const StoreOptions &options, Keyring &keyring,
                                     std::shared_mutex &erasing, WriteQueue &queue)
    : m_database(std::move(database)), m_sound(std::move(sound)), m_options(options), m_keyring(keyring),
      m_erasing(erasing), m_queue(queue) {}

Result<Done, StoreError> SqliteSegmentKeys::prepare() {
    if (m_connection)
        return Done{};
    auto connection = StoreOpening::openBeside(m_database, m_options);
    if (!connection)
        return connection.error();
    const std::pair<Statement *, const char *> all[] = {
        {&m_number, "SELECT k FROM sound WHERE name = ?1"},
        {&m_slot, "SELECT letterbox FROM state"},
        {&m_put, "INSERT INTO segment(place, sealed) VALUES(?1, ?2) "
                 "ON CONFLICT(place) DO UPDATE SET sealed = excluded.sealed"},
        {&m_letters, "SELECT place, sealed FROM segment WHERE place BETWEEN ?1 AND ?2"},
        {&m_device, "SELECT sealed FROM device WHERE what = ?1"},
        {&m_recordings, "SELECT place, sealed FROM recording"},
        {&m_wrapped, "SELECT wrapped FROM measurement WHERE shelf = ?1"},
    };
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(*connection, sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(prepared).value();
    }
    m_connection = std::move(connection).value();
    return Done{};
}

Result<std::int64_t, StoreError> SqliteSegmentKeys::number(RecordingId recording) {
    const QByteArray name = SoundFolder::nameOf(recording);
    const Rows rows(m_number.bind(1, name));
    const auto row = m_number.step();
    if (!row)
        return row.error();
    if (!*row)
        return unknown();
    return m_number.number(0);
}

Result<QByteArray, StoreError> SqliteSegmentKeys::slot() {
    const Rows rows(m_slot);
    const auto row = m_slot.step();
    if (!row)
        return row.error();
    const QByteArray slot = *row ? m_slot.bytes(0).toByteArray() : QByteArray();
    if (slot.size() != Letterbox::slotSize)
        return damaged("this device has no letterbox");
    return slot;
}

Result<Done, StoreError> SqliteSegmentKeys::put(RecordingId recording, quint32 segment, const QByteArray &sealed) {
    // No erasure changes the letterbox in between.
    const std::shared_lock quiet(m_erasing);
    const std::lock_guard guard(m_mutex);
    if (auto ready = prepare(); !ready)
        return ready;
    const auto k = number(recording);
    if (!k)
        return k.error();
    const auto open = slot();
    if (!open)
        return open.error();
    const QByteArray letter =
        Letterbox::put(letterHeadOf(recording, segment) + sealed, *open, m_options.weakened.cipher);
    // One statement is its own transaction.
    return m_put.bind(1, rowKey(*k, segment)).bind(2, letter).run();
}

Result<Done, SegmentKeyError> SqliteSegmentKeys::keep(RecordingId recording, quint32 segment,
                                                      const QByteArray &sealed) {
    const auto done = put(recording, segment, sealed);
    if (!done)
        return told(done.error());
    return Done{};
}

Result<Letterbox, StoreError> SqliteSegmentKeys::letterbox() {
    constexpr auto what = static_cast<std::int64_t>(DeviceRow::Letterbox);
    const Rows rows(m_device.bind(1, what));
    const auto row = m_device.step();
    if (!row)
        return row.error();
    if (!*row)
        return damaged("this device has no letterbox");
    auto secret = m_keyring.openForDevice(m_device.bytes(0), what);
    if (!secret)
        return secret.error();
    if (secret->size() != Letterbox::secretSize)
        return damaged("the letterbox of this device does not open");
    return Letterbox(std::move(*secret), m_options.weakened.cipher);
}

Result<QMap<quint32, QByteArray>, StoreError> SqliteSegmentKeys::read(RecordingId recording) {
    const std::shared_lock quiet(m_erasing);
    const std::lock_guard guard(m_mutex);
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    if (auto ready = prepare(); !ready)
        return ready.error();
    const auto k = number(recording);
    if (!k)
        return k.error();
    const auto box = letterbox();
    if (!box)
        return box.error();
    QMap<quint32, QByteArray> keys;
    const Rows rows(m_letters.bind(1, rowKey(*k, 0)).bind(2, rowKey(*k, maxRow)));
    for (;;) {
        const auto row = m_letters.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        const auto segment = quint32(rowNumber(m_letters.number(0)));
        const auto letter = box->take(m_letters.bytes(1));
        // One damaged letter costs its own segment only.
        if (letter && letter->startsWith(letterHeadOf(recording, segment)))
            keys.insert(segment, letter->mid(letterHead));
    }
}

Result<QMap<quint32, QByteArray>, SegmentKeyError> SqliteSegmentKeys::all(RecordingId recording) {
    auto keys = read(recording);
    if (!keys)
        return told(keys.error());
    return std::move(keys).value();
}

Result<Hash, StoreError> SqliteSegmentKeys::proof(RecordingId recording, const QList<quint32> &segments) {
    const auto keys = read(recording);
    if (!keys)
        return keys.error();
    Digest digest("segments1");
    digest.field(recording);
    for (auto key = keys->cbegin(); key != keys->cend(); ++key) {
        if (segments.isEmpty() || segments.contains(key.key()))
            digest.number(key.key()).field(QByteArrayView(key.value()));
    }
    return digest.result();
}

Result<std::unique_ptr<Sealer>, StoreError> SqliteSegmentKeys::sealer(ShelfNumber shelf) {
    const Rows rows(m_wrapped.bind(1, shelf));
    const auto row = m_wrapped.step();
    if (!row)
        return row.error();
    if (!*row)
        return damaged("a shelf without a key");
    return m_keyring.unwrap(shelf, m_wrapped.bytes(0));
}

Result<SqliteSegmentKeys::Spot, StoreError> SqliteSegmentKeys::spot(RecordingId recording) {
    const auto k = number(recording);
    if (!k)
        return k.error();
    const Rows rows(m_recordings);
    for (;;) {
        const auto row = m_recordings.step();
        if (!row)
            return row.error();
        if (!*row)
            return damaged("a recording without its secret");
        if (rowNumber(m_recordings.number(0)) == *k)
            return Spot{*k, rowShelf(m_recordings.number(0)), m_recordings.bytes(1).toByteArray()};
    }
}

Result<SecretBytes, StoreError> SqliteSegmentKeys::secret(RecordingId recording) {
    const std::shared_lock quiet(m_erasing);
    const std::lock_guard guard(m_mutex);
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    if (auto ready = prepare(); !ready)
        return ready.error();
    const auto where = spot(recording);
    if (!where)
        return where.error();
    const auto key = sealer(where->shelf);
    if (!key)
        return key.error();
    const auto plain = (*key)->openSecret(where->sealed, recordingPlace(where->shelf, where->k));
    if (!plain || plain->size() != recordingRowSize || !plain->view().startsWith(recording.toBytes()))
        return damaged("the secret of a recording does not open");
    return SecretBytes::copyOf(plain->view(16));
}

Result<QList<RecordingId>, StoreError> SqliteSegmentKeys::recordings(MeasurementId measurement) {
    if (m_queue.concerns(measurement))
        m_queue.settle();
    const std::shared_lock quiet(m_erasing);
    const std::lock_guard guard(m_mutex);
    if (m_keyring.isLocked())
        return StoreError{Kind::Locked, {}};
    if (auto ready = prepare(); !ready)
        return ready.error();
    const auto shelf = m_keyring.shelf(measurement);
    if (!shelf)
        return StoreError{Kind::Unknown, QStringLiteral("no such measurement")};
    const auto key = sealer(*shelf);
    if (!key)
        return key.error();
    QList<RecordingId> ids;
    const Rows rows(m_recordings);
    for (;;) {
        const auto row = m_recordings.step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        const std::int64_t place = m_recordings.number(0);
        if (rowShelf(place) != *shelf)
            continue;
        const auto plain = (*key)->openSecret(m_recordings.bytes(1), recordingPlace(*shelf, rowNumber(place)));
        if (!plain || plain->size() != recordingRowSize)
            return damaged("the secret of a recording does not open");
        RecordingId id;
        std::copy_n(plain->data(), id.bytes.size(), id.bytes.begin());
        ids.append(id);
    }
}

void SqliteSegmentKeys::hand(Write write) {
    if (m_keyring.isLocked())
        m_queue.refuse(std::move(write.done), StoreError{Kind::Locked, {}});
    else
        m_queue.hand(std::move(write));
}

void SqliteSegmentKeys::begin(MeasurementId measurement, RecordingId recording, SecretBytes secret, Committed done) {
    Write write;
    write.kind = Write::Kind::BeginRecording;
    write.id = measurement;
    write.recording = recording;
    write.secret = std::move(secret);
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteSegmentKeys::erase(MeasurementId measurement, const QList<SoundToErase> &sound, const QList<UnitId> &units,
                              const QList<Entry> &entries, Committed done) {
    Write write;
    write.kind = Write::Kind::EraseUnits;
    write.id = measurement;
    write.units = units;
    write.entries = entries;
    write.sound = sound;
    write.done = std::move(done);
    hand(std::move(write));
}

Result<Done, SegmentKeyError> SqliteSegmentKeys::eraseNow(const SoundToErase &sound) {
    Write write;
    write.kind = Write::Kind::EraseUnits;
    write.sound = {sound};
    write.answersHere = true;
    {
        const std::shared_lock quiet(m_erasing);
        const std::lock_guard guard(m_mutex);
        if (m_keyring.isLocked())
            return told({Kind::Locked, {}});
        if (auto ready = prepare(); !ready)
            return told(ready.error());
        const auto where = spot(sound.recording);
        if (!where)
            return told(where.error());
        write.id = m_keyring.measurement(where->shelf);
    }
    const auto answer = std::make_shared<std::promise<Result<Done, StoreError>>>();
    auto answered = answer->get_future();
    write.done = [answer](const Result<Done, StoreError> &result) { answer->set_value(result); };
    m_queue.hand(std::move(write));
    const auto result = answered.get();
    if (!result)
        return told(result.error());
    return Done{};
}

Result<Done, SegmentKeyError> SqliteSegmentKeys::drop(RecordingId recording, const QList<quint32> &segments) {
    // No segments would mean all of them.
    if (segments.isEmpty())
        return Done{};
    return eraseNow({recording, segments});
}

Result<Done, SegmentKeyError> SqliteSegmentKeys::dropAll(RecordingId recording) { return eraseNow({recording, {}}); }

} // namespace Tweeluik
