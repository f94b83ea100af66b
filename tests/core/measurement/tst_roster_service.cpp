// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/rosterservice.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

RosterLine lineOf(char tablet, Slot slot) {
    RosterLine line;
    line.slot = slot;
    line.signing.fill(std::uint8_t(tablet));
    line.talking.fill(std::uint8_t(tablet + 1));
    line.receive.fill(std::uint8_t(tablet + 2));
    return line;
}

struct Room {
    OneTablet anna;
    RosterLine own;

    Room() {
        anna.prepare(Slot::First);
        own = lineOf('a', Slot::First);
        own.signing = anna.state().roster.founder;
        roster().join(own);
    }
    [[nodiscard]] RosterService roster() { return RosterService(anna.measurement()); }
    [[nodiscard]] std::uint64_t entries() { return anna.state().entries; }
};

} // namespace

class TestRosterService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSaysItAgainWritesNothing() {
        Room room;
        const std::uint64_t before = room.entries();
        room.roster().join(room.own);
        QCOMPARE(room.entries(), before);
        RosterLine another = room.own;
        another.receive.fill(5); // a new receive key is something else
        room.roster().join(another);
        QCOMPARE(room.entries(), before + 1);
    }

    void aThirdIsRefused() {
        Room room;
        const RosterLine bruno = lineOf('b', Slot::Second);
        const RosterLine carla = lineOf('k', Slot::Second);
        QVERIFY(room.roster().mayAsk(Slot::Second, bruno.signing));
        room.roster().join(bruno);
        QVERIFY(room.roster().mayAsk(Slot::Second, bruno.signing)); // the answer may have been lost
        QVERIFY(!room.roster().mayAsk(Slot::Second, carla.signing));
        QVERIFY(!room.roster().mayAsk(Slot::First, carla.signing));
    }

    void whoDropsOutIsReplacedAndStaysToBeSeen() {
        Room room;
        const RosterLine bruno = lineOf('b', Slot::Second);
        const RosterLine carla = lineOf('k', Slot::Second);
        room.roster().join(bruno);
        room.roster().retire(Slot::Second, bruno.signing);
        QVERIFY(!room.anna.state().roster.mayReceive(bruno.signing));
        QVERIFY(!room.roster().mayAsk(Slot::Second, bruno.signing)); // not back by itself
        QVERIFY(room.roster().mayAsk(Slot::Second, carla.signing));
        room.roster().join(carla);
        QVERIFY(room.anna.state().roster.mayReceive(carla.signing));
        QVERIFY(!room.anna.state().roster.disputed(Slot::Second));
        const Roster::Member *left = room.anna.state().roster.member(bruno.signing);
        QVERIFY(left != nullptr && left->retired.has_value());
    }
};

QTEST_MAIN(TestRosterService)
#include "tst_roster_service.moc"
