// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <deque>
#include <memory>
#include <optional>

namespace Tweeluik {

/// A JournalStore without a disk, for tests and for trying things out. It keeps the bytes that the real codec makes,
/// checks them on the way back, delivers callbacks through the event loop like the real one, and can be told to be
/// slow (`holdCommits`), full or broken (`holdUp`) and locked. What it does not do: seal, and survive.
class MemoryStore : public QObject, public JournalStore {
public:
    MemoryStore();

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
    [[nodiscard]] int waitingWrites() const override { return int(m_queue.size()); }
    void addListener(StoreListener *listener) override;
    void removeListener(StoreListener *listener) override { m_listeners.removeAll(listener); }
    [[nodiscard]] Result<QByteArray, StoreError> officialWording() const override;
    void storeOfficialWording(const QByteArray &value, Committed done) override;

    /// Writes stay on their way until released: nothing is "saved" in between. drain() releases.
    void holdCommits();
    void releaseCommits();
    /// From now on every write is held up with this trouble (Full, Io), until none is given and retry() is called.
    void holdUp(std::optional<StoreError::Kind> trouble);
    /// A locked store refuses everything.
    void setLocked(bool locked) { m_locked = locked; }
    /// What is durable: a store that starts from the same bytes, as after a kill.
    [[nodiscard]] std::unique_ptr<MemoryStore> afterKill() const;
    /// How many heads are signed for a measurement, by stream.
    [[nodiscard]] QHash<StreamId, std::uint64_t> signedHeads(MeasurementId id) const;
    /// The last head of each other device's stream that was received.
    [[nodiscard]] QList<SignedHead> receivedHeads(MeasurementId id) const;
    [[nodiscard]] int commits() const { return m_commits; }

private:
    struct Shelf {
        QList<QByteArray> entries; ///< encoded
        QHash<int, QByteArray> local;
        QList<StreamId> own;
        QHash<StreamId, std::uint64_t> heads;
        QHash<StreamId, SignedHead> received;
    };
    struct State {
        QList<MeasurementId> order;
        QHash<MeasurementId, Shelf> shelves;
        QSet<MeasurementId> gone;
        QSet<MeasurementId> joined; ///< became one with another
        QList<StandingErase> orders;
        QByteArray wording;
    };
    using Act = std::function<Result<Done, StoreError>(State &)>;
    struct Write {
        Act act;
        Committed done;
        bool reported = false;
    };
    void hand(Act act, Committed done);
    void work();
    void report(Committed done, Result<Done, StoreError> result);
    void deliver();
    [[nodiscard]] static Result<Done, StoreError> put(State &state, MeasurementId id, const QList<Entry> &entries,
                                                      const QSet<StreamId> &drawn);
    static void reduce(Shelf &shelf, const QList<UnitId> &units);
    /// With what is still on its way, as if it had arrived.
    [[nodiscard]] State soon() const;
    [[nodiscard]] static Result<Done, StoreError> join(State &state, MeasurementId lower, MeasurementId higher);
    [[nodiscard]] std::optional<Shelf> find(MeasurementId id) const;

    State m_state;
    std::deque<Write> m_queue;
    std::deque<std::pair<Committed, Result<Done, StoreError>>> m_reports;
    QList<StoreListener *> m_listeners;
    QSet<StreamId> m_drawn;
    QByteArray m_deviceSecret;
    std::optional<StoreError::Kind> m_trouble;
    std::optional<StoreError::Kind> m_told;
    bool m_held = false;
    bool m_locked = false;
    bool m_scheduled = false;
    int m_commits = 0;
};

} // namespace Tweeluik
