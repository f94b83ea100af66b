// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/ticker.h"
#include "core/sync/replica.h"

#include <deque>

namespace Tweeluik {

/// Two measurements on their way to being one: the own journal, as it grows, and behind it what came of the other's.
/// That is kept in memory until all of it is there, for neither tablet has half of two; a session that is cut goes on
/// where it was, an app that ends begins anew.
class AdoptReplica final : public Replica {
public:
    /// Both outlive it.
    AdoptReplica(Replica &own, Ticker &ticker) : m_own(own), m_ticker(ticker) {}

    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override;
    [[nodiscard]] Result<std::int64_t, StoreError> last() override;
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return m_own.signedHeads(); }
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams() override { return m_own.ownStreams(); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override;
    /// What came, in its order, without the words of what was erased.
    [[nodiscard]] QList<Entry> theirs() const;

private:
    struct Row {
        Entry entry;
        bool theirs = false;
    };
    static constexpr int rowsAtOnce = 256;

    [[nodiscard]] Result<Done, StoreError> catchUp();
    void keep(Entry entry, bool theirs);

    Replica &m_own;
    Ticker &m_ticker;
    std::int64_t m_reached = 0; ///< row of the own journal
    std::deque<Row> m_rows;
};

} // namespace Tweeluik
