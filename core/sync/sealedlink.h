// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/peerlink.h"
#include "core/sync/noise.h"

namespace Tweeluik {

/// A connection with a tablet that has proven who it is: messages in, messages out, each sealed by the session. The
/// first frame that does not open ends it. Belongs to the thread of its link.
class SealedLink {
public:
    static constexpr qsizetype longestMessage = PeerLink::longestFrame - Noise::tagSize; ///< bytes
    /// Bytes that wait to be sent; whoever goes on talking and takes no answers is not listened to any more.
    static constexpr qint64 mostUnsent = 8 * 1024 * 1024;
    struct Events {
        std::function<void(QByteArray message)> received;
        std::function<void()> drained;
        std::function<void()> ended; ///< closed, cut or tampered with: begin anew
    };

    SealedLink(std::unique_ptr<PeerLink> link, Noise::HandshakeState::Directions session);
    /// What came before waits.
    void setEvents(Events events);
    /// 1 to `longestMessage` bytes; after the end it goes nowhere.
    void send(QByteArrayView message);
    /// As if the other had closed it: `ended` is called.
    void close() { end(); }
    [[nodiscard]] qint64 unsent() const { return m_link ? m_link->unsent() : 0; }
    [[nodiscard]] bool isOpen() const { return m_link != nullptr; }

private:
    void hear(const QByteArray &frame);
    void end();

    std::unique_ptr<PeerLink> m_link;
    std::unique_ptr<PeerLink> m_gone; ///< a link is not deleted from within its own callback
    Noise::HandshakeState::Directions m_session;
    Events m_events;
};

} // namespace Tweeluik
