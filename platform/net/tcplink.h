// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/framestream.h"
#include "core/ports/peerlink.h"
#include "core/ports/ticker.h"

#include <QTcpSocket>

namespace Tweeluik {

/// A PeerLink over a socket that is connected. Reads no further than the frame at hand, so that whoever sends faster
/// than is read waits in the network and not in memory. The ticker outlives it.
class TcpLink final : public QObject, public PeerLink {
public:
    static constexpr std::chrono::seconds frameTime{10};

    /// `seat` is held for as long as the connection is there.
    TcpLink(std::unique_ptr<QTcpSocket> socket, Ticker &ticker, std::shared_ptr<void> seat = {});
    /// What the network has not taken yet is not sent.
    ~TcpLink() override;

    void setEvents(Events events) override;
    void send(QByteArrayView frame) override;
    [[nodiscard]] qint64 unsent() const override;

private:
    void read();
    void sent();
    void gone();
    void end(LinkEnd why);
    void watch();
    void drop();

    QTcpSocket *m_socket;
    Ticker &m_ticker;
    std::shared_ptr<void> m_seat;
    std::shared_ptr<Events> m_events; ///< none until its owner has said where they go
    FrameStream m_stream;
    Ticker::Id m_slow = 0;
    bool m_over = false;
};

} // namespace Tweeluik
