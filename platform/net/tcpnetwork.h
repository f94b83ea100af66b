// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/peerlink.h"
#include "core/ports/ticker.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <map>
#include <vector>

namespace Tweeluik {

/// Connections over TCP. Listens at the addresses of one interface, or of all but loopback and lines to a single other
/// end; a connection that it makes leaves from one of those too. It goes by no name and asks no name server.
/// Ending it ends what it is dialling, without an answer. The ticker outlives it; the links may.
class TcpNetwork final : public QObject, public PeerNetwork {
public:
    static constexpr int mostLinks = 8;     ///< that came in
    static constexpr int mostAddresses = 4; ///< that it listens at
    static constexpr std::chrono::milliseconds dialTime{9'000};

    explicit TcpNetwork(Ticker &ticker, QString interfaceName = {});
    ~TcpNetwork() override;

    [[nodiscard]] Result<QList<LinkAddress>, LinkEnd> listen(Arrived arrived) override;
    void stopListening() override;
    void dial(const LinkAddress &address, Dialled done) override;

private:
    struct Dialling {
        std::unique_ptr<QTcpSocket> socket;
        Ticker::Id tooLong = 0;
        Dialled done;
    };
    bool listenAt(const QHostAddress &address, quint16 &port);
    void accept(QTcpServer &server);
    void answer(int number, bool connected, LinkEnd otherwise);
    void connectFrom(int number, const QHostAddress &to, quint16 port);

    Ticker &m_ticker;
    QString m_interface;
    Arrived m_arrived;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::shared_ptr<void> m_seats; ///< one use of it is the network's own, each other one a link that came in
    std::map<int, Dialling> m_dialling;
    int m_lastDialled = 0;
};

} // namespace Tweeluik
