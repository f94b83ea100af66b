// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace Tweeluik {

/// Why a connection is not there, or no longer.
enum class LinkEnd {
    Closed,      ///< the other side closed it
    Unreachable, ///< nobody answers there
    TooSlow,     ///< a frame was begun and not finished within 10 s
    BadFrame,    ///< a length of zero
    NoNetwork,   ///< this machine has no interface that may be used
};

/// One connection with another tablet: whole frames, in order, each 1 to 65,535 bytes (on the wire: its length in 2
/// bytes, big-endian, and its bytes). Belongs to the thread that made it; its callbacks run there, never from within a
/// call. Deleting it closes it, without a callback.
class PeerLink {
public:
    static constexpr qsizetype longestFrame = 65'535;
    struct Events {
        std::function<void(QByteArray frame)> received;
        std::function<void()> drained; ///< everything that was sent is with the network
        std::function<void(LinkEnd)> ended;
    };

    virtual ~PeerLink() = default;
    /// Whoever holds the link says where its events go; what came before that waits.
    virtual void setEvents(Events events) = 0;
    virtual void send(QByteArrayView frame) = 0;
    /// Bytes handed in that the network has not taken yet.
    [[nodiscard]] virtual qint64 unsent() const = 0;
};

/// Where a tablet can be reached: "192.168.1.7:40123", "[fe80::1%eth0]:40123".
struct LinkAddress {
    QString host;
    quint16 port = 0;
    bool operator==(const LinkAddress &) const = default;
    [[nodiscard]] QString text() const;
    /// None when it is no address with a port; a name of a machine is none either.
    [[nodiscard]] static std::optional<LinkAddress> read(const QString &typed);
};

/// The network, for connections. Everything is bound to the interfaces that the adapter was given.
class PeerNetwork {
public:
    using Arrived = std::function<void(std::unique_ptr<PeerLink>)>;
    using Dialled = std::function<void(Result<std::unique_ptr<PeerLink>, LinkEnd>)>;

    virtual ~PeerNetwork() = default;
    /// Listens on a random port until `stopListening`; at most 8 connections at a time, one is refused beyond that.
    /// Up to 4 addresses at which the others can reach it. Again = on a new port.
    [[nodiscard]] virtual Result<QList<LinkAddress>, LinkEnd> listen(Arrived arrived) = 0;
    virtual void stopListening() = 0;
    /// `done` is called once, within 10 s.
    virtual void dial(const LinkAddress &address, Dialled done) = 0;
};

} // namespace Tweeluik
