// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalfile.h"
#include "core/vault/letterbox.h"

namespace Tweeluik {

/// The rows of recordings, on the writing side (FORMAT.md, "Store"): `recording` with the secret half of each, under
/// the key of its measurement; `sound`, by whose name a recording is found while the vault is locked; `segment` with
/// the sealed keys, as letters. A recording is there as long as its row in `recording` is.
class SoundRows {
public:
    explicit SoundRows(JournalFile &file) : m_file(file) {}

    [[nodiscard]] Result<Done, StoreError> begin(JournalFile::Shelf &shelf, RecordingId recording,
                                                 const SecretBytes &secret);
    /// Unknown unless all of it belongs to recordings of this shelf.
    [[nodiscard]] Result<Done, StoreError> check(const JournalFile::Shelf &shelf, const QList<SoundToErase> &sound);
    [[nodiscard]] Result<Done, StoreError> strike(const JournalFile::Shelf &shelf, const QList<SoundToErase> &sound);
    /// Every row comes anew, but those of recordings that are gone. `newLetterbox`: what was put into the old one
    /// cannot be taken out any more once the device key that sealed its secret is destroyed.
    [[nodiscard]] Result<Done, StoreError> comeAnew(Vault &vault, bool newLetterbox);
    /// The names of those that are there.
    [[nodiscard]] Result<QSet<QByteArray>, StoreError> names();

private:
    /// Its local number; 0: none.
    [[nodiscard]] Result<std::int64_t, StoreError> number(RecordingId recording);
    /// The local numbers of those that stay.
    [[nodiscard]] Result<QSet<std::int64_t>, StoreError> recordingsAnew();
    [[nodiscard]] Result<Done, StoreError> lettersAnew(const QSet<std::int64_t> &here, const Letterbox &from,
                                                       const Letterbox &to);
    [[nodiscard]] Result<Letterbox, StoreError> letterbox(Vault &vault);
    [[nodiscard]] Result<Done, StoreError> hang(const Letterbox &letterbox, Vault &vault);

    JournalFile &m_file;
};

} // namespace Tweeluik
