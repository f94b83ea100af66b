// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"

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
    };
    Kind kind = Kind::Io;
    QString detail; ///< for the event log; never a name or a word of a note
};

/// Local rows that are no journal: one each per measurement, sealed like entries, never sent.
enum class LocalRow { Draft = 1, Position = 2, Summary = 3 };

/// The durable home of journals, seen from the domain. Reads are synchronous; writes go to a thread of their own and
/// report when COMMIT has returned, on the thread of the caller (design, "Saved means durable").
class JournalStore {
public:
    using Committed = std::function<void(Result<Done, StoreError>)>;
    using Visit = std::function<void(Entry &&)>;

    virtual ~JournalStore() = default;

    [[nodiscard]] virtual QList<MeasurementId> measurements() const = 0;
    /// Makes shelf and key, and writes the first entries, in one transaction.
    virtual void create(MeasurementId id, const QList<Entry> &first, Committed done) = 0;
    /// Every entry in local order.
    [[nodiscard]] virtual Result<Done, StoreError> read(MeasurementId id, const Visit &visit) const = 0;
    /// All or nothing; writes of one caller keep their order.
    virtual void append(MeasurementId id, const QList<Entry> &entries, Committed done) = 0;
    /// As append, and the draft row is replaced (or removed when `draft` is empty) in the same transaction.
    virtual void appendAndDraft(MeasurementId id, const QList<Entry> &entries, const QByteArray &draft,
                                Committed done) = 0;
    /// Overwrites the one row of that kind. An empty value removes it. A null id is the device itself: its row is
    /// sealed under the device key (which measurement was in hand, for example).
    virtual void writeLocal(MeasurementId id, LocalRow row, const QByteArray &value, Committed done) = 0;
    /// Empty when there is none.
    [[nodiscard]] virtual Result<QByteArray, StoreError> readLocal(MeasurementId id, LocalRow row) const = 0;
    /// Reduces every entry of the unit to its skeleton, appends `erase` (the entry that says so), re-seals the
    /// measurement under a new key and ends with a new device key and a truncated WAL.
    virtual void eraseUnit(MeasurementId id, UnitId unit, const Entry &erase, Committed done) = 0;
    /// The measurement is gone; one sealed row remembers that it was (design, "Erase").
    virtual void eraseMeasurement(MeasurementId id, Committed done) = 0;
    /// Signs the heads of this device's streams now (end of the interview, lock, close).
    virtual void signHeads(MeasurementId id, Committed done) = 0;
    /// Waits until everything handed in so far is durable or has failed. For closing and locking only.
    virtual void drain() = 0;

    /// The wording of the official text, sealed under the device key; empty when none was imported.
    [[nodiscard]] virtual Result<QByteArray, StoreError> officialWording() const = 0;
    virtual void storeOfficialWording(const QByteArray &value, Committed done) = 0;
};

} // namespace Tweeluik
