// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/journal/journalstore.h"

namespace Tweeluik {

/// The journal of one measurement on this tablet, as syncing sees it: what is durable, and a way in for what came.
/// Belongs to the thread of the sync, but for `read`, which may be called on another one while this one does not touch
/// it.
class Replica {
public:
    using Durable = std::function<void(bool)>;

    virtual ~Replica() = default;
    /// At most `most` durable entries behind the local row `after`, private streams included, in local order; the row
    /// that was reached, or `after` when there is no more.
    [[nodiscard]] virtual Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                                const JournalStore::Visit &visit) = 0;
    /// The last durable row; 0 when there is none.
    [[nodiscard]] virtual Result<std::int64_t, StoreError> last() = 0;
    [[nodiscard]] virtual Result<QList<SignedHead>, StoreError> signedHeads() = 0;
    /// The streams that this tablet writes: in those nobody else has a word to say.
    [[nodiscard]] virtual Result<QList<StreamId>, StoreError> ownStreams() { return QList<StreamId>(); }
    /// All or nothing, in the order of the calls, a row for each entry. `done` is called once, later: true when it is
    /// durable.
    virtual void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) = 0;
};

} // namespace Tweeluik
