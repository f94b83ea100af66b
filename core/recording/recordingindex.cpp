// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recordingindex.h"

#include <algorithm>

namespace Tweeluik {

using namespace RecordingFormat;

namespace {

constexpr std::int64_t window = 1 << 20; ///< bytes that are searched at once

QByteArray bytesAt(QIODevice &file, std::int64_t offset, std::int64_t size) {
    return file.seek(offset) ? file.read(size) : QByteArray();
}

std::optional<RecordSpot> spotAt(QIODevice &file, std::int64_t offset, std::int64_t size) {
    const auto header = recordHeader(bytesAt(file, offset, recordHeaderSize));
    if (!header || offset + header->recordSize() > size)
        return std::nullopt;
    return RecordSpot{*header, offset};
}

} // namespace

Result<RecordingIndex, RecordingError> RecordingIndex::read(QIODevice &file) {
    const auto header = RecordingFormat::header(bytesAt(file, 0, headerSize));
    if (!header)
        return header.error();
    RecordingIndex index;
    index.m_header = *header;
    std::int64_t offset = headerSize;
    const std::int64_t size = file.size(); // asking costs as much as reading
    while (offset < size) {
        auto spot = spotAt(file, offset, size);
        const std::uint32_t number = index.m_records.empty() ? 0 : index.m_records.back().header.number + 1;
        if (!spot || spot->header.number != number || spot->header.position != index.length()) {
            // The record before it may be the one that lies about its size.
            spot = index.found(file, index.m_records.empty() ? headerSize : index.m_records.back().offset + 1);
            if (!spot)
                break;
            index.m_damages += 1;
        }
        index.m_records.push_back(*spot);
        offset = spot->offset + spot->header.recordSize();
    }
    return index;
}

bool RecordingIndex::goesOn(const RecordHeader &header) const {
    if (m_records.empty())
        return header.position <= std::int64_t(header.number) * mostPackets * packetSamples;
    const RecordHeader &last = m_records.back().header;
    return header.number > last.number && header.position >= last.position &&
           header.position - last.position <= std::int64_t(header.number - last.number) * mostPackets * packetSamples;
}

bool RecordingIndex::isAnchored(QIODevice &file, const RecordSpot &spot) const {
    const std::int64_t behind = spot.offset + spot.header.recordSize();
    const QByteArray next = bytesAt(file, behind, recordHeaderSize);
    if (next.size() < recordHeaderSize)
        return true;
    const auto header = recordHeader(next);
    return header && header->number == spot.header.number + 1 && header->position == spot.header.end();
}

std::optional<RecordSpot> RecordingIndex::found(QIODevice &file, std::int64_t offset) const {
    for (; offset < file.size(); offset += window) {
        const QByteArray bytes = bytesAt(file, offset, window + recordHeaderSize - 1);
        const QByteArrayView view(bytes);
        for (qsizetype at = 0; at < window && at + recordHeaderSize <= view.size(); ++at) {
            const auto header = recordHeader(view.sliced(at, recordHeaderSize));
            if (!header || !goesOn(*header) || offset + at + header->recordSize() > file.size())
                continue;
            const RecordSpot spot{*header, offset + at};
            if (isAnchored(file, spot))
                return spot;
        }
    }
    return std::nullopt;
}

std::int64_t RecordingIndex::endOf(std::size_t record) const {
    const std::int64_t end = m_records[record].header.end();
    return record + 1 < m_records.size() ? std::min(end, m_records[record + 1].header.position) : end;
}

std::optional<std::size_t> RecordingIndex::recordAt(std::int64_t position) const {
    if (position < 0 || position >= length())
        return std::nullopt;
    const auto behind =
        std::upper_bound(m_records.cbegin(), m_records.cend(), position,
                         [](std::int64_t wanted, const RecordSpot &spot) { return wanted < spot.header.position; });
    if (behind == m_records.cbegin())
        return std::nullopt;
    const auto at = std::size_t(behind - m_records.cbegin()) - 1;
    return position < endOf(at) ? std::optional(at) : std::nullopt;
}

std::int64_t RecordingIndex::wholeSize() const {
    return m_records.empty() ? std::int64_t(headerSize)
                             : m_records.back().offset + m_records.back().header.recordSize();
}

RecordingEnd RecordingIndex::end(QIODevice &file) const {
    RecordingEnd end;
    if (m_records.empty())
        return end;
    end.number = m_records.back().header.number + 1;
    end.position = length();
    for (const RecordSpot &spot : m_records)
        end.segment = std::max(end.segment, spot.header.segment + 1);
    end.tag = bytesAt(file, wholeSize() - tagSize, tagSize);
    return end;
}

} // namespace Tweeluik
