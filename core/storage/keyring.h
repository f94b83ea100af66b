// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"
#include "core/storage/rows.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace Tweeluik {

/// How trouble with the place of keys reads as trouble with the store.
[[nodiscard]] StoreError storeError(const SecretError &error);

/// Which measurement is on which shelf, and the way from a wrapped key to a sealer. The one place where the reading
/// and the writing thread meet over keys.
class Keyring {
public:
    Keyring(Vault &vault, Cipher cipher);

    /// Opens the vault with the generation that the database names and reads the shelves.
    [[nodiscard]] Result<Done, StoreError> unlock(std::uint64_t generation, Connection &connection);
    /// Reads the shelves again; the vault is open.
    [[nodiscard]] Result<Done, StoreError> load(Connection &connection);
    void lock();
    [[nodiscard]] bool isLocked() const;

    [[nodiscard]] QList<MeasurementId> measurements() const;
    [[nodiscard]] std::optional<ShelfNumber> shelf(MeasurementId id) const;
    /// Null when there is none.
    [[nodiscard]] MeasurementId measurement(ShelfNumber shelf) const;
    void insert(MeasurementId id, ShelfNumber shelf);
    void remove(MeasurementId id);
    /// A free number, above all others: what is written next lies at the end of the file, where appending is cheap.
    [[nodiscard]] ShelfNumber drawShelf() const;

    /// The measurement's key, wrapped for its row. `device`: the sealer of generation `generation`.
    [[nodiscard]] static QByteArray wrap(Sealer &device, std::uint64_t generation, ShelfNumber shelf, MeasurementId id,
                                         const SecretBytes &key);
    /// For the device as it is now.
    [[nodiscard]] QByteArray wrap(ShelfNumber shelf, MeasurementId id, const SecretBytes &key);
    [[nodiscard]] Result<std::unique_ptr<Sealer>, StoreError> unwrap(ShelfNumber shelf, QByteArrayView wrapped);

    /// One value of table `device`, or of `erased`.
    [[nodiscard]] QByteArray sealForDevice(QByteArrayView plain, std::int64_t what);
    [[nodiscard]] Result<SecretBytes, StoreError> openForDevice(QByteArrayView sealed, std::int64_t what);
    [[nodiscard]] QByteArray sealErased(QByteArrayView plain, std::int64_t k);
    [[nodiscard]] Result<QByteArray, StoreError> openErased(QByteArrayView sealed, std::int64_t k);

    /// For the one act that changes the device key; holds the keyring meanwhile.
    template <typename Act> auto withVault(Act &&act) {
        const std::lock_guard guard(m_mutex);
        return act(m_vault);
    }

private:
    mutable std::mutex m_mutex;
    Vault &m_vault;
    Cipher m_cipher;
    QHash<MeasurementId, ShelfNumber> m_shelves;
};

} // namespace Tweeluik
