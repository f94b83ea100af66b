// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/oplog.h"

#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

void writeNumber(QByteArray &out, std::uint64_t value) {
    while (value >= 0x80) {
        out.append(char(0x80 | (value & 0x7f)));
        value >>= 7;
    }
    out.append(char(value));
}

/// A stream's sequence numbers follow each other; one far ahead of the rest is kept aside, so that a forged number
/// costs no memory.
constexpr std::uint64_t farAhead = 4'096;

} // namespace

std::uint64_t OpLog::readNumber(const std::uint8_t *&at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::uint8_t byte = *at++;
        value |= std::uint64_t(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
}

std::uint16_t OpLog::streamIndex(const StreamId &id) {
    if (m_lastStream < m_streams.size() && m_streams[m_lastStream].id == id)
        return m_lastStream;
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

OpLog::Index OpLog::find(std::uint16_t streamNumber, std::uint64_t seq) const {
    const Stream &stream = m_streams[streamNumber];
    if (seq - 1 < stream.dense.size())
        return stream.dense[seq - 1];
    return stream.sparse.isEmpty() ? none : stream.sparse.value(seq, none);
}

OpLog::Index OpLog::find(const EntryRef &ref) const {
    const auto found = m_streamByName.constFind(ref.stream);
    return found == m_streamByName.constEnd() ? none : find(*found, ref.seq);
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
        m_blocks.push_back(std::make_unique<std::uint8_t[]>(bytes));
        data = std::uint32_t(m_blocks.size() - 1) << 16;
        return m_blocks.back().get();
    }
    if (m_used + bytes > blockSize) {
        m_blocks.push_back(std::make_unique<std::uint8_t[]>(blockSize));
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
    m_scratch.resize(0);
    writeNumber(m_scratch, std::uint64_t(entry.parents.size()));
    for (const EntryRef &parent : entry.parents) {
        writeNumber(m_scratch, streamIndex(parent.stream));
        writeNumber(m_scratch, parent.seq);
    }
    m_lastStream = stream;

    if ((m_size & chunkMask) == 0)
        m_chunks.push_back(std::make_unique<Op[]>(std::size_t(1) << chunkBits));
    const Index index = m_size++;
    Op &op = at(index);
    op.stamp = entry.stamp;
    op.seq = entry.seq;
    op.stream = stream;
    op.size = std::uint32_t(entry.payload.size());
    const auto head = std::uint32_t(m_scratch.size());
    std::uint8_t *bytes = room(head + op.size, op.data);
    std::memcpy(bytes, m_scratch.constData(), head);
    if (op.size > 0)
        std::memcpy(bytes + head, entry.payload.constData(), op.size);
    remember(m_streams[stream], entry.seq, index);
    return index;
}

QByteArrayView OpLog::payload(const Op &op) const {
    const std::uint8_t *at = data(op);
    for (std::uint64_t left = 2 * readNumber(at); left > 0; --left)
        readNumber(at);
    return {at, qsizetype(op.size)};
}

unsigned OpLog::parentCount(const Op &op) const {
    const std::uint8_t *at = data(op);
    return unsigned(readNumber(at));
}

bool OpLog::before(const Op &a, const Op &b) const {
    if (a.stamp != b.stamp)
        return a.stamp < b.stamp;
    if (a.stream != b.stream)
        return m_streams[a.stream].id < m_streams[b.stream].id;
    return a.seq < b.seq;
}

void OpLog::sort(std::vector<Index> &ops) const {
    const auto less = [this](Index a, Index b) { return before(a, b); };
    if (!std::is_sorted(ops.begin(), ops.end(), less))
        std::sort(ops.begin(), ops.end(), less);
}

void OpLog::wipe(Op &op) {
    const QByteArrayView view = payload(op);
    std::memset(const_cast<char *>(view.data()), 0, std::size_t(view.size()));
    op.size = 0;
    op.unreadable = true;
}

} // namespace Tweeluik
