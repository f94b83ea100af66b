// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/deviceidentity.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Tweeluik {

/// A tablet that this one is paired with, and what was last heard from it.
struct PinnedPeer {
    DeviceKeys keys;
    std::uint16_t version = 1;  ///< of the protocol; a lower one is refused from then on
    std::uint64_t lastSeen = 0; ///< the counter of its last greeting; only higher ones are answered
};

/// A later meeting of two paired tablets: Noise KK, prologue "TWEELUIK-SYNC". The first message already proves who it
/// is and carries the version and a counter that only grows, so a recorded one learns nothing. To everybody else the
/// answer is silence: no byte, no change.
namespace Session {

inline constexpr std::uint16_t version = 1;
inline constexpr int mostPeers = 32;              ///< that an answer tries
inline constexpr qsizetype longestGreeting = 256; ///< bytes

/// The counter of the next greeting: never lower than the clock, so that a restored database does not fall behind.
[[nodiscard]] std::uint64_t nextCounter(std::uint64_t last, std::int64_t wallMilliseconds);

/// The side that begins.
class Greeting {
public:
    Greeting(const DeviceIdentity &own, const DeviceKeys &peer);
    /// The first frame. `counter` is durable before it leaves.
    [[nodiscard]] std::optional<QByteArray> begin(std::uint64_t counter);
    /// What came back; nothing when it was not the peer who said it.
    [[nodiscard]] std::optional<Noise::HandshakeState::Directions> finish(QByteArrayView frame);

private:
    Noise::HandshakeState m_handshake;
};

struct Answer {
    int peer = 0;              ///< which of those that were tried
    std::uint64_t counter = 0; ///< to be kept as `lastSeen`, durable before the frame leaves
    std::uint16_t version = 0; ///< to be kept as `version`
    QByteArray frame;
    Noise::HandshakeState::Directions directions;
};

/// The side that listens. Nothing: silence.
[[nodiscard]] std::optional<Answer> answer(const DeviceIdentity &own, const QList<PinnedPeer> &peers,
                                           QByteArrayView frame);

} // namespace Session

} // namespace Tweeluik
