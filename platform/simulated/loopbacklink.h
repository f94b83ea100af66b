// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/discovery.h"
#include "core/ports/ticker.h"

#include <map>
#include <vector>

namespace Tweeluik {

class LoopbackLine;
class LoopbackNetwork;
class LoopbackDiscovery;

/// The network between tablets that live in one process. Frames really become bytes, which come across in pieces, one
/// piece a millisecond; so a call is never answered from within itself. It and its ticker outlive all that use it.
class LoopbackAir {
public:
    explicit LoopbackAir(Ticker &ticker) : m_ticker(ticker) {}

    static constexpr std::chrono::milliseconds step{1};
    static constexpr std::chrono::milliseconds dialTime{9'000};
    static constexpr std::chrono::milliseconds frameTime{10'000};
    static constexpr std::chrono::milliseconds period{2'000};
    static constexpr int mostLinks = 8;

    /// Of 1,400 bytes unless told otherwise.
    void setPiece(qsizetype bytes) { m_piece = bytes; }
    /// The line that carries byte number `bytes` from now on delivers that one and is gone; the next is whole again.
    void cutAfter(qint64 bytes) { m_cutAt = m_carried + bytes; }
    /// Sayings are not heard.
    void loseSayings(bool lose) { m_losesSayings = lose; }
    /// As of an access point that keeps its guests apart: nothing is heard or reached, and what is under way stands
    /// still.
    void isolate(bool isolated) { m_isolated = isolated; }
    /// Bytes that came across, lengths of frames included.
    [[nodiscard]] qint64 carried() const { return m_carried; }

private:
    friend LoopbackLine;
    friend LoopbackNetwork;
    friend LoopbackDiscovery;
    [[nodiscard]] LoopbackNetwork *listenerAt(const LinkAddress &address) const;

    Ticker &m_ticker;
    qsizetype m_piece = 1'400;
    qint64 m_cutAt = -1;
    qint64 m_carried = 0;
    bool m_losesSayings = false;
    bool m_isolated = false;
    int m_lastHost = 0;
    quint16 m_lastPort = 40'000;
    std::vector<LoopbackNetwork *> m_networks;
    std::vector<LoopbackDiscovery *> m_discoveries;
};

/// One tablet on that network.
class LoopbackNetwork final : public PeerNetwork {
public:
    explicit LoopbackNetwork(LoopbackAir &air);
    ~LoopbackNetwork() override;
    LoopbackNetwork(const LoopbackNetwork &) = delete;
    LoopbackNetwork &operator=(const LoopbackNetwork &) = delete;

    [[nodiscard]] Result<QList<LinkAddress>, LinkEnd> listen(Arrived arrived) override;
    void stopListening() override;
    void dial(const LinkAddress &address, Dialled done) override;
    [[nodiscard]] QString host() const { return m_host; }

private:
    friend LoopbackAir;
    friend LoopbackDiscovery;
    void ring(const LinkAddress &address, const Dialled &done);

    LoopbackAir &m_air;
    QString m_host;
    quint16 m_port = 0; ///< 0 = does not listen
    Arrived m_arrived;
    std::shared_ptr<void> m_seats;
    std::map<int, Ticker::Id> m_dialling;
    int m_lastDialled = 0;
};

/// The sayings of that tablet. Does not outlive its network.
class LoopbackDiscovery final : public Discovery {
public:
    explicit LoopbackDiscovery(LoopbackNetwork &network);
    ~LoopbackDiscovery() override;
    LoopbackDiscovery(const LoopbackDiscovery &) = delete;
    LoopbackDiscovery &operator=(const LoopbackDiscovery &) = delete;

    void say(const QList<QByteArray> &sayings, quint16 port) override;
    void hear(Heard heard) override;

private:
    void turn();
    void sayNext();

    LoopbackNetwork &m_network;
    LoopbackAir &m_air;
    QList<QByteArray> m_sayings;
    qsizetype m_next = 0;
    quint16 m_port = 0;
    Heard m_heard;
    Ticker::Id m_due = 0;
};

} // namespace Tweeluik
