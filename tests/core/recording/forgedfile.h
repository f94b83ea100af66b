// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/soundworld.h"

#include <QBuffer>
#include <QtEndian>

namespace Tweeluik::SoundWorld {

/// A second writer of the format, made from FORMAT.md alone, with every random byte chosen: what it writes can be
/// frozen, and it can write what the product never would.
class ForgedFile {
public:
    explicit ForgedFile(const KeyPair &keys, const QByteArray &id = "een hele opname.") : m_keys(keys) {
        QByteArray head = "TWEUSOND" + number<quint16>(1) + id;
        head.append(reinterpret_cast<const char *>(keys.publicKey.data()), 32);
        head += number<qint64>(1'773'145'800'000) + number<quint16>(104);
        QByteArray hash(32, '\0');
        const QByteArray checked = "TWEUSOND-HEADER" + head;
        crypto_generichash(bytes(hash), 32, bytes(checked), std::size_t(checked.size()), nullptr, 0);
        m_header = head + hash.first(16);
        m_pieces.append(m_header);
    }
    template <typename Number> static QByteArray number(Number value) {
        QByteArray spelled(qsizetype(sizeof value), '\0');
        qToBigEndian(value, spelled.data());
        return spelled;
    }
    /// The segment that comes; its key is 32 times the same byte.
    void segment(quint32 segment) { m_segment = segment; }
    static QByteArray keyOf(quint32 segment) { return QByteArray(32, char('a' + int(segment))); }
    [[nodiscard]] QMap<quint32, QByteArray> sealedKeys(const QList<quint32> &segments) const {
        QMap<quint32, QByteArray> sealed;
        for (const quint32 one : segments) {
            QByteArray box(32 + crypto_box_SEALBYTES, '\0');
            crypto_box_seal(bytes(box), bytes(keyOf(one)), 32, m_keys.publicKey.data());
            sealed[one] = box;
        }
        return sealed;
    }
    void begins() { record(1, 0, number<qint64>(1'773'145'800'000) + "boot-1"); }
    void halts(int reason) { record(3, 0, QByteArray(1, char(reason)) + number<qint64>(1'773'145'860'000)); }
    /// Packets below 252 bytes.
    void sound(const QList<QByteArray> &packets) {
        QByteArray body;
        for (const QByteArray &packet : packets)
            body += QByteArray(1, char(packet.size())) + packet;
        record(2, int(packets.size()), body);
        m_packets.append(packets);
    }
    void record(int kind, int packets, const QByteArray &body) {
        const QByteArray head = QByteArray(1, char(kind)) + number(m_segment) + number(m_number) +
                                number<qint64>(m_position) + QByteArray(1, char(packets)) +
                                number<qint64>(60'000 + m_position / 16) + number(quint16(body.size()));
        const QByteArray nonce(24, char(m_number));
        const QByteArray tied = m_header + head + m_tag;
        QByteArray sealed(body.size() + 16, '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(body), std::size_t(body.size()),
                                                   bytes(tied), std::size_t(tied.size()), nullptr, bytes(nonce),
                                                   bytes(keyOf(m_segment)));
        m_tag = sealed.last(16);
        m_number += 1;
        m_position += packets * 320;
        m_pieces.append(head + nonce + sealed);
    }
    [[nodiscard]] QByteArray file() const { return m_pieces.join(); }
    /// The header, and each record.
    [[nodiscard]] const QList<QByteArray> &pieces() const { return m_pieces; }
    /// Of each record of sound.
    [[nodiscard]] const QList<QList<QByteArray>> &packets() const { return m_packets; }

private:
    static std::uint8_t *bytes(QByteArray &array) { return reinterpret_cast<std::uint8_t *>(array.data()); }
    static const std::uint8_t *bytes(const QByteArray &array) {
        return reinterpret_cast<const std::uint8_t *>(array.constData());
    }
    KeyPair m_keys;
    QByteArray m_header;
    QList<QByteArray> m_pieces;
    QList<QList<QByteArray>> m_packets;
    quint32 m_segment = 0;
    quint32 m_number = 0;
    qint64 m_position = 0;
    QByteArray m_tag = QByteArray(16, '\0');
};

/// Two runs of three segments, 8 records; a break in between, killed at the end. `packets` at least 10.
inline ForgedFile smallFile(const KeyPair &keys, const QList<QByteArray> &packets) {
    ForgedFile file(keys);
    file.begins();
    file.sound(packets.mid(0, 2));
    file.sound(packets.mid(2, 2));
    file.segment(1);
    file.sound(packets.mid(4, 2));
    file.halts(4);
    file.segment(2);
    file.begins();
    file.sound(packets.mid(6, 2));
    file.sound(packets.mid(8, 2));
    return file;
}

inline Result<RecordingReader, RecordingError> readerOf(const QByteArray &file, const QMap<quint32, QByteArray> &keys,
                                                        const KeyPair &pair = KeyPair(), RecordingId id = someId()) {
    auto device = std::make_unique<QBuffer>();
    device->setData(file);
    device->open(QIODevice::ReadOnly);
    return RecordingReader::open(std::move(device), id, keys, pair.opener());
}

} // namespace Tweeluik::SoundWorld
