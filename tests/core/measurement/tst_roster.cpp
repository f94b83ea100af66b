// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/opening.h"
#include "core/measurement/openmeasurement.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::Pen;

namespace {

using What = RosterSaid::What;

PublicKey keyOf(const Pen &pen) { return decodeOpening(pen.written().first().payload)->deviceKey; }

RosterLine lineOf(const Pen &pen, std::uint8_t receive = 1) {
    RosterLine line{pen.slot(), keyOf(pen), {}, {}};
    line.talking.fill(7);
    line.receive.fill(receive);
    return line;
}

/// Anna's tablet opened the measurement; Bruno's, the one that he goes on with later, and a stranger's came after.
struct Devices {
    explicit Devices(quint32 seed = 4) : random(seed) {
        for (Pen *pen : all()) {
            if (pen != &anna)
                pen->seen(anna.written().first());
        }
        // A further device opens above what it saw, so that Anna's opening stays the first of all.
        for (Pen *pen : {&bruno, &later, &stranger})
            streams.append(raised(pen->written().first()));
        streams.prepend(anna.written().first());
    }
    static Entry raised(Entry opening) {
        opening.stamp = 2;
        return opening;
    }
    QList<Pen *> all() { return {&anna, &bruno, &later, &stranger}; }
    void say(Pen &pen, const RosterLine &line, What what = What::Joins) {
        const Entry entry =
            pen.write(EntryKind::Roster, {}, {}, Payload::encode(RosterSaid{what, line, Pen::wall() + 1h}));
        said.append(entry);
        for (Pen *other : all())
            other->seen(entry);
    }
    void bothJoin() {
        say(anna, lineOf(anna));
        say(anna, lineOf(bruno));
        say(bruno, lineOf(bruno));
    }
    [[nodiscard]] QList<Entry> entries() const { return streams + said; }
    [[nodiscard]] Roster roster() const {
        Fold fold;
        for (const Entry &entry : entries())
            fold.apply(entry);
        return fold.state().roster;
    }

    QRandomGenerator random;
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Pen anna{measurement, Slot::First, random};
    Pen bruno{measurement, Slot::Second, random};
    Pen later{measurement, Slot::Second, random};
    Pen stranger{measurement, Slot::Second, random};
    QList<Entry> streams;
    QList<Entry> said;
};

} // namespace

class RosterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOpeningNobodyTakesPart() {
        QCOMPARE(rosterOf({}, {}), Roster());
        QVERIFY(!Roster().mayWrite(PublicKey{}, Slot::First));
    }

    void theFounderNeedsNobody() {
        Devices table;
        QCOMPARE(table.roster().founder, keyOf(table.anna));
        QVERIFY(table.roster().mayWrite(keyOf(table.anna), Slot::First));
        QVERIFY(!table.roster().mayWrite(keyOf(table.anna), Slot::Second));
        QVERIFY(!table.roster().mayWrite(keyOf(table.bruno), Slot::Second));
        QVERIFY(table.roster().current(Slot::First) == nullptr);
        table.say(table.anna, lineOf(table.anna));
        QVERIFY(table.roster().current(Slot::First) != nullptr);
        QCOMPARE(table.roster().current(Slot::First)->line, lineOf(table.anna));
    }

    void joiningTakesBoth() {
        Devices named;
        named.say(named.anna, lineOf(named.bruno));
        const Roster half = named.roster();
        QVERIFY(half.current(Slot::Second) == nullptr);
        QVERIFY(half.mayReceive(keyOf(named.bruno)));
        QVERIFY(half.mayWrite(keyOf(named.bruno), Slot::Second));
        QVERIFY(!half.mayWrite(keyOf(named.bruno), Slot::First));

        Devices alone;
        alone.say(alone.bruno, lineOf(alone.bruno));
        QVERIFY(alone.roster().member(keyOf(alone.bruno)) == nullptr);
        QVERIFY(!alone.roster().mayReceive(keyOf(alone.bruno)));

        // Who says it first makes no difference.
        for (const bool first : {true, false}) {
            Devices table;
            table.say(first ? table.anna : table.bruno, lineOf(table.bruno));
            table.say(first ? table.bruno : table.anna, lineOf(table.bruno));
            const Roster whole = table.roster();
            QVERIFY(whole.current(Slot::Second) != nullptr);
            QCOMPARE(whole.current(Slot::Second)->line, lineOf(table.bruno));
        }
    }

    void otherKeysAreAnotherLine() {
        Devices table;
        table.say(table.anna, lineOf(table.bruno, 1));
        table.say(table.bruno, lineOf(table.bruno, 2));
        QVERIFY(table.roster().current(Slot::Second) == nullptr);
        table.say(table.anna, lineOf(table.bruno, 2));
        QVERIFY(table.roster().current(Slot::Second) != nullptr);
        QCOMPARE(table.roster().current(Slot::Second)->line, lineOf(table.bruno, 2));
        QCOMPARE(table.roster().members.size(), 2);
    }

    void aStrangersLineCountsForNothing() {
        Devices table;
        table.bothJoin();
        const Roster before = table.roster();
        table.say(table.stranger, lineOf(table.stranger));
        table.say(table.stranger, lineOf(table.later));
        table.say(table.later, lineOf(table.later));
        table.say(table.stranger, lineOf(table.anna), What::Retires);
        table.say(table.stranger, lineOf(table.bruno), What::Retires);
        QCOMPARE(table.roster(), before);
        QVERIFY(before.current(Slot::First) != nullptr && before.current(Slot::Second) != nullptr);
    }

    /// The other slot has to agree: Bruno alone does not make his next tablet one.
    void nobodyConfirmsForTheOwnSlot() {
        Devices table;
        table.bothJoin();
        table.say(table.bruno, lineOf(table.bruno), What::Retires);
        table.say(table.anna, lineOf(table.later));
        table.say(table.later, lineOf(table.later));
        QCOMPARE(table.roster().current(Slot::Second)->line, lineOf(table.later));

        Devices alone;
        alone.bothJoin();
        alone.say(alone.bruno, lineOf(alone.later));
        alone.say(alone.later, lineOf(alone.later));
        alone.say(alone.bruno, lineOf(alone.bruno), What::Retires);
        QVERIFY(alone.roster().current(Slot::Second) == nullptr);
        QVERIFY(alone.roster().mayReceive(keyOf(alone.later)));
    }

    void oneIsEnoughToRetireAndItIsForGood() {
        Devices table;
        table.bothJoin();
        table.say(table.anna, lineOf(table.bruno), What::Retires);
        table.say(table.anna, lineOf(table.bruno, 3));
        table.say(table.bruno, lineOf(table.bruno, 3));
        const Entry retiring = table.said.at(3);
        const Roster roster = table.roster();
        const Roster::Member *bruno = roster.member(keyOf(table.bruno));
        QVERIFY(bruno != nullptr);
        QCOMPARE(bruno->retired, std::optional(Pen::wall() + 1h));
        QCOMPARE(bruno->left, std::optional(retiring.ref()));
        QVERIFY(roster.current(Slot::Second) == nullptr);
        QVERIFY(!roster.mayReceive(keyOf(table.bruno)));
        // What it wrote before still has to be taken in.
        QVERIFY(roster.mayWrite(keyOf(table.bruno), Slot::Second));
        // An undo does not reach it.
        table.said.append(table.anna.undo({}, retiring.ref()));
        QCOMPARE(table.roster(), roster);
    }

    void whoWasRetiredSaysNothingAnyMore() {
        Devices table;
        table.bothJoin();
        table.say(table.anna, lineOf(table.bruno), What::Retires);
        table.say(table.bruno, lineOf(table.later));
        table.say(table.bruno, lineOf(table.anna), What::Retires);
        QVERIFY(!table.roster().mayWrite(keyOf(table.later), Slot::Second));
        QVERIFY(table.roster().current(Slot::First) != nullptr);
    }

    void aDeviceIsRetiredBeforeItIsNamed() {
        Devices table;
        table.say(table.anna, lineOf(table.bruno), What::Retires);
        table.say(table.anna, lineOf(table.bruno));
        table.say(table.bruno, lineOf(table.bruno));
        QVERIFY(table.roster().current(Slot::Second) == nullptr);
        QVERIFY(!table.roster().mayReceive(keyOf(table.bruno)));
    }

    void twoForOneSlotAreADispute() {
        Devices table;
        table.bothJoin();
        QVERIFY(!table.roster().disputed(Slot::Second));
        table.say(table.anna, lineOf(table.later));
        table.say(table.later, lineOf(table.later));
        const Roster two = table.roster();
        QVERIFY(two.disputed(Slot::Second));
        QVERIFY(!two.disputed(Slot::First));
        QVERIFY(two.mayReceive(keyOf(table.bruno)));
        QVERIFY(!two.mayReceive(keyOf(table.later)));
        table.say(table.anna, lineOf(table.bruno), What::Retires);
        QVERIFY(!table.roster().disputed(Slot::Second));
        QVERIFY(table.roster().mayReceive(keyOf(table.later)));
        QCOMPARE(table.roster().current(Slot::Second)->line, lineOf(table.later));
    }

    void aSecondFounderIsNone() {
        Devices table;
        QRandomGenerator random(9);
        const Pen forger(table.measurement, Slot::First, random);
        table.streams.append(Devices::raised(forger.written().first()));
        QCOMPARE(table.roster().founder, keyOf(table.anna));
        QVERIFY(!table.roster().mayWrite(keyOf(forger), Slot::First));
    }

    /// Eight entries in all 40,320 orders: the openings may come after the lines.
    void everyOrderOfDelivery() {
        Devices table;
        table.bothJoin();
        table.say(table.anna, lineOf(table.later));
        table.say(table.bruno, lineOf(table.bruno), What::Retires);
        QList<Entry> entries{table.streams.at(0), table.streams.at(1), table.streams.at(2)};
        entries += table.said;
        const auto folded = [](const QList<Entry> &delivered, const QList<int> &order) {
            Fold fold;
            for (const int at : order)
                fold.apply(delivered.at(at));
            return fold.state().roster;
        };
        QList<int> order{0, 1, 2, 3, 4, 5, 6, 7};
        const Roster expected = folded(entries, order);
        QVERIFY(expected.members.at(1).retired.has_value() && expected.members.at(2).joined == entries.at(6).ref());
        int orders = 0;
        do {
            QCOMPARE(folded(entries, order), expected);
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 40'320);
        // That the order of writing matters is what makes this a test.
        QList<Entry> turned = entries;
        std::swap(turned[3].stamp, turned[7].stamp);
        std::swap(turned[4].stamp, turned[6].stamp);
        QVERIFY(folded(turned, order) != expected || folded(turned, {0, 1, 2, 3, 4, 5, 6, 7}) != expected);
    }

    void aLineIsTold() {
        Devices table;
        table.bothJoin();
        Fold fold;
        for (const Entry &entry : table.streams)
            fold.apply(entry);
        Change change;
        fold.apply(table.said.first(), &change);
        QVERIFY(change.roster);
        QVERIFY(!change.team && !change.details && !change.questions);
        Change other;
        fold.apply(table.anna.createNote(Pen::seededId<UnitId>(table.random), QStringLiteral("x")), &other);
        QVERIFY(!other.roster);
    }

    /// A line in an erasable unit could be erased away.
    void aLineInAUnitIsNone() {
        Devices table;
        table.said.append(table.anna.write(EntryKind::Roster, Pen::seededId<UnitId>(table.random), {},
                                           Payload::encode(RosterSaid{What::Joins, lineOf(table.bruno), Pen::wall()})));
        QCOMPARE(table.roster().members.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
