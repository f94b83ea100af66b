// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/couriertandem.h"
#include "app/composition/ownkeys.h"
#include "core/journal/hash.h"
#include "storage/journalfixture.h"

#include "platform/simulated/manualticker.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

const QString loopback = QStringLiteral("lo");

/// A paired tablet that is no more than a courier, in this thread.
struct Peer {
    DeviceIdentity keys = DeviceIdentity::random();
    ManualClock clock;
    EventLoopTicker ticker;
    TcpNetwork network{ticker, loopback};
    BeaconDiscovery discovery{ticker, loopback};
    QList<EraseConfirmation> gone;
    std::unique_ptr<Courier> courier;

    void begin(const DeviceKeys &other) {
        PeerBook book;
        QVERIFY(book.add(other, std::chrono::milliseconds(1)));
        book.confirm(other);
        Courier::Home home;
        home.keepBook = [](const QByteArray &, const std::function<void(bool)> &done) { done(true); };
        home.replica = [](const MeasurementId &) -> Replica * { return nullptr; };
        home.pairingChanged = home.peersChanged = home.linkChanged = [] {};
        home.moved = [](const MeasurementId &) {};
        home.met = [](const DeviceKeys &) {};
        home.offered = [](const DeviceKeys &, const MeasurementOffer &) {};
        home.accepted = [](const DeviceKeys &, const MeasurementId &, const PublicKey &) {};
        home.declined = [](const DeviceKeys &, const MeasurementId &) {};
        home.clocksRead = [](const DeviceKeys &, const ClockOffset &) {};
        home.ordered = [](const DeviceKeys &, const EraseOrder &) {};
        home.confirmed = [this](const DeviceKeys &, const EraseConfirmation &said) { gone.append(said); };
        courier = std::make_unique<Courier>(Courier::Ground{network, discovery, ticker, clock, keys}, std::move(book),
                                            std::move(home));
        courier->setListening(true);
    }
    [[nodiscard]] EraseOrder order(const MeasurementId &id) const {
        return EraseOrder::sign(goneHash(id.toBytes()), std::chrono::milliseconds(1), keys.signingSecret.data());
    }
};

/// A tablet as the composition builds it, without its pages.
struct Tablet {
    Device device;
    ManualTicker ticker{device.clock};
    Instrument instrument;
    std::unique_ptr<Portfolio> portfolio;
    std::unique_ptr<CourierTandem> tandem;

    Tablet() {
        if (!device.start())
            qFatal("no store");
    }
    ~Tablet() {
        tandem.reset();
        portfolio.reset();
    }
    [[nodiscard]] DeviceKeys keys() const { return identityIn(*device.store).keys(); }
    /// Paired with all of them, and each of them is here.
    void begin(const QList<Peer *> &peers) {
        PeerBook book;
        for (const Peer *peer : peers) {
            QVERIFY(book.add(peer->keys.keys(), std::chrono::milliseconds(1)));
            book.confirm(peer->keys.keys());
        }
        device.store->writeLocal({}, LocalRow::Together, book.encode(), {});
        device.store->drain();
        portfolio = std::make_unique<Portfolio>(*device.store, device.clock, ticker, instrument);
        tandem = std::make_unique<CourierTandem>(*device.store, *portfolio, device.clock, ticker, loopback);
        tandem->setSamenInFront(true);
        QTRY_VERIFY(!tandem->addresses().isEmpty());
        const auto at = LinkAddress::read(tandem->addresses().first());
        QVERIFY(at.has_value());
        for (Peer *peer : peers) {
            peer->begin(keys());
            peer->courier->call(*at);
            QTRY_VERIFY(peer->courier->isHere(keys()));
        }
    }
};

} // namespace

/// What a paired tablet can do to the one of which the pages are in front.
class CourierTandemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    /// Silence for what is here and silence for what never was: an order by a stranger finds out nothing.
    void anOrderThatDoesNotCountTellsNothing() {
        Tablet anna;
        const Journal hidden(*anna.device.store);
        const Journal erased(*anna.device.store);
        anna.device.store->eraseMeasurement(erased.id, {});
        anna.device.store->drain();
        Peer stranger;
        anna.begin({&stranger});
        for (const MeasurementId &id : {hidden.id, MeasurementId::random(), erased.id})
            stranger.courier->say(anna.keys(), stranger.order(id));
        QTRY_VERIFY(!stranger.gone.isEmpty());
        QCOMPARE(stranger.gone.size(), 1); // the last of the three, which was erased here: the control
        QVERIFY(stranger.gone.first().answers(stranger.order(erased.id)));
        QVERIFY(anna.device.store->measurements().contains(hidden.id));
    }

    /// A kill between joining and writing down that it is shared.
    void whatWasJoinedIsSharedAlsoWhenNobodyRemembers() {
        Tablet anna;
        Peer bruno;
        const Journal own(*anna.device.store);
        const auto id = MeasurementId::random();
        PublicKey streamKey{};
        std::array<std::uint8_t, secretKeySize> secret{};
        crypto_sign_keypair(streamKey.data(), secret.data());
        const Entry opening = openingEntry(id, StreamId::random(), {Purpose::Public, 0, {}, 1}, streamKey,
                                           bruno.keys.signingSecret.data());
        anna.device.store->create(id, {opening}, {});
        anna.device.store->drain();
        anna.begin({&bruno});
        QVERIFY(anna.tandem->shared(id).state != Tandem::Shared::State::Alone);
        QCOMPARE(anna.tandem->shared(own.id).state, Tandem::Shared::State::Alone);
    }

    void nobodyTakesThePlaceOfAnInvitation() {
        Tablet anna;
        Peer bruno;
        Peer carla;
        anna.begin({&bruno, &carla});
        const auto id = MeasurementId::random();
        for (Peer *peer : {&bruno, &carla, &carla})
            QVERIFY(
                peer->courier->offer(anna.keys(), {id, QStringLiteral("De Linde"), Slot::Second, Role::NoteTaker, {}}));
        const auto last = MeasurementId::random();
        QVERIFY(bruno.courier->offer(anna.keys(), {last, {}, Slot::Second, Role::NoteTaker, {}}));
        const auto of = [&](const Peer &peer) {
            const auto all = anna.tandem->invitations();
            return std::count_if(all.begin(), all.end(), [&](const Tandem::Invitation &each) {
                return each.offer.measurement == id && each.from == peer.keys.keys();
            });
        };
        QTRY_COMPARE(anna.tandem->invitations().size(), 3);
        QCOMPARE(of(bruno), 1);
        QCOMPARE(of(carla), 1);
    }
};

QTEST_GUILESS_MAIN(CourierTandemTest)
#include "tst_courier_tandem.moc"
