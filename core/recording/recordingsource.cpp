// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recordingsource.h"

#include <algorithm>

namespace Tweeluik {

void RecordingSource::seek(std::int64_t position) { m_position = std::clamp<std::int64_t>(position, 0, length()); }

std::size_t RecordingSource::pull(std::span<std::int16_t> room) {
    std::size_t filled = 0;
    while (filled < room.size() && m_position < length()) {
        const std::int64_t behind = m_position - m_readyAt;
        if (behind < 0 || behind >= std::int64_t(m_ready.size())) {
            load();
            continue;
        }
        const std::size_t count = std::min(room.size() - filled, m_ready.size() - std::size_t(behind));
        std::copy_n(m_ready.begin() + behind, count, room.begin() + std::ptrdiff_t(filled));
        filled += count;
        m_position += std::int64_t(count);
    }
    return filled;
}

/// Makes what stands at m_position ready: never nothing.
void RecordingSource::load() {
    const RecordingIndex &index = m_reader.index();
    const auto record = index.recordAt(m_position);
    m_ready.clear();
    if (!record) {
        // Nothing is known of this place but its length: up to the next record.
        const auto &records = index.records();
        const auto next = std::find_if(records.cbegin(), records.cend(),
                                       [this](const RecordSpot &spot) { return spot.header.position > m_position; });
        const std::int64_t to = next == records.cend() ? length() : next->header.position;
        m_ready.assign(std::size_t(std::min<std::int64_t>(to - m_position, Sound::rate)), 0);
        m_readyAt = m_position;
        return;
    }
    // The codec needs some 80 ms to find its way back: after a jump it hears the record before.
    if (m_decoded != *record - 1 || *record == 0) {
        m_decoder.reset();
        if (*record > 0 && index.records()[*record - 1].header.kind == RecordKind::Sound)
            decode(*record - 1);
    }
    decode(*record);
}

/// m_ready becomes the sound of that record, in the length that the positions give it.
void RecordingSource::decode(std::size_t record) {
    const RecordingIndex &index = m_reader.index();
    m_ready.clear();
    m_readyAt = index.records()[record].header.position;
    if (const auto packets = m_reader.packets(record)) {
        for (const QByteArray &packet : *packets)
            m_decoder.decode(packet, m_ready);
    } else {
        m_decoder.reset();
    }
    m_ready.resize(std::size_t(index.endOf(record) - m_readyAt), 0);
    m_decoded = record;
}

} // namespace Tweeluik
