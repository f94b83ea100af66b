// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/adoptreplica.h"

#include "core/journal/entrycodec.h"

namespace Tweeluik {

Result<std::int64_t, StoreError> AdoptReplica::read(std::int64_t after, int most, const JournalStore::Visit &visit) {
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    for (; after < std::int64_t(m_rows.size()) && most > 0; --most)
        visit(Entry(m_rows[std::size_t(after++)].entry));
    return after;
}

Result<std::int64_t, StoreError> AdoptReplica::last() {
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    return std::int64_t(m_rows.size());
}

Result<Done, StoreError> AdoptReplica::catchUp() {
    for (;;) {
        const auto reached =
            m_own.read(m_reached, rowsAtOnce, [this](Entry &&entry) { keep(std::move(entry), false); });
        if (!reached)
            return reached.error();
        if (*reached == m_reached)
            return Done{};
        m_reached = *reached;
    }
}

/// Words that were erased stay nowhere, not here either.
void AdoptReplica::keep(Entry entry, bool theirs) {
    if (entry.kind == EntryKind::Erase && !entry.skeleton) {
        const auto unit = decodeErase(entry.payload);
        for (Row &row : m_rows) {
            if (unit && row.entry.unit == *unit && !row.entry.skeleton)
                row.entry = skeletonOf(row.entry);
        }
    }
    m_rows.push_back({std::move(entry), theirs});
}

void AdoptReplica::receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) {
    Q_UNUSED(heads) // they come along later, when it is one
    for (const Entry &entry : entries)
        keep(entry, true);
    m_ticker.after(std::chrono::milliseconds(0), [done = std::move(done)] { done(true); });
}

QList<Entry> AdoptReplica::theirs() const {
    QList<Entry> entries;
    for (const Row &row : m_rows) {
        if (row.theirs)
            entries.append(row.entry);
    }
    return entries;
}

} // namespace Tweeluik
