// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pairing.h"

#include "core/journal/hash.h"
#include "core/sync/pairingcodes.h"

#include <QtEndian>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qsizetype signatureSize = 64;
constexpr qsizetype keySize = 32;

/// Both say the same, so a version that is not ours is another talk and never a negotiation.
QByteArray prologue() {
    std::uint8_t spelled[2];
    qToBigEndian(quint16(Pairing::version), spelled);
    return SignedText("TWEELUIK-PAIR")
        .field(QByteArrayView(spelled, sizeof spelled))
        .field("types-begins")
        .field("25519_ChaChaPoly_SHA256")
        .bytes();
}

Noise::KeyPair copyOf(const Noise::KeyPair &pair) {
    return Noise::KeyPair::of(SecretBytes::copyOf(pair.secret.view()));
}

/// A signing key is bound to the key that talks, and to the side on which it was used.
QByteArray binding(Pairing::Side side, const Noise::PublicKey &talking) {
    return SignedText("bind1")
        .field(side == Pairing::Side::Shows ? "A" : "B")
        .field(QByteArrayView(talking.data(), qsizetype(talking.size())))
        .bytes();
}

Pairing::Side other(Pairing::Side side) {
    return side == Pairing::Side::Shows ? Pairing::Side::Types : Pairing::Side::Shows;
}

QByteArray freshNonce() {
    QByteArray nonce(PairingCodes::nonceSize, Qt::Uninitialized);
    fillRandom(nonce.data(), std::size_t(nonce.size()));
    return nonce;
}

} // namespace

Pairing::Pairing(Side side, const DeviceIdentity &own, std::optional<Hash> pin)
    : m_side(side), m_own(own), m_pin(pin),
      m_handshake(Noise::Pattern::XX, side == Side::Types ? Noise::Side::Initiator : Noise::Side::Responder, prologue(),
                  copyOf(own.talking)) {}

QList<QByteArray> Pairing::fail(Failure why) {
    m_stage = Stage::Broken;
    m_failure = why;
    // Nothing of it is of use any more, least of all to a second try.
    m_session.reset();
    m_showing.fill('\0');
    m_typing.fill('\0');
    return {};
}

void Pairing::giveUp() {
    if (m_stage != Stage::Paired && m_stage != Stage::Broken)
        fail(Failure::GivenUp);
}

QByteArray Pairing::introduction() const {
    const QByteArrayView key(m_own.signingPublic.data(), keySize);
    return key.toByteArray() + m_own.sign(binding(m_side, m_own.talking.publicKey));
}

bool Pairing::meet(QByteArrayView introduction) {
    if (introduction.size() != keySize + signatureSize || !m_handshake.remoteStatic())
        return false;
    DeviceKeys keys{*m_handshake.remoteStatic(), {}};
    std::copy_n(reinterpret_cast<const std::uint8_t *>(introduction.data()), keySize, keys.g.begin());
    if (!isSigned(binding(other(m_side), keys.s), introduction.sliced(keySize), keys.g))
        return false;
    m_peer = keys;
    return true;
}

QList<QByteArray> Pairing::begin() {
    if (m_side != Side::Types || m_stage != Stage::Greeting || !m_handshake.mayWrite())
        return {};
    const auto first = m_handshake.write({});
    return first ? QList<QByteArray>{*first} : fail(Failure::NotGenuine);
}

QList<QByteArray> Pairing::receive(QByteArrayView frame) {
    if (m_stage == Stage::Broken)
        return {};
    if (frame.size() > longestFrame)
        return fail(Failure::Unexpected);
    if (m_stage == Stage::Greeting)
        return greet(frame);
    auto plain = m_session->receive.open(frame);
    if (!plain)
        return fail(Failure::NotGenuine);
    if (plain->isEmpty())
        return fail(Failure::Unexpected);
    return hear(Kind(std::uint8_t(plain->front())), QByteArrayView(*plain).sliced(1));
}

QList<QByteArray> Pairing::greet(QByteArrayView frame) {
    const auto said = m_handshake.read(frame);
    if (!said)
        return fail(Failure::NotGenuine);
    const bool first = m_side == Side::Shows && !m_handshake.remoteStatic();
    if (first ? !said->isEmpty() : !meet(*said))
        return fail(Failure::NotGenuine);
    if (m_pin && m_peer && m_peer->pin() != *m_pin) {
        m_peer.reset();
        return fail(Failure::OtherTablet);
    }
    QList<QByteArray> frames;
    if (m_handshake.mayWrite()) {
        const auto answer = m_handshake.write(introduction());
        if (!answer)
            return fail(Failure::NotGenuine);
        frames.append(*answer);
    }
    if (!m_handshake.finished())
        return frames;
    m_session = m_handshake.split();
    m_stage = Stage::Comparing;
    if (m_side == Side::Shows)
        return frames;
    m_typing = freshNonce();
    m_committed = true;
    const Hash committed = PairingCodes::commitment(m_handshake.hash(), m_typing);
    return frames + say(Kind::Commitment, QByteArrayView(committed.data(), qsizetype(committed.size())));
}

QList<QByteArray> Pairing::say(Kind kind, QByteArrayView body) {
    const auto sealed = m_session->send.seal(QByteArray(1, char(kind)) + body.toByteArray());
    return sealed ? QList<QByteArray>{*sealed} : fail(Failure::Unexpected);
}

QList<QByteArray> Pairing::hear(Kind kind, QByteArrayView body) {
    if (m_stage == Stage::Comparing && kind == Kind::Commitment)
        return hearCommitment(body);
    if (m_stage == Stage::Comparing && kind == Kind::Nonce)
        return hearNonce(body);
    if (m_side == Side::Types && m_stage == Stage::Waiting && kind == Kind::Confirm && body.isEmpty()) {
        m_stage = Stage::Pending;
        return {};
    }
    if (m_side == Side::Shows && m_stage == Stage::Confirming && kind == Kind::Acknowledge && body.isEmpty()) {
        m_stage = Stage::Paired;
        return {};
    }
    return fail(Failure::Unexpected);
}

QList<QByteArray> Pairing::hearCommitment(QByteArrayView body) {
    if (m_side != Side::Shows || m_commitment || body.size() != qsizetype(sizeof(Hash)))
        return fail(Failure::Unexpected);
    m_commitment.emplace();
    std::copy_n(reinterpret_cast<const std::uint8_t *>(body.data()), body.size(), m_commitment->begin());
    m_committed = true;
    m_showing = freshNonce(); // only now: whoever types was to commit without knowing it
    return say(Kind::Nonce, m_showing);
}

QList<QByteArray> Pairing::hearNonce(QByteArrayView body) {
    if (body.size() != PairingCodes::nonceSize || (m_side == Side::Shows && !m_commitment))
        return fail(Failure::Unexpected);
    m_stage = Stage::Typing;
    if (m_side == Side::Types) {
        m_showing = body.toByteArray();
        return say(Kind::Nonce, m_typing);
    }
    m_typing = body.toByteArray();
    if (PairingCodes::commitment(m_handshake.hash(), m_typing) != *m_commitment)
        return fail(Failure::Commitment);
    return {};
}

std::optional<std::uint32_t> Pairing::code() const {
    if (m_side != Side::Shows || m_stage != Stage::Typing)
        return std::nullopt;
    return PairingCodes::code(m_handshake.hash(), m_showing, m_typing);
}

std::optional<std::uint32_t> Pairing::answer() const {
    if (m_side != Side::Types || !m_right || m_stage == Stage::Broken)
        return std::nullopt;
    return PairingCodes::answer(m_handshake.hash(), m_showing, m_typing);
}

QList<QByteArray> Pairing::type(std::uint32_t digits) {
    if (m_stage != Stage::Typing)
        return {};
    const bool types = m_side == Side::Types;
    const std::uint32_t right = types ? PairingCodes::code(m_handshake.hash(), m_showing, m_typing)
                                      : PairingCodes::answer(m_handshake.hash(), m_showing, m_typing);
    if (digits != right)
        return fail(Failure::WrongCode);
    m_right = true;
    // Digits never travel: the side that types now shows its two, and the other's user carries them back.
    m_stage = types ? Stage::Waiting : Stage::Pending;
    return {};
}

QList<QByteArray> Pairing::stored() {
    if (m_stage != Stage::Pending)
        return {};
    if (m_side == Side::Shows) {
        m_stage = Stage::Confirming;
        return say(Kind::Confirm);
    }
    m_stage = Stage::Paired;
    return say(Kind::Acknowledge);
}

} // namespace Tweeluik
