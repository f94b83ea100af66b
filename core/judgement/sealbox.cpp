// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealbox.h"

#include "core/journal/hash.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace Tweeluik {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr std::uint64_t mostRounds = 999;

template <std::size_t N> QByteArrayView view(const std::array<std::uint8_t, N> &bytes) {
    return {bytes.data(), qsizetype(N)};
}

std::array<std::uint8_t, 32> read32(TlvReader &in, TlvReader::Tag tag) {
    std::array<std::uint8_t, 32> value{};
    const QByteArrayView raw = in.bytes(tag, 32, 32);
    if (raw.size() == 32)
        std::memcpy(value.data(), raw.data(), 32);
    return value;
}

constexpr qsizetype boxSize = lengthSize + SealBox::room + qsizetype(crypto_box_SEALBYTES);

/// What was opened must not stay in memory that is given back: it is the other's before it may be seen.
class Wiped {
public:
    explicit Wiped(qsizetype size) : m_bytes(size, '\0') {}
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;
    ~Wiped() { wipe(m_bytes.data(), std::size_t(m_bytes.size())); }
    [[nodiscard]] std::uint8_t *data() { return reinterpret_cast<std::uint8_t *>(m_bytes.data()); }
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The content within a padded plain text; nothing unless its padding is the one that seal writes.
std::optional<QByteArrayView> unpadded(QByteArrayView plain) {
    const auto length = qsizetype(qFromBigEndian<quint32>(plain.data()));
    if (length > SealBox::room)
        return std::nullopt;
    const QByteArrayView rest = plain.sliced(lengthSize + length);
    if (std::any_of(rest.begin(), rest.end(), [](char byte) { return byte != 0; }))
        return std::nullopt;
    return plain.sliced(lengthSize, length);
}

} // namespace

QByteArray SealedContent::encode() const {
    TlvWriter out;
    out.reserve(sheet.size() + wording.size() + 192);
    out.number(1, 1)
        .bytes(2, view(structure))
        .bytes(3, wording)
        .bytes(4, view(explanations))
        .number(5, std::uint64_t(round))
        .choice(6, slot)
        .bytes(7, view(scoresHead))
        .bytes(8, sheet)
        .bytes(9, view(random));
    return out.data();
}

Result<SealedContent, CodecError> SealedContent::decode(QByteArrayView raw) {
    TlvReader in(raw);
    SealedContent content;
    in.number(1, 1, 1);
    content.structure = read32(in, 2);
    content.wording = in.bytes(3, 0, longestWording).toByteArray();
    content.explanations = read32(in, 4);
    content.round = int(in.number(5, 1, mostRounds));
    content.slot = in.choice(6, Slot::First, Slot::Second);
    content.scoresHead = read32(in, 7);
    content.sheet = in.bytes(8, 0, longestSheet).toByteArray();
    content.random = read32(in, 9);
    in.finish();
    if (!in.ok())
        return in.error();
    return content;
}

Hash sealOf(const SealedContent &content) {
    return Digest("blind1")
        .field(content.structure)
        .field(content.wording)
        .field(content.explanations)
        .number(std::uint64_t(content.round))
        .number(std::uint64_t(content.slot))
        .field(content.scoresHead)
        .field(content.sheet)
        .field(view(content.random))
        .result();
}

SealedContent contentOf(const Hash &structure, const Commit &commit, const Reveal &reveal) {
    return {structure,   commit.wording,    commit.explanations, commit.round,
            commit.slot, reveal.scoresHead, reveal.sheet,        reveal.random};
}

bool isContentOf(const SealedContent &content, const Hash &structure, const Commit &commit) {
    return content.structure == structure && content.wording == commit.wording &&
           content.explanations == commit.explanations && content.round == commit.round &&
           content.slot == commit.slot && sealOf(content) == commit.seal;
}

SealKeyPair SealKeyPair::random() {
    SealKeyPair pair;
    pair.secret = SecretBytes(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(pair.open.data(), pair.secret.data());
    return pair;
}

std::optional<QByteArray> SealBox::seal(const SealedContent &content, const SealKey &to) {
    const QByteArray raw = content.encode();
    if (raw.size() > room)
        return std::nullopt;
    Wiped plain(lengthSize + room);
    qToBigEndian(quint32(raw.size()), plain.data());
    std::memcpy(plain.data() + lengthSize, raw.data(), std::size_t(raw.size()));
    QByteArray box(boxSize, Qt::Uninitialized);
    const int failed = crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), plain.data(),
                                       std::uint64_t(plain.view().size()), to.data());
    if (failed != 0)
        return std::nullopt;
    return box;
}

Result<SealedContent, SealBox::Error> SealBox::open(QByteArrayView box, const SealKey &key, const SecretBytes &secret) {
    if (box.size() != boxSize)
        return Error::Size;
    Wiped plain(lengthSize + room);
    if (secret.size() != crypto_box_SECRETKEYBYTES ||
        crypto_box_seal_open(plain.data(), reinterpret_cast<const unsigned char *>(box.data()),
                             std::uint64_t(box.size()), key.data(), secret.data()) != 0)
        return Error::OtherKey;
    const auto raw = unpadded(plain.view());
    if (!raw)
        return Error::Unreadable;
    auto content = SealedContent::decode(*raw);
    if (!content)
        return Error::Unreadable;
    return std::move(content).value();
}

} // namespace Tweeluik
