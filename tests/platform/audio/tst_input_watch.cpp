// SPDX-License-Identifier: EUPL-1.2
#include "core/ports/inputwatch.h"

#include <QTest>
#include <vector>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

using Time = InputWatch::Time;
const InputWatch::Device tablet{"a", QStringLiteral("Tablet")}, table{"b", QStringLiteral("Tafel")};

/// Drives a watch as an adapter does: pieces of 50 ms, a tick each 250 ms, a list each second.
class Watched {
public:
    explicit Watched(QList<InputWatch::Device> list) : devices(std::move(list)) { note(watch.listed(devices, now)); }

    /// `sample` 0: exact zeros; none: nothing is given.
    void pass(Time by, std::optional<std::int16_t> sample = 7) {
        for (Time until = now + by; now < until;) {
            now += 50ms;
            if (sample && watch.open())
                give(std::vector<std::int16_t>(800, *sample));
            if (now % InputWatch::listing == 0ms)
                note(watch.listed(devices, now));
            if (now % InputWatch::ticking == 0ms)
                note(watch.tick(now));
        }
    }
    void give(const std::vector<std::int16_t> &samples) {
        const InputWatch::Step step = watch.heard(samples, now);
        note(step);
        if (step.deliverAt) {
            delivered += std::int64_t(samples.size());
            at.push_back(*step.deliverAt);
            troubled = false;
        }
    }
    void note(const InputWatch::Step &step) {
        if (step.tell) {
            told.push_back(*step.tell);
            toldAt.push_back(now);
            troubled = true;
        }
        if (step.open)
            opened.append(step.open->name);
        closed += step.close;
    }

    InputWatch watch;
    QList<InputWatch::Device> devices;
    Time now = 3600s;
    std::vector<InputWatch::Trouble> told;
    std::vector<Time> toldAt, at;
    QStringList opened;
    std::int64_t delivered = 0;
    int closed = 0;
    bool troubled = false;
};

} // namespace

class InputWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeardIsPassedOnWithItsTime() {
        Watched room({tablet});
        room.pass(60s);
        QCOMPARE(room.opened, QStringList(tablet.name));
        QCOMPARE(room.delivered, 60LL * Sound::rate);
        QCOMPARE(room.at.front(), Time(3600s));
        QCOMPARE(room.at.back(), Time(3660s - 50ms));
        QVERIFY(room.told.empty());
    }

    void aQuietRoomIsNeverTrouble() {
        Watched room({tablet});
        room.pass(5min, std::int16_t(1));
        QVERIFY(room.told.empty());
    }

    void withoutAMicrophoneItSaysSoOnceAndWaitsForOne() {
        Watched room({});
        room.pass(10s);
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::NoDevice);
        room.devices = {table};
        room.pass(3s);
        QCOMPARE(room.opened, QStringList(table.name));
        QVERIFY(!room.troubled);
    }

    void whereNotEvenTheListComesItSaysSoWithinThreeSeconds() {
        InputWatch watch;
        Time told{0};
        for (Time now = 3600s; now <= 3610s; now += InputWatch::ticking) {
            const InputWatch::Step step = watch.tick(now);
            QVERIFY(!step.tell || (told == 0ms && step.tell->what == InputTrouble::NoDevice));
            told = step.tell ? now - 3600s : told;
        }
        QVERIFY(told > 0ms && told <= 3s);
    }

    void aMicrophoneThatIsTakenAwayIsToldWithinThreeSecondsAndUsedAgain() {
        Watched room({tablet});
        room.pass(10s + 100ms);
        const Time last = room.now;
        room.devices = {};
        room.pass(30s, std::nullopt);
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::Gone);
        QVERIFY2(room.told[0].since >= last - 1ms && room.told[0].since <= last, "since the end of what was heard");
        QVERIFY(room.toldAt[0] - last <= 3s);
        room.devices = {tablet};
        room.pass(2s);
        QVERIFY(!room.troubled);
        QCOMPARE(room.opened, (QStringList{tablet.name, tablet.name}));
    }

    void anotherMicrophoneInItsPlaceIsToldThoughTheSoundGoesOn() {
        Watched room({tablet, table});
        room.pass(10s + 100ms);
        room.devices = {table};
        room.pass(3s);
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::Replaced);
        QVERIFY(room.toldAt[0] - Time(3610s + 100ms) <= 1s);
        QCOMPARE(room.opened, (QStringList{tablet.name, table.name}));
        QCOMPARE(room.closed, 1);
        QVERIFY(!room.troubled);
    }

    void aBetterMicrophoneThatComesLaterChangesNothing() {
        Watched room({tablet});
        room.pass(10s);
        room.devices = {table, tablet};
        room.pass(10s);
        QCOMPARE(room.opened, QStringList(tablet.name));
        QVERIFY(room.told.empty());
    }

    void nothingForLongerThanOneAndAHalfSecondsIsAStall() {
        Watched room({tablet});
        room.pass(10s);
        room.pass(1'500ms, std::nullopt);
        QVERIFY(room.told.empty());
        room.pass(500ms, std::nullopt);
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::Stalled);
        QCOMPARE(room.opened.size(), 2);
    }

    void oneThatGivesNothingFromTheBeginningIsToldWithinThreeSeconds() {
        Watched room({tablet});
        room.pass(2'500ms, std::nullopt);
        QVERIFY(room.told.empty());
        room.pass(500ms, std::nullopt);
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::Stalled);
    }

    void whatStallsIsTriedAgainAndThenTheOther() {
        Watched room({tablet, table});
        room.pass(10s);
        room.pass(8s, std::nullopt);
        QCOMPARE(room.opened.mid(0, 3), (QStringList{tablet.name, table.name, tablet.name}));
        QCOMPARE(room.told.size(), 1U);
        room.pass(1s);
        QVERIFY(!room.troubled);
    }

    void oneThatWillNotOpenIsTriedOnceASecond() {
        Watched room({tablet});
        for (int i = 0; i < 10; ++i) {
            room.note(room.watch.failed(InputTrouble::Gone, room.now));
            room.pass(1s, std::nullopt);
        }
        QCOMPARE(room.told.size(), 1U);
        QVERIFY2(room.opened.size() >= 9 && room.opened.size() <= 11, qPrintable(room.opened.join(u' ')));
    }

    void aMachineThatWasBusyIsNoStall() {
        Watched room({tablet});
        room.pass(10s);
        room.now += 4s;
        room.note(room.watch.tick(room.now));
        room.note(room.watch.tick(room.now + 10ms));
        room.give(std::vector<std::int16_t>(4 * Sound::rate, 7));
        QVERIFY(room.told.empty());
        QCOMPARE(room.delivered, 14LL * Sound::rate);
        QCOMPARE(room.at.back(), Time(3610s));
    }

    void aTabletThatSleptIsAHoleWhoeverWakesFirst() {
        Watched room({tablet});
        room.pass(10s);
        room.now += 10min;
        room.give(std::vector<std::int16_t>(800, 7));
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::Stalled);
        QCOMPARE(room.told[0].since, Time(3610s));
        QCOMPARE(room.at.back(), Time(3610s + 10min - 50ms));
        QVERIFY(!room.troubled);
    }

    void aClockOfTheSoundCardThatIsOffIsFollowed() {
        Watched room({tablet});
        // 200 parts in a million slow: after two hours 1.4 s behind its own count.
        std::chrono::microseconds exact = room.now;
        for (int piece = 0; piece < 2 * 3600 * 20; ++piece) {
            exact += 50'010us;
            room.now = std::chrono::floor<Time>(exact);
            room.give(std::vector<std::int16_t>(800, 7));
        }
        QVERIFY(room.told.empty());
        const Time off = room.now - 50ms - room.at.back();
        QVERIFY2(off >= -5ms && off <= 5ms, qPrintable(QString::number(off.count())));
    }

    void oneLatePieceMovesTheTimeByLessThanATenthOfASecond() {
        Watched room({tablet});
        room.pass(10s);
        room.now += 50ms + 600ms;
        room.give(std::vector<std::int16_t>(800, 7));
        const Time off = room.at.back() - Time(3610s);
        QVERIFY2(off >= 0ms && off < 100ms, qPrintable(QString::number(off.count())));
    }

    void aMuteIsToldInThreeSecondsByAMicrophoneThatIsKnown() {
        Watched room({tablet});
        room.pass(20s);
        room.pass(2s, std::int16_t(0));
        QVERIFY(room.told.empty());
        room.pass(1s, std::int16_t(0));
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::OnlyZeros);
        room.pass(60s, std::int16_t(0));
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.delivered, 22LL * Sound::rate);
        room.pass(1s);
        QVERIFY(!room.troubled);
        // And the next mute is told as fast.
        room.pass(3s, std::int16_t(0));
        QCOMPARE(room.told.size(), 2U);
    }

    void oneThatMutesWhatIsSoftByItselfIsGivenTwentySeconds() {
        Watched room({tablet});
        for (int i = 0; i < 10; ++i) {
            room.pass(5s);
            room.pass(19s, std::int16_t(0));
        }
        QVERIFY(room.told.empty());
        room.pass(2s, std::int16_t(0));
        QCOMPARE(room.told.size(), 1U);
        QCOMPARE(room.told[0].what, InputTrouble::OnlyZeros);
    }

    void mutedFromTheBeginningIsToldAfterTwentySeconds() {
        Watched room({tablet});
        room.pass(20s, std::int16_t(0));
        QVERIFY(room.told.empty());
        room.pass(1s, std::int16_t(0));
        QCOMPARE(room.told.size(), 1U);
    }

    void zerosWithinAPieceCountToo() {
        Watched room({tablet});
        room.pass(20s);
        std::vector<std::int16_t> half(800, 7);
        std::fill(half.begin() + 400, half.end(), std::int16_t(0));
        room.now += 50ms;
        room.give(half);
        room.pass(1'950ms, std::int16_t(0));
        QVERIFY(room.told.empty());
        room.pass(50ms, std::int16_t(0));
        QCOMPARE(room.told.size(), 1U);
    }

    void aMutedMicrophoneThatIsTakenAwayIsAnotherTrouble() {
        Watched room({tablet});
        room.pass(20s);
        room.pass(5s, std::int16_t(0));
        room.devices = {};
        room.pass(3s, std::nullopt);
        QCOMPARE(room.told.size(), 2U);
        QCOMPARE(room.told[1].what, InputTrouble::Gone);
    }

    void whatWasClosedIsNotHeard() {
        InputWatch watch;
        const std::vector<std::int16_t> samples(800, 7);
        QVERIFY(!watch.heard(samples, 1s).deliverAt);
        QVERIFY(watch.listed({tablet}, 1s).open);
        QVERIFY(watch.heard(samples, 1s).deliverAt);
    }
};

QTEST_GUILESS_MAIN(InputWatchTest)
#include "tst_input_watch.moc"
