// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/bundle.h"

#include "core/journal/hash.h"

#include <QBuffer>
#include <QtEndian>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr char magic[] = "TWEUBNDL";
constexpr qsizetype magicSize = 8;
constexpr qsizetype versionSize = 2;
constexpr qsizetype lengthSize = 2;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype sequenceSize = 8;
constexpr qsizetype idSize = 16;
constexpr qsizetype kindSize = 1;
constexpr qsizetype longestPart = BundleFile::longestChunk - Noise::tagSize - kindSize; ///< of a body, in one chunk
constexpr qsizetype longestBody = idSize + BundleBody::longestContent;

/// The first byte of every chunk, sealed with it.
enum class ChunkKind : std::uint8_t { Opening = 1, Body = 2, Last = 3 };

template <typename Number> QByteArray spelled(Number number) {
    QByteArray bytes(qsizetype(sizeof number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

Noise::KeyPair copyOf(const Noise::KeyPair &pair) {
    return Noise::KeyPair::of(SecretBytes::copyOf(pair.secret.view()));
}

/// The handshake of the first of our keys that opens it.
std::optional<Noise::HandshakeState> greeted(QByteArrayView message, const std::vector<Noise::KeyPair> &receiveKeys,
                                             Noise::PublicKey &opening) {
    for (const Noise::KeyPair &key : receiveKeys) {
        Noise::HandshakeState talk(Noise::Pattern::X, Noise::Side::Responder, BundleFile::prologue(), copyOf(key));
        const auto said = talk.read(message);
        if (!said || !said->isEmpty())
            continue;
        opening = key.publicKey;
        return talk;
    }
    return std::nullopt;
}

/// Takes the chunks in turn: one opening, parts of the body that are full, a last part that is not empty.
class Chunks {
public:
    explicit Chunks(BundleFile::Opened &into) : m_into(into) {}

    [[nodiscard]] std::optional<BundleRefusal> take(QByteArrayView plain) {
        if (plain.isEmpty())
            return BundleRefusal::Damaged;
        const auto kind = ChunkKind(std::uint8_t(plain.front()));
        const QByteArrayView content = plain.sliced(kindSize);
        if (m_opened != (kind != ChunkKind::Opening))
            return BundleRefusal::Damaged;
        switch (kind) {
        case ChunkKind::Opening:
            return open(content);
        case ChunkKind::Body:
            return content.size() == longestPart ? add(content) : BundleRefusal::Damaged;
        case ChunkKind::Last:
            m_ended = true;
            return content.isEmpty() ? BundleRefusal::Damaged : add(content);
        }
        return BundleRefusal::Damaged;
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    [[nodiscard]] std::optional<BundleRefusal> open(QByteArrayView content) {
        m_opened = true;
        if (content.size() < signatureSize + sequenceSize)
            return BundleRefusal::Damaged;
        if (content.size() > signatureSize + sequenceSize + BundleFile::longestHeads)
            return BundleRefusal::TooLarge;
        m_into.signature = content.first(signatureSize).toByteArray();
        m_into.sequence = qFromBigEndian<quint64>(content.data() + signatureSize);
        m_into.heads = content.sliced(signatureSize + sequenceSize).toByteArray();
        return std::nullopt;
    }
    [[nodiscard]] std::optional<BundleRefusal> add(QByteArrayView part) {
        if (m_into.body.size() + part.size() > longestBody)
            return BundleRefusal::TooLarge;
        m_into.body.append(part);
        return std::nullopt;
    }

    BundleFile::Opened &m_into;
    bool m_opened = false;
    bool m_ended = false;
};

/// Magic and version, as far as they are there.
std::optional<BundleRefusal> refusalOf(QByteArrayView greeting) {
    if (!greeting.startsWith(QByteArrayView(magic, magicSize)))
        return BundleRefusal::NotABundle;
    if (greeting.size() < magicSize + versionSize)
        return BundleRefusal::Damaged;
    const auto said = qFromBigEndian<quint16>(greeting.data() + magicSize);
    if (said > BundleFile::version)
        return BundleRefusal::Newer;
    if (said < BundleFile::version || greeting.size() < BundleFile::greetingSize)
        return BundleRefusal::Damaged;
    return std::nullopt;
}

std::optional<BundleRefusal> readChunks(QIODevice &file, Noise::CipherState &cipher, BundleFile::Opened &opened) {
    Chunks chunks(opened);
    while (!chunks.ended()) {
        const QByteArray length = file.read(lengthSize);
        if (length.size() != lengthSize)
            return BundleRefusal::Damaged;
        const qsizetype size = qFromBigEndian<quint16>(length.constData());
        const QByteArray sealed = file.read(size);
        if (sealed.size() != size)
            return BundleRefusal::Damaged;
        // The number of the chunk is part of its seal: another order, or the same twice, does not open.
        const auto plain = cipher.open(sealed);
        if (!plain)
            return BundleRefusal::Damaged;
        if (const auto refusal = chunks.take(*plain))
            return refusal;
    }
    return file.read(1).isEmpty() ? std::nullopt : std::optional(BundleRefusal::Damaged);
}

/// Puts one sealed chunk behind the file.
void put(QByteArray &file, Noise::CipherState &cipher, ChunkKind kind, QByteArrayView content) {
    const auto sealed = cipher.seal(QByteArray(1, char(kind)) + content.toByteArray());
    file += spelled(quint16(sealed->size())) + *sealed;
}

} // namespace

namespace BundleFile {

QByteArray prologue() { return SignedText("TWEELUIK-BUNDLE").field(spelled(quint16(version))).bytes(); }

QByteArray signedText(const Noise::HandshakeHash &h, const Noise::PublicKey &recipient, std::uint64_t sequence,
                      QByteArrayView heads, QByteArrayView body) {
    const Hash hash = Digest("bundlebody1").field(body).result();
    return SignedText("bundle1")
        .field(QByteArrayView(h.data(), qsizetype(h.size())))
        .field(QByteArrayView(recipient.data(), qsizetype(recipient.size())))
        .number(sequence)
        .field(heads)
        .field(QByteArrayView(hash.data(), qsizetype(hash.size())))
        .bytes();
}

Result<Opened, BundleRefusal> open(QIODevice &file, const std::vector<Noise::KeyPair> &receiveKeys) {
    const QByteArray greeting = file.read(greetingSize);
    if (const auto refusal = refusalOf(greeting))
        return *refusal;
    Opened opened;
    const auto talk = greeted(QByteArrayView(greeting).sliced(magicSize + versionSize), receiveKeys, opened.receiveKey);
    if (!talk)
        return BundleRefusal::ForSomebodyElse;
    opened.talking = *talk->remoteStatic();
    opened.h = talk->hash();
    auto directions = talk->split();
    if (const auto refusal = readChunks(file, directions.receive, opened))
        return *refusal;
    return opened;
}

Result<QByteArray, BundleRefusal> seal(const DeviceIdentity &sender, const Noise::PublicKey &receiveKey,
                                       const BundleLetter &letter, QByteArrayView packed,
                                       std::optional<Noise::KeyPair> ephemeral) {
    if (letter.heads.size() > longestHeads || packed.size() > BundleBody::longestContent)
        return BundleRefusal::TooLarge;
    Noise::HandshakeState talk(Noise::Pattern::X, Noise::Side::Initiator, prologue(), copyOf(sender.talking),
                               receiveKey, std::move(ephemeral));
    const auto greeting = talk.write({});
    if (!greeting)
        return BundleRefusal::ForSomebodyElse;
    const QByteArray body = letter.measurement.toBytes().append(packed);
    QByteArray file = QByteArray(magic, magicSize) + spelled(quint16(version)) + *greeting;
    file.reserve(file.size() + body.size() + body.size() / 1000 + longestHeads);
    auto cipher = talk.split().send;
    const QByteArray signature = sender.sign(signedText(talk.hash(), receiveKey, letter.sequence, letter.heads, body));
    put(file, cipher, ChunkKind::Opening, signature + spelled(quint64(letter.sequence)) + letter.heads);
    QByteArrayView rest = body;
    for (; rest.size() > longestPart; rest = rest.sliced(longestPart))
        put(file, cipher, ChunkKind::Body, rest.first(longestPart));
    put(file, cipher, ChunkKind::Last, rest);
    return file;
}

} // namespace BundleFile

Result<QByteArray, BundleRefusal> BundleWriter::finish() {
    const auto packed = m_packer.finish();
    if (!packed)
        return packed.error();
    return BundleFile::seal(m_sender, m_receiveKey, m_letter, *packed);
}

Result<Bundle, BundleRefusal> BundleReader::read(QIODevice &file) const {
    const auto opened = BundleFile::open(file, m_receiveKeys);
    if (!opened)
        return opened.error();
    const auto named = [&](const DeviceKeys &keys) { return keys.s == opened->talking; };
    if (std::none_of(m_senders.cbegin(), m_senders.cend(), named))
        return BundleRefusal::UnknownSender;
    // Only this proves the sender; before it nothing is unpacked. Somebody may have put another's s beside an own g.
    const QByteArray text =
        BundleFile::signedText(opened->h, opened->receiveKey, opened->sequence, opened->heads, opened->body);
    const auto sender = std::find_if(m_senders.cbegin(), m_senders.cend(), [&](const DeviceKeys &keys) {
        return named(keys) && isSigned(text, opened->signature, keys.g);
    });
    if (sender == m_senders.cend())
        return BundleRefusal::UnknownSender;
    if (opened->body.size() < idSize)
        return BundleRefusal::Damaged;
    const auto measurement = MeasurementId::fromBytes(opened->body.first(idSize));
    auto blocks = BundleBody::unpack(QByteArrayView(opened->body).sliced(idSize));
    if (!blocks)
        return blocks.error();
    return Bundle{{*measurement, opened->sequence, opened->heads}, *sender, opened->receiveKey, std::move(*blocks)};
}

Result<Bundle, BundleRefusal> BundleReader::read(const QByteArray &file) const {
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer);
}

} // namespace Tweeluik
