// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"
#include "core/recording/recordingformat.h"

#include <QMap>

namespace Tweeluik {

/// Where a file ends, and so what the next record hangs on.
struct RecordingEnd {
    std::uint32_t number = 0;  ///< of the next record
    std::uint32_t segment = 0; ///< the next
    std::int64_t position = 0;
    QByteArray tag = QByteArray(RecordingFormat::tagSize, '\0'); ///< of the last record
};

/// Makes records, each of which hangs on the one before. Holds the key of one segment at most, and that only while the
/// segment is being written.
class RecordSeal {
public:
    RecordSeal(const RecordingHeader &header, RecordingEnd end);

    /// Whether anything can be sealed to it: not to zero, and not to the few other points that give no secret.
    [[nodiscard]] static bool isUsable(const RecordingPublicKey &key);
    /// A new segment under a new random key. Gives that key sealed to the recording's public key, which is usable.
    [[nodiscard]] QByteArray startSegment();
    /// Wipes the key.
    void endSegment();
    [[nodiscard]] bool inSegment() const { return !m_key.isEmpty(); }
    [[nodiscard]] std::uint32_t segment() const { return m_segment; } ///< only in one

    /// The bytes of the next record. Only in a segment.
    [[nodiscard]] QByteArray begins(const Moment &moment);
    [[nodiscard]] QByteArray sound(const QList<QByteArray> &packets, std::chrono::milliseconds sinceBoot);
    [[nodiscard]] QByteArray halts(HaltReason reason, const Moment &moment);

    [[nodiscard]] std::int64_t position() const { return m_end.position; }

private:
    [[nodiscard]] QByteArray seal(RecordHeader header, const QByteArray &body);

    QByteArray m_header;
    RecordingPublicKey m_publicKey;
    RecordingEnd m_end;
    std::uint32_t m_segment = 0;
    SecretBytes m_key;
};

/// Opens records of one recording, with the secret half of its key pair; keeps the key of the segment of the last one.
class RecordOpener {
public:
    /// `sealedKeys` by segment.
    RecordOpener(const RecordingHeader &header, QMap<quint32, QByteArray> sealedKeys, SecretBytes secret);

    /// The body. `record` are all its bytes, `before` the tag of the record before it. Nothing without a key, and
    /// nothing for what was altered or stands in another place.
    [[nodiscard]] std::optional<QByteArray> open(const RecordHeader &header, QByteArrayView record,
                                                 QByteArrayView before);

private:
    [[nodiscard]] bool turnTo(std::uint32_t segment);

    QByteArray m_header;
    RecordingPublicKey m_publicKey;
    QMap<quint32, QByteArray> m_sealedKeys;
    SecretBytes m_secret;
    std::optional<std::uint32_t> m_segment; ///< the one that m_key opens
    SecretBytes m_key;
};

} // namespace Tweeluik
