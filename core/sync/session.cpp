// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/session.h"

#include "core/journal/hash.h"

#include <QtEndian>
#include <algorithm>

namespace Tweeluik::Session {

namespace {

constexpr qsizetype greetingPayload = 2 + 8;

QByteArray prologue() { return SignedText("TWEELUIK-SYNC").bytes(); }

Noise::HandshakeState handshake(Noise::Side side, const DeviceIdentity &own, const DeviceKeys &peer) {
    return {Noise::Pattern::KK, side, prologue(), Noise::KeyPair::of(SecretBytes::copyOf(own.talking.secret.view())),
            peer.s};
}

QByteArray spelled(std::uint16_t ofVersion, std::uint64_t counter) {
    QByteArray payload(greetingPayload, '\0');
    qToBigEndian(quint16(ofVersion), payload.data());
    qToBigEndian(quint64(counter), payload.data() + 2);
    return payload;
}

} // namespace

std::uint64_t nextCounter(std::uint64_t last, std::int64_t wallMilliseconds) {
    return std::max(last + 1, std::uint64_t(std::max<std::int64_t>(wallMilliseconds, 0)));
}

Greeting::Greeting(const DeviceIdentity &own, const DeviceKeys &peer)
    : m_handshake(handshake(Noise::Side::Initiator, own, peer)) {}

std::optional<QByteArray> Greeting::begin(std::uint64_t counter) {
    const auto frame = m_handshake.write(spelled(version, counter));
    return frame ? std::optional(*frame) : std::nullopt;
}

std::optional<Noise::HandshakeState::Directions> Greeting::finish(QByteArrayView frame) {
    const auto said = m_handshake.read(frame);
    if (!said || !said->isEmpty() || !m_handshake.finished())
        return std::nullopt;
    return m_handshake.split();
}

std::optional<Answer> answer(const DeviceIdentity &own, const QList<PinnedPeer> &peers, QByteArrayView frame) {
    if (frame.size() > longestGreeting)
        return std::nullopt;
    for (int index = 0; index < std::min<int>(int(peers.size()), mostPeers); ++index) {
        const PinnedPeer &peer = peers.at(index);
        Noise::HandshakeState talk = handshake(Noise::Side::Responder, own, peer.keys);
        const auto said = talk.read(frame);
        if (!said)
            continue;
        if (said->size() != greetingPayload)
            return std::nullopt;
        const std::uint16_t theirs = qFromBigEndian<quint16>(said->constData());
        const std::uint64_t counter = qFromBigEndian<quint64>(said->constData() + 2);
        // Replayed, gone back to an older version, or one that this app does not speak yet.
        if (counter <= peer.lastSeen || theirs < peer.version || theirs > version)
            return std::nullopt;
        auto reply = talk.write({});
        if (!reply)
            return std::nullopt;
        return Answer{index, counter, theirs, *reply, talk.split()};
    }
    return std::nullopt;
}

} // namespace Tweeluik::Session
