// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QByteArrayView>
#include <QHash>
#include <memory>
#include <vector>

namespace Tweeluik {

/// Entries as the fold keeps them: 20 bytes each, with parents and payload in large blocks beside them. A ten-fold
/// interview (71,000 entries) has to stay under 12 MB, which a QByteArray and a QList per entry would not.
class OpLog {
public:
    using Index = std::uint32_t;
    static constexpr Index none = ~Index(0);

    struct Op {
        Index next = none;      ///< of the same group, in order of arrival
        std::uint32_t data = 0; ///< block and place of what is kept beside it
        [[nodiscard]] EntryKind kind() const { return EntryKind(m_kind); }
        void setKind(EntryKind kind) { m_kind = std::uint8_t(kind); }

    private:
        friend class OpLog;
        // Of an interview both fit; what does not (a forged number) stands beside it, in full.
        std::uint32_t m_stamp = 0;
        std::uint32_t m_seq = 0;

    public:
        std::uint16_t stream = 0;

    private:
        std::uint8_t m_kind = 0;
        bool m_wide : 1 = false;

    public:
        bool unreadable : 1 = false; ///< payload refused, later kind, or gone with its unit
        bool undone : 1 = false;     ///< counts no longer
        bool covered : 1 = false;    ///< scratch of one evaluation
    };
    static_assert(sizeof(Op) == 20);
    struct Stream {
        StreamId id;
        Slot slot = Slot::First;
        bool opened = false;
        bool swapped = false;     ///< what it says of slots is from before two measurements became one
        std::vector<Index> dense; ///< by seq - 1
        QHash<std::uint64_t, Index> sparse;
    };

    /// Nothing when the entry is known already.
    [[nodiscard]] std::optional<Index> add(const Entry &entry);
    [[nodiscard]] Op &at(Index index) { return m_chunks[index >> chunkBits][index & chunkMask]; }
    [[nodiscard]] const Op &at(Index index) const { return m_chunks[index >> chunkBits][index & chunkMask]; }
    [[nodiscard]] Index size() const { return m_size; }

    /// Empty for what cannot be read.
    [[nodiscard]] QByteArrayView payload(const Op &op) const;
    [[nodiscard]] EntryRef ref(const Op &op) const { return {m_streams[op.stream].id, seq(op)}; }
    [[nodiscard]] Slot slotOf(const Op &op) const { return m_streams[op.stream].slot; }
    [[nodiscard]] std::uint64_t stamp(const Op &op) const { return op.m_wide ? wide(op).first : op.m_stamp; }
    /// Total order of a measurement.
    [[nodiscard]] bool before(const Op &a, const Op &b) const;
    [[nodiscard]] bool before(Index a, Index b) const { return before(at(a), at(b)); }
    void sort(std::vector<Index> &ops) const;

    /// `none` when it has not come yet.
    [[nodiscard]] Index find(const EntryRef &ref) const;
    /// Calls with the index of each parent; `none` for one that has not come yet.
    template <typename Visit> void parents(const Op &op, Visit visit) const;
    [[nodiscard]] unsigned parentCount(const Op &op) const;

    /// Overwrites the payload with zeros: it is gone from memory too.
    void wipe(Op &op);

    [[nodiscard]] std::vector<Stream> &streams() { return m_streams; }
    [[nodiscard]] const std::vector<Stream> &streams() const { return m_streams; }
    [[nodiscard]] std::uint16_t streamIndex(const StreamId &id) {
        const bool same = m_lastStream < m_streams.size() && m_streams[m_lastStream].id == id;
        return same ? m_lastStream : otherStream(id);
    }

private:
    static constexpr unsigned chunkBits = 10;
    static constexpr Index chunkMask = (Index(1) << chunkBits) - 1;
    static constexpr std::uint32_t blockSize = 1U << 16;

    [[nodiscard]] std::uint16_t otherStream(const StreamId &id);
    [[nodiscard]] Index find(std::uint16_t stream, std::uint64_t seq) const {
        const Stream &in = m_streams[stream];
        if (seq - 1 < in.dense.size())
            return in.dense[seq - 1];
        return in.sparse.isEmpty() ? none : in.sparse.value(seq, none);
    }
    [[nodiscard]] std::uint8_t *room(std::uint32_t bytes, std::uint32_t &data);
    [[nodiscard]] std::uint64_t seq(const Op &op) const { return op.m_wide ? wide(op).second : op.m_seq; }
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> wide(const Op &op) const;
    /// Where the parents begin.
    [[nodiscard]] const std::uint8_t *data(const Op &op) const;
    struct Extent {
        const std::uint8_t *payload;
        std::size_t size;
    };
    [[nodiscard]] Extent extent(const Op &op) const;
    static std::uint64_t readNumber(const std::uint8_t *&at) {
        std::uint64_t value = *at & 0x7f;
        for (unsigned shift = 7; (*at++ & 0x80) != 0; shift += 7)
            value |= std::uint64_t(*at & 0x7f) << shift;
        return value;
    }
    void remember(Stream &stream, std::uint64_t seq, Index index);

    std::vector<std::unique_ptr<Op[]>> m_chunks;
    Index m_size = 0;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_blocks;
    std::uint32_t m_used = blockSize; ///< of the block that is being filled
    std::uint32_t m_filling = 0;
    std::vector<Stream> m_streams;
    QHash<StreamId, std::uint16_t> m_streamByName;
    mutable std::uint16_t m_lastStream = 0;
    std::vector<std::uint8_t> m_scratch;
};

template <typename Visit> void OpLog::parents(const Op &op, Visit visit) const {
    const std::uint8_t *at = data(op);
    const std::uint64_t count = readNumber(at);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto stream = std::uint16_t(readNumber(at));
        visit(find(stream, readNumber(at)));
    }
}

} // namespace Tweeluik
