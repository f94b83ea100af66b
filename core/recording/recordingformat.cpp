// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recordingformat.h"

#include <QtEndian>
#include <sodium.h>

namespace Tweeluik {

using namespace RecordingFormat;

namespace {

constexpr char magic[] = "TWEUSOND";
constexpr char checkLabel[] = "TWEUSOND-HEADER";
constexpr qsizetype magicSize = 8;
constexpr qsizetype checkedSize = 68;
constexpr qsizetype checkSize = 16;
constexpr qsizetype haltSize = 9;
constexpr int oneByte = 252; ///< lengths below stand in one byte
static_assert(checkedSize + checkSize == headerSize);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

template <typename Number> QByteArray bytesOf(Number number) {
    QByteArray bytes(qsizetype(sizeof number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray checkOf(QByteArrayView checked) {
    std::uint8_t hash[32];
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof hash);
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(checkLabel), sizeof checkLabel - 1);
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(checked.data()),
                              std::size_t(checked.size()));
    crypto_generichash_final(&state, hash, sizeof hash);
    return {reinterpret_cast<const char *>(hash), checkSize};
}

std::chrono::milliseconds millisecondsAt(const char *at) {
    return std::chrono::milliseconds(qFromBigEndian<qint64>(at));
}

/// Whether the size of the body fits what it says to be.
bool fits(const RecordHeader &header) {
    switch (header.kind) {
    case RecordKind::Begins:
        return header.packets == 0 && header.size >= 8 && header.size <= 8 + longestBootId;
    case RecordKind::Sound:
        return header.packets >= 1 && header.packets <= mostPackets && header.size >= header.packets &&
               header.size <= header.packets * (2 + longestPacket);
    case RecordKind::Halts:
        return header.packets == 0 && header.size == haltSize;
    }
    return false;
}

} // namespace

std::int64_t RecordHeader::end() const { return position + std::int64_t(packets) * packetSamples; }
std::int64_t RecordHeader::recordSize() const { return recordHeaderSize + nonceSize + size + tagSize; }

namespace RecordingFormat {

QByteArray spelled(const RecordingHeader &header) {
    QByteArray bytes = QByteArray(magic, magicSize) + bytesOf(version) + header.id.toBytes();
    bytes.append(reinterpret_cast<const char *>(header.publicKey.data()), qsizetype(header.publicKey.size()));
    bytes += bytesOf(qint64(header.wall.count())) + bytesOf(header.delay);
    return bytes + checkOf(bytes);
}

Result<RecordingHeader, RecordingError> header(QByteArrayView bytes) {
    using Kind = RecordingError::Kind;
    if (!bytes.startsWith(QByteArrayView(magic, magicSize)))
        return RecordingError{Kind::NotARecording, {}};
    if (bytes.size() < magicSize + 2)
        return RecordingError{Kind::Damaged, QStringLiteral("cut in the header")};
    const auto said = qFromBigEndian<quint16>(bytes.data() + magicSize);
    if (said > version)
        return RecordingError{Kind::Newer, QString::number(said)};
    if (said < version || bytes.size() < headerSize)
        return RecordingError{Kind::Damaged, QStringLiteral("cut in the header")};
    if (checkOf(bytes.first(checkedSize)) != bytes.sliced(checkedSize, checkSize))
        return RecordingError{Kind::Damaged, QStringLiteral("the header was altered")};
    RecordingHeader read;
    const char *at = bytes.data() + magicSize + 2;
    std::memcpy(read.id.bytes.data(), at, read.id.bytes.size());
    std::memcpy(read.publicKey.data(), at + 16, read.publicKey.size());
    read.wall = millisecondsAt(at + 48);
    read.delay = qFromBigEndian<quint16>(at + 56);
    return read;
}

QByteArray spelled(const RecordHeader &header) {
    return QByteArray(1, char(header.kind)) + bytesOf(header.segment) + bytesOf(header.number) +
           bytesOf(qint64(header.position)) + QByteArray(1, char(header.packets)) +
           bytesOf(qint64(header.sinceBoot.count())) + bytesOf(quint16(header.size));
}

std::optional<RecordHeader> recordHeader(QByteArrayView bytes) {
    if (bytes.size() < recordHeaderSize)
        return std::nullopt;
    const char *at = bytes.data();
    RecordHeader read;
    read.kind = RecordKind(std::uint8_t(at[0]));
    read.segment = qFromBigEndian<quint32>(at + 1);
    read.number = qFromBigEndian<quint32>(at + 5);
    read.position = qFromBigEndian<qint64>(at + 9);
    read.packets = std::uint8_t(at[17]);
    read.sinceBoot = millisecondsAt(at + 18);
    read.size = qFromBigEndian<quint16>(at + 26);
    const std::int64_t longest =
        std::int64_t(read.number) * mostPackets * packetSamples; // all before it at its fullest
    const bool inRange = read.number < mostRecords && read.segment <= read.number && read.position >= 0 &&
                         read.position <= longest && read.position % packetSamples == 0;
    return inRange && fits(read) ? std::optional(read) : std::nullopt;
}

QByteArray soundBody(const QList<QByteArray> &packets) {
    QByteArray body;
    for (const QByteArray &packet : packets) {
        Q_ASSERT(packet.size() <= longestPacket);
        const int size = int(packet.size());
        if (size < oneByte) {
            body.append(char(size));
        } else {
            // As Opus itself spells lengths (RFC 6716, 3.2.1).
            const int first = oneByte + (size & 3);
            body.append(char(first)).append(char((size - first) / 4));
        }
        body.append(packet);
    }
    return body;
}

std::optional<QList<QByteArray>> packets(QByteArrayView body, int count) {
    QList<QByteArray> list;
    list.reserve(count);
    for (; !body.isEmpty();) {
        qsizetype size = std::uint8_t(body[0]);
        qsizetype taken = 1;
        if (size >= oneByte) {
            if (body.size() < 2)
                return std::nullopt;
            size += 4 * qsizetype(std::uint8_t(body[1]));
            taken = 2;
        }
        if (size > body.size() - taken || list.size() == count)
            return std::nullopt;
        list.append(body.sliced(taken, size).toByteArray());
        body = body.sliced(taken + size);
    }
    return list.size() == count ? std::optional(list) : std::nullopt;
}

QByteArray spelled(const BeginBody &body) {
    return bytesOf(qint64(body.wall.count())) + body.bootId.left(longestBootId);
}

std::optional<BeginBody> beginBody(QByteArrayView body) {
    if (body.size() < 8 || body.size() > 8 + longestBootId)
        return std::nullopt;
    return BeginBody{millisecondsAt(body.data()), body.sliced(8).toByteArray()};
}

QByteArray spelled(const HaltBody &body) {
    return QByteArray(1, char(body.reason)) + bytesOf(qint64(body.wall.count()));
}

std::optional<HaltBody> haltBody(QByteArrayView body) {
    if (body.size() != haltSize)
        return std::nullopt;
    return HaltBody{HaltReason(std::uint8_t(body[0])), millisecondsAt(body.data() + 1)};
}

} // namespace RecordingFormat

} // namespace Tweeluik
