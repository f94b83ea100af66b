// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalfile.h"

namespace Tweeluik {

/// Two measurements become one shelf, in one transaction: the shelf of the higher id is named anew when it is the only
/// one here, and goes into that of the lower id when both are.
class Joining {
public:
    Joining(JournalFile &file, Write &write) : m_file(file), m_write(write) {}
    /// As JournalFile::commit.
    [[nodiscard]] std::optional<StoreError> run();

private:
    [[nodiscard]] Result<Done, StoreError> join();
    [[nodiscard]] Result<Done, StoreError> check();
    [[nodiscard]] Result<Done, StoreError> rename(ShelfNumber shelf);
    [[nodiscard]] Result<Done, StoreError> merge(JournalFile::Shelf &into, JournalFile::Shelf &from);
    [[nodiscard]] Result<Done, StoreError> mergeLocal(JournalFile::Shelf &into, JournalFile::Shelf &from);
    /// Every row of one table goes to its new place, `change` makes of it what it is there.
    using Change = std::function<QByteArray(std::int64_t k, QByteArrayView plain)>;
    [[nodiscard]] Result<Done, StoreError> move(const char *table, Place (*place)(ShelfNumber, std::int64_t),
                                                JournalFile::Shelf &into, JournalFile::Shelf &from,
                                                const std::function<std::int64_t(std::int64_t)> &to,
                                                const Change &change = {});
    [[nodiscard]] Result<std::int64_t, StoreError> last(const char *table, ShelfNumber shelf, std::int64_t low,
                                                        std::int64_t high);

    JournalFile &m_file;
    Write &m_write;
};

} // namespace Tweeluik
