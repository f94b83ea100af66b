// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"

#include <QHash>

namespace Tweeluik {

/// Numbers and stamps the entries of one own stream: `seq` one higher than the last, `stamp` one higher than the
/// highest seen in any stream of the measurement, and one 16-byte secret per unit, drawn at its first entry.
class StreamWriter {
public:
    explicit StreamWriter(StreamId stream);

    [[nodiscard]] StreamId stream() const { return m_stream; }
    /// Everything that is read or received passes here before the first `next`.
    void seen(const Entry &entry);
    [[nodiscard]] Entry next(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload);

private:
    StreamId m_stream;
    std::uint64_t m_lastSeq = 0;
    std::uint64_t m_highestStamp = 0;
    QHash<UnitId, UnitSecret> m_secrets;
};

} // namespace Tweeluik
