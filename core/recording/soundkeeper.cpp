// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/soundkeeper.h"

#include <algorithm>

namespace Tweeluik {

using RecordingFormat::packetSamples;

SoundKeeper::SoundKeeper(const RecordingHeader &header, RecordingEnd end, AppendFile file, SegmentKeys &keys)
    : m_id(header.id), m_seal(header, end), m_file(std::move(file)), m_keys(keys), m_safe(end.position) {}

void SoundKeeper::take(const SoundIntake::Piece &piece) {
    switch (piece.kind) {
    case RecordKind::Begins:
        m_encoder.reset();
        m_recordAt = piece.moment.sinceBoot;
        startSegment();
        put(m_seal.begins(piece.moment));
        break;
    case RecordKind::Sound:
        takeSound(piece);
        break;
    case RecordKind::Halts:
        halt(piece);
        break;
    }
}

void SoundKeeper::takeSound(const SoundIntake::Piece &piece) {
    std::span<const std::int16_t> samples(piece.samples);
    const std::size_t all = samples.size();
    if (!m_rest.empty()) {
        const std::size_t lacking = std::min(packetSamples - m_rest.size(), samples.size());
        m_rest.insert(m_rest.end(), samples.begin(), samples.begin() + std::ptrdiff_t(lacking));
        samples = samples.subspan(lacking);
        if (m_rest.size() < packetSamples)
            return;
        encode(m_rest);
        m_rest.clear();
    }
    for (;; samples = samples.subspan(packetSamples)) {
        if (m_packets.isEmpty())
            m_recordAt =
                piece.moment.sinceBoot + std::chrono::milliseconds((all - samples.size()) * 1000 / Sound::rate);
        if (samples.size() < packetSamples)
            break;
        encode(samples.first(packetSamples));
    }
    m_rest.assign(samples.begin(), samples.end());
}

void SoundKeeper::encode(std::span<const std::int16_t> samples) {
    m_packets.append(m_encoder.encode(samples));
    if (m_packets.size() == packetsPerRecord)
        finishRecord();
}

void SoundKeeper::finishRecord() {
    if (m_packets.isEmpty())
        return;
    if (m_segmentPackets + m_packets.size() > RecordingFormat::segmentPackets)
        startSegment();
    m_segmentPackets += int(m_packets.size());
    put(m_seal.sound(m_packets, m_recordAt));
    const std::lock_guard guard(m_timesMutex);
    m_times.back().to = m_recordAt + m_packets.size() * std::chrono::milliseconds(20);
    m_packets.clear();
}

void SoundKeeper::halt(const SoundIntake::Piece &piece) {
    // Zeros push out what the codec holds back.
    const std::size_t sounding = m_rest.size();
    if (sounding > 0 || !m_packets.isEmpty()) {
        m_rest.resize(packetSamples, 0);
        encode(m_rest);
        if (sounding + m_encoder.delay() > packetSamples)
            encode(std::vector<std::int16_t>(packetSamples, 0));
        m_rest.clear();
    }
    finishRecord();
    put(m_seal.halts(piece.reason, piece.moment));
    m_seal.endSegment();
}

void SoundKeeper::startSegment() {
    m_sealedKey = m_seal.startSegment();
    m_segmentPackets = 0;
    const std::lock_guard guard(m_timesMutex);
    m_times.push_back({m_seal.segment(), m_recordAt, m_recordAt});
}

void SoundKeeper::put(QByteArray record) {
    m_waiting += record.size();
    m_line.push_back({std::move(record), m_seal.segment(), std::exchange(m_sealedKey, {}), m_seal.position()});
}

std::optional<RecordingError> SoundKeeper::write() {
    while (!m_line.empty()) {
        if (const auto error = writeFirst())
            return error;
    }
    return std::nullopt;
}

std::optional<RecordingError> SoundKeeper::writeFirst() {
    const std::lock_guard guard(m_writing);
    Waiting &first = m_line.front();
    if (!first.sealedKey.isEmpty() && !m_renounced.contains(first.segment)) {
        const auto kept = m_keys.keep(m_id, first.segment, first.sealedKey);
        if (!kept)
            return RecordingError{kept.error().kind == SegmentKeyError::Kind::Full ? RecordingError::Kind::Full
                                                                                   : RecordingError::Kind::Key,
                                  kept.error().detail};
    }
    first.sealedKey.clear();
    const auto written = m_file.append(first.record);
    if (!written)
        return written.error();
    m_safe = first.end;
    m_waiting -= first.record.size();
    m_line.pop_front();
    return std::nullopt;
}

QList<quint32> SoundKeeper::segments(std::chrono::milliseconds from, std::chrono::milliseconds to) const {
    const std::lock_guard guard(m_timesMutex);
    QList<quint32> list;
    for (const SegmentTime &time : m_times) {
        if (time.from <= to && time.to >= from)
            list.append(time.segment);
    }
    return list;
}

void SoundKeeper::renounce(const QList<quint32> &segments) {
    const std::lock_guard guard(m_writing);
    m_renounced.unite(QSet<quint32>(segments.cbegin(), segments.cend()));
}

} // namespace Tweeluik
