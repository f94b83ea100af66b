// SPDX-License-Identifier: EUPL-1.2
#include "platform/net/tcpnetwork.h"

#include "platform/net/interfaces.h"
#include "platform/net/tcplink.h"

#include <QNetworkProxy>
#include <algorithm>

namespace Tweeluik {

namespace {

/// A scope belongs to addresses of one link alone; elsewhere it would make two spellings of one address.
LinkAddress spelled(QHostAddress address, quint16 port) {
    if (!address.isLinkLocal())
        address.setScopeId({});
    return {address.toString(), port};
}

} // namespace

TcpNetwork::TcpNetwork(Ticker &ticker, QString interfaceName)
    : m_ticker(ticker), m_interface(std::move(interfaceName)), m_seats(std::make_shared<int>()) {}

TcpNetwork::~TcpNetwork() {
    for (auto &[number, dialling] : m_dialling) {
        m_ticker.cancel(dialling.tooLong);
        dialling.socket->disconnect();
        dialling.socket.release()->deleteLater();
    }
    stopListening();
}

Result<QList<LinkAddress>, LinkEnd> TcpNetwork::listen(Arrived arrived) {
    stopListening();
    m_arrived = std::move(arrived);
    QList<LinkAddress> where;
    quint16 port = 0; // the first one draws it, the others take the same: a beacon tells one
    const auto addresses = ownAddresses(m_interface);
    for (const OwnAddress &own : addresses) {
        if (where.size() < mostAddresses && listenAt(own.entry.ip(), port))
            where.append(spelled(own.entry.ip(), port));
    }
    if (where.isEmpty())
        return LinkEnd::NoNetwork;
    return where;
}

bool TcpNetwork::listenAt(const QHostAddress &address, quint16 &port) {
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy);
    server->setMaxPendingConnections(mostLinks);
    if (!server->listen(address, port))
        return false; // an address that is not ready yet, or another program has the port there
    port = server->serverPort();
    connect(server.get(), &QTcpServer::newConnection, this, [this, at = server.get()] { accept(*at); });
    m_servers.push_back(std::move(server));
    return true;
}

void TcpNetwork::stopListening() {
    for (auto &server : m_servers) {
        server->disconnect(this);
        server->close();
        server.release()->deleteLater(); // this may be a call of its own
    }
    m_servers.clear();
    m_arrived = {};
}

void TcpNetwork::accept(QTcpServer &server) {
    while (server.isListening() && server.hasPendingConnections()) {
        std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        if (m_seats.use_count() - 1 >= mostLinks) {
            socket->abort();
            continue;
        }
        const Arrived arrived = m_arrived; // it may stop listening
        arrived(std::make_unique<TcpLink>(std::move(socket), m_ticker, m_seats));
    }
}

void TcpNetwork::dial(const LinkAddress &address, Dialled done) {
    const int number = ++m_lastDialled;
    Dialling &dialling = m_dialling[number];
    dialling.socket = std::make_unique<QTcpSocket>();
    dialling.socket->setProxy(QNetworkProxy::NoProxy);
    dialling.done = std::move(done);
    dialling.tooLong = m_ticker.after(dialTime, [this, number] { answer(number, false, LinkEnd::Unreachable); });
    // Queued: both may be told within connectToHost.
    connect(
        dialling.socket.get(), &QTcpSocket::connected, this, [this, number] { answer(number, true, LinkEnd::Closed); },
        Qt::QueuedConnection);
    connect(
        dialling.socket.get(), &QTcpSocket::errorOccurred, this,
        [this, number] { answer(number, false, LinkEnd::Unreachable); }, Qt::QueuedConnection);
    connectFrom(number, QHostAddress(address.host), address.port);
}

/// From the first own address of the same kind; on one link from an address of that link.
void TcpNetwork::connectFrom(int number, const QHostAddress &to, quint16 port) {
    const auto addresses = ownAddresses(m_interface);
    const auto fits = [&to](const OwnAddress &own) {
        const QHostAddress ip = own.entry.ip();
        return ip.protocol() == to.protocol() && ip.isLoopback() == to.isLoopback() &&
               (!to.isLinkLocal() || (ip.isLinkLocal() && (ip.scopeId() == to.scopeId() || to.scopeId().isEmpty())));
    };
    const auto own = std::find_if(addresses.begin(), addresses.end(), fits);
    if (own == addresses.end()) {
        const LinkEnd why = addresses.isEmpty() ? LinkEnd::NoNetwork : LinkEnd::Unreachable;
        QMetaObject::invokeMethod(this, [this, number, why] { answer(number, false, why); }, Qt::QueuedConnection);
        return;
    }
    QTcpSocket &socket = *m_dialling.at(number).socket;
    if (!m_interface.isEmpty())
        socket.bind(own->entry.ip());
    QHostAddress there = to;
    if (there.isLinkLocal() && there.protocol() == QAbstractSocket::IPv6Protocol && there.scopeId().isEmpty())
        there.setScopeId(own->through.name());
    socket.connectToHost(there, port);
}

void TcpNetwork::answer(int number, bool connected, LinkEnd otherwise) {
    auto found = m_dialling.extract(number);
    if (found.empty())
        return;
    Dialling dialling = std::move(found.mapped());
    m_ticker.cancel(dialling.tooLong);
    dialling.socket->disconnect(this);
    if (connected) {
        dialling.done(std::unique_ptr<PeerLink>(std::make_unique<TcpLink>(std::move(dialling.socket), m_ticker)));
        return;
    }
    dialling.socket->abort();
    dialling.socket.release()->deleteLater(); // this may be a call of its own
    dialling.done(otherwise);
}

} // namespace Tweeluik
