// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/talkahead.h"
#include "platform/simulated/manualclock.h"
#include "support/instrumentfixture.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }
YardstickId yardstick(const char *name) { return {str(name)}; }

/// In the garden the first prompt of an item feeds "regelmaat", the others
/// feed "bereik".
class Talk {
public:
    ManualClock clock;
    InstrumentFile garden = Fixture::gardenInstrument();
    Measurement state;

    Talk() { state.details.plannedStart = clock.now().wall; }
    void start() {
        const Moment now = clock.now();
        state.clock.append({ClockEvent::Start, now.bootId, now.sinceBoot, now.wall, Slot::Second});
    }
    void say(const char *prompt, PromptState said) { state.prompts[str(prompt)].state = said; }
    [[nodiscard]] TalkAhead ahead(const char *inHand = "") const {
        const Moment now = clock.now();
        return talkAhead(state, garden.instrument, garden.aids, interviewTime(state.clock, now), now, str(inHand));
    }
    [[nodiscard]] Milliseconds end() const {
        const Moment now = clock.now();
        return deadline(state, interviewTime(state.clock, now), now);
    }
    [[nodiscard]] QList<YardstickId> notHeard(ItemNumber item) const {
        return yardsticksNotHeard(state, garden.instrument, garden.aids, item);
    }
};

std::optional<PromptAhead> find(const TalkAhead &talk, const char *prompt) {
    const auto found = std::find_if(talk.prompts.begin(), talk.prompts.end(),
                                    [&](const PromptAhead &ahead) { return ahead.prompt == str(prompt); });
    return found == talk.prompts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TalkAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRoomEndsWhereThePlanEnds() {
        Talk talk;
        const Milliseconds planned = *talk.state.details.plannedStart;
        QCOMPARE(talk.end().count(), (planned + 2h).count());
        // Twenty minutes late: the plan still says when the room is gone.
        talk.clock.advance(20min);
        talk.start();
        QCOMPARE(talk.end().count(), (planned + 2h).count());
        talk.state.details.hardEnd = planned + 100min;
        QCOMPARE(talk.end().count(), (planned + 100min).count());
        talk.state.details.hardEnd.reset();
        talk.state.details.plannedStart.reset();
        QCOMPARE(talk.end().count(), (planned + 20min + 2h).count());
    }

    void aTalkThatWasMovedToAnotherDayHasItsWholeLength() {
        Talk talk;
        talk.state.details.hardEnd = *talk.state.details.plannedStart + 100min;
        talk.clock.advance(24h);
        talk.start();
        QCOMPARE(talk.end().count(), (talk.clock.now().wall + 2h).count());
    }

    void beforeTheTalkEverythingIsAhead() {
        Talk talk;
        const TalkAhead ahead = talk.ahead();
        QCOMPARE(ahead.prompts.size(), 50);
        // 120 minutes without opening 10, break 10, free room 10 and closing 5; 144 parts.
        QCOMPARE(ahead.room.count(), Milliseconds(85min).count());
        QCOMPARE(ahead.perPart.count(), Milliseconds(85min).count() / 144);
        QCOMPARE(ahead.prompts.first().prompt, str("1a"));
        QVERIFY(std::none_of(ahead.prompts.begin(), ahead.prompts.end(), [](const auto &each) { return each.heard; }));
    }

    void whatIsSaidIsNoLongerAhead() {
        Talk talk;
        const int parts = find(talk.ahead(), "1a")->parts;
        talk.say("1a", PromptState::Partly);
        talk.state.prompts[str("1a")].tickedSubs.insert(str("1a.1"));
        QCOMPARE(find(talk.ahead(), "1a")->parts, parts - 1);
        QVERIFY(!find(talk.ahead(), "1a")->heard);
        talk.say("1a", PromptState::Enough);
        QVERIFY(find(talk.ahead(), "1a")->heard);
        talk.say("1b", PromptState::Skipped);
        QVERIFY(!find(talk.ahead(), "1b"));
        talk.say("1c", PromptState::NotDiscussed);
        QVERIFY(!find(talk.ahead(), "1c"));
        QCOMPARE(talk.ahead().prompts.size(), 48);
    }

    void thePromptInHandIsNeverUpForLeavingOut() {
        Talk talk;
        talk.state.preparation.priorities.insert(str("2a"), Priority::MayShorten);
        QCOMPARE(find(talk.ahead(), "2a")->priority, Priority::MayShorten);
        QCOMPARE(find(talk.ahead("2a"), "2a")->priority, Priority::Essential);
    }

    void theOrderOfThePlanIsKept() {
        Talk talk;
        talk.state.plan.order = {8, 2};
        const TalkAhead ahead = talk.ahead();
        QCOMPARE(ahead.prompts.first().prompt, str("8a"));
        QCOMPARE(find(ahead, "2a")->item, 2);
        QCOMPARE(ahead.prompts.size(), 50);
        QCOMPARE(ahead.prompts.last().item, 12);
    }

    /// Start 20 minutes late, room gone at four: the proposal fits what is left and keeps what is essential.
    void aLateStartIsPlannedAnew() {
        Talk talk;
        talk.state.details.hardEnd = *talk.state.details.plannedStart + 2h;
        talk.state.preparation.priorities.insert(str("12a"), Priority::Essential);
        talk.clock.advance(60min);
        talk.start();
        const TalkAhead ahead = talk.ahead("1a");
        QCOMPARE(ahead.room.count(), Milliseconds(25min).count());
        const Replan plan = replan(ahead);
        QCOMPARE(plan.outcome, Replan::Outcome::Skips);
        QVERIFY(!plan.skip.contains(str("1a")));
        QVERIFY(!plan.skip.contains(str("12a")));
        Milliseconds sum{0};
        for (const PromptShare &share : plan.shares)
            sum += share.length;
        QVERIFY(sum <= 25min);
    }

    void aYardstickThatLosesItsLastQuestionIsTold() {
        Talk talk;
        const auto without = [&] {
            return yardsticksWithoutQuestion(talk.state, talk.garden.instrument, talk.garden.aids);
        };
        // Nothing was chosen: nothing is lost.
        QVERIFY(without().isEmpty());
        talk.state.preparation.priorities.insert(str("3a"), Priority::Essential);
        QCOMPARE(without(), QList<UnaskedYardsticks>({{3, {yardstick("bereik")}}}));
        talk.state.preparation.priorities.insert(str("3b"), Priority::Essential);
        QVERIFY(without().isEmpty());
        talk.state.preparation.priorities.insert(str("4b"), Priority::Essential);
        QCOMPARE(without(), QList<UnaskedYardsticks>({{4, {yardstick("regelmaat")}}}));
    }

    /// What no prompt of the item asks for is no loss of the choice.
    void whatNobodyAsksIsNotLost() {
        Talk talk;
        for (const Instrument::Prompt &prompt : talk.garden.instrument.item(ItemId{5}).prompts) {
            for (const SubId sub : prompt.subs)
                talk.garden.aids.feeds.remove(sub);
        }
        talk.state.preparation.priorities.insert(str("5a"), Priority::Essential);
        QVERIFY(yardsticksWithoutQuestion(talk.state, talk.garden.instrument, talk.garden.aids).isEmpty());
        QCOMPARE(talk.notHeard(5).size(), 2);
    }

    void whatIsNotHeardYetShrinksWithTheTalk() {
        Talk talk;
        QCOMPARE(talk.notHeard(6), QList<YardstickId>({yardstick("bereik"), yardstick("regelmaat")}));
        talk.say("6a", PromptState::Partly);
        QCOMPARE(talk.notHeard(6).size(), 2);
        talk.say("6a", PromptState::Asked);
        QCOMPARE(talk.notHeard(6), QList<YardstickId>({yardstick("bereik")}));
        talk.say("6b", PromptState::Skipped);
        QCOMPARE(talk.notHeard(6).size(), 1);
        talk.say("6b", PromptState::Enough);
        QVERIFY(talk.notHeard(6).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TalkAheadTest)
#include "tst_talk_ahead.moc"
