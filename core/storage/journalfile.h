// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/clock.h"
#include "core/storage/connection.h"
#include "core/storage/erasedrow.h"
#include "core/storage/keyring.h"
#include "core/storage/soundfolder.h"
#include "core/storage/write.h"

#include <QSet>
#include <shared_mutex>

namespace Tweeluik {

/// The writing side of the database: the only place from which bytes of a journal reach the disk. Lives on the writing
/// thread.
class JournalFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>, StoreError>
    make(Connection connection, Keyring &keyring, const Clock &clock, const StoreOptions &options,
         const SoundFolder &sound, std::shared_mutex &erasing);

    /// How far a batch came. The first `settled` writes have an outcome. `trouble` is one that passes: nothing of the
    /// others is written.
    struct Progress {
        std::size_t settled = 0;
        std::optional<StoreError> trouble;
    };
    /// Writes the batch in one transaction. When one of it can never be written, each goes alone.
    [[nodiscard]] Progress commit(const std::vector<Write *> &batch);
    /// Key material and what was derived from it go.
    void forget() { m_shelves.clear(); }

    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    friend class Erasure;
    friend class HeadSigning;
    friend class Joining;
    friend class ForeignHeads;
    friend class SoundRows;

    /// What this side knows of a shelf that is being written to.
    struct Shelf {
        ShelfNumber number = 0;
        std::int64_t lastRow = 0;
        std::unique_ptr<Sealer> sealer;
        bool created = false; ///< in the transaction that is under way
    };

    JournalFile(Connection connection, Keyring &keyring, const Clock &clock, const StoreOptions &options,
                const SoundFolder &sound, std::shared_mutex &erasing);
    [[nodiscard]] Result<Done, StoreError> prepare();
    [[nodiscard]] Progress commitTogether(const std::vector<Write *> &batch);
    [[nodiscard]] Progress failed(const std::vector<Write *> &batch, const StoreError &error);
    [[nodiscard]] static bool isOneStatement(const Write &write);
    [[nodiscard]] Result<Done, StoreError> apply(Write &write);
    [[nodiscard]] Result<Done, StoreError> create(Write &write);
    [[nodiscard]] Result<Done, StoreError> append(Write &write);
    [[nodiscard]] Result<Done, StoreError> put(Shelf &shelf, const Write &write);
    [[nodiscard]] Result<Done, StoreError> writeLocal(Shelf &shelf, LocalRow row, const QByteArray &value);
    [[nodiscard]] Result<Done, StoreError> writeDevice(DeviceRow row, const QByteArray &value);
    [[nodiscard]] Result<Shelf *, StoreError> shelf(MeasurementId id);
    [[nodiscard]] Result<std::int64_t, StoreError> lastRow(Statement &statement, ShelfNumber shelf);
    [[nodiscard]] Result<bool, StoreError> wasErased(const Write &write);
    /// Of m_erasedRows, which the caller resets; nothing: that was the last.
    [[nodiscard]] Result<std::optional<std::pair<std::int64_t, ErasedRow>>, StoreError> nextErased();
    [[nodiscard]] Result<Done, StoreError> confirmErased(const Write &write);
    [[nodiscard]] Result<Done, StoreError> remember(const ErasedRow &row);
    [[nodiscard]] Result<Done, StoreError> accepted(Result<Done, StoreError> result) const;

    Connection m_connection;
    Keyring &m_keyring;
    const Clock &m_clock;
    StoreOptions m_options;
    SoundFolder m_sound;
    std::shared_mutex &m_erasing;
    QHash<MeasurementId, std::shared_ptr<Shelf>> m_shelves;

    Statement m_insertEntry, m_lastEntry, m_putLocal, m_dropLocal, m_insertMeasurement, m_wrapped, m_insertStream,
        m_lastStream, m_erasedRows, m_putDevice, m_dropDevice;
};

} // namespace Tweeluik
