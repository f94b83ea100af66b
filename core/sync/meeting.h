// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/clock.h"
#include "core/ports/discovery.h"
#include "core/ports/ticker.h"
#include "core/sync/peerbook.h"
#include "core/sync/sealedlink.h"

#include <QHash>
#include <functional>
#include <vector>

namespace Tweeluik {

/// Where tablets that are paired find each other again. While it is open it listens, tells each peer by a beacon that
/// it is here, and answers those that prove who they are; to everybody else it is silent. Belongs to one thread.
class Meeting {
public:
    /// Somebody whom we are paired with, and the session that was made. A newer one with the same tablet replaces it.
    using Met = std::function<void(const DeviceKeys &, std::unique_ptr<SealedLink>)>;
    using Keep = std::function<void(std::function<void(bool)>)>;
    /// So long after opening without anybody a file is offered instead (pairing, "no usable network": within 30 s).
    static constexpr std::chrono::seconds alone{25};
    /// Of two tablets that hear each other the one with the higher id leaves the first call to the other, so long.
    static constexpr std::chrono::seconds courtesy{3};
    static constexpr std::chrono::seconds patience{10}; ///< for the one frame of a handshake
    /// A beacon may be said again by somebody else, from any number of addresses, and each call is a write. Between two
    /// calls, and for how long an address that came to nothing is left alone for each such address: so that the one
    /// that is right gets its turn among them.
    static constexpr std::chrono::seconds restBetween{1};
    static constexpr std::chrono::seconds restAfter{2};
    static constexpr qsizetype mostTried = 64; ///< addresses that are remembered
    static constexpr int mostWaiting = 8;      ///< connections that have not proven anything yet

    /// All of them outlive it. `book` is changed here and kept by `keep`, durable before a word leaves.
    Meeting(PeerNetwork &network, Discovery &discovery, Ticker &ticker, const Clock &clock, const DeviceIdentity &own,
            PeerBook &book, Keep keep);
    ~Meeting();
    Meeting(const Meeting &) = delete;
    Meeting &operator=(const Meeting &) = delete;

    void onMet(Met met) { m_met = std::move(met); }
    /// Nobody came; once for each opening.
    void onAlone(std::function<void()> nobody) { m_alone = std::move(nobody); }
    /// The addresses at which it listens; an error when there is no network. Opened again: closed first.
    [[nodiscard]] Result<QList<LinkAddress>, LinkEnd> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// An address that was typed, or remembered: every peer is tried there, one after the other.
    void call(const LinkAddress &address);
    /// The session that was handed out has ended: look for that tablet again.
    void parted(const DeviceKeys &peer);

private:
    struct Pair {
        DeviceKeys keys;
        SecretBytes secret;
        bool met = false;
        bool calling = false;
        Ticker::Id courtesyTick = 0;
        std::chrono::milliseconds restsUntil{0}; ///< since boot
        struct Tried {
            LinkAddress at;
            std::chrono::milliseconds when{0}; ///< since boot
        };
        QList<Tried> tried{}; ///< in vain, oldest first

        [[nodiscard]] bool mayCall(const LinkAddress &at, std::chrono::milliseconds now);
        void called(const LinkAddress &at, bool answered, std::chrono::milliseconds now);
    };
    /// A connection of which nothing is proven yet.
    struct Waiting {
        std::unique_ptr<PeerLink> link;
        Ticker::Id patienceTick = 0;
    };
    /// One of ours, on its way.
    struct Call {
        DeviceKeys peer;
        LinkAddress at;
        std::unique_ptr<PeerLink> link;
        std::optional<Session::Greeting> greeting;
        std::optional<QByteArray> frame;
        Ticker::Id patienceTick = 0;
        std::function<void(bool)> done;
    };
    void announce();
    void heard(const QByteArray &saying, const LinkAddress &at);
    void arrived(std::unique_ptr<PeerLink> link);
    void answer(int id, const QByteArray &frame);
    void letGo(int id);
    void callNext(const LinkAddress &address, QList<DeviceKeys> rest);
    void callPair(const DeviceKeys &peer, const LinkAddress &address, std::function<void(bool)> done);
    void dial(int id);
    void greet(int id);
    void finish(int id, const QByteArray &frame);
    void hangUp(int id, bool met);
    void handOut(const DeviceKeys &peer, std::unique_ptr<PeerLink> link, Noise::HandshakeState::Directions session);
    [[nodiscard]] Pair *pairOf(const DeviceKeys &keys);

    PeerNetwork &m_network;
    Discovery &m_discovery;
    Ticker &m_ticker;
    const Clock &m_clock;
    const DeviceIdentity &m_own;
    PeerBook &m_book;
    Keep m_keep;
    Met m_met;
    std::function<void()> m_alone;
    bool m_open = false;
    quint16 m_port = 0;
    std::vector<Pair> m_pairs;
    QHash<int, std::shared_ptr<Waiting>> m_waiting;
    QHash<int, std::shared_ptr<Call>> m_calls;
    int m_last = 0; ///< of those two
    Ticker::Id m_aloneTick = 0;
    Ticker::Id m_renewTick = 0;
    std::shared_ptr<int> m_here;
};

} // namespace Tweeluik
