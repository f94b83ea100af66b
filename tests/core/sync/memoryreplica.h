// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/exchange.h"

#include <deque>

namespace Tweeluik::Testing {

/// A journal in memory. What is received is durable when the test says so, in order.
struct MemoryReplica final : Replica {
    QList<Entry> rows;
    QList<SignedHead> heads;
    QList<StreamId> own;
    struct Waiting {
        QList<Entry> entries;
        QList<SignedHead> heads;
        Durable done;
    };
    std::deque<Waiting> waiting;
    qint64 rowsRead = 0;

    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        std::int64_t at = after;
        for (; at < rows.size() && most > 0; --most, ++rowsRead)
            visit(Entry(rows.at(at++)));
        return at;
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override { return rows.size(); }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return heads; }
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams() override { return own; }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &signedOnes, Durable done) override {
        waiting.push_back({entries, signedOnes, std::move(done)});
    }
    /// False when there was nothing to do.
    bool commitOne() {
        if (waiting.empty())
            return false;
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        rows += next.entries;
        heads += next.heads;
        next.done(true);
        return true;
    }
};

} // namespace Tweeluik::Testing
