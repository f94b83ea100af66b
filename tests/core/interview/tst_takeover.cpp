// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/timekeeper.h"
#include "support/story/onetablet.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// Anna's tablet and Bruno's with one measurement; entries go over when told, time passes on both.
class TwoTablets {
public:
    static constexpr Milliseconds readWrong = 30ms;

    TwoTablets() {
        id = anna.prepare(Slot::First);
        for (int boots = 0; boots < 5; ++boots)
            bruno.clock.reboot(0ms);
        bruno.clock.jumpWall(-7min); // nobody set it right
        QList<Entry> first = entries(anna);
        const auto structure = decodeOpening(first.first().payload)->structure;
        std::uint64_t stamp = 0;
        for (const Entry &entry : std::as_const(first))
            stamp = std::max(stamp, entry.stamp);
        first.append(*bruno.store().openStream(id, {Purpose::Public, 1, structure, stamp + 1}));
        bruno.store().create(id, first, {});
        bruno.settleStore();
        open(bruno);
        send(bruno, anna);
    }

    MeasurementId id;
    OneTablet anna;
    OneTablet bruno;
    Milliseconds truth{0};

    [[nodiscard]] QList<Entry> entries(OneTablet &tablet) const {
        QList<Entry> all;
        static_cast<void>(tablet.store().read(id, [&all](Entry &&entry) { all.append(std::move(entry)); }));
        return all;
    }
    void pass(Milliseconds by) {
        anna.pass(by);
        bruno.pass(by);
        truth += by;
    }
    void note(OneTablet &tablet, const char *text) {
        tablet.composer().setText(str(text), 1);
        tablet.composer().settle();
        tablet.composer().next();
        tablet.leavePage();
        pass(1s);
    }
    [[nodiscard]] QList<Entry> unsent(OneTablet &from, OneTablet &to) const {
        QSet<EntryRef> there;
        for (const Entry &entry : entries(to))
            there.insert(entry.ref());
        QList<Entry> rest = entries(from);
        rest.removeIf([&there](const Entry &entry) { return there.contains(entry.ref()); });
        return rest;
    }
    void receive(OneTablet &tablet, const QList<Entry> &came) {
        tablet.leavePage();
        tablet.store().append(id, came, {});
        tablet.settleStore();
        open(tablet);
    }
    void send(OneTablet &from, OneTablet &to) { receive(to, unsent(from, to)); }
    /// Read by Bruno's tablet, as wrong as the error allows.
    bool readClocks() {
        const Moment a = anna.clock.now();
        const Moment b = bruno.clock.now();
        ClockOffset reading{a.bootId, b.bootId, b.sinceBoot - a.sinceBoot + readWrong, readWrong, a.sinceBoot, 0ms};
        if (reading.bootB < reading.bootA)
            reading = {b.bootId, a.bootId, -reading.offset, readWrong, b.sinceBoot, 0ms};
        return bruno.talk().keepClockOffset(reading);
    }

private:
    void open(OneTablet &tablet) const {
        tablet.portfolio().close();
        tablet.settleStore();
        static_cast<void>(tablet.portfolio().open(id).ok());
    }
};

/// Anna keeps time and notes; Bruno has everything up to 30 minutes. Then her tablet writes three more entries, the
/// middle one `last`, and dies. Bruno writes on, and takes over five minutes later.
struct Story35 {
    explicit Story35(ClockEvent last) {
        two.anna.talk().takeTimekeeping();
        two.anna.talk().clockEvent(ClockEvent::Start);
        start = two.truth;
        QVERIFY(two.readClocks());
        two.send(two.bruno, two.anna);
        two.pass(10min);
        two.note(two.anna, "van Anna, tijdig");
        two.note(two.bruno, "van Bruno");
        two.pass(30min - (two.truth - start));
        two.send(two.anna, two.bruno);
        two.send(two.bruno, two.anna);
        const auto before = two.entries(two.anna).size();
        two.note(two.anna, "van Anna, te laat 1");
        two.anna.talk().clockEvent(last);
        two.note(two.anna, "van Anna, te laat 2");
        two.anna.kill();
        late = two.unsent(two.anna, two.bruno);
        QCOMPARE(two.entries(two.anna).size(), before + 3);
        QCOMPARE(late.size(), 3);
        for (int i = 0; i < 5; ++i)
            two.note(two.bruno, "van Bruno, voor hij het weet");
        two.pass(5min);
        look();
    }
    /// The clock on Bruno's tablet: never back, and within what it says of the truth.
    void look() {
        const InterviewTime time = two.bruno.time();
        const Milliseconds is = two.truth - start;
        QVERIFY(!time.estimated);
        QVERIFY2(std::chrono::abs(time.elapsed - is) <= time.error, qPrintable(QString::number(is.count())));
        QVERIFY2(time.elapsed >= seen, qPrintable(QString::number(is.count())));
        QVERIFY(time.error < 1s);
        seen = time.elapsed;
        ++looks;
    }
    void passLooking(Milliseconds by) {
        for (int i = 0; i < 10; ++i) {
            two.pass(by / 10);
            look();
        }
    }
    /// Bruno asks and keeps time: a note, a break, a note.
    void goOn() {
        two.bruno.talk().takeOver();
        look();
        passLooking(10min);
        two.note(two.bruno, "van Bruno, alleen");
        two.bruno.talk().clockEvent(ClockEvent::Break);
        passLooking(5min);
        two.bruno.talk().clockEvent(ClockEvent::Resume);
        passLooking(10min);
    }

    TwoTablets two;
    Milliseconds start{0};
    Milliseconds seen{0};
    QList<Entry> late;
    int looks = 0;
};

QByteArray dump(const QList<Entry> &entries) {
    Fold fold;
    for (const Entry &entry : entries)
        fold.apply(entry);
    return fold.dump();
}

QList<ClockEvent> eventsOf(const Measurement &state) {
    QList<ClockEvent> events;
    for (const ClockEntry &event : state.clock)
        events.append(event.event);
    return events;
}

void inOrderOfStamps(QList<Entry> &entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.stamp, a.stream) < std::pair(b.stamp, b.stream);
    });
}

} // namespace

class TakeoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothPartsGoOver() {
        Story35 story(ClockEvent::Break);
        const Measurement &state = story.two.bruno.state();
        QCOMPARE(state.timekeeper, std::optional(Slot::First));
        QCOMPARE(state.questioner, Slot::First);
        QVERIFY(state.joined());
        story.two.bruno.talk().takeOver();
        QCOMPARE(state.timekeeper, std::optional(Slot::Second));
        QCOMPARE(state.questioner, Slot::Second);
        QCOMPARE(state.roleSwaps, 1);
        // Now "genoeg gehoord" is his to say.
        story.two.bruno.talk().setPromptState(str("1a"), PromptState::Enough);
        QCOMPARE(state.promptState(str("1a")), PromptState::Enough);
        const auto entries = state.entries;
        story.two.bruno.talk().takeOver(); // said once
        QCOMPARE(state.entries, entries);
        QVERIFY(!story.two.bruno.preparation().undo() || state.timekeeper == Slot::Second);
        QCOMPARE(state.questioner, Slot::Second);
    }

    void theTalkGoesOnAndTheOtherComesBack_data() {
        QTest::addColumn<int>("last");
        QTest::newRow("she said break") << int(ClockEvent::Break);
        QTest::newRow("she said the end") << int(ClockEvent::End);
        QTest::newRow("she said begin") << int(ClockEvent::Start);
    }
    void theTalkGoesOnAndTheOtherComesBack() {
        QFETCH(int, last);
        Story35 story{ClockEvent(last)};
        TwoTablets &two = story.two;
        story.goOn();
        const QList<ClockEvent> told{ClockEvent::Start, ClockEvent::Break, ClockEvent::Resume};
        QCOMPARE(eventsOf(two.bruno.state()), told);
        // Anna's tablet is there again, after a restart of the machine, while the talk still goes on.
        two.anna.clock.reboot(0ms);
        two.receive(two.bruno, story.late);
        story.look();
        QCOMPARE(eventsOf(two.bruno.state()), told);
        QCOMPARE(two.bruno.state().clockAside.size(), 1);
        QCOMPARE(two.bruno.state().timekeeper, std::optional(Slot::Second));
        story.passLooking(10min);
        two.bruno.talk().clockEvent(ClockEvent::End);
        two.note(two.bruno, "van Bruno, daarna");
        QCOMPARE(two.bruno.time().phase, Phase::Ended);
        QVERIFY(std::chrono::abs(two.bruno.time().paused - 5min) <= two.bruno.time().error);
        two.send(two.bruno, two.anna);
        two.send(two.anna, two.bruno);
        QVERIFY(two.unsent(two.anna, two.bruno).isEmpty() && two.unsent(two.bruno, two.anna).isEmpty());
        QCOMPARE(two.anna.measurement().fold().dump(), two.bruno.measurement().fold().dump());
        QStringList texts = two.anna.texts();
        texts.sort();
        QCOMPARE(texts, (QStringList{str("van Anna, te laat 1"), str("van Anna, te laat 2"), str("van Anna, tijdig"),
                                     str("van Bruno"), str("van Bruno, alleen"), str("van Bruno, daarna")}) +
                            QStringList(5, str("van Bruno, voor hij het weet")));
        // All of it was said before her restart or on his tablet, so hers tells the same.
        QCOMPARE(two.anna.time().elapsed, two.bruno.time().elapsed);
        QCOMPARE(two.anna.time().error, two.bruno.time().error);
        QCOMPARE(story.looks, 43);
    }

    /// Her three and his, every order of hers at every place among his; and all of it shuffled.
    void everyOrderOfDeliveryGivesTheSameState() {
        for (const ClockEvent last : {ClockEvent::Break, ClockEvent::End}) {
            Story35 story(last);
            TwoTablets &two = story.two;
            const auto common = two.entries(two.bruno);
            story.goOn();
            two.bruno.talk().clockEvent(ClockEvent::End);
            two.bruno.settleStore();
            const QList<Entry> his = two.entries(two.bruno).mid(common.size());
            QVERIFY(his.size() >= 6);
            const QByteArray expected = dump(common + his + story.late);
            QList<int> places{0, 1, 2};
            int orders = 0;
            do {
                for (qsizetype at = 0; at <= his.size(); ++at, ++orders) {
                    QList<Entry> all = common + his.first(at);
                    for (const int place : std::as_const(places))
                        all.append(story.late.at(place));
                    QCOMPARE(dump(all + his.mid(at)), expected);
                }
            } while (std::next_permutation(places.begin(), places.end()));
            QCOMPARE(orders, 6 * (his.size() + 1));
            QRandomGenerator random(3);
            QList<Entry> all = common + his + story.late;
            for (int round = 0; round < 100; ++round) {
                std::shuffle(all.begin(), all.end(), random);
                QCOMPARE(dump(all), expected);
            }
        }
    }

    /// What the takeover names as seen is what holds his clock: without it her late end would end his talk.
    void withoutWhatWasSeenTheClockWouldJump() {
        Story35 story(ClockEvent::End);
        TwoTablets &two = story.two;
        story.goOn();
        QList<Entry> all = two.entries(two.bruno) + story.late;
        inOrderOfStamps(all);
        const auto position = [&two](const QList<Entry> &entries) {
            Fold fold;
            for (const Entry &entry : entries)
                fold.apply(entry);
            return interviewTime(fold.state(), two.bruno.clock.now());
        };
        QCOMPARE(position(all).elapsed, story.seen);
        int bare = 0;
        for (Entry &entry : all) {
            if (entry.kind == EntryKind::Timekeeper && !entry.parents.isEmpty()) {
                entry.parents.clear();
                ++bare;
            }
        }
        QCOMPARE(bare, 1);
        QCOMPARE(position(all).phase, Phase::Ended);
        QVERIFY(position(all).elapsed < story.seen - 20min);
    }

    /// She went on meanwhile, not knowing: information, whatever its stamps.
    void whatTheFormerOneSaysLaterIsInformation() {
        Story35 story(ClockEvent::Break);
        TwoTablets &two = story.two;
        story.goOn();
        two.anna.talk().clockEvent(ClockEvent::Resume);
        for (int i = 0; i < 20; ++i)
            two.note(two.anna, "zij schrijft door");
        two.anna.talk().clockEvent(ClockEvent::End);
        two.anna.settleStore();
        const QList<ClockEvent> told = eventsOf(two.bruno.state());
        two.send(two.anna, two.bruno);
        story.look();
        QCOMPARE(eventsOf(two.bruno.state()), told);
        QCOMPARE(two.bruno.state().clockAside.size(), 3);
        QVERIFY(two.readClocks()); // they met
        // She takes it back the same way, when she is there again.
        two.send(two.bruno, two.anna);
        two.anna.talk().takeOver();
        two.anna.talk().clockEvent(ClockEvent::Break);
        two.anna.settleStore();
        two.send(two.anna, two.bruno);
        QCOMPARE(two.bruno.state().timekeeper, std::optional(Slot::First));
        QCOMPARE(eventsOf(two.bruno.state()), told + QList<ClockEvent>{ClockEvent::Break});
        QCOMPARE(two.anna.measurement().fold().dump(), two.bruno.measurement().fold().dump());
        story.look();
    }

    /// Two tablets that never met over a network: the clock goes on, and says that it is estimated.
    void withoutAReadingItIsEstimated() {
        TwoTablets two;
        two.anna.talk().takeTimekeeping();
        two.anna.talk().clockEvent(ClockEvent::Start);
        two.anna.settleStore();
        two.pass(20min);
        two.send(two.anna, two.bruno);
        QVERIFY(two.bruno.time().estimated);
        QCOMPARE(two.bruno.time().elapsed, Milliseconds(13min)); // as far as the wall clocks differ
        two.bruno.talk().takeOver();
        two.pass(10min);
        two.bruno.talk().clockEvent(ClockEvent::Break);
        two.pass(1min);
        QVERIFY(two.bruno.time().estimated);
        QCOMPARE(two.bruno.time().elapsed, Milliseconds(24min));
    }
};

QTEST_GUILESS_MAIN(TakeoverTest)
#include "tst_takeover.moc"
