// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalreader.h"

namespace Tweeluik {

/// What is durable, read piece by piece on a thread of its own, while the store's owner and its writing thread go on:
/// a sync never holds up the page. Holds the key of the measurement that it read last until it goes.
class JournalWindow {
public:
    explicit JournalWindow(std::unique_ptr<JournalReader> reader) : m_reader(std::move(reader)) {}

    /// At most `most` entries behind the local row `after`, in local order; the row that was reached, or `after` when
    /// there is no more. Rows keep their numbers, also when a unit is erased.
    [[nodiscard]] Result<std::int64_t, StoreError> read(MeasurementId id, std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) {
        return m_reader->readSome(id, after, most, visit);
    }
    /// The last local row; 0 when there is none.
    [[nodiscard]] Result<std::int64_t, StoreError> last(MeasurementId id) { return m_reader->last(id); }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads(MeasurementId id) { return m_reader->heads(id); }
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams(MeasurementId id) { return m_reader->streams(id); }

private:
    std::unique_ptr<JournalReader> m_reader;
};

} // namespace Tweeluik
