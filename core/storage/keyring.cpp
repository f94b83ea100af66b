// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/keyring.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace Tweeluik {

namespace {

constexpr std::size_t wrappedSize = 16 + keySize; ///< measurement id, key

StoreError damaged(const char *what) { return {StoreError::Kind::Damaged, QLatin1String(what)}; }

} // namespace

StoreError storeError(const SecretError &error) {
    switch (error.kind) {
    case SecretError::Kind::Missing:
    case SecretError::Kind::Damaged:
        return {StoreError::Kind::KeyMissing, error.detail};
    case SecretError::Kind::Full:
        return {StoreError::Kind::Full, error.detail};
    case SecretError::Kind::Denied:
        break;
    }
    return {StoreError::Kind::Io, error.detail};
}

Keyring::Keyring(Vault &vault, Cipher cipher) : m_vault(vault), m_cipher(cipher) {}

Result<Done, StoreError> Keyring::unlock(std::uint64_t generation, Connection &connection) {
    {
        const std::lock_guard guard(m_mutex);
        if (const auto opened = m_vault.unlock(generation); !opened)
            return storeError(opened.error());
    }
    auto loaded = load(connection);
    if (!loaded)
        lock();
    return loaded;
}

Result<Done, StoreError> Keyring::load(Connection &connection) {
    auto statement = Statement::prepare(connection, "SELECT shelf, wrapped FROM measurement");
    if (!statement)
        return statement.error();
    const std::lock_guard guard(m_mutex);
    m_shelves.clear();
    SecretBytes room(wrappedSize);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return Done{};
        const ShelfNumber shelf = statement->number(0);
        const QByteArrayView wrapped = statement->bytes(1);
        if (wrapped.size() != qsizetype(wrappedSize) + sealOverhead ||
            !m_vault.device().open(wrapped, wrapPlace(shelf, m_vault.generation()), room.data()))
            return damaged("a measurement's key does not open");
        MeasurementId id;
        std::memcpy(id.bytes.data(), room.data(), 16);
        m_shelves.insert(id, shelf);
    }
}

void Keyring::lock() {
    const std::lock_guard guard(m_mutex);
    m_vault.lock();
    m_shelves.clear();
}

bool Keyring::isLocked() const {
    const std::lock_guard guard(m_mutex);
    return m_vault.isLocked();
}

QList<MeasurementId> Keyring::measurements() const {
    const std::lock_guard guard(m_mutex);
    return m_shelves.keys();
}

std::optional<ShelfNumber> Keyring::shelf(MeasurementId id) const {
    const std::lock_guard guard(m_mutex);
    const auto found = m_shelves.constFind(id);
    return found == m_shelves.cend() ? std::nullopt : std::optional(*found);
}

MeasurementId Keyring::measurement(ShelfNumber shelf) const {
    const std::lock_guard guard(m_mutex);
    return m_shelves.key(shelf);
}

void Keyring::insert(MeasurementId id, ShelfNumber shelf) {
    const std::lock_guard guard(m_mutex);
    m_shelves.insert(id, shelf);
}

void Keyring::remove(MeasurementId id) {
    const std::lock_guard guard(m_mutex);
    m_shelves.remove(id);
}

ShelfNumber Keyring::drawShelf() const {
    const std::lock_guard guard(m_mutex);
    ShelfNumber highest = 0;
    for (const ShelfNumber shelf : m_shelves)
        highest = std::max(highest, shelf);
    const ShelfNumber step = 1 + ShelfNumber(randombytes_uniform(1 << 16));
    if (highest + step <= maxShelf)
        return highest + step;
    ShelfNumber shelf = 0;
    while (shelf == 0 || std::find(m_shelves.cbegin(), m_shelves.cend(), shelf) != m_shelves.cend())
        shelf = ShelfNumber(randombytes_uniform(std::uint32_t(maxShelf)));
    return shelf;
}

QByteArray Keyring::wrap(Sealer &device, std::uint64_t generation, ShelfNumber shelf, MeasurementId id,
                         const SecretBytes &key) {
    SecretBytes plain(wrappedSize);
    std::memcpy(plain.data(), id.bytes.data(), 16);
    std::memcpy(plain.data() + 16, key.data(), keySize);
    return device.seal(plain.view(), wrapPlace(shelf, generation));
}

QByteArray Keyring::wrap(ShelfNumber shelf, MeasurementId id, const SecretBytes &key) {
    const std::lock_guard guard(m_mutex);
    return wrap(m_vault.device(), m_vault.generation(), shelf, id, key);
}

Result<std::unique_ptr<Sealer>, StoreError> Keyring::unwrap(ShelfNumber shelf, QByteArrayView wrapped) {
    const std::lock_guard guard(m_mutex);
    if (m_vault.isLocked())
        return StoreError{StoreError::Kind::Locked, {}};
    const auto plain = m_vault.device().openSecret(wrapped, wrapPlace(shelf, m_vault.generation()));
    if (!plain || plain->size() != wrappedSize)
        return damaged("a measurement's key does not open");
    return std::make_unique<Sealer>(SecretBytes::copyOf(plain->view(16)), m_cipher);
}

QByteArray Keyring::sealForDevice(QByteArrayView plain, std::int64_t what) {
    const std::lock_guard guard(m_mutex);
    return m_vault.device().seal(plain, devicePlace(what, m_vault.generation()));
}

Result<SecretBytes, StoreError> Keyring::openForDevice(QByteArrayView sealed, std::int64_t what) {
    const std::lock_guard guard(m_mutex);
    if (m_vault.isLocked())
        return StoreError{StoreError::Kind::Locked, {}};
    auto plain = m_vault.device().openSecret(sealed, devicePlace(what, m_vault.generation()));
    if (!plain)
        return damaged("a value of this device does not open");
    return std::move(*plain);
}

QByteArray Keyring::sealErased(QByteArrayView plain, std::int64_t k) {
    const std::lock_guard guard(m_mutex);
    return m_vault.device().seal(plain, erasedPlace(k, m_vault.generation()));
}

Result<QByteArray, StoreError> Keyring::openErased(QByteArrayView sealed, std::int64_t k) {
    const std::lock_guard guard(m_mutex);
    if (m_vault.isLocked())
        return StoreError{StoreError::Kind::Locked, {}};
    auto plain = m_vault.device().open(sealed, erasedPlace(k, m_vault.generation()));
    if (!plain)
        return damaged("the mark of an erased measurement does not open");
    return std::move(*plain);
}

} // namespace Tweeluik
