// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/composition/courierroom.h"
#include "app/viewmodels/together/tandem.h"
#include "core/measurement/portfolio.h"
#include "core/storage/sqlitejournalstore.h"
#include "core/sync/receiverow.h"
#include "core/sync/sharedrows.h"

#include <QPointer>

namespace Tweeluik {

/// The tandem of a data folder, between the pages, the portfolio and the courier's thread. The network is touched only
/// once a page of it is in front, or a measurement that is shared is in hand.
class CourierTandem : public Tandem {
    Q_OBJECT
public:
    /// All of them outlive it. `interfaceName`: the only one that may be used; empty: any.
    CourierTandem(SqliteJournalStore &store, Portfolio &portfolio, const Clock &clock, Ticker &ticker,
                  QString interfaceName);
    ~CourierTandem() override;

    [[nodiscard]] Pairing pairing() const override { return m_pairing; }
    [[nodiscard]] QList<Peer> peers() const override;
    [[nodiscard]] Link link() const override { return m_link; }
    [[nodiscard]] QStringList addresses() const override { return m_addresses; }
    [[nodiscard]] Shared shared(const MeasurementId &measurement) const override;
    [[nodiscard]] QList<Invitation> invitations() const override { return m_invitations; }
    [[nodiscard]] QList<Union> unions() const override;
    [[nodiscard]] QList<Erased> erased() const override;

    void showCode() override;
    void seek() override;
    void extend() override;
    void meet(const LinkAddress &address, std::optional<Hash> pin) override;
    void type(std::uint32_t digits) override;
    void closePairing() override;
    void forget(const DeviceKeys &peer) override;
    void setSamenInFront(bool inFront) override;
    void lookAgain() override;
    void call(const LinkAddress &address) override;
    void invite(const MeasurementId &measurement, const DeviceKeys &peer) override;
    void replace(const MeasurementId &measurement) override;
    void accept(const Invitation &invitation) override;
    void decline(const Invitation &invitation) override;
    AdoptDesk::Trouble propose(const MeasurementId &mine, const DeviceKeys &peer) override;
    AdoptDesk::Trouble putTogether(const Union &what, const MeasurementId &mine) override;
    void leaveApart(const Union &what) override;
    /// This auditor said yes to putting it together with another, and they are two still.
    [[nodiscard]] bool isBecomingOne(const MeasurementId &measurement) const;

private:
    static constexpr std::chrono::seconds signEvery{30};
    /// Accepted here, and not come yet.
    struct Joining {
        MeasurementOffer offer;
        RosterLine line;
        PublicKey from{}; ///< who offered it
        QByteArray receiveRow;
    };
    /// Given here, and not carried out by everybody yet.
    struct StandingOrder {
        EraseOrder order;
        QList<PublicKey> waiting;
    };

    [[nodiscard]] CourierRoom &room();
    [[nodiscard]] CourierRoom::Told told();
    void ask(std::function<void(Courier &)> what) { room().ask(std::move(what)); }
    void askDesk(std::function<void(PairingDesk &)> what);
    void refreshPairing();
    void receive(const MeasurementId &id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                 const std::function<void(bool)> &done);
    void remember(const MeasurementId &id, const Joining &how, const std::function<void(bool)> &done);
    void received(const MeasurementId &id, bool durable, const std::function<void(bool)> &done);
    void hearStanding(const MeasurementId &id, const Standing &standing);
    void findUnremembered();
    void hearOffer(const DeviceKeys &from, const MeasurementOffer &offer);
    void remindOf(const DeviceKeys &from, const MeasurementOffer &offer);
    void hearDeclined(const DeviceKeys &from, const MeasurementId &id);
    void hearAccepted(const DeviceKeys &from, const MeasurementId &id, const PublicKey &receiveKey);
    void hearMet(const DeviceKeys &peer);
    void hearClocks(const DeviceKeys &peer, const ClockOffset &reading);
    void keepReading();
    void hearOrder(const DeviceKeys &from, const EraseOrder &order);
    void hearGone(const EraseConfirmation &confirmation);
    [[nodiscard]] AdoptDesk::Home unionHome();
    void addUnion(const MeasurementId &id, const SharedRow &row, Shared &into) const;
    void obey(const DeviceKeys &from, const EraseOrder &order, const MeasurementId &id);
    void confirmErased(const DeviceKeys &to, const EraseOrder &order);
    void readOrders();
    void tellOrders(const DeviceKeys &peer);
    void offerTo(const DeviceKeys &peer, const MeasurementId &id);
    void follow(OpenMeasurement *inHand);
    void rosterMoved(const MeasurementId &id, const Roster &roster);
    void signHeads();
    void listen();
    void share();
    void keepRow(const MeasurementId &id);
    void countUnsent();
    [[nodiscard]] QString nameOf(const PublicKey &device) const;
    [[nodiscard]] QString peerOf(const MeasurementId &id) const;
    [[nodiscard]] PublicKey ownKey() const;
    [[nodiscard]] PublicKey receiveKeyOf(const MeasurementId &id);
    /// What the store tells later, dropped when the tandem has gone by then.
    [[nodiscard]] JournalStore::Committed later(std::function<void(const Result<Done, StoreError> &)> what);

    SqliteJournalStore &m_store;
    Portfolio &m_portfolio;
    const Clock &m_clock;
    Ticker &m_ticker;
    QString m_interfaceName;
    DeviceKeys m_own;
    Pairing m_pairing;
    PeerBook m_book;
    SharedRows m_rows;
    AdoptDesk m_adopt;
    QList<DeviceKeys> m_here;
    Link m_link = Link::Off;
    QStringList m_addresses;
    QHash<MeasurementId, Standing> m_standings;
    QHash<MeasurementId, qint64> m_totals;      ///< entries to go at the beginning of a sync
    QHash<MeasurementId, Milliseconds> m_apart; ///< wall: when the other tablet was last gone
    QHash<MeasurementId, Joining> m_joining;
    QHash<MeasurementId, int> m_storing; ///< what was received and is not durable yet
    QHash<MeasurementId, QList<std::function<void(bool)>>> m_barriers;
    QList<Invitation> m_invitations;
    QSet<MeasurementId> m_unremembered; ///< joined, and not written down before this start
    QList<StandingOrder> m_orders;
    std::optional<ClockOffset> m_reading; ///< of the last meeting, for the talk that is in hand or comes
    QPointer<OpenMeasurement> m_inHand;
    bool m_samenInFront = false;
    bool m_pairingOpen = false;
    int m_obeying = 0; ///< orders to erase that are being carried out: whoever gave them waits for an answer
    Ticker::Id m_signTick = 0;
    std::unique_ptr<CourierRoom> m_room;
};

} // namespace Tweeluik
