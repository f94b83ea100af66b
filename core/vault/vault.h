// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/ports/secretstore.h"
#include "core/vault/sealer.h"

#include <memory>

namespace Tweeluik {

/// Names what a sealed value is and where it stands, so that no value opens in another's place: a label and numbers,
/// every field with its length (FORMAT.md, "Sealed values"). On the stack: rows are opened by the thousand.
class Place {
public:
    Place(QByteArrayView label, std::uint64_t first) { put(label).put(first); }
    Place(QByteArrayView label, std::uint64_t first, std::uint64_t second) { put(label).put(first).put(second); }
    /// The same, but for its last number: the rows of one shelf differ in nothing else.
    void setLast(std::uint64_t number);
    [[nodiscard]] operator QByteArrayView() const { return {m_bytes, m_size}; }

private:
    Place &put(QByteArrayView value);
    Place &put(std::uint64_t value);
    char m_bytes[48];
    qsizetype m_size = 0;
};

/// The device key and what is sealed under it directly. Locked: no key material is in memory; whoever needs it sees
/// `isLocked` and says so (StoreError::Locked).
///
/// The device key has generations; `SecretStore` holds them, the database says which one counts. Erasing anything
/// ends with a next generation: `drawNext` stores it and reads it back, `adoptNext` makes it the one in use (after the
/// database has committed to it), `dropOthers` destroys the older ones.
/// Used by one thread at a time; the store sees to that.
class Vault {
public:
    Vault(SecretStore &secrets, Cipher cipher);

    [[nodiscard]] bool isLocked() const { return !m_device; }
    /// Missing when that generation is not there, Damaged when it is no key.
    [[nodiscard]] Result<Done, SecretError> unlock(std::uint64_t generation);
    /// Wipes; cannot fail.
    void lock();

    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    /// The first key of a new database: the highest generation that is there already (the database was lost, not the
    /// key), else generation 1, drawn now. Leaves the vault unlocked.
    [[nodiscard]] Result<Done, SecretError> unlockForNewDatabase();
    [[nodiscard]] Result<Done, SecretError> drawNext();
    void adoptNext();
    [[nodiscard]] bool hasOthers() const;
    /// Destroys every other generation than the one in use.
    [[nodiscard]] Result<Done, SecretError> dropOthers();

    /// Under the device key. Only while unlocked.
    [[nodiscard]] Sealer &device() { return *m_device; }
    /// Under the next one. Only after drawNext.
    [[nodiscard]] Sealer &next() { return *m_next; }

private:
    [[nodiscard]] Result<SecretBytes, SecretError> load(std::uint64_t generation) const;
    [[nodiscard]] Result<Done, SecretError> draw(std::uint64_t generation, std::unique_ptr<Sealer> &into);

    SecretStore &m_secrets;
    Cipher m_cipher;
    std::uint64_t m_generation = 0;
    std::unique_ptr<Sealer> m_device;
    std::unique_ptr<Sealer> m_next;
};

} // namespace Tweeluik
