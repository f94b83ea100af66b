// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QByteArrayView>
#include <QHash>
#include <memory>
#include <vector>

namespace Tweeluik {

/// Entries as the fold keeps them: 32 bytes each, with parents and payload in large blocks beside them. A ten-fold
/// interview (71,000 entries) has to stay under 12 MB, which a QByteArray and a QList per entry would not.
class OpLog {
public:
    using Index = std::uint32_t;
    static constexpr Index none = ~Index(0);

    struct Op {
        std::uint64_t stamp = 0;
        std::uint64_t seq = 0;
        Index next = none;      ///< of the same group, in order of arrival
        std::uint32_t data = 0; ///< block and place of parents and payload
        std::uint32_t size = 0; ///< of the payload
        std::uint16_t stream = 0;
        EntryKind kind() const { return EntryKind(m_kind); }
        void setKind(EntryKind kind) { m_kind = std::uint8_t(kind); }

    private:
        std::uint8_t m_kind = 0;

    public:
        bool unreadable : 1 = false; ///< payload refused, later kind, or gone with its unit
        bool undone : 1 = false;     ///< counts no longer
        bool covered : 1 = false;    ///< scratch of one evaluation
    };
    static_assert(sizeof(Op) == 32);
    struct Stream {
        StreamId id;
        Slot slot = Slot::First;
        bool opened = false;
        std::vector<Index> dense; ///< by seq - 1
        QHash<std::uint64_t, Index> sparse;
    };

    /// Nothing when the entry is known already.
    [[nodiscard]] std::optional<Index> add(const Entry &entry);
    [[nodiscard]] Op &at(Index index) { return m_chunks[index >> chunkBits][index & chunkMask]; }
    [[nodiscard]] const Op &at(Index index) const { return m_chunks[index >> chunkBits][index & chunkMask]; }
    [[nodiscard]] Index size() const { return m_size; }

    [[nodiscard]] QByteArrayView payload(const Op &op) const;
    [[nodiscard]] EntryRef ref(const Op &op) const { return {m_streams[op.stream].id, op.seq}; }
    [[nodiscard]] Slot slotOf(const Op &op) const { return m_streams[op.stream].slot; }
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
    [[nodiscard]] std::uint16_t streamIndex(const StreamId &id);

private:
    static constexpr unsigned chunkBits = 10;
    static constexpr Index chunkMask = (Index(1) << chunkBits) - 1;
    static constexpr std::uint32_t blockSize = 1U << 16;

    [[nodiscard]] Index find(std::uint16_t stream, std::uint64_t seq) const;
    [[nodiscard]] std::uint8_t *room(std::uint32_t bytes, std::uint32_t &data);
    [[nodiscard]] const std::uint8_t *data(const Op &op) const {
        return m_blocks[op.data >> 16].get() + (op.data & 0xffff);
    }
    static std::uint64_t readNumber(const std::uint8_t *&at);
    void remember(Stream &stream, std::uint64_t seq, Index index);

    std::vector<std::unique_ptr<Op[]>> m_chunks;
    Index m_size = 0;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_blocks;
    std::uint32_t m_used = blockSize; ///< of the block that is being filled
    std::uint32_t m_filling = 0;
    std::vector<Stream> m_streams;
    QHash<StreamId, std::uint16_t> m_streamByName;
    mutable std::uint16_t m_lastStream = 0;
    QByteArray m_scratch;
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
