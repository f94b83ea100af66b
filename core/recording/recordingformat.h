// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ports/audio.h"
#include "core/ports/clock.h"
#include "core/recording/recordingerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <array>
#include <optional>

namespace Tweeluik {

/// X25519, to which the keys of the segments are sealed.
using RecordingPublicKey = std::array<std::uint8_t, 32>;

/// Why nothing is recorded from some place on. The numbers are those of the format.
enum class HaltReason : std::uint8_t {
    Stopped = 1,
    Latecomer = 2,    ///< somebody came in who has not been asked yet
    OffTheRecord = 3, ///< G16
    Break = 4,
    Withdrawn = 5, ///< a consent was taken back
    ByHand = 6,
    NoRoom = 7,  ///< on the disk for too long, and then in memory
    Missing = 8, ///< the microphone left out more than a second and did not say so
    Killed = 9,  ///< the program ended in the middle; read, never written
    NoDevice = 11,
    Refused = 12,
    Gone = 13,
    Replaced = 14,
    OnlyZeros = 15,
    Stalled = 16,
};
/// Those from 11 on are the trouble of an input.
[[nodiscard]] constexpr HaltReason haltReasonOf(InputTrouble trouble) { return HaltReason(10 + int(trouble)); }

/// What a file begins with (FORMAT.md).
struct RecordingHeader {
    RecordingId id;
    RecordingPublicKey publicKey{};
    std::chrono::milliseconds wall{0}; ///< of the beginning
    std::uint16_t delay = 0;           ///< samples by which the codec is late

    bool operator==(const RecordingHeader &) const = default;
};

enum class RecordKind : std::uint8_t { Begins = 1, Sound = 2, Halts = 3 };

/// The part of a record that can be read without a key.
struct RecordHeader {
    RecordKind kind = RecordKind::Begins;
    std::uint32_t segment = 0;
    std::uint32_t number = 0;
    std::int64_t position = 0; ///< samples before it
    int packets = 0;           ///< of sound
    std::chrono::milliseconds sinceBoot{0};
    int size = 0; ///< of the body, bytes

    [[nodiscard]] std::int64_t end() const;        ///< the position behind it
    [[nodiscard]] std::int64_t recordSize() const; ///< bytes in the file
    bool operator==(const RecordHeader &) const = default;
};

struct BeginBody {
    std::chrono::milliseconds wall{0};
    QByteArray bootId;
};
struct HaltBody {
    HaltReason reason = HaltReason::Stopped;
    std::chrono::milliseconds wall{0};
};

/// Bytes and their meaning; no file, no key.
namespace RecordingFormat {

inline constexpr std::uint16_t version = 1;
inline constexpr int packetSamples = 320;              ///< 20 ms
inline constexpr int mostPackets = 50;                 ///< of a record
inline constexpr int segmentPackets = 1500;            ///< 30 s (G16)
inline constexpr std::uint32_t mostRecords = 1U << 20; ///< of a file: more than ten days
inline constexpr qsizetype longestPacket = 1275;
inline constexpr qsizetype headerSize = 84;
inline constexpr qsizetype recordHeaderSize = 28;
inline constexpr qsizetype nonceSize = 24;
inline constexpr qsizetype tagSize = 16;
inline constexpr int longestBootId = 64;

[[nodiscard]] QByteArray spelled(const RecordingHeader &header);
[[nodiscard]] Result<RecordingHeader, RecordingError> header(QByteArrayView bytes);
[[nodiscard]] QByteArray spelled(const RecordHeader &header);
/// Nothing unless it could stand in a file. `bytes` are at least `recordHeaderSize`.
[[nodiscard]] std::optional<RecordHeader> recordHeader(QByteArrayView bytes);

/// Of 1 to `mostPackets` packets of at most `longestPacket` bytes.
[[nodiscard]] QByteArray soundBody(const QList<QByteArray> &packets);
/// Nothing unless it is exactly that many packets.
[[nodiscard]] std::optional<QList<QByteArray>> packets(QByteArrayView body, int count);
[[nodiscard]] QByteArray spelled(const BeginBody &body);
[[nodiscard]] std::optional<BeginBody> beginBody(QByteArrayView body);
[[nodiscard]] QByteArray spelled(const HaltBody &body);
[[nodiscard]] std::optional<HaltBody> haltBody(QByteArrayView body);

} // namespace RecordingFormat

} // namespace Tweeluik
