// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/adoptreplica.h"
#include "core/sync/conversation.h"
#include "core/sync/meeting.h"
#include "core/sync/pairingdesk.h"

#include <map>

namespace Tweeluik {

/// All that this tablet does with others: pairing, meeting again, and a conversation with each that is here. Listens
/// only while it is asked to. Belongs to one thread, which is not that of the pages; knows the store by Replica alone.
class Courier {
public:
    /// All of them outlive it.
    struct Ground {
        PeerNetwork &network;
        Discovery &discovery;
        Ticker &ticker;
        const Clock &clock;
        const DeviceIdentity &own;
    };
    /// Called on the courier's thread.
    struct Home {
        /// Keeps the book of peers durable, and says when it is.
        std::function<void(const QByteArray &book, std::function<void(bool)>)> keepBook;
        /// The journal of a measurement that is here, or is about to be; it lives as long as the courier.
        std::function<Replica *(const MeasurementId &)> replica;
        std::function<void()> pairingChanged;
        std::function<void()> peersChanged;
        std::function<void()> linkChanged;
        std::function<void(const MeasurementId &)> moved; ///< another `standing`
        std::function<void(const DeviceKeys &)> met;
        std::function<void(const DeviceKeys &, const MeasurementOffer &)> offered;
        std::function<void(const DeviceKeys &, const MeasurementId &, const PublicKey &receiveKey)> accepted;
        std::function<void(const DeviceKeys &, const MeasurementId &)> declined;
        std::function<void(const DeviceKeys &, const ClockOffset &)> clocksRead;
        std::function<void(const DeviceKeys &, const EraseOrder &)> ordered;
        std::function<void(const DeviceKeys &, const EraseConfirmation &)> confirmed;
        std::function<void(const DeviceKeys &, const AdoptProposal &)> proposed;
        /// How far two measurements are that become one, at each step. Once it is even `theirs` is all of the other's.
        std::function<void(const AdoptPact &, const Standing &, const QList<Entry> &theirs)> gathered;
    };
    enum class Link {
        Off,
        Looking,
        Alone, ///< nobody came within `Meeting::alone`
        Here,
        NoNetwork,
    };

    Courier(Ground ground, PeerBook book, Home home);
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    /// *Tablets verbinden*; while it is open nobody is met. Its taps go to `desk`.
    void openPairing();
    void closePairing();
    [[nodiscard]] PairingDesk &desk() { return m_desk; }
    [[nodiscard]] const PairingDesk &desk() const { return m_desk; }

    [[nodiscard]] const PeerBook &book() const { return m_book; }
    [[nodiscard]] bool isHere(const DeviceKeys &peer) const;
    void forget(const DeviceKeys &peer);
    /// First name of the auditor of this tablet; said to those that are met.
    void setName(const QString &name);

    void setListening(bool listening);
    void lookAgain();
    void call(const LinkAddress &address);
    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] const QList<LinkAddress> &addresses() const { return m_addresses; }

    /// Which measurements are here, and the devices (`g`) that have or had a part in each.
    void setShared(const QHash<MeasurementId, QList<PublicKey>> &shared);
    /// Those that were made apart; what this tablet did not join yet is asked for.
    void setPacts(const QList<AdoptPact> &pacts);
    void written(const MeasurementId &measurement);
    void sendHeads(const MeasurementId &measurement);
    /// False: that tablet is not here.
    bool offer(const DeviceKeys &peer, const MeasurementOffer &offer);
    /// From now on it is received from that tablet.
    bool accept(const DeviceKeys &peer, const MeasurementOffer &offer, const PublicKey &receiveKey);
    bool decline(const DeviceKeys &peer, const MeasurementId &measurement);
    /// To that tablet; nowhere when it is not here.
    void propose(const DeviceKeys &peer, const AdoptProposal &proposal);
    void say(const DeviceKeys &peer, const EraseOrder &order);
    void say(const DeviceKeys &peer, const EraseConfirmation &confirmation);
    /// With the first tablet that is here and takes part.
    [[nodiscard]] Standing standing(const MeasurementId &measurement) const;

private:
    struct Talk {
        int serial = 0;
        std::unique_ptr<Conversation> conversation;
    };
    void open();
    void shut();
    void met(const DeviceKeys &peer, std::unique_ptr<SealedLink> link);
    void parted(const DeviceKeys &peer, int serial);
    void letGo(std::unique_ptr<Conversation> conversation);
    [[nodiscard]] Conversation *with(const DeviceKeys &peer) const;
    [[nodiscard]] bool takesPart(const DeviceKeys &peer, const MeasurementId &measurement) const;
    [[nodiscard]] Replica *replica(const DeviceKeys &peer, const MeasurementId &name);
    /// By the name of its channel.
    [[nodiscard]] const AdoptPact *channelOf(const MeasurementId &name) const;
    [[nodiscard]] std::optional<AdoptPact> pact(const MeasurementId &name) const;
    void moved(const DeviceKeys &peer, const MeasurementId &name);
    void share(Conversation &conversation) const;
    void setLink(Link link);
    void keep();

    Ground m_ground;
    PeerBook m_book;
    Home m_home;
    PairingDesk m_desk;
    Meeting m_meeting;
    QString m_name;
    bool m_listening = false;
    bool m_pairing = false;
    Link m_link = Link::Off;
    QList<LinkAddress> m_addresses;
    QHash<MeasurementId, QList<PublicKey>> m_shared;
    struct Joining {
        DeviceKeys from;
        std::optional<AdoptSaid> adopted;
    };
    QHash<MeasurementId, Joining> m_joining; ///< accepted, and nothing of it is here
    QList<AdoptPact> m_pacts;
    std::map<MeasurementId, std::unique_ptr<AdoptReplica>> m_gathering; ///< by channel
    std::map<Hash, Talk> m_talks;                                       ///< by device
    int m_lastSerial = 0;
    std::shared_ptr<int> m_here = std::make_shared<int>(0);
};

} // namespace Tweeluik
