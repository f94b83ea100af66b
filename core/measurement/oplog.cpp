// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/oplog.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Tweeluik {

namespace {

std::uint8_t *writeNumber(std::uint8_t *out, std::uint64_t value) {
    while (value >= 0x80) {
        *out++ = std::uint8_t(0x80 | (value & 0x7f));
        value >>= 7;
    }
    *out++ = std::uint8_t(value);
    return out;
}
constexpr std::size_t longestNumber = 10;

/// A stream's sequence numbers follow each other; one far ahead of the rest is kept aside, so that a forged number
/// costs no memory.
constexpr std::uint64_t farAhead = 4'096;

} // namespace

std::uint16_t OpLog::otherStream(const StreamId &id) {
    const auto found = m_streamByName.constFind(id);
    if (found != m_streamByName.constEnd()) {
        m_lastStream = *found;
        return *found;
    }
    const auto index = std::uint16_t(m_streams.size());
    Stream stream;
    stream.id = id;
    m_streams.push_back(std::move(stream));
    m_streamByName.insert(id, index);
    m_lastStream = index;
    return index;
}

OpLog::Index OpLog::find(const EntryRef &ref) const {
    if (m_lastStream < m_streams.size() && m_streams[m_lastStream].id == ref.stream)
        return find(m_lastStream, ref.seq);
    const auto found = m_streamByName.constFind(ref.stream);
    return found == m_streamByName.constEnd() ? none : find(m_lastStream = *found, ref.seq);
}

void OpLog::remember(Stream &stream, std::uint64_t seq, Index index) {
    if (seq == 0 || seq - 1 >= stream.dense.size() + farAhead) {
        stream.sparse.insert(seq, index);
        return;
    }
    while (seq - 1 >= stream.dense.size()) {
        // What was kept aside while it was far ahead moves over when the gap closes.
        stream.dense.push_back(stream.sparse.isEmpty() ? none : stream.sparse.value(stream.dense.size() + 1, none));
    }
    stream.dense[seq - 1] = index;
}

std::uint8_t *OpLog::room(std::uint32_t bytes, std::uint32_t &data) {
    if (bytes > blockSize / 4) {
        // A large text has a block of its own; the block being filled stays in use.
        m_blocks.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(bytes));
        data = std::uint32_t(m_blocks.size() - 1) << 16;
        return m_blocks.back().get();
    }
    if (m_used + bytes > blockSize) {
        m_blocks.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(blockSize));
        m_filling = std::uint32_t(m_blocks.size() - 1);
        m_used = 0;
    }
    data = (m_filling << 16) | m_used;
    std::uint8_t *at = m_blocks[m_filling].get() + m_used;
    m_used += bytes;
    return at;
}

std::optional<OpLog::Index> OpLog::add(const Entry &entry) {
    const std::uint16_t stream = streamIndex(entry.stream);
    if (find(stream, entry.seq) != none)
        return std::nullopt;
    constexpr std::uint64_t narrow = std::numeric_limits<std::uint32_t>::max();
    const bool isWide = entry.stamp > narrow || entry.seq > narrow;
    const std::size_t longestHead = (5 + 2 * std::size_t(entry.parents.size())) * longestNumber;
    if (m_scratch.size() < longestHead)
        m_scratch.resize(longestHead);
    std::uint8_t *end = m_scratch.data();
    if (isWide)
        end = writeNumber(writeNumber(end, entry.stamp), entry.seq);
    end = writeNumber(end, std::uint64_t(entry.parents.size()));
    for (const EntryRef &parent : entry.parents)
        end = writeNumber(writeNumber(end, streamIndex(parent.stream)), parent.seq);
    m_lastStream = stream;
    end = writeNumber(end, std::uint64_t(entry.payload.size()));

    if ((m_size & chunkMask) == 0)
        m_chunks.push_back(std::make_unique<Op[]>(std::size_t(1) << chunkBits));
    const Index index = m_size++;
    Op &op = at(index);
    op.m_wide = isWide;
    op.m_stamp = std::uint32_t(entry.stamp);
    op.m_seq = std::uint32_t(entry.seq);
    op.stream = stream;
    const auto head = std::uint32_t(end - m_scratch.data());
    const auto size = std::uint32_t(entry.payload.size());
    std::uint8_t *bytes = room(head + size, op.data);
    std::memcpy(bytes, m_scratch.data(), head);
    if (size > 0)
        std::memcpy(bytes + head, entry.payload.constData(), size);
    remember(m_streams[stream], entry.seq, index);
    return index;
}

std::pair<std::uint64_t, std::uint64_t> OpLog::wide(const Op &op) const {
    const std::uint8_t *at = m_blocks[op.data >> 16].get() + (op.data & 0xffff);
    const std::uint64_t stamp = readNumber(at);
    return {stamp, readNumber(at)};
}

const std::uint8_t *OpLog::data(const Op &op) const {
    const std::uint8_t *at = m_blocks[op.data >> 16].get() + (op.data & 0xffff);
    if (op.m_wide) {
        readNumber(at);
        readNumber(at);
    }
    return at;
}

OpLog::Extent OpLog::extent(const Op &op) const {
    const std::uint8_t *at = data(op);
    for (std::uint64_t left = 2 * readNumber(at); left > 0; --left)
        readNumber(at);
    const auto size = std::size_t(readNumber(at));
    return {at, size};
}

QByteArrayView OpLog::payload(const Op &op) const {
    if (op.unreadable)
        return {};
    const Extent whole = extent(op);
    return {whole.payload, qsizetype(whole.size)};
}

unsigned OpLog::parentCount(const Op &op) const {
    const std::uint8_t *at = data(op);
    return unsigned(readNumber(at));
}

bool OpLog::before(const Op &a, const Op &b) const {
    const std::uint64_t stampA = stamp(a);
    const std::uint64_t stampB = stamp(b);
    if (stampA != stampB)
        return stampA < stampB;
    if (a.stream != b.stream)
        return m_streams[a.stream].id < m_streams[b.stream].id;
    return seq(a) < seq(b);
}

void OpLog::sort(std::vector<Index> &ops) const {
    const auto less = [this](Index a, Index b) { return before(a, b); };
    if (!std::is_sorted(ops.begin(), ops.end(), less))
        std::sort(ops.begin(), ops.end(), less);
}

void OpLog::wipe(Op &op) {
    const Extent whole = extent(op);
    std::memset(const_cast<std::uint8_t *>(whole.payload), 0, whole.size);
    op.unreadable = true;
}

} // namespace Tweeluik
