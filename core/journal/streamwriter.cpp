// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/streamwriter.h"

#include <algorithm>

namespace Tweeluik {

StreamWriter::StreamWriter(StreamId stream) : m_stream(stream) {}

void StreamWriter::seen(const Entry &entry) {
    m_highestStamp = std::max(m_highestStamp, entry.stamp);
    if (entry.stream != m_stream)
        return;
    m_lastSeq = std::max(m_lastSeq, entry.seq);
    if (!entry.secret.isNull())
        m_secrets.insert(entry.unit, entry.secret);
}

Entry StreamWriter::next(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload) {
    Entry entry;
    entry.stream = m_stream;
    entry.seq = ++m_lastSeq;
    entry.stamp = ++m_highestStamp;
    entry.kind = kind;
    entry.unit = unit;
    if (!unit.isNull()) {
        UnitSecret &secret = m_secrets[unit];
        if (secret.isNull())
            secret = UnitSecret::random();
        entry.secret = secret;
    }
    entry.parents = parents;
    std::sort(entry.parents.begin(), entry.parents.end());
    entry.parents.erase(std::unique(entry.parents.begin(), entry.parents.end()), entry.parents.end());
    entry.payload = payload;
    return entry;
}

} // namespace Tweeluik
