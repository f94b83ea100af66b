// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlitejournalstore.h"

#include "core/journal/hash.h"
#include "core/storage/erasure.h"
#include "core/storage/folderlock.h"
#include "core/storage/journalreader.h"
#include "core/storage/sqlitesegmentkeys.h"
#include "core/storage/storeopening.h"
#include "core/storage/writequeue.h"
#include "core/sync/eraseorder.h"

#include <QFileInfo>
#include <algorithm>
#include <map>
#include <sodium.h>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

StoreError locked() { return {Kind::Locked, {}}; }

} // namespace

struct SqliteJournalStore::Private {
    Private(FolderLock lock, SecretStore &secrets, const Clock &time, const StoreOptions &with)
        : folder(std::move(lock)), options(with), clock(time), vault(secrets, with.weakened.cipher),
          keyring(vault, with.weakened.cipher) {}

    Result<Done, StoreError> openFiles(const QString &path, SecretStore &secrets);
    Result<Done, StoreError> loadIdentity();
    Result<Done, StoreError> resumeErasure();
    std::vector<StreamKey> takeStreamKeys(const QList<Entry> &entries);
    /// A caller reads its own writes.
    void catchUp(MeasurementId id) {
        if (queue->concerns(id))
            queue->settle();
    }

    FolderLock folder;
    QString file;
    StoreOptions options;
    const Clock &clock;
    Vault vault;
    Keyring keyring;
    std::shared_mutex erasing;
    std::unique_ptr<JournalReader> reader;
    SecretBytes identity;
    std::map<StreamId, SecretBytes> drawn;
    std::uint64_t starts = 0;
    std::unique_ptr<WriteQueue> queue; ///< goes before the above: it uses all of it
    std::unique_ptr<SqliteSegmentKeys> segmentKeys;
};

SqliteJournalStore::SqliteJournalStore(std::unique_ptr<Private> state) : d(std::move(state)) {}

SqliteJournalStore::~SqliteJournalStore() { d->queue->settle(); }

Result<std::unique_ptr<SqliteJournalStore>, StoreError> SqliteJournalStore::open(const QString &dataFolder,
                                                                                 SecretStore &secrets,
                                                                                 const Clock &clock,
                                                                                 const StoreOptions &options) {
    if (sodium_init() < 0)
        return StoreError{Kind::Io, QStringLiteral("libsodium does not start")};
    auto folder = FolderLock::take(dataFolder);
    if (!folder)
        return folder.error();
    auto state = std::make_unique<Private>(std::move(*folder), secrets, clock, options);
    if (auto opened = state->openFiles(dataFolder + QStringLiteral("/tweeluik.db"), secrets); !opened)
        return opened.error();
    if (auto loaded = state->loadIdentity(); !loaded)
        return loaded.error();
    if (auto resumed = state->resumeErasure(); !resumed)
        return resumed.error();
    return std::unique_ptr<SqliteJournalStore>(new SqliteJournalStore(std::move(state)));
}

Result<Done, StoreError> SqliteJournalStore::Private::openFiles(const QString &path, SecretStore &secrets) {
    file = path;
    StoreOpening opening(file, options, secrets, vault, keyring);
    auto writing = opening.openWriter();
    if (!writing)
        return writing.error();
    const auto counted = opening.countStart(*writing);
    if (!counted)
        return counted.error();
    starts = *counted;
    auto reading = StoreOpening::openReader(file, options);
    if (!reading)
        return reading.error();
    auto made = JournalReader::make(std::move(*reading), keyring, erasing);
    if (!made)
        return made.error();
    reader = std::move(*made);
    const SoundFolder sound(QFileInfo(path).path());
    auto journal = JournalFile::make(std::move(*writing), keyring, clock, options, sound, erasing);
    if (!journal)
        return journal.error();
    queue = std::make_unique<WriteQueue>(std::move(*journal), options.retryAfter);
    segmentKeys = std::make_unique<SqliteSegmentKeys>(file, sound, options, keyring, erasing, *queue);
    return Done{};
}

Result<Done, StoreError> SqliteJournalStore::Private::loadIdentity() {
    auto plain = reader->device(DeviceRow::Identity);
    if (!plain)
        return plain.error();
    if (plain->size() != identitySize)
        return StoreError{Kind::Damaged, QStringLiteral("the keys of this device")};
    identity = std::move(*plain);
    return Done{};
}

Result<Done, StoreError> SqliteJournalStore::Private::resumeErasure() {
    // The generation in the database decides. Another one beside it is what an erasure that was cut off has left.
    if (keyring.withVault([](Vault &open) { return open.hasOthers(); })) {
        Write finish;
        finish.kind = Write::Kind::FinishErase;
        queue->hand(std::move(finish));
    }
    const auto plain = reader->device(DeviceRow::PendingErase);
    if (!plain)
        return plain.error();
    if (!plain->isEmpty()) {
        const auto pending = decodePending(plain->view());
        if (!pending)
            return StoreError{Kind::Damaged, pending.error().describe()};
        Write erase;
        const bool whole = pending->entries.isEmpty() && pending->sound.isEmpty();
        erase.kind = whole ? Write::Kind::EraseMeasurement : Write::Kind::EraseUnits;
        erase.id = pending->measurement;
        erase.units = pending->units;
        erase.entries = pending->entries;
        erase.heads = pending->heads;
        erase.order = pending->order;
        erase.peers = pending->peers;
        erase.sound = pending->sound;
        erase.reached = EraseStep::Noted;
        queue->hand(std::move(erase));
    }
    queue->settle();
    return Done{};
}

Result<Done, StoreError> SqliteJournalStore::lock() {
    drain();
    if (const auto trouble = d->queue->trouble())
        return *trouble;
    d->queue->forgetKeys();
    d->reader->forget();
    d->drawn.clear();
    d->identity.wipe();
    d->keyring.lock();
    return Done{};
}

Result<Done, StoreError> SqliteJournalStore::unlock() {
    if (!isLocked())
        return Done{};
    if (auto opened = d->reader->unlock(); !opened)
        return opened;
    auto loaded = d->loadIdentity();
    if (!loaded)
        d->keyring.lock();
    return loaded;
}

bool SqliteJournalStore::isLocked() const { return d->keyring.isLocked(); }

std::uint64_t SqliteJournalStore::starts() const { return d->starts; }

QList<MeasurementId> SqliteJournalStore::measurements() const { return d->keyring.measurements(); }

Result<Entry, StoreError> SqliteJournalStore::openStream(MeasurementId id, const StreamRequest &request) {
    if (isLocked())
        return locked();
    const auto stream = StreamId::random();
    PublicKey streamKey;
    SecretBytes secret(secretKeySize);
    crypto_sign_keypair(streamKey.data(), secret.data());
    d->drawn.emplace(stream, std::move(secret));
    return openingEntry(id, stream, request, streamKey, d->identity.data());
}

std::vector<StreamKey> SqliteJournalStore::Private::takeStreamKeys(const QList<Entry> &list) {
    std::vector<StreamKey> keys;
    for (const Entry &entry : list) {
        if (entry.kind != EntryKind::Open)
            continue;
        if (auto found = drawn.find(entry.stream); found != drawn.end()) {
            keys.push_back({entry.stream, std::move(found->second)});
            drawn.erase(found);
        }
    }
    return keys;
}

Result<Done, StoreError> SqliteJournalStore::read(MeasurementId id, const Visit &visit) const {
    d->catchUp(id);
    if (auto done = d->reader->read(id, visit); !done)
        return done;
    QList<Entry> waiting;
    d->queue->look(id, [&](const Write &write) { waiting += write.entries; });
    for (Entry &entry : waiting)
        visit(std::move(entry));
    return Done{};
}

Result<QByteArray, StoreError> SqliteJournalStore::readLocal(MeasurementId id, LocalRow row) const {
    d->catchUp(id);
    auto value = d->reader->local(id, row);
    if (!value)
        return value;
    d->queue->look(id, [&](const Write &write) {
        if (write.kind == Write::Kind::Local && write.row == row)
            value = write.value;
        else if (write.draft && row == LocalRow::Draft)
            value = *write.draft;
    });
    return value;
}

Result<QList<StreamId>, StoreError> SqliteJournalStore::ownStreams(MeasurementId id) const {
    d->catchUp(id);
    auto streams = d->reader->streams(id);
    if (!streams)
        return streams;
    d->queue->look(id, [&](const Write &write) {
        for (const StreamKey &waiting : write.streamKeys)
            streams->append(waiting.stream);
    });
    return streams;
}

Result<QList<SignedHead>, StoreError> SqliteJournalStore::signedHeads(MeasurementId id) const {
    d->catchUp(id);
    return d->reader->heads(id);
}

SecretBytes SqliteJournalStore::identity() const {
    return isLocked() ? SecretBytes() : SecretBytes::copyOf(d->identity.view());
}

void SqliteJournalStore::receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                                 Committed done) {
    Write write;
    write.id = id;
    write.units = erasedBy(entries);
    if (!write.units.isEmpty())
        write.kind = Write::Kind::EraseUnits;
    write.entries = reduced(entries, write.units);
    write.heads = heads;
    write.done = std::move(done);
    hand(std::move(write));
}

SqliteSegmentKeys &SqliteJournalStore::segmentKeys() const { return *d->segmentKeys; }

Result<std::unique_ptr<JournalWindow>, StoreError> SqliteJournalStore::window() const {
    if (isLocked())
        return locked();
    auto connection = StoreOpening::openReader(d->file, d->options);
    if (!connection)
        return connection.error();
    auto reader = JournalReader::make(std::move(*connection), d->keyring, d->erasing);
    if (!reader)
        return reader.error();
    return std::make_unique<JournalWindow>(std::move(*reader));
}

Result<QByteArray, StoreError> SqliteJournalStore::officialWording() const {
    d->catchUp(MeasurementId{});
    const auto plain = d->reader->device(DeviceRow::Wording);
    if (!plain)
        return plain.error();
    return plain->view().toByteArray();
}

void SqliteJournalStore::hand(Write write) const {
    if (isLocked()) {
        d->queue->refuse(std::move(write.done), locked());
        return;
    }
    write.streamKeys = d->takeStreamKeys(write.entries);
    d->queue->hand(std::move(write));
}

void SqliteJournalStore::create(MeasurementId id, const QList<Entry> &first, Committed done) {
    Write write;
    write.kind = Write::Kind::Create;
    write.id = id;
    write.entries = first;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::append(MeasurementId id, const QList<Entry> &list, Committed done) {
    Write write;
    write.id = id;
    write.entries = list;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::appendAndDraft(MeasurementId id, const QList<Entry> &list, const QByteArray &draft,
                                        Committed done) {
    Write write;
    write.id = id;
    write.entries = list;
    write.draft = draft;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::writeLocal(MeasurementId id, LocalRow row, const QByteArray &value, Committed done) {
    Write write;
    write.kind = Write::Kind::Local;
    write.id = id;
    write.row = row;
    write.value = value;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::eraseUnits(MeasurementId id, const QList<UnitId> &units, const QList<Entry> &entries,
                                    Committed done) {
    Write write;
    write.kind = Write::Kind::EraseUnits;
    write.id = id;
    write.units = units;
    write.entries = entries;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::eraseMeasurement(MeasurementId id, const QList<PublicKey> &tell, Committed done) {
    Write write;
    write.kind = Write::Kind::EraseMeasurement;
    write.id = id;
    for (const PublicKey &key : tell)
        write.peers.append(bytesOf(key));
    if (!tell.isEmpty() && !isLocked())
        write.order = EraseOrder::sign(goneHash(id.toBytes()), d->clock.now().wall, d->identity.data()).encode();
    write.done = std::move(done);
    hand(std::move(write));
}

Result<QList<StandingErase>, StoreError> SqliteJournalStore::eraseOrders() const {
    d->queue->settle();
    const auto rows = d->reader->erased();
    if (!rows)
        return rows.error();
    QList<StandingErase> orders;
    for (const ErasedRow &row : *rows) {
        if (row.waiting.isEmpty())
            continue;
        StandingErase standing;
        std::copy(row.measurement.begin(), row.measurement.end(), standing.measurement.begin());
        standing.order = row.order;
        for (const QByteArray &raw : row.waiting) {
            PublicKey key{};
            std::copy(raw.begin(), raw.end(), key.begin());
            standing.waiting.append(key);
        }
        orders.append(standing);
    }
    return orders;
}

void SqliteJournalStore::confirmErased(const Hash &measurement, const PublicKey &peer, Committed done) {
    Write write;
    write.kind = Write::Kind::ConfirmErased;
    write.value = bytesOf(measurement);
    write.peers = {bytesOf(peer)};
    write.done = std::move(done);
    hand(std::move(write));
}

Result<bool, StoreError> SqliteJournalStore::wasErased(const Hash &measurement) const {
    d->queue->settle();
    const auto rows = d->reader->erased();
    if (!rows)
        return rows.error();
    return std::any_of(rows->begin(), rows->end(), [name = bytesOf(measurement)](const ErasedRow &row) {
        return row.becameOneWith.isNull() && row.hashes.contains(name);
    });
}

void SqliteJournalStore::joinMeasurements(MeasurementId lower, MeasurementId higher, const QList<Entry> &entries,
                                          Committed done) {
    Write write;
    write.kind = Write::Kind::Join;
    write.id = lower;
    write.joined = higher;
    write.entries = entries;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::signHeads(MeasurementId id, Committed done) {
    Write write;
    write.kind = Write::Kind::SignHeads;
    write.id = id;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::storeOfficialWording(const QByteArray &value, Committed done) {
    Write write;
    write.kind = Write::Kind::Wording;
    write.value = value;
    write.done = std::move(done);
    hand(std::move(write));
}

void SqliteJournalStore::drain() {
    d->queue->settle();
    d->queue->deliver();
}

void SqliteJournalStore::retry() { d->queue->retry(); }

int SqliteJournalStore::waitingWrites() const { return d->queue->waiting(); }

void SqliteJournalStore::addListener(StoreListener *listener) { d->queue->addListener(listener); }

void SqliteJournalStore::removeListener(StoreListener *listener) { d->queue->removeListener(listener); }

} // namespace Tweeluik
