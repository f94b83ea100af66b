// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sealedlink.h"

namespace Tweeluik {

SealedLink::SealedLink(std::unique_ptr<PeerLink> link, Noise::HandshakeState::Directions session)
    : m_link(std::move(link)), m_session(std::move(session)) {}

void SealedLink::setEvents(Events events) {
    m_events = std::move(events);
    if (!m_link)
        return;
    m_link->setEvents({[this](const QByteArray &frame) { hear(frame); },
                       [this] {
                           if (m_events.drained)
                               m_events.drained();
                       },
                       [this](LinkEnd) { end(); }});
}

void SealedLink::send(QByteArrayView message) {
    if (!m_link || message.isEmpty() || message.size() > longestMessage)
        return;
    const auto frame = m_session.send.seal(message);
    if (frame)
        m_link->send(*frame);
}

void SealedLink::hear(const QByteArray &frame) {
    if (!m_link)
        return;
    auto message = m_session.receive.open(frame);
    if (!message || message->isEmpty() || unsent() > mostUnsent)
        return end();
    if (m_events.received)
        m_events.received(std::move(message).value());
}

void SealedLink::end() {
    if (!m_link)
        return;
    m_link->setEvents({});
    m_gone = std::move(m_link);
    if (m_events.ended)
        m_events.ended();
}

} // namespace Tweeluik
