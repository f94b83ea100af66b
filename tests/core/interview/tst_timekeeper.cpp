// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/timekeeper.h"
#include "platform/simulated/manualclock.h"

#include <QTest>

using namespace Tweeluik;

namespace {

/// A talk as its clock entries tell it.
class Talk {
public:
    ManualClock clock;

    void say(ClockEvent event) {
        const Moment now = clock.now();
        m_events.append({event, now.bootId, now.sinceBoot, now.wall, Slot::Second});
    }
    [[nodiscard]] InterviewTime time() const { return interviewTime(m_events, clock.now()); }
    [[nodiscard]] QList<ClockEntry> &events() { return m_events; }

private:
    QList<ClockEntry> m_events;
};

} // namespace

class TimekeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notStarted() {
        const Talk talk;
        QCOMPARE(talk.time().phase, Phase::NotStarted);
        QCOMPARE(talk.time().elapsed, 0ms);
        QVERIFY(!talk.time().startedAtWall.has_value());
    }

    void runsPausesResumesEnds() {
        Talk talk;
        const Milliseconds begun = talk.clock.now().wall;
        talk.say(ClockEvent::Start);
        talk.clock.advance(50min);
        QCOMPARE(talk.time().phase, Phase::Running);
        QCOMPARE(talk.time().running, Milliseconds(50min));
        talk.say(ClockEvent::Break);
        talk.clock.advance(10min);
        QCOMPARE(talk.time().phase, Phase::Paused);
        QCOMPARE(talk.time().running, Milliseconds(50min));
        QCOMPARE(talk.time().paused, Milliseconds(10min));
        talk.say(ClockEvent::Resume);
        talk.clock.advance(60min);
        talk.say(ClockEvent::End);
        talk.clock.advance(5h);
        const InterviewTime time = talk.time();
        QCOMPARE(time.phase, Phase::Ended);
        QCOMPARE(time.running, Milliseconds(110min));
        QCOMPARE(time.elapsed, Milliseconds(120min));
        QCOMPARE(time.paused, Milliseconds(10min));
        QCOMPARE(time.startedAtWall, std::optional<Milliseconds>(begun));
        QVERIFY(!time.estimated);
    }

    void sleepCounts() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(20min); // asleep on the table: the clock since boot runs on
        QCOMPARE(talk.time().running, Milliseconds(20min));
    }

    void aWallClockThatJumpsChangesNothing_data() {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("an hour on") << qint64(1);
        QTest::newRow("an hour back") << qint64(-1);
        QTest::newRow("ten years on") << qint64(87'600);
        QTest::newRow("ten years back") << qint64(-87'600);
    }
    void aWallClockThatJumpsChangesNothing() {
        QFETCH(qint64, hours);
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(10min);
        talk.clock.jumpWall(std::chrono::hours(hours));
        talk.clock.advance(5min);
        talk.say(ClockEvent::Break);
        talk.clock.advance(1min);
        QCOMPARE(talk.time().running, Milliseconds(15min));
        QCOMPARE(talk.time().paused, Milliseconds(1min));
        QVERIFY(!talk.time().estimated);
    }

    void anotherBootIsEstimatedByTheWall() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(30min);
        talk.clock.reboot(2min); // flat battery
        QCOMPARE(talk.time().elapsed, Milliseconds(32min));
        QVERIFY(talk.time().estimated);
        talk.say(ClockEvent::Break);
        talk.clock.advance(3min);
        talk.say(ClockEvent::Resume);
        talk.clock.advance(7min);
        QCOMPARE(talk.time().running, Milliseconds(39min));
        QCOMPARE(talk.time().paused, Milliseconds(3min));
        QVERIFY(talk.time().estimated);
    }

    void timeNeverRunsBackwards() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(30min);
        talk.clock.reboot(1min);
        talk.clock.jumpWall(-24h);
        QCOMPARE(talk.time().elapsed, 0ms);
        QVERIFY(talk.time().estimated);
    }

    void anUnknownBootIsNoBoot() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.events().first().bootId.clear();
        Moment now = talk.clock.now();
        now.bootId.clear();
        now.sinceBoot += 99h;
        now.wall += 4min;
        const InterviewTime time = interviewTime(talk.events(), now);
        QCOMPARE(time.elapsed, Milliseconds(4min));
        QVERIFY(time.estimated);
    }

    void saidTwiceCountsOnce() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(5min);
        talk.say(ClockEvent::Start);
        talk.say(ClockEvent::Resume);
        talk.clock.advance(5min);
        talk.say(ClockEvent::Break);
        talk.say(ClockEvent::Break);
        talk.clock.advance(5min);
        QCOMPARE(talk.time().running, Milliseconds(10min));
        QCOMPARE(talk.time().paused, Milliseconds(5min));
    }

    void aSecondAppointmentGoesOn() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(60min);
        talk.say(ClockEvent::End);
        talk.clock.advance(48h);
        talk.say(ClockEvent::Start);
        talk.clock.advance(30min);
        QCOMPARE(talk.time().phase, Phase::Running);
        QCOMPARE(talk.time().elapsed, Milliseconds(90min));
    }

    void anEndBeforeTheStartIsNothing() {
        Talk talk;
        talk.say(ClockEvent::Break);
        talk.say(ClockEvent::End);
        QCOMPARE(talk.time().phase, Phase::NotStarted);
    }
};

QTEST_GUILESS_MAIN(TimekeeperTest)
#include "tst_timekeeper.moc"
