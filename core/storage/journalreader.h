// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/storage/connection.h"
#include "core/storage/erasedrow.h"
#include "core/storage/keyring.h"

#include <shared_mutex>

namespace Tweeluik {

/// The reading side of the database, on the owner's thread. Sees what is durable.
class JournalReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalReader>, StoreError>
    make(Connection connection, Keyring &keyring, std::shared_mutex &erasing);

    [[nodiscard]] Result<Done, StoreError> read(MeasurementId id, const JournalStore::Visit &visit);
    /// At most `most` of those behind row `after`; the last row that was read, or `after` when there is no more.
    [[nodiscard]] Result<std::int64_t, StoreError> readSome(MeasurementId id, std::int64_t after, int most,
                                                            const JournalStore::Visit &visit);
    /// The last row; 0 when there is none.
    [[nodiscard]] Result<std::int64_t, StoreError> last(MeasurementId id);
    /// Empty when there is none.
    [[nodiscard]] Result<QByteArray, StoreError> local(MeasurementId id, LocalRow row);
    [[nodiscard]] Result<QList<StreamId>, StoreError> streams(MeasurementId id);
    [[nodiscard]] Result<QList<SignedHead>, StoreError> heads(MeasurementId id);
    /// Empty when there is none.
    [[nodiscard]] Result<SecretBytes, StoreError> device(DeviceRow what);
    /// Everything that is remembered of what is gone.
    [[nodiscard]] Result<QList<ErasedRow>, StoreError> erased();
    [[nodiscard]] Result<Done, StoreError> unlock();
    /// Key material on this side goes.
    void forget();

private:
    /// How the key of a measurement was last unwrapped.
    struct Key {
        ShelfNumber shelf = 0;
        QByteArray wrapped;
        std::unique_ptr<Sealer> sealer;
    };
    JournalReader(Connection connection, Keyring &keyring, std::shared_mutex &erasing);
    [[nodiscard]] Result<Key *, StoreError> key(MeasurementId id);
    [[nodiscard]] Result<std::int64_t, StoreError> readRows(Key &key, std::int64_t after, std::int64_t most,
                                                            const JournalStore::Visit &visit);
    /// Every row of a side table of one measurement, opened.
    [[nodiscard]] Result<Done, StoreError> eachSide(Statement &statement, MeasurementId id,
                                                    Place (*place)(ShelfNumber, std::int64_t),
                                                    const std::function<bool(QByteArrayView)> &take);

    [[nodiscard]] Result<Done, StoreError> readSide(Statement &statement, Key &open,
                                                    Place (*place)(ShelfNumber, std::int64_t),
                                                    const std::function<bool(QByteArrayView)> &take);

    Connection m_connection;
    Keyring &m_keyring;
    std::shared_mutex &m_erasing;
    Statement m_wrapped, m_entries, m_last, m_local, m_streams, m_heads, m_device, m_erased;
    Key m_key;
    QByteArray m_room;
    SecretBytes m_guarded; ///< room for rows with keys in them; guarded memory costs several calls into the system
};

} // namespace Tweeluik
