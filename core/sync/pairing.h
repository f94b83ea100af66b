// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/deviceidentity.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Tweeluik {

/// One attempt at pairing, version 1, from either side: frames and digits in, frames out. Accepts the one step that is
/// next and nothing else; whatever else comes ends it. Knows no socket, no clock and no storage: when `pending` comes
/// the caller stores the peer first, and says `stored()` then.
class Pairing {
public:
    enum class Side {
        Shows, ///< shows the code, and answers the handshake
        Types, ///< types the code, and begins the handshake
    };
    enum class Stage {
        Greeting,   ///< the handshake
        Comparing,  ///< commitment and nonces
        Typing,     ///< this side waits for its user: the code, or the two digits that come back
        Waiting,    ///< this side has done its part: the other's user is typing
        Pending,    ///< right on both sides; the peer is to be stored
        Confirming, ///< stored; the other says the same
        Paired,
        Broken,
    };
    enum class Failure {
        None,
        Unexpected,  ///< a frame that is not the next step, or of another size
        NotGenuine,  ///< the handshake does not come out, or a key is not signed by its owner
        OtherTablet, ///< not the one whose QR code was scanned
        Commitment,  ///< the other's nonce is not the one it had committed to
        WrongCode,   ///< what was typed is not what the other tablet shows
        GivenUp,     ///< by the user, or the connection went
    };
    static constexpr std::uint16_t version = 1;
    static constexpr qsizetype longestFrame = 512; ///< bytes; every frame of a pairing is shorter

    /// `pin`: from the QR code, on the side that types.
    Pairing(Side side, const DeviceIdentity &own, std::optional<Hash> pin = {});

    /// The first frame; empty on the side that shows.
    [[nodiscard]] QList<QByteArray> begin();
    [[nodiscard]] QList<QByteArray> receive(QByteArrayView frame);
    /// What the user typed: the six digits, or the two. Only while `Typing`.
    [[nodiscard]] QList<QByteArray> type(std::uint32_t digits);
    /// The peer is durable. Only while `Pending`.
    [[nodiscard]] QList<QByteArray> stored();
    void giveUp();

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Failure failure() const { return m_failure; }
    /// The session came as far as the third message of the handshake: it counts against the five of a window.
    [[nodiscard]] bool greeted() const { return m_peer.has_value(); }
    /// The side that types has committed: from here on an attempt that does not end paired is one that failed.
    [[nodiscard]] bool counts() const { return m_committed; }
    /// To be shown: on the side that shows from `Typing` on, never on the other.
    [[nodiscard]] std::optional<std::uint32_t> code() const;
    /// To be shown: on the side that types once its code was right, never on the other.
    [[nodiscard]] std::optional<std::uint32_t> answer() const;
    [[nodiscard]] const std::optional<DeviceKeys> &peer() const { return m_peer; }

private:
    enum class Kind : std::uint8_t { Commitment = 1, Nonce = 2, Confirm = 3, Acknowledge = 4 };
    [[nodiscard]] QList<QByteArray> greet(QByteArrayView frame);
    [[nodiscard]] QList<QByteArray> hear(Kind kind, QByteArrayView body);
    [[nodiscard]] QList<QByteArray> hearCommitment(QByteArrayView body);
    [[nodiscard]] QList<QByteArray> hearNonce(QByteArrayView body);
    [[nodiscard]] QByteArray introduction() const;
    [[nodiscard]] bool meet(QByteArrayView introduction);
    [[nodiscard]] QList<QByteArray> say(Kind kind, QByteArrayView body = {});
    QList<QByteArray> fail(Failure why);

    Side m_side;
    const DeviceIdentity &m_own;
    std::optional<Hash> m_pin;
    Noise::HandshakeState m_handshake;
    std::optional<Noise::HandshakeState::Directions> m_session;
    std::optional<DeviceKeys> m_peer;
    QByteArray m_showing; ///< nonce of the side that shows
    QByteArray m_typing;  ///< nonce of the side that types
    std::optional<Hash> m_commitment;
    bool m_committed = false;
    bool m_right = false; ///< on the side that types: the code was right
    Stage m_stage = Stage::Greeting;
    Failure m_failure = Failure::None;
};

} // namespace Tweeluik
