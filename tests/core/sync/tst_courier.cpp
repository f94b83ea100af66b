// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/measurement/payloads.h"
#include "core/sync/courier.h"
#include "core/sync/memoryreplica.h"
#include "platform/simulated/loopbacklink.h"
#include "platform/simulated/manualticker.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using namespace std::chrono_literals;

namespace {

/// Another boot of another tablet: its own count since boot, the same passing of time.
struct ShiftedClock final : Clock {
    const Clock &under;
    std::chrono::milliseconds ahead{0};
    ShiftedClock(const Clock &clock, std::chrono::milliseconds shift) : under(clock), ahead(shift) {}
    [[nodiscard]] Moment now() const override {
        Moment moment = under.now();
        moment.sinceBoot += ahead;
        if (ahead != 0ms)
            moment.bootId += "other";
        return moment;
    }
    [[nodiscard]] QDateTime local(std::chrono::milliseconds wall) const override { return under.local(wall); }
};

struct Air {
    Dice dice{1};
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
};

/// A tablet with one auditor, what lies on it, and what its courier told.
struct Tablet {
    Air &world;
    ShiftedClock clock;
    DeviceIdentity keys = DeviceIdentity::random();
    LoopbackNetwork network{world.air};
    LoopbackDiscovery discovery{network};
    std::map<MeasurementId, MemoryReplica> replicas;
    std::map<MeasurementId, StreamWriter> writers;
    QHash<MeasurementId, QList<PublicKey>> shared;
    QByteArray book;
    QList<MeasurementOffer> offers;
    QList<std::pair<MeasurementId, PublicKey>> accepted;
    QList<MeasurementId> declined;
    QList<ClockOffset> readings;
    QList<EraseOrder> orders;
    QList<EraseConfirmation> gone;
    std::unique_ptr<Courier> courier;

    explicit Tablet(Air &in, std::chrono::milliseconds ahead = 0ms) : world(in), clock(in.clock, ahead) {
        start(PeerBook());
    }

    void start(PeerBook known) {
        Courier::Home home;
        home.keepBook = [this](const QByteArray &bytes, const std::function<void(bool)> &done) {
            world.ticker.after(1ms, [this, bytes, done] {
                book = bytes;
                done(true);
            });
        };
        home.replica = [this](const MeasurementId &id) -> Replica * { return &replica(id); };
        home.pairingChanged = home.peersChanged = home.linkChanged = [] {};
        home.moved = [](const MeasurementId &) {};
        home.met = [](const DeviceKeys &) {};
        home.offered = [this](const DeviceKeys &, const MeasurementOffer &offer) { offers.append(offer); };
        home.accepted = [this](const DeviceKeys &, const MeasurementId &id, const PublicKey &key) {
            accepted.append({id, key});
        };
        home.declined = [this](const DeviceKeys &, const MeasurementId &id) { declined.append(id); };
        home.clocksRead = [this](const DeviceKeys &, const ClockOffset &offset) { readings.append(offset); };
        home.ordered = [this](const DeviceKeys &, const EraseOrder &order) { orders.append(order); };
        home.confirmed = [this](const DeviceKeys &, const EraseConfirmation &said) { gone.append(said); };
        courier = std::make_unique<Courier>(Courier::Ground{network, discovery, world.ticker, clock, keys},
                                            std::move(known), std::move(home));
        courier->setShared(shared);
    }
    MemoryReplica &replica(const MeasurementId &id) { return replicas[id]; }

    /// Its own stream in that measurement: the founder's is the first.
    void open(const MeasurementId &id, Slot slot) {
        const auto stream = world.dice.id<StreamId>();
        const KeyPair key(world.dice);
        StreamWriter &writer = writers.emplace(id, StreamWriter(stream)).first->second;
        std::uint64_t stamp = 0;
        for (const Entry &entry : std::as_const(replica(id).rows))
            stamp = std::max(stamp, entry.stamp);
        put(id, openingEntry(id, stream, {Purpose::Public, std::uint8_t(slot), {}, stamp + 1}, key.open,
                             keys.signingSecret.data()));
        Q_UNUSED(writer)
    }
    void put(const MeasurementId &id, const Entry &entry) {
        replica(id).rows.append(entry);
        writers.at(id).seen(entry);
        courier->written(id);
    }
    void write(const MeasurementId &id, int count) {
        for (; count > 0; --count) {
            for (const Entry &entry : std::as_const(replica(id).rows))
                writers.at(id).seen(entry);
            put(id, writers.at(id).next(EntryKind::NoteCreate, world.dice.id<UnitId>(), {}, world.dice.bytes(30)));
        }
    }
    void say(const MeasurementId &id, RosterSaid::What what, const Tablet &about, Slot slot) {
        RosterSaid said;
        said.what = what;
        said.line = {slot, about.keys.keys().g, about.keys.keys().s, {}};
        if (what == RosterSaid::What::Retires)
            said.line = {slot, about.keys.keys().g, {}, {}};
        for (const Entry &entry : std::as_const(replica(id).rows))
            writers.at(id).seen(entry);
        put(id, writers.at(id).next(EntryKind::Roster, {}, {}, Payload::encode(said)));
    }
    void shares(const MeasurementId &id, const QList<const Tablet *> &with) {
        QList<PublicKey> devices;
        for (const Tablet *each : with)
            devices.append(each->keys.keys().g);
        shared.insert(id, devices);
        courier->setShared(shared);
    }
    [[nodiscard]] QList<EntryRef> names(const MeasurementId &id) const {
        QList<EntryRef> all;
        const auto found = replicas.find(id);
        if (found != replicas.end()) {
            for (const Entry &entry : found->second.rows)
                all.append(entry.ref());
        }
        std::sort(all.begin(), all.end());
        return all;
    }
};

struct World : Air {
    Tablet anna{*this};
    Tablet bruno{*this, 4'711s};

    void commit() {
        for (Tablet *tablet : {&anna, &bruno}) {
            for (auto &[id, replica] : tablet->replicas) {
                while (replica.commitOne())
                    tablet->courier->written(id);
            }
        }
    }
    void pass(std::chrono::milliseconds time) {
        for (auto left = time; left > 0ms; left -= 5ms) {
            ticker.advance(5ms);
            commit();
        }
    }
    static void know(Tablet &one, const Tablet &other) {
        PeerBook book;
        QVERIFY(book.add(other.keys.keys(), {}));
        book.confirm(other.keys.keys());
        one.start(book);
    }
    void pair() {
        know(anna, bruno);
        know(bruno, anna);
    }
    void listen(bool on = true) {
        for (Tablet *tablet : {&anna, &bruno})
            tablet->courier->setListening(on);
    }
    /// A measurement of Anna's, with Bruno in the other slot, as far as each knows.
    MeasurementId both() {
        const auto id = dice.id<MeasurementId>();
        anna.open(id, Slot::First);
        anna.say(id, RosterSaid::What::Joins, anna, Slot::First);
        anna.say(id, RosterSaid::What::Joins, bruno, Slot::Second);
        bruno.replica(id).rows = anna.replica(id).rows;
        bruno.open(id, Slot::Second);
        anna.shares(id, {&bruno});
        bruno.shares(id, {&anna});
        return id;
    }
    [[nodiscard]] bool equal(const MeasurementId &id) const { return anna.names(id) == bruno.names(id); }
};

} // namespace

class TestCourier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void fromPairingToMeetingAgain() {
        World world;
        world.anna.courier->setName(QStringLiteral("Anna"));
        world.bruno.courier->setName(QStringLiteral("Bruno"));
        world.anna.courier->openPairing();
        world.bruno.courier->openPairing();
        world.anna.courier->desk().show();
        world.bruno.courier->desk().seek();
        world.pass(3s);
        QCOMPARE(world.bruno.courier->desk().found().size(), 1);
        world.bruno.courier->desk().meet(world.bruno.courier->desk().found().first().at);
        world.pass(1s);
        QVERIFY(world.anna.courier->desk().code().has_value());
        world.bruno.courier->desk().type(*world.anna.courier->desk().code());
        world.pass(1s);
        world.anna.courier->desk().type(world.bruno.courier->desk().answer().value_or(100));
        world.pass(1s);
        QVERIFY(world.anna.courier->desk().state() == PairingDesk::State::Paired);
        world.anna.courier->closePairing();
        world.bruno.courier->closePairing();
        QVERIFY(world.anna.courier->link() == Courier::Link::Off);
        world.listen();
        world.pass(7s);
        QVERIFY(world.anna.courier->link() == Courier::Link::Here);
        QVERIFY(world.bruno.courier->isHere(world.anna.keys.keys()));
        QCOMPARE(world.bruno.courier->book().find(world.anna.keys.keys())->name, QStringLiteral("Anna"));
        QCOMPARE(world.anna.courier->book().find(world.bruno.keys.keys())->name, QStringLiteral("Bruno"));
    }

    void severalMeasurementsAndThenLive() {
        World world;
        world.pair();
        const QList<MeasurementId> ids{world.both(), world.both(), world.both()};
        for (const MeasurementId &id : ids) {
            world.anna.write(id, 40);
            world.bruno.write(id, 30);
        }
        world.listen();
        world.pass(10s);
        for (const MeasurementId &id : ids) {
            QVERIFY(world.equal(id));
            QVERIFY(world.anna.courier->standing(id).even);
            QCOMPARE(world.anna.courier->standing(id).toSend, 0);
        }
        const qint64 before = world.air.carried();
        world.anna.write(ids[1], 1);
        world.pass(100ms);
        QVERIFY(world.equal(ids[1]));
        QVERIFY2(world.air.carried() - before < 400, qPrintable(QString::number(world.air.carried() - before)));
        world.bruno.write(ids[1], 1);
        world.pass(100ms);
        QVERIFY(world.equal(ids[1]));
    }

    void anOfferIsTakenAndTheMeasurementComes() {
        World world;
        world.pair();
        const auto id = world.dice.id<MeasurementId>();
        world.anna.open(id, Slot::First);
        world.anna.write(id, 20);
        world.anna.shares(id, {});
        world.listen();
        world.pass(7s);
        QVERIFY(world.anna.courier->offer(world.bruno.keys.keys(),
                                          {id, QStringLiteral("De Linde"), Slot::Second, Role::NoteTaker, {}}));
        world.pass(1s);
        QCOMPARE(world.bruno.offers.size(), 1);
        QCOMPARE(world.bruno.offers.first().title, QStringLiteral("De Linde"));
        QVERIFY(world.bruno.names(id).isEmpty()); // not a byte before the yes
        const PublicKey receive = world.bruno.keys.keys().s;
        QVERIFY(
            world.bruno.courier->accept(world.anna.keys.keys(), {id, {}, Slot::Second, Role::NoteTaker, {}}, receive));
        world.pass(1s);
        QCOMPARE(world.anna.accepted.size(), 1);
        QVERIFY(world.anna.accepted.first() == std::pair(id, receive));
        world.anna.say(id, RosterSaid::What::Joins, world.anna, Slot::First);
        world.anna.say(id, RosterSaid::What::Joins, world.bruno, Slot::Second);
        world.anna.shares(id, {&world.bruno});
        world.pass(2s);
        QCOMPARE(world.bruno.names(id).size(), 23);
        world.bruno.open(id, Slot::Second);
        world.bruno.shares(id, {&world.anna});
        world.bruno.say(id, RosterSaid::What::Joins, world.bruno, Slot::Second);
        world.bruno.write(id, 5);
        world.pass(1s);
        QVERIFY(world.equal(id));
        QCOMPARE(world.anna.names(id).size(), 30);
    }

    void noIsNo() {
        World world;
        world.pair();
        world.listen();
        world.pass(7s);
        const auto id = world.dice.id<MeasurementId>();
        QVERIFY(world.anna.courier->offer(world.bruno.keys.keys(), {id, {}, Slot::Second, Role::NoteTaker, {}}));
        world.pass(1s);
        QVERIFY(world.bruno.courier->decline(world.anna.keys.keys(), id));
        world.pass(1s);
        QCOMPARE(world.anna.declined, QList<MeasurementId>{id});
    }

    /// Bruno said yes to what somebody else has by then: from there on he takes no part, whatever comes.
    void aYesThatIsTurnedDownOpensNothing() {
        World world;
        world.pair();
        const auto id = world.dice.id<MeasurementId>();
        world.anna.open(id, Slot::First);
        world.anna.write(id, 20);
        world.listen();
        world.pass(7s);
        QVERIFY(world.bruno.courier->accept(world.anna.keys.keys(), {id, {}, Slot::Second, Role::NoteTaker, {}},
                                            world.bruno.keys.keys().s));
        world.pass(1s);
        QVERIFY(world.anna.courier->decline(world.bruno.keys.keys(), id));
        world.pass(1s);
        QCOMPARE(world.bruno.declined, QList<MeasurementId>{id});
        world.anna.say(id, RosterSaid::What::Joins, world.anna, Slot::First);
        world.anna.say(id, RosterSaid::What::Joins, world.bruno, Slot::Second);
        world.anna.shares(id, {&world.bruno});
        world.pass(2s);
        QVERIFY(world.bruno.names(id).isEmpty());
    }

    void theClocksOfBothAreReadOnceASession() {
        World world;
        world.pair();
        world.listen();
        world.pass(10s);
        const QList<ClockOffset> readings = world.anna.readings + world.bruno.readings;
        QCOMPARE(readings.size(), 1);
        const ClockOffset &reading = readings.first();
        const auto truth = reading.bootB.endsWith("other") ? 4'711s : -4'711s;
        QVERIFY(std::chrono::abs(reading.offset - truth) <= reading.error);
        QVERIFY(reading.error < 100ms);
    }

    void anOrderToEraseTravelsAndIsConfirmed() {
        World world;
        world.pair();
        world.listen();
        world.pass(7s);
        const EraseOrder order =
            EraseOrder::sign(world.dice.hash(), world.clock.now().wall, world.anna.keys.signingSecret.data());
        world.anna.courier->say(world.bruno.keys.keys(), order);
        world.pass(1s);
        QVERIFY(world.bruno.orders == QList<EraseOrder>{order});
        world.bruno.courier->say(world.anna.keys.keys(),
                                 EraseConfirmation::sign(order, world.bruno.keys.signingSecret.data()));
        // In another's name it says nothing.
        world.bruno.courier->say(world.anna.keys.keys(),
                                 EraseConfirmation::sign(order, DeviceIdentity::random().signingSecret.data()));
        world.pass(1s);
        QCOMPARE(world.anna.gone.size(), 1);
        QVERIFY(world.anna.gone.first().answers(order));
    }

    /// A tablet that is paired and does not take part gets no name, no entry and no head of it.
    void whoTakesNoPartGetsNothing() {
        World world;
        world.pair();
        const MeasurementId id = world.both();
        world.anna.write(id, 5);
        const auto alone = world.dice.id<MeasurementId>();
        world.anna.open(alone, Slot::First);
        world.anna.write(alone, 20);
        world.anna.shares(alone, {});
        world.bruno.shares(alone, {&world.anna}); // Bruno's tablet asks for it all the same
        world.listen();
        world.pass(8s);
        QVERIFY(world.equal(id));
        QVERIFY(world.bruno.names(alone).isEmpty());
        QVERIFY(!world.bruno.courier->standing(alone).open);
        // Even when Anna's list is wrong, her journal decides.
        world.anna.shares(alone, {&world.bruno});
        world.pass(3s);
        QVERIFY(world.bruno.names(alone).isEmpty());
    }

    /// A yes to an offer is no part in what came from somebody else since, under the same name.
    void anOldYesEndsWhenTheMeasurementIsHere() {
        World world;
        world.pair();
        world.listen();
        world.pass(7s);
        const auto id = world.dice.id<MeasurementId>();
        QVERIFY(world.bruno.courier->offer(world.anna.keys.keys(), {id, {}, Slot::First, Role::NoteTaker, {}}));
        world.pass(1s);
        QVERIFY(world.anna.courier->accept(world.bruno.keys.keys(), {id, {}, Slot::First, Role::NoteTaker, {}}, {}));
        world.pass(1s);
        Tablet carla(world);
        world.anna.open(id, Slot::First);
        world.anna.write(id, 5);
        world.anna.shares(id, {&carla});
        world.bruno.shares(id, {&world.anna});
        world.pass(2s);
        QVERIFY(!world.bruno.courier->standing(id).open);
        QVERIFY(world.bruno.names(id).isEmpty());
    }

    void aRetiredMemberGetsNothingOfOthers() {
        World world;
        world.pair();
        const MeasurementId id = world.both();
        world.listen();
        world.pass(7s);
        QVERIFY(world.equal(id));
        world.listen(false);
        world.anna.say(id, RosterSaid::What::Retires, world.bruno, Slot::Second);
        world.anna.write(id, 10);
        world.bruno.write(id, 4); // late words of the one who left
        const qsizetype before = world.bruno.names(id).size();
        const qsizetype annas = world.anna.names(id).size();
        world.listen();
        world.pass(8s);
        QCOMPARE(world.bruno.names(id).size(), before);
        QCOMPARE(world.anna.names(id).size(), annas + 4);
    }

    void cutInTheMiddleAndOnAgain() {
        World world;
        world.pair();
        const MeasurementId id = world.both();
        world.anna.write(id, 300);
        world.bruno.write(id, 300);
        world.listen();
        world.pass(6s);
        for (int cut = 0; cut < 12 && !world.equal(id); ++cut) {
            world.air.cutAfter(1 + qint64(world.dice.below(6'000)));
            world.pass(7s);
        }
        world.pass(10s);
        QVERIFY(world.equal(id));
        for (Tablet *tablet : {&world.anna, &world.bruno}) {
            const QList<EntryRef> names = tablet->names(id);
            QCOMPARE(QSet<EntryRef>(names.begin(), names.end()).size(), names.size()); // nothing twice
        }
    }
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
