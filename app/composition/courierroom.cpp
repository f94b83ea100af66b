// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/courierroom.h"

namespace Tweeluik {

/// Made, used and taken down on the thread.
struct CourierRoom::Inside {
    /// A journal as the courier sees it: read here, written on the other thread.
    class JournalReplica : public Replica {
    public:
        JournalReplica(Inside &room, const MeasurementId &id) : m_room(room), m_id(id) {}

        [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                            const JournalStore::Visit &visit) override {
            const auto reached = m_room.window->read(m_id, after, most, visit);
            // One that is about to come is not here yet.
            return !reached && reached.error().kind == StoreError::Kind::Unknown ? after : reached;
        }
        [[nodiscard]] Result<std::int64_t, StoreError> last() override {
            const auto row = m_room.window->last(m_id);
            return !row && row.error().kind == StoreError::Kind::Unknown ? std::int64_t(0) : row;
        }
        [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override {
            const auto heads = m_room.window->signedHeads(m_id);
            return !heads && heads.error().kind == StoreError::Kind::Unknown ? QList<SignedHead>() : heads;
        }
        [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams() override {
            const auto own = m_room.window->ownStreams(m_id);
            return !own && own.error().kind == StoreError::Kind::Unknown ? QList<StreamId>() : own;
        }
        void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override {
            Inside &room = m_room;
            room.tell([&room, id = m_id, entries, heads, back = room.back(std::move(done))] {
                room.told.receive(id, entries, heads, back);
            });
        }

    private:
        Inside &m_room;
        MeasurementId m_id;
    };

    Inside(const Clock &clock_, QString interfaceName_, DeviceIdentity own_, std::unique_ptr<JournalWindow> window_,
           QObject &home_, Told told_)
        : clock(clock_), interfaceName(std::move(interfaceName_)), own(std::move(own_)), window(std::move(window_)),
          home(home_), told(std::move(told_)) {}

    void open(PeerBook book) {
        ticker = std::make_unique<EventLoopTicker>();
        network = std::make_unique<TcpNetwork>(*ticker, interfaceName);
        discovery = std::make_unique<BeaconDiscovery>(*ticker, interfaceName);
        courier = std::make_unique<Courier>(Courier::Ground{*network, *discovery, *ticker, clock, own}, std::move(book),
                                            callbacks());
        tellPeers();
    }
    void shut() {
        courier.reset();
        replicas.clear();
        discovery.reset();
        network.reset();
        ticker.reset();
        window.reset();
    }

    [[nodiscard]] Courier::Home callbacks() {
        Courier::Home all;
        all.keepBook = [this](const QByteArray &book, std::function<void(bool)> done) {
            tell([this, book, back = back(std::move(done))] { told.keepBook(book, back); });
        };
        all.replica = [this](const MeasurementId &id) -> Replica * {
            auto &replica = replicas[id];
            if (!replica)
                replica = std::make_unique<JournalReplica>(*this, id);
            return replica.get();
        };
        all.pairingChanged = [this] { tell([this] { told.pairingChanged(); }); };
        all.peersChanged = [this] { tellPeers(); };
        all.linkChanged = [this] {
            tell([this, link = courier->link(), at = courier->addresses()] { told.link(link, at); });
        };
        all.moved = [this](const MeasurementId &id) { tellStanding(id); };
        all.met = [this](const DeviceKeys &peer) { tell([this, peer] { told.met(peer); }); };
        all.offered = [this](const DeviceKeys &peer, const MeasurementOffer &offer) {
            tell([this, peer, offer] { told.offered(peer, offer); });
        };
        all.accepted = [this](const DeviceKeys &peer, const MeasurementId &id, const PublicKey &key) {
            tell([this, peer, id, key] { told.accepted(peer, id, key); });
        };
        all.declined = [this](const DeviceKeys &peer, const MeasurementId &id) {
            tell([this, peer, id] { told.declined(peer, id); });
        };
        all.clocksRead = [this](const DeviceKeys &peer, const ClockOffset &offset) {
            tell([this, peer, offset] { told.clocksRead(peer, offset); });
        };
        all.ordered = [this](const DeviceKeys &peer, const EraseOrder &order) {
            tell([this, peer, order] { told.ordered(peer, order); });
        };
        all.confirmed = [this](const DeviceKeys &peer, const EraseConfirmation &confirmation) {
            tell([this, peer, confirmation] { told.confirmed(peer, confirmation); });
        };
        all.proposed = [this](const DeviceKeys &peer, const AdoptProposal &proposal) {
            tell([this, peer, proposal] { told.proposed(peer, proposal); });
        };
        all.gathered = [this](const AdoptPact &pact, const Standing &standing, const QList<Entry> &theirs) {
            tell([this, pact, standing, theirs] { told.gathered(pact, standing, theirs); });
        };
        return all;
    }
    /// One at a time of each measurement: what moves while it is on its way is told when it has been heard.
    void tellStanding(const MeasurementId &id) {
        if (const auto telling = standings.find(id); telling != standings.end()) {
            *telling = true;
            return;
        }
        standings.insert(id, false);
        const auto heard = back([this, id](bool) {
            if (standings.take(id) && courier)
                tellStanding(id);
        });
        tell([this, id, standing = courier->standing(id), heard] {
            told.standing(id, standing);
            heard(true);
        });
    }
    void tellPeers() {
        QList<DeviceKeys> here;
        for (const KnownPeer &peer : courier->book().peers()) {
            if (courier->isHere(peer.pin.keys))
                here.append(peer.pin.keys);
        }
        tell([this, book = courier->book(), here] { told.peers(book, here); });
    }

    /// To the other thread. What is heard after the room has gone says nothing any more.
    void tell(std::function<void()> what) const {
        QMetaObject::invokeMethod(
            &home,
            [room = self, what = std::move(what)] {
                if (const auto there = room.lock())
                    what();
            },
            Qt::QueuedConnection);
    }
    /// An answer that finds its way back to this thread.
    [[nodiscard]] std::function<void(bool)> back(std::function<void(bool)> done) {
        return [room = self, done = std::move(done)](bool yes) {
            if (const auto there = room.lock(); there && there->door)
                QMetaObject::invokeMethod(there->door, [done, yes] { done(yes); }, Qt::QueuedConnection);
        };
    }

    const Clock &clock;
    QString interfaceName;
    DeviceIdentity own;
    std::unique_ptr<JournalWindow> window;
    QObject &home;
    Told told;
    QObject *door = nullptr;
    std::weak_ptr<Inside> self;
    std::unique_ptr<EventLoopTicker> ticker;
    std::unique_ptr<TcpNetwork> network;
    std::unique_ptr<BeaconDiscovery> discovery;
    std::map<MeasurementId, std::unique_ptr<JournalReplica>> replicas;
    QHash<MeasurementId, bool> standings; ///< on their way to the other thread; moved on since
    std::unique_ptr<Courier> courier;
};

CourierRoom::CourierRoom(const Clock &clock, QString interfaceName, DeviceIdentity own, PeerBook book,
                         std::unique_ptr<JournalWindow> window, QObject &home, Told told)
    : m_door(new QObject), m_inside(std::make_shared<Inside>(clock, std::move(interfaceName), std::move(own),
                                                             std::move(window), home, std::move(told))) {
    m_inside->self = m_inside;
    m_inside->door = m_door;
    m_thread.setObjectName(QStringLiteral("courier"));
    m_door->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_door, [inside = m_inside.get(), known = std::move(book)] { inside->open(known); }, Qt::QueuedConnection);
}

CourierRoom::~CourierRoom() {
    QMetaObject::invokeMethod(m_door, [inside = m_inside.get()] { inside->shut(); }, Qt::BlockingQueuedConnection);
    m_inside->door = nullptr;
    m_thread.quit();
    m_thread.wait();
    delete m_door;
}

void CourierRoom::ask(std::function<void(Courier &)> what) {
    QMetaObject::invokeMethod(
        m_door, [inside = m_inside.get(), what = std::move(what)] { what(*inside->courier); }, Qt::QueuedConnection);
}

} // namespace Tweeluik
