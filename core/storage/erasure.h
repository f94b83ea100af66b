// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalfile.h"

namespace Tweeluik {

/// What is still to be erased after a restart; one sealed row until it is done.
struct PendingErase {
    MeasurementId measurement;
    QList<UnitId> units;
    QList<Entry> entries; ///< the erase entries of the units and what goes along; none, and no sound: the measurement
    QList<SignedHead> heads{};
    QByteArray order{}; ///< of a measurement: signed, for
    QList<QByteArray> peers{};
    QList<SoundToErase> sound{};
};
[[nodiscard]] QByteArray encodePending(const PendingErase &pending);
[[nodiscard]] Result<PendingErase, CodecError> decodePending(QByteArrayView raw);

/// Erases units, sound or a measurement so that no copy on this device can be opened (design, "Erase"). The steps are
/// those of EraseStep; one that fails for now is tried again from where it stood, after a restart too.
class Erasure {
public:
    Erasure(JournalFile &file, Write &write) : m_file(file), m_write(write) {}
    /// As JournalFile::commit.
    [[nodiscard]] std::optional<StoreError> run();

private:
    [[nodiscard]] Result<Done, StoreError> steps();
    [[nodiscard]] Result<Done, StoreError> check();
    [[nodiscard]] Result<Done, StoreError> note();
    [[nodiscard]] Result<Done, StoreError> storeKey();
    [[nodiscard]] Result<Done, StoreError> commit();
    [[nodiscard]] Result<Done, StoreError> reseal(JournalFile::Shelf &shelf);
    [[nodiscard]] Result<Done, StoreError> resealEntries(JournalFile::Shelf &shelf, Sealer &fresh);
    [[nodiscard]] Result<Done, StoreError> resealSide(const char *table, Place (*place)(ShelfNumber, std::int64_t),
                                                      JournalFile::Shelf &shelf, Sealer &fresh);
    [[nodiscard]] Result<Done, StoreError> drop(JournalFile::Shelf &shelf);
    [[nodiscard]] Result<ErasedRow, StoreError> remembrance(JournalFile::Shelf &shelf);
    [[nodiscard]] Result<Done, StoreError> moveToNextKey(Vault &vault);
    [[nodiscard]] Result<Done, StoreError> moveMeasurements(Vault &vault, Sealer &next, std::uint64_t generation);
    [[nodiscard]] Result<Done, StoreError> moveValues(const char *table, const char *key,
                                                      Place (*place)(std::int64_t, std::uint64_t), Vault &vault,
                                                      Sealer &next, std::uint64_t generation);
    [[nodiscard]] Result<Done, StoreError> checkpoint();
    [[nodiscard]] Result<Done, StoreError> removeFiles();
    [[nodiscard]] Result<Done, StoreError> dropOldKey();
    void reached(EraseStep step);

    JournalFile &m_file;
    Write &m_write;
    /// The key that the resealed measurement gets, with its shelf.
    std::optional<std::pair<ShelfNumber, SecretBytes>> m_freshKey;
};

} // namespace Tweeluik
