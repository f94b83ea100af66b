// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/runningorder.h"
#include "platform/simulated/manualclock.h"
#include "support/instrumentfixture.h"

#include <QTest>

using namespace Tweeluik;

namespace {

/// A talk of which only the clock and the prompts matter.
class Talk {
public:
    ManualClock clock;
    Measurement state;
    Instrument instrument = Fixture::gardenInstrument().instrument;

    Talk() { state.details.plannedStart = clock.now().wall; }
    void say(ClockEvent event) {
        const Moment now = clock.now();
        state.clock.append({event, now.bootId, now.sinceBoot, now.wall, Slot::Second});
    }
    void finish(ItemNumber item) {
        for (const Instrument::Prompt &prompt : instrument.item(ItemId{item}).prompts)
            state.prompts[prompt.id.toString()].state = PromptState::Enough;
    }
    [[nodiscard]] Progress progress(ItemNumber inHand = 1) const {
        return Tweeluik::progress(state, instrument, interviewTime(state.clock, clock.now()), clock.now(), inHand);
    }
    [[nodiscard]] Milliseconds endOf(ItemNumber item) const {
        for (const Block &block : runningOrder(state.plan, instrument)) {
            if (block.item == item)
                return block.from + block.length;
        }
        return 0ms;
    }
};

bool near(Milliseconds actual, Milliseconds expected) { return actual - expected < 20ms && expected - actual < 20ms; }

} // namespace

class ProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsChangeAtTheirLimits_data() {
        QTest::addColumn<qint64>("late"); // milliseconds
        QTest::addColumn<int>("pace");
        const auto row = [](const char *name, Milliseconds late, Pace pace) {
            QTest::newRow(name) << qint64(late.count()) << int(pace);
        };
        row("well ahead", -20min, Pace::Ample);
        row("just under minus five", -5min - 1ms, Pace::Ample);
        row("minus five", -5min, Pace::OnTime);
        row("nothing", 0ms, Pace::OnTime);
        row("three", 3min, Pace::OnTime);
        row("just over three", 3min + 1ms, Pace::SlightlyLater);
        row("eight", 8min, Pace::SlightlyLater);
        row("just over eight", 8min + 1ms, Pace::Later);
        row("an hour", 1h, Pace::Later);
    }
    void wordsChangeAtTheirLimits() {
        QFETCH(qint64, late);
        QFETCH(int, pace);
        QCOMPARE(int(paceOf(Milliseconds(-late))), pace);
    }

    void asPlannedIsOnTimeAllAlong() {
        Talk talk;
        talk.say(ClockEvent::Start);
        Milliseconds at{0};
        for (ItemNumber item = 1; item <= 12; ++item) {
            talk.clock.advance(talk.endOf(item) - at);
            at = talk.endOf(item);
            talk.finish(item);
            if (item == 5) {
                talk.say(ClockEvent::Break);
                talk.clock.advance(10min);
                at += 10min;
                talk.say(ClockEvent::Resume);
            }
            const Progress now = talk.progress(item);
            QVERIFY2(near(now.ahead, 0ms), qPrintable(QString::number(now.ahead.count())));
            QCOMPARE(now.pace, Pace::OnTime);
            QCOMPARE(now.items.at(item - 1), 1.0);
            QCOMPARE(now.item, 1.0);
        }
        QVERIFY(qAbs(talk.progress().planMark - 1.0) < 0.001);
    }

    void beforeTheStartNothingIsLate() {
        Talk talk;
        QCOMPARE(talk.progress().ahead, 0ms);
        QCOMPARE(talk.progress().planMark, 0.0);
        talk.clock.advance(20min); // nobody has come yet
        QCOMPARE(talk.progress().ahead, Milliseconds(-20min));
    }

    void aLateStartCountsAgainstTheHardEnd() {
        Talk talk;
        talk.clock.advance(20min);
        talk.say(ClockEvent::Start);
        QCOMPARE(talk.progress().plannedEnd, *talk.state.details.plannedStart + 120min);
        QCOMPARE(talk.progress().ahead, Milliseconds(-20min));
        QCOMPARE(talk.progress().pace, Pace::Later);
    }

    void aTalkOnAnotherDayCountsFromWhenItBegan_data() {
        QTest::addColumn<qint64>("away"); // milliseconds
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, Milliseconds away, bool same) {
            QTest::newRow(name) << qint64(away.count()) << same;
        };
        row("six hours early", -6h, false);
        row("just over two hours early", -2h - 1ms, false);
        row("two hours early", -2h, true);
        row("two hours late", 2h, true);
        row("the day after", 24h, false);
    }
    void aTalkOnAnotherDayCountsFromWhenItBegan() {
        QFETCH(qint64, away);
        QFETCH(bool, same);
        Talk talk;
        talk.state.details.plannedStart = talk.clock.now().wall - Milliseconds(away);
        talk.say(ClockEvent::Start);
        QCOMPARE(talk.progress().ahead, same ? -Milliseconds(away) : 0ms);
        QCOMPARE(talk.progress().planMark > 0.0, same && away > 0);
    }

    void withoutAPlannedStartTheRealOneCounts() {
        Talk talk;
        talk.state.details.plannedStart.reset();
        talk.clock.advance(20min);
        talk.say(ClockEvent::Start);
        QCOMPARE(talk.progress().ahead, 0ms);
    }

    void skippingWinsTime() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(talk.endOf(1));
        talk.finish(1);
        const Milliseconds before = talk.progress().ahead;
        talk.state.prompts[QStringLiteral("9b")].state = PromptState::Skipped;
        const Milliseconds won = talk.progress().ahead - before;
        const auto &prompt = talk.instrument.item(ItemId{9}).prompts.at(1);
        const double expected = 85.0 * 60'000 * double(1 + prompt.subs.size()) / 144;
        QVERIFY2(qAbs(double(won.count()) - expected) < 20, qPrintable(QString::number(won.count())));
    }

    void lessTimeForEachWinsTimeOnceItIsAgreed() {
        Talk talk;
        talk.say(ClockEvent::Start);
        const Milliseconds planned = talk.progress().projectedEnd;
        ReplanRecord record;
        record.wall = talk.clock.now().wall;
        record.lengthPerMille = 500;
        talk.state.replans = {record};
        QCOMPARE(talk.progress().projectedEnd, planned); // proposed and left
        record.taken = true;
        talk.state.replans = {record};
        QVERIFY(near(planned - talk.progress().projectedEnd, 42min + 30s));
        ReplanRecord later = record;
        later.about = ReplanRecord::About::DoesNotFit;
        later.lengthPerMille = 1;
        talk.state.replans = {record, later};
        QVERIFY(near(planned - talk.progress().projectedEnd, 42min + 30s));
    }

    void whatWasAgreedEndsWithItsSession() {
        Talk talk;
        talk.say(ClockEvent::Start);
        ReplanRecord record;
        record.wall = talk.clock.now().wall;
        record.taken = true;
        record.lengthPerMille = 500;
        talk.state.replans = {record};
        talk.clock.advance(10min);
        talk.say(ClockEvent::End);
        talk.clock.advance(48h);
        talk.say(ClockEvent::Start);
        const Milliseconds again = talk.progress().projectedEnd;
        talk.state.replans.clear();
        QCOMPARE(again, talk.progress().projectedEnd);
    }

    void tickedSubQuestionsCountInPart() {
        Talk talk;
        talk.say(ClockEvent::Start);
        QCOMPARE(talk.progress(1).item, 0.0);
        const Instrument::Prompt prompt = talk.instrument.item(ItemId{1}).prompts.first();
        talk.state.prompts[prompt.id.toString()] = {PromptState::Partly, {prompt.subs.first().toString()}};
        const double ticked = talk.progress(1).item;
        QVERIFY(ticked > 0.0);
        talk.state.prompts[prompt.id.toString()].state = PromptState::Enough;
        QVERIFY(talk.progress(1).item > ticked);
        QVERIFY(talk.progress(1).item < 1.0);
    }

    void aBreakThatWasPassedByIsWon() {
        Talk talk;
        talk.say(ClockEvent::Start);
        for (ItemNumber item = 1; item <= 5; ++item)
            talk.finish(item);
        talk.clock.advance(talk.endOf(5));
        QVERIFY(near(talk.progress(6).ahead, 0ms));
        talk.state.prompts[QStringLiteral("6a")].state = PromptState::Asked;
        const Progress passed = talk.progress(6);
        QVERIFY(passed.ahead > 10min);
    }

    void anItemThatCameUpEarlyLeavesTheBreak() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(20min);
        const Milliseconds before = talk.progress(1).projectedEnd;
        talk.state.prompts[QStringLiteral("8a")].state = PromptState::Enough;
        QVERIFY(before - talk.progress(1).projectedEnd < 5min);
    }

    void aLongBreakCosts() {
        Talk talk;
        talk.say(ClockEvent::Start);
        for (ItemNumber item = 1; item <= 5; ++item)
            talk.finish(item);
        talk.clock.advance(talk.endOf(5));
        talk.say(ClockEvent::Break);
        talk.clock.advance(4min);
        QVERIFY(near(talk.progress(6).ahead, 0ms));
        talk.clock.advance(10min);
        QVERIFY(near(talk.progress(6).ahead, -4min));
    }

    void theEndIsTheEnd() {
        Talk talk;
        talk.say(ClockEvent::Start);
        talk.clock.advance(100min);
        talk.say(ClockEvent::End);
        talk.clock.advance(3h);
        QCOMPARE(talk.progress().ahead, Milliseconds(20min));
        QCOMPARE(talk.progress().pace, Pace::Ample);
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
