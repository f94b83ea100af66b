// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recordseal.h"

#include <sodium.h>

namespace Tweeluik {

using namespace RecordingFormat;

namespace {

constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

const std::uint8_t *bytes(QByteArrayView view) { return reinterpret_cast<const std::uint8_t *>(view.data()); }
std::uint8_t *bytes(QByteArray &array) { return reinterpret_cast<std::uint8_t *>(array.data()); }

} // namespace

RecordSeal::RecordSeal(const RecordingHeader &header, RecordingEnd end)
    : m_header(spelled(header)), m_publicKey(header.publicKey), m_end(std::move(end)) {}

bool RecordSeal::isUsable(const RecordingPublicKey &key) {
    std::uint8_t sealed[1 + crypto_box_SEALBYTES];
    const std::uint8_t anything = 0;
    return crypto_box_seal(sealed, &anything, 1, key.data()) == 0;
}

QByteArray RecordSeal::startSegment() {
    m_key = SecretBytes::random(keyBytes);
    QByteArray sealed(qsizetype(keyBytes + crypto_box_SEALBYTES), Qt::Uninitialized);
    const int done = crypto_box_seal(bytes(sealed), m_key.data(), m_key.size(), m_publicKey.data());
    Q_ASSERT(done == 0);
    Q_UNUSED(done)
    m_segment = m_end.segment++;
    return sealed;
}

void RecordSeal::endSegment() { m_key.wipe(); }

QByteArray RecordSeal::begins(const Moment &moment) {
    return seal({RecordKind::Begins, 0, 0, 0, 0, moment.sinceBoot, 0}, spelled(BeginBody{moment.wall, moment.bootId}));
}

QByteArray RecordSeal::sound(const QList<QByteArray> &packets, std::chrono::milliseconds sinceBoot) {
    return seal({RecordKind::Sound, 0, 0, 0, int(packets.size()), sinceBoot, 0}, soundBody(packets));
}

QByteArray RecordSeal::halts(HaltReason reason, const Moment &moment) {
    return seal({RecordKind::Halts, 0, 0, 0, 0, moment.sinceBoot, 0}, spelled(HaltBody{reason, moment.wall}));
}

QByteArray RecordSeal::seal(RecordHeader header, const QByteArray &body) {
    Q_ASSERT(inSegment());
    header.segment = m_segment;
    header.number = m_end.number;
    header.position = m_end.position;
    header.size = int(body.size());
    QByteArray record = spelled(header);
    const QByteArray associated = m_header + record + m_end.tag;
    record.resize(qsizetype(header.recordSize()));
    std::uint8_t *nonce = bytes(record) + recordHeaderSize;
    // Random, not the number: what could not be written may be said anew under the same number.
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(QByteArrayView(body)),
                                               std::size_t(body.size()), bytes(QByteArrayView(associated)),
                                               std::size_t(associated.size()), nullptr, nonce, m_key.data());
    m_end.number += 1;
    m_end.position = header.end();
    m_end.tag = record.last(tagSize);
    return record;
}

RecordOpener::RecordOpener(const RecordingHeader &header, QMap<quint32, QByteArray> sealedKeys, SecretBytes secret)
    : m_header(spelled(header)), m_publicKey(header.publicKey), m_sealedKeys(std::move(sealedKeys)),
      m_secret(std::move(secret)) {}

bool RecordOpener::turnTo(std::uint32_t segment) {
    if (m_segment == segment)
        return true;
    const QByteArray sealed = m_sealedKeys.value(segment);
    SecretBytes key(keyBytes);
    if (m_secret.size() != crypto_box_SECRETKEYBYTES || sealed.size() != qsizetype(keyBytes + crypto_box_SEALBYTES) ||
        crypto_box_seal_open(key.data(), bytes(QByteArrayView(sealed)), std::size_t(sealed.size()), m_publicKey.data(),
                             m_secret.data()) != 0)
        return false;
    m_key = std::move(key);
    m_segment = segment;
    return true;
}

std::optional<QByteArray> RecordOpener::open(const RecordHeader &header, QByteArrayView record, QByteArrayView before) {
    if (record.size() != header.recordSize() || !turnTo(header.segment))
        return std::nullopt;
    const QByteArray associated = m_header + record.first(recordHeaderSize).toByteArray() + before.toByteArray();
    const std::uint8_t *nonce = bytes(record) + recordHeaderSize;
    QByteArray body(header.size, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(body), nullptr, nullptr, nonce + nonceSize, std::size_t(header.size + tagSize),
            bytes(QByteArrayView(associated)), std::size_t(associated.size()), nonce, m_key.data()) != 0)
        return std::nullopt;
    return body;
}

} // namespace Tweeluik
