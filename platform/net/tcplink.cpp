// SPDX-License-Identifier: EUPL-1.2
#include "platform/net/tcplink.h"

#include <QPointer>
#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Tweeluik {

namespace {

/// A tablet that is carried out of reach closes nothing. The system asks after it when nothing is said, and gives up on
/// what it does not confirm; by itself that would take hours, and the pages would say that it is here.
void noticeSilence(const QTcpSocket &socket) {
#ifdef Q_OS_LINUX
    const auto set = [handle = int(socket.socketDescriptor())](int option, int value) {
        ::setsockopt(handle, IPPROTO_TCP, option, &value, sizeof value);
    };
    set(TCP_KEEPIDLE, 4);          // seconds
    set(TCP_KEEPINTVL, 3);         // seconds
    set(TCP_KEEPCNT, 3);           // unanswered
    set(TCP_USER_TIMEOUT, 12'000); // milliseconds
#else
    Q_UNUSED(socket)
#endif
}

} // namespace

TcpLink::TcpLink(std::unique_ptr<QTcpSocket> socket, Ticker &ticker, std::shared_ptr<void> seat)
    : m_socket(socket.release()), m_ticker(ticker), m_seat(std::move(seat)) {
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(longestFrame + 2);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    noticeSilence(*m_socket);
    connect(m_socket, &QTcpSocket::readyRead, this, &TcpLink::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &TcpLink::sent);
    // Queued: not from within a call of the owner that the socket answers with the end.
    connect(m_socket, &QTcpSocket::disconnected, this, &TcpLink::gone, Qt::QueuedConnection);
}

TcpLink::~TcpLink() { drop(); }

void TcpLink::drop() {
    m_ticker.cancel(m_slow);
    m_slow = 0;
    m_seat.reset();
    if (QTcpSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect();
        socket->flush();
        socket->abort();
        socket->deleteLater(); // this may be a call of its own
    }
}

void TcpLink::setEvents(Events events) {
    m_events = std::make_shared<Events>(std::move(events));
    QMetaObject::invokeMethod(this, &TcpLink::read, Qt::QueuedConnection);
    if (m_socket && m_socket->state() != QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, &TcpLink::gone, Qt::QueuedConnection);
}

void TcpLink::send(QByteArrayView frame) {
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(FrameStream::wrapped(frame));
}

qint64 TcpLink::unsent() const { return m_socket ? m_socket->bytesToWrite() : 0; }

void TcpLink::read() {
    const QPointer<TcpLink> self(this);
    while (m_socket && m_events && m_socket->bytesAvailable() > 0) {
        switch (m_stream.add(m_socket->read(m_stream.wants()))) {
        case FrameStream::Step::More:
            break;
        case FrameStream::Step::Bad:
            end(LinkEnd::BadFrame);
            return;
        case FrameStream::Step::Whole:
            m_ticker.cancel(std::exchange(m_slow, 0));
            const QByteArray frame = m_stream.take();
            if (const auto events = m_events; events->received)
                events->received(frame);
            if (!self)
                return;
        }
    }
    watch();
}

/// The first byte of a frame starts its 10 s; no later byte lengthens them.
void TcpLink::watch() {
    if (!m_socket || !m_stream.begun() || m_slow != 0)
        return;
    m_slow = m_ticker.after(frameTime, [this] {
        m_slow = 0;
        end(LinkEnd::TooSlow);
    });
}

void TcpLink::sent() {
    if (const auto events = m_events; events && events->drained && m_socket && m_socket->bytesToWrite() == 0)
        events->drained();
}

void TcpLink::gone() {
    const QPointer<TcpLink> self(this);
    if (!m_events || !m_socket)
        return; // what came before the end, and the end, wait for the owner
    read();
    if (!self || !m_socket)
        return;
    const auto error = m_socket->error();
    const bool silent = error == QAbstractSocket::SocketTimeoutError || error == QAbstractSocket::NetworkError;
    end(silent ? LinkEnd::Unreachable : LinkEnd::Closed);
}

void TcpLink::end(LinkEnd why) {
    if (std::exchange(m_over, true))
        return;
    drop();
    if (const auto events = m_events; events && events->ended)
        events->ended(why);
}

} // namespace Tweeluik
