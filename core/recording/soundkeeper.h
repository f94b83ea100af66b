// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/appendfile.h"
#include "core/recording/opusvoice.h"
#include "core/recording/recordingindex.h"
#include "core/recording/segmentkeys.h"
#include "core/recording/soundintake.h"

#include <QSet>

namespace Tweeluik {

/// When the sound of a segment was heard, in milliseconds since boot.
struct SegmentTime {
    std::uint32_t segment = 0;
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};
};

/// Encodes, seals, and writes in order: the key of a segment before its first record, each record durable before the
/// next. What cannot be written waits here, sealed. Belongs to the thread of the disk, but for `renounce` and
/// `segments`.
class SoundKeeper {
public:
    /// Packets in a record: 0.9 s, so that with what microphone and disk hold on to a kill costs no more than a second.
    static constexpr int packetsPerRecord = 45;
    /// Sealed bytes that may wait: half an hour of sound.
    static constexpr std::int64_t mostWaiting = 6 * 1024 * 1024;

    SoundKeeper(const RecordingHeader &header, RecordingEnd end, AppendFile file, SegmentKeys &keys);

    void take(const SoundIntake::Piece &piece);
    /// Writes what waits until something stops it, which it tells.
    [[nodiscard]] std::optional<RecordingError> write();
    /// Gives back room that was reserved and not used.
    void release() { m_file.release(); }

    [[nodiscard]] bool isWaiting() const { return !m_line.empty(); }
    [[nodiscard]] bool isFull() const { return m_waiting >= mostWaiting; }
    [[nodiscard]] std::int64_t taken() const { return m_seal.position(); } ///< samples in records, written or not
    [[nodiscard]] std::int64_t safe() const { return m_safe; }             ///< samples that are durable

    /// Segments of this run of the program that hold something heard between these times.
    [[nodiscard]] QList<quint32> segments(std::chrono::milliseconds from, std::chrono::milliseconds to) const;
    /// Their keys are not kept any more if they have not been; waits for the piece that is being written.
    void renounce(const QList<quint32> &segments);

private:
    struct Waiting {
        QByteArray record;
        std::uint32_t segment = 0;
        QByteArray sealedKey; ///< of the first record of a segment, until it is kept
        std::int64_t end = 0; ///< position behind it
    };
    void takeSound(const SoundIntake::Piece &piece);
    void encode(std::span<const std::int16_t> samples);
    void finishRecord();
    void halt(const SoundIntake::Piece &piece);
    void startSegment();
    void put(QByteArray record);
    [[nodiscard]] std::optional<RecordingError> writeFirst();

    RecordingId m_id;
    RecordSeal m_seal;
    AppendFile m_file;
    SegmentKeys &m_keys;
    VoiceEncoder m_encoder;
    std::vector<std::int16_t> m_rest; ///< less than a packet
    QList<QByteArray> m_packets;      ///< of the next record
    std::chrono::milliseconds m_recordAt{0};
    int m_segmentPackets = 0;
    QByteArray m_sealedKey; ///< of the segment that has just begun
    std::deque<Waiting> m_line;
    std::int64_t m_waiting = 0; ///< bytes
    std::int64_t m_safe = 0;

    mutable std::mutex m_timesMutex;
    std::vector<SegmentTime> m_times;
    std::mutex m_writing; ///< held while a key is kept and its record written
    QSet<quint32> m_renounced;
};

} // namespace Tweeluik
