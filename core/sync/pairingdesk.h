// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/discovery.h"
#include "core/ports/ticker.h"
#include "core/sync/pairing.h"
#include "core/sync/pairingguard.h"
#include "core/sync/peerbook.h"

#include <functional>

namespace Tweeluik {

/// *Tablets verbinden* on one tablet: the window of 120 s, the search, the one attempt at a time, the pause after three
/// that failed, and the peer that is stored before the other hears of it. Belongs to one thread. Tells by `changed`
/// that there is something new to show.
class PairingDesk {
public:
    enum class State {
        Closed,
        Showing,    ///< listens and announces itself; nobody came yet
        Seeking,    ///< looks for the other, or waits for an address
        Meeting,    ///< an attempt is under way: handshake, commitment, storing
        TypeCode,   ///< this user types the six digits of the other tablet
        ShowCode,   ///< this tablet shows six digits; then the two that come back are typed here
        ShowAnswer, ///< this tablet shows two digits
        Paired,
        Failed, ///< `failure` says why; needs a new tap
        Paused, ///< after three failures; `wait` says how long
    };
    enum class Trouble {
        None,
        NoNetwork,   ///< no interface to listen on
        Unreachable, ///< nobody answers at that address
        Expired,     ///< the 120 s are over
        NotStored,   ///< this tablet could not keep the peer
        Attempt,     ///< the attempt itself: see `failure`
    };
    struct Found {
        QByteArray instance; ///< 8 bytes, random
        LinkAddress at;
    };
    /// Keeps the book durable, and says when it is; false when it cannot.
    using Keep = std::function<void(std::function<void(bool)>)>;

    /// All of them outlive the desk. `book` is changed here and kept by `keep`.
    PairingDesk(PeerNetwork &network, Discovery &discovery, Ticker &ticker, const Clock &clock,
                const DeviceIdentity &own, PeerBook &book, Keep keep);
    ~PairingDesk();
    PairingDesk(const PairingDesk &) = delete;
    PairingDesk &operator=(const PairingDesk &) = delete;

    void onChanged(std::function<void()> changed) { m_changed = std::move(changed); }

    /// A tap on "toon de code": listens, announces, for 120 s.
    void show();
    /// A tap on "typ de code": looks for tablets that show one.
    void seek();
    /// Again 120 s.
    void extend();
    /// The tablet that was chosen from `found`, or whose address was typed; `pin` from the QR code.
    void meet(const LinkAddress &address, std::optional<Hash> pin = {});
    /// The digits that were typed.
    void type(std::uint32_t digits);
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Pairing::Failure failure() const { return m_failure; }
    [[nodiscard]] int failures() const { return m_guard.failures(); }
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_guard.wait(); }
    [[nodiscard]] std::chrono::milliseconds left() const; ///< of the window
    [[nodiscard]] const QByteArray &instance() const { return m_instance; }
    [[nodiscard]] const QList<LinkAddress> &addresses() const { return m_addresses; }
    [[nodiscard]] const QList<Found> &found() const { return m_found; }
    [[nodiscard]] std::optional<std::uint32_t> code() const;
    [[nodiscard]] std::optional<std::uint32_t> answer() const;
    /// Once paired.
    [[nodiscard]] const std::optional<DeviceKeys> &peer() const { return m_peer; }
    /// What the QR code of this tablet says: version, addresses, pin. Empty while it does not listen.
    [[nodiscard]] QString invitation() const;
    /// Reads one; nothing when it is none of ours or of a later version.
    struct Invitation {
        QList<LinkAddress> addresses;
        Hash pin{};
    };
    [[nodiscard]] static std::optional<Invitation> readInvitation(const QString &text);

private:
    static constexpr std::chrono::seconds patience{10}; ///< for the next frame, while no user is asked for anything
    void begin(Pairing::Side side, std::unique_ptr<PeerLink> link, std::optional<Hash> pin);
    void hear(const QByteArray &frame);
    void send(const QList<QByteArray> &frames);
    void follow();
    void keepPeer();
    void ended();
    void fail(Trouble trouble);
    void finish(State state);
    void openWindow();
    void arm();
    void told() const {
        if (m_changed)
            m_changed();
    }

    PeerNetwork &m_network;
    Discovery &m_discovery;
    Ticker &m_ticker;
    const Clock &m_clock;
    const DeviceIdentity &m_own;
    PeerBook &m_book;
    Keep m_keep;
    PairingGuard m_guard;
    std::function<void()> m_changed;

    State m_state = State::Closed;
    Trouble m_trouble = Trouble::None;
    Pairing::Failure m_failure = Pairing::Failure::None;
    QByteArray m_instance;
    QList<LinkAddress> m_addresses;
    QList<Found> m_found;
    std::unique_ptr<Pairing> m_pairing;
    std::unique_ptr<PeerLink> m_link;
    std::optional<DeviceKeys> m_peer;
    std::chrono::milliseconds m_openUntil{0};
    Ticker::Id m_windowTick = 0;
    Ticker::Id m_patienceTick = 0;
    bool m_counted = false; ///< this attempt stands in the book as one that failed, until it is right
    bool m_greeted = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come too late find it gone
};

} // namespace Tweeluik
