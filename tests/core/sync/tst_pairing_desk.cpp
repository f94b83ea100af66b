// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pairingcodes.h"
#include "core/sync/pairingdesk.h"
#include "platform/simulated/loopbacklink.h"
#include "platform/simulated/manualticker.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace std::chrono_literals;
using State = PairingDesk::State;
using Trouble = PairingDesk::Trouble;

namespace {

struct Air {
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
};

/// One tablet with what it keeps; the desk may be built anew, as after a restart.
struct Tablet {
    Air &world;
    DeviceIdentity keys = DeviceIdentity::random();
    LoopbackNetwork network{world.air};
    LoopbackDiscovery discovery{network};
    PeerBook book;
    QByteArray kept; ///< what is durable
    bool diskWorks = true;
    std::unique_ptr<PairingDesk> desk;

    explicit Tablet(Air &in) : world(in) { restart(); }
    void restart() {
        desk.reset();
        book = *PeerBook::decode(kept);
        desk = std::make_unique<PairingDesk>(network, discovery, world.ticker, world.clock, keys, book,
                                             [this](const std::function<void(bool)> &done) {
                                                 const QByteArray next = book.encode();
                                                 world.ticker.after(1ms, [this, done, next] {
                                                     if (diskWorks)
                                                         kept = next;
                                                     done(diskWorks);
                                                 });
                                             });
    }
    /// As when the app is killed: nothing is said or kept any more.
    void kill() {
        const QByteArray durable = kept;
        desk.reset();
        kept = durable;
        restart();
    }
    [[nodiscard]] PeerBook durable() const { return *PeerBook::decode(kept); }
    [[nodiscard]] bool knows(const Tablet &other) const {
        const PeerBook all = durable();
        const KnownPeer *peer = all.find(other.keys.keys());
        return peer != nullptr && peer->paired;
    }
};

/// Anna shows, Bruno types, up to the moment where Bruno is asked for the code.
bool meet(Air &world, Tablet &anna, Tablet &bruno) {
    anna.desk->show();
    bruno.desk->seek();
    world.ticker.advance(3s);
    if (bruno.desk->found().size() != 1)
        return false;
    bruno.desk->meet(bruno.desk->found().first().at);
    world.ticker.advance(500ms);
    return bruno.desk->state() == State::TypeCode && anna.desk->state() == State::ShowCode;
}

void pairUp(Air &world, Tablet &anna, Tablet &bruno) {
    bruno.desk->type(*anna.desk->code());
    world.ticker.advance(100ms);
    anna.desk->type(*bruno.desk->answer());
    world.ticker.advance(500ms);
}

/// Somebody on the same network who speaks the protocol and means no good.
struct Stranger {
    LoopbackNetwork network;
    std::unique_ptr<PeerLink> link;
    explicit Stranger(Air &world) : network(world.air) {}
    bool connect(Air &world, const Tablet &to) {
        network.dial(to.desk->addresses().first(), [this](auto dialled) {
            if (dialled)
                link = std::move(dialled).value();
        });
        world.ticker.advance(100ms);
        return link != nullptr;
    }
};

} // namespace

class TestPairingDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void twoTabletsBecomeAPair() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        // The same two words on both screens come from this; the digits stand on one screen each.
        QVERIFY(anna.desk->code().has_value());
        QVERIFY(!bruno.desk->code().has_value());
        QVERIFY(!bruno.desk->answer().has_value());
        bruno.desk->type(*anna.desk->code());
        world.ticker.advance(100ms);
        QCOMPARE(bruno.desk->state(), State::ShowAnswer);
        QCOMPARE(anna.desk->state(), State::ShowCode);
        QVERIFY(!anna.knows(bruno) && !bruno.knows(anna));
        anna.desk->type(*bruno.desk->answer());
        world.ticker.advance(500ms);
        QCOMPARE(anna.desk->state(), State::Paired);
        QCOMPARE(bruno.desk->state(), State::Paired);
        QVERIFY(anna.knows(bruno) && bruno.knows(anna));
        QCOMPARE(anna.durable().failures(), 0);
        QCOMPARE(bruno.durable().failures(), 0);
    }

    void theOtherTabletIsToldApartByItsInstance() {
        Air world;
        Tablet anna(world);
        Tablet somebody(world);
        Tablet bruno(world);
        anna.desk->show();
        somebody.desk->show();
        bruno.desk->seek();
        world.ticker.advance(3s);
        QCOMPARE(bruno.desk->found().size(), 2);
        QVERIFY(anna.desk->instance() != somebody.desk->instance());
        QSet<QByteArray> seen;
        for (const PairingDesk::Found &found : bruno.desk->found())
            seen.insert(found.instance);
        QCOMPARE(seen, (QSet<QByteArray>{anna.desk->instance(), somebody.desk->instance()}));
    }

    void aWrongCodeNeedsANewTapOnBoth() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type((*anna.desk->code() + 1) % PairingCodes::codes);
        world.ticker.advance(500ms);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QCOMPARE(bruno.desk->failure(), Pairing::Failure::WrongCode);
        QCOMPARE(anna.desk->state(), State::Failed);
        QVERIFY(anna.desk->addresses().isEmpty());
        QCOMPARE(anna.durable().failures(), 1);
        QCOMPARE(bruno.durable().failures(), 1);
        QVERIFY(!anna.knows(bruno) && !bruno.knows(anna));
        QVERIFY(meet(world, anna, bruno));
        pairUp(world, anna, bruno);
        QVERIFY(anna.knows(bruno) && bruno.knows(anna));
        QCOMPARE(anna.durable().failures(), 0);
        // What went wrong before counts no more.
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type((*anna.desk->code() + 1) % PairingCodes::codes);
        world.ticker.advance(500ms);
        QCOMPARE(anna.durable().failures(), 1);
        QVERIFY(anna.knows(bruno) && bruno.knows(anna));
    }

    void whoComesSecondDisturbsNothing() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        const auto code = anna.desk->code();
        Stranger second(world);
        QVERIFY(second.connect(world, anna));
        bool closed = false;
        second.link->setEvents({{}, {}, [&](LinkEnd) { closed = true; }});
        world.ticker.advance(100ms);
        QVERIFY(closed);
        QCOMPARE(anna.desk->code(), code);
        pairUp(world, anna, bruno);
        QVERIFY(anna.knows(bruno) && bruno.knows(anna));
    }

    void theTwoDigitsProtectTheOneWhoShows() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type(*anna.desk->code());
        world.ticker.advance(100ms);
        anna.desk->type((*bruno.desk->answer() + 1) % PairingCodes::answers);
        world.ticker.advance(500ms);
        QCOMPARE(anna.desk->failure(), Pairing::Failure::WrongCode);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QVERIFY(!anna.knows(bruno) && !bruno.knows(anna));
    }

    void threeFailuresMakeAPauseThatOutlivesTheApp() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        for (int attempt = 0; attempt < 3; ++attempt) {
            QVERIFY(meet(world, anna, bruno));
            bruno.desk->type((*anna.desk->code() + 1) % PairingCodes::codes);
            world.ticker.advance(500ms);
        }
        QCOMPARE(anna.desk->state(), State::Paused);
        anna.restart();
        anna.desk->show();
        QCOMPARE(anna.desk->state(), State::Paused);
        QVERIFY(anna.desk->wait() > 50s);
        QVERIFY(anna.desk->addresses().isEmpty());
        world.ticker.advance(61s);
        QVERIFY(meet(world, anna, bruno));
        pairUp(world, anna, bruno);
        QVERIFY(anna.knows(bruno));
    }

    void anAttemptThatIsCutByAKillCounts() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        anna.kill();
        world.ticker.advance(500ms);
        QCOMPARE(anna.book.failures(), 1);
        QCOMPARE(bruno.durable().failures(), 1);
    }

    void aStrangerBlocksNobodyByConnecting() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        anna.desk->show();
        Stranger silent(world);
        QVERIFY(silent.connect(world, anna));
        QCOMPARE(anna.desk->state(), State::Meeting);
        world.ticker.advance(11s);
        QCOMPARE(anna.desk->state(), State::Showing);
        Stranger rude(world);
        QVERIFY(rude.connect(world, anna));
        rude.link->send(QByteArray(200, 'x'));
        world.ticker.advance(100ms);
        QCOMPARE(anna.desk->state(), State::Showing);
        bruno.desk->seek();
        world.ticker.advance(3s);
        bruno.desk->meet(bruno.desk->found().first().at);
        world.ticker.advance(500ms);
        pairUp(world, anna, bruno);
        QVERIFY(anna.knows(bruno));
        QCOMPARE(anna.durable().failures(), 0);
    }

    void theSixthGreetingOfAWindowIsNotAnswered() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        anna.desk->show();
        const LinkAddress at = anna.desk->addresses().first();
        for (int visit = 0; visit < PairingGuard::greetings; ++visit) {
            Stranger stranger(world);
            QVERIFY(stranger.connect(world, anna));
            const DeviceIdentity keys = DeviceIdentity::random();
            Pairing talk(Pairing::Side::Types, keys);
            stranger.link->setEvents({[&](const QByteArray &frame) {
                                          const auto frames = talk.receive(frame);
                                          stranger.link->send(frames.first()); // and never commits
                                      },
                                      {},
                                      {}});
            stranger.link->send(talk.begin().first());
            world.ticker.advance(200ms);
            QCOMPARE(anna.desk->state(), State::Meeting);
            stranger.link.reset();
            world.ticker.advance(200ms);
            QCOMPARE(anna.desk->state(), State::Showing);
        }
        bruno.desk->seek();
        bruno.desk->meet(at);
        world.ticker.advance(500ms);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QCOMPARE(anna.desk->state(), State::Showing);
        QCOMPARE(anna.durable().failures(), 0);
    }

    void theQrCodeLeadsToOneTabletOnly() {
        Air world;
        Tablet anna(world);
        Tablet somebody(world);
        Tablet bruno(world);
        anna.desk->show();
        somebody.desk->show();
        const auto invitation = PairingDesk::readInvitation(anna.desk->invitation());
        QVERIFY(invitation.has_value());
        QCOMPARE(invitation->addresses, anna.desk->addresses());
        bruno.desk->seek();
        bruno.desk->meet(somebody.desk->addresses().first(), invitation->pin);
        world.ticker.advance(500ms);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QCOMPARE(bruno.desk->failure(), Pairing::Failure::OtherTablet);
        QCOMPARE(bruno.durable().failures(), 0);
        bruno.desk->seek();
        bruno.desk->meet(invitation->addresses.first(), invitation->pin);
        world.ticker.advance(500ms);
        QCOMPARE(bruno.desk->state(), State::TypeCode);
    }

    void whatIsNoInvitationIsRefused() {
        Air world;
        Tablet anna(world);
        anna.desk->show();
        const QString good = anna.desk->invitation();
        QVERIFY(PairingDesk::readInvitation(good).has_value());
        QStringList parts = good.split(u' ');
        for (const QString &bad :
             {QString(), QStringLiteral("een heel andere code"),
              QString(good).replace(QStringLiteral(" 1 "), QStringLiteral(" 2 ")), good.left(good.indexOf(parts.at(3))),
              good + QStringLiteral(" a b c d"), QString(good).replace(parts.at(2), parts.at(2).chopped(1)),
              QString(good).replace(parts.at(2), QString(43, u'*'))})
            QVERIFY2(!PairingDesk::readInvitation(bad).has_value(), qPrintable(bad));
    }

    void theWindowEndsAndCanBeExtended() {
        Air world;
        Tablet anna(world);
        anna.desk->show();
        world.ticker.advance(110s);
        anna.desk->extend();
        world.ticker.advance(110s);
        QCOMPARE(anna.desk->state(), State::Showing);
        world.ticker.advance(11s);
        QCOMPARE(anna.desk->state(), State::Failed);
        QCOMPARE(anna.desk->trouble(), Trouble::Expired);
        QVERIFY(anna.desk->addresses().isEmpty());
    }

    void nobodyThereIsSaid() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        anna.desk->show();
        const LinkAddress at = anna.desk->addresses().first();
        world.air.isolate(true);
        bruno.desk->seek();
        world.ticker.advance(5s);
        QVERIFY(bruno.desk->found().isEmpty());
        bruno.desk->meet(at);
        world.ticker.advance(11s);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QCOMPARE(bruno.desk->trouble(), Trouble::Unreachable);
        QCOMPARE(bruno.durable().failures(), 0);
    }

    void aUserWhoWalksAwayIsAFailedAttempt() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        world.ticker.advance(121s);
        QCOMPARE(anna.desk->state(), State::Failed);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QCOMPARE(anna.durable().failures(), 1);
    }

    void aTabletThatCannotKeepThePeerSaysSo() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type(*anna.desk->code());
        world.ticker.advance(100ms);
        anna.diskWorks = false;
        anna.desk->type(*bruno.desk->answer());
        world.ticker.advance(500ms);
        QCOMPARE(anna.desk->state(), State::Failed);
        QCOMPARE(anna.desk->trouble(), Trouble::NotStored);
        QCOMPARE(bruno.desk->state(), State::Failed);
        QVERIFY(!anna.knows(bruno) && !bruno.knows(anna));
        // Nor does it stay in memory, to go along with the next write.
        QVERIFY(anna.book.find(bruno.keys.keys()) == nullptr);
    }

    void whoWasNotStoredIsNotPairedEither() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type(*anna.desk->code());
        world.ticker.advance(100ms);
        bruno.diskWorks = false;
        anna.desk->type(*bruno.desk->answer());
        world.ticker.advance(500ms);
        QCOMPARE(bruno.desk->trouble(), Trouble::NotStored);
        bruno.diskWorks = true;
        bruno.desk->seek();
        world.ticker.advance(500ms);
        QVERIFY(bruno.book.find(anna.keys.keys()) == nullptr);
    }

    void aPeerWhoseLastWordIsMissingIsPendingForADay() {
        Air world;
        Tablet anna(world);
        Tablet bruno(world);
        QVERIFY(meet(world, anna, bruno));
        bruno.desk->type(*anna.desk->code());
        world.ticker.advance(100ms);
        bruno.diskWorks = false; // Bruno never gets to his last word
        anna.desk->type(*bruno.desk->answer());
        world.ticker.advance(500ms);
        QVERIFY(anna.desk->state() != State::Paired);
        const PeerBook book = anna.durable();
        QCOMPARE(book.peers().size(), 1);
        QVERIFY(!book.peers().first().paired);
        const auto wall = world.clock.now().wall;
        QCOMPARE(book.pinned(wall).size(), 1);
        QVERIFY(book.pinned(wall + 25h).isEmpty());
        PeerBook later = book;
        later.met(bruno.keys.keys(), 7, 1); // an authenticated greeting says as much
        QVERIFY(later.find(bruno.keys.keys())->paired);
    }
};

QTEST_GUILESS_MAIN(TestPairingDesk)
#include "tst_pairing_desk.moc"
