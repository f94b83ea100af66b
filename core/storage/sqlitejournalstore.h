// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"
#include "core/journal/chain.h"
#include "core/journal/journalstore.h"
#include "core/ports/clock.h"
#include "core/ports/secretstore.h"
#include "core/storage/journalwindow.h"
#include "core/storage/storeoptions.h"

#include <QHash>
#include <memory>

namespace Tweeluik {

class SqliteSegmentKeys;

/// Journals in one SQLite file, `tweeluik.db` in the data folder, sealed row by row (FORMAT.md, "Store"). Exists only
/// when the folder is ours alone, the file is ours and not newer than this program, and its key is there; in every
/// other case `open` says why, and nothing was changed.
///
/// Belongs to the thread that opened it; that thread's event loop (or drain) runs the callbacks.
class SqliteJournalStore : public JournalStore {
public:
    /// Opens, unlocks, brings the schema forward, finishes an erasure that was cut off, and counts this start.
    [[nodiscard]] static Result<std::unique_ptr<SqliteJournalStore>, StoreError>
    open(const QString &dataFolder, SecretStore &secrets, const Clock &clock, const StoreOptions &options = {});
    /// Tries what still waits once more, then closes.
    ~SqliteJournalStore() override;

    /// Waits for what was handed in, then wipes all key material; from then on everything answers Locked. Refused with
    /// the error that holds writes up when some still wait: they would be lost.
    [[nodiscard]] Result<Done, StoreError> lock();
    [[nodiscard]] Result<Done, StoreError> unlock();
    [[nodiscard]] bool isLocked() const;
    /// How often this database was opened, this time included.
    [[nodiscard]] std::uint64_t starts() const;
    /// The signed heads that are stored for a measurement: of our own streams, and the last of each other one.
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads(MeasurementId id) const;
    /// The private keys of this install: Ed25519 `g` (64 bytes), then X25519 `s` (32 bytes). Empty while locked.
    [[nodiscard]] SecretBytes identity() const;
    /// Recordings and the keys of their sound; stays while the vault is locked, is gone before the store.
    [[nodiscard]] SqliteSegmentKeys &segmentKeys() const;
    /// A way to read for another thread. It is gone before `lock` and before the store.
    [[nodiscard]] Result<std::unique_ptr<JournalWindow>, StoreError> window() const;

    [[nodiscard]] QList<MeasurementId> measurements() const override;
    void create(MeasurementId id, const QList<Entry> &first, Committed done) override;
    [[nodiscard]] Result<Entry, StoreError> openStream(MeasurementId id, const StreamRequest &request) override;
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams(MeasurementId id) const override;
    [[nodiscard]] Result<Done, StoreError> read(MeasurementId id, const Visit &visit) const override;
    void append(MeasurementId id, const QList<Entry> &entries, Committed done) override;
    void appendAndDraft(MeasurementId id, const QList<Entry> &entries, const QByteArray &draft,
                        Committed done) override;
    void receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                 Committed done) override;
    void writeLocal(MeasurementId id, LocalRow row, const QByteArray &value, Committed done) override;
    [[nodiscard]] Result<QByteArray, StoreError> readLocal(MeasurementId id, LocalRow row) const override;
    void eraseUnits(MeasurementId id, const QList<UnitId> &units, const QList<Entry> &entries, Committed done) override;
    using JournalStore::eraseMeasurement;
    void eraseMeasurement(MeasurementId id, const QList<PublicKey> &tell, Committed done) override;
    [[nodiscard]] Result<QList<StandingErase>, StoreError> eraseOrders() const override;
    void confirmErased(const Hash &measurement, const PublicKey &peer, Committed done) override;
    [[nodiscard]] Result<bool, StoreError> wasErased(const Hash &measurement) const override;
    void joinMeasurements(MeasurementId lower, MeasurementId higher, const QList<Entry> &entries,
                          Committed done) override;
    void signHeads(MeasurementId id, Committed done) override;
    void drain() override;
    void retry() override;
    [[nodiscard]] int waitingWrites() const override;
    void addListener(StoreListener *listener) override;
    void removeListener(StoreListener *listener) override;
    [[nodiscard]] Result<QByteArray, StoreError> officialWording() const override;
    void storeOfficialWording(const QByteArray &value, Committed done) override;

private:
    struct Private;
    explicit SqliteJournalStore(std::unique_ptr<Private> state);
    void hand(struct Write write) const;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
