// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/chain.h"
#include "core/journal/entry.h"
#include "core/journal/opening.h"

#include <QString>
#include <chrono>
#include <functional>

namespace Tweeluik {

struct StoreError {
    enum class Kind {
        Locked,         ///< the vault is closed
        Full,           ///< no room on the disk; nothing of this write is there, earlier ones are
        Io,             ///< the disk refused
        Damaged,        ///< a row does not open or the file is no database
        Newer,          ///< written by a newer Tweeluik; untouched
        Foreign,        ///< a database of something else; untouched
        SecondInstance, ///< another Tweeluik has this folder
        Unknown,        ///< no such measurement
        KeyMissing,     ///< the key file that belongs to this database is not there
        Refused,        ///< an entry against a rule of the format, or of a measurement that was erased here
    };
    Kind kind = Kind::Io;
    QString detail; ///< for the event log; never a name or a word of a note
    /// Full and Io while writing: the write is not lost. It waits in memory, in its order, and is tried again every few
    /// seconds and at retry(); `StoreListener::writesRecovered` tells when everything that waited is durable.
    bool kept = false;
};

/// Hears when writing is held up and when it works again, on the thread of the store's owner.
class StoreListener {
public:
    virtual ~StoreListener() = default;
    /// At the first write that is held up, and again when the kind of trouble changes.
    virtual void writesHeldUp(const StoreError &error) = 0;
    /// Everything that waited is durable. Trouble that was short is told by this alone.
    virtual void writesRecovered() = 0;
};

/// A measurement that was erased here and stands on other tablets.
struct StandingErase {
    Hash measurement{};       ///< goneHash of its id
    QByteArray order;         ///< as it goes to them (core/sync, EraseOrder)
    QList<PublicKey> waiting; ///< signing keys of those that have not said that it is gone
};

/// Local rows that are no journal: one each per measurement, sealed like entries, never sent. `Together`: of the
/// device, whom it is paired with; of a measurement, what the other tablet is known to have. `Receive`: of a
/// measurement, the secret that opens bundles for this device, and which were made and read. `SealFirst`, `SealSecond`:
/// what an auditor of this device keeps of the own seal, by slot. `LockFirst`, `LockSecond`: on a tablet that both
/// auditors use, the key of that slot behind its PIN.
enum class LocalRow {
    Draft = 1,
    Position = 2,
    Summary = 3,
    Together = 4,
    Receive = 5,
    SealFirst = 6,
    SealSecond = 7,
    LockFirst = 8,
    LockSecond = 9,
};

/// The durable home of journals, seen from the domain. Reads are synchronous; writes go to a thread of their own and
/// report when COMMIT has returned, on the thread of the caller (design, "Saved means durable"). `Committed` is called
/// exactly once a write, never from within the call that hands it in; an empty function is allowed.
class JournalStore {
public:
    using Committed = std::function<void(Result<Done, StoreError>)>;
    using Visit = std::function<void(Entry &&)>;

    virtual ~JournalStore() = default;

    [[nodiscard]] virtual QList<MeasurementId> measurements() const = 0;
    /// Makes shelf and key, and writes the first entries, in one transaction.
    virtual void create(MeasurementId id, const QList<Entry> &first, Committed done) = 0;
    /// Draws a new stream of this device, with a signing key of its own, and returns its opening entry, signed by the
    /// device. Hand that in as the first entry of `create` or `append`: the signing key becomes durable with it, and is
    /// forgotten at lock when it never comes.
    [[nodiscard]] virtual Result<Entry, StoreError> openStream(MeasurementId id, const StreamRequest &request) = 0;
    /// The streams of this device: those whose signing key is here, in the order of their opening.
    [[nodiscard]] virtual Result<QList<StreamId>, StoreError> ownStreams(MeasurementId id) const = 0;
    /// Every entry in local order, those included that were handed in before and are not durable yet (it waits for
    /// them).
    [[nodiscard]] virtual Result<Done, StoreError> read(MeasurementId id, const Visit &visit) const = 0;
    /// All or nothing; writes of one caller keep their order.
    virtual void append(MeasurementId id, const QList<Entry> &entries, Committed done) = 0;
    /// As append, and the draft row is replaced (or removed when `draft` is empty) in the same transaction.
    virtual void appendAndDraft(MeasurementId id, const QList<Entry> &entries, const QByteArray &draft,
                                Committed done) = 0;
    /// Entries and signed heads that came from another device and were verified: all or nothing. Erase entries among
    /// them take what they speak of away here too, as eraseUnits does; of `entries` those units come in reduced.
    virtual void receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                         Committed done) = 0;
    /// Overwrites the one row of that kind. An empty value removes it. A null id is the device itself: its row is
    /// sealed under the device key (which measurement was in hand, for example).
    virtual void writeLocal(MeasurementId id, LocalRow row, const QByteArray &value, Committed done) = 0;
    /// Empty when there is none.
    [[nodiscard]] virtual Result<QByteArray, StoreError> readLocal(MeasurementId id, LocalRow row) const = 0;
    /// Reduces every entry of the units to its skeleton, appends `entries` in the same transaction, re-seals the
    /// measurement under a new key and ends with a new device key and a truncated WAL. Each unit is named by one erase
    /// entry (payload by `encodeErase`, outside any unit) among `entries`; what else stands there goes along. No units
    /// at all is allowed: then only what earlier writes have left behind goes, a draft for example. Draft and summary
    /// are re-sealed as they are: the caller first writes them without the units.
    virtual void eraseUnits(MeasurementId id, const QList<UnitId> &units, const QList<Entry> &entries,
                            Committed done) = 0;
    void eraseUnit(MeasurementId id, UnitId unit, const Entry &erase, Committed done) {
        eraseUnits(id, {unit}, {erase}, std::move(done));
    }
    /// The measurement is gone; one sealed row remembers that it was. `tell`: signing keys of the tablets that have it
    /// too; the row keeps an order for them, signed by this device, until each has said that it is gone there.
    virtual void eraseMeasurement(MeasurementId id, const QList<PublicKey> &tell, Committed done) = 0;
    void eraseMeasurement(MeasurementId id, Committed done) { eraseMeasurement(id, {}, std::move(done)); }
    /// Those that somebody has not confirmed yet.
    [[nodiscard]] virtual Result<QList<StandingErase>, StoreError> eraseOrders() const = 0;
    /// `peer` has said that it is gone there too; when all have, only the names of the streams stay, as hashes.
    virtual void confirmErased(const Hash &measurement, const PublicKey &peer, Committed done) = 0;
    /// It was here and was erased.
    [[nodiscard]] virtual Result<bool, StoreError> wasErased(const Hash &measurement) const = 0;
    /// Two measurements become one: what is here of either is on one shelf under `lower` afterwards, `entries` (the
    /// adopt entries, what the other tablet wrote) behind it, all or nothing. Drafts, positions and streams stay;
    /// `higher` cannot be created again. Refused when something is being typed in both.
    virtual void joinMeasurements(MeasurementId lower, MeasurementId higher, const QList<Entry> &entries,
                                  Committed done) = 0;
    /// Signs the heads of this device's streams now (end of the interview, lock, close).
    virtual void signHeads(MeasurementId id, Committed done) = 0;
    /// Waits until everything handed in so far is durable or has failed; their callbacks have run when it returns. For
    /// closing and locking only.
    virtual void drain() = 0;
    /// Tries now what is held up.
    virtual void retry() = 0;
    /// Writes handed in that are not durable (and not refused for good).
    [[nodiscard]] virtual int waitingWrites() const = 0;
    /// A listener that comes while writes are held up hears so at once.
    virtual void addListener(StoreListener *listener) = 0;
    virtual void removeListener(StoreListener *listener) = 0;

    /// The wording of the official text, sealed under the device key; empty when none was imported.
    [[nodiscard]] virtual Result<QByteArray, StoreError> officialWording() const = 0;
    virtual void storeOfficialWording(const QByteArray &value, Committed done) = 0;
};

} // namespace Tweeluik
