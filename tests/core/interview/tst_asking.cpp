// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/talkahead.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Story;

namespace {

QString prompt(const char *name) { return QString::fromLatin1(name); }

void confirm(OneTablet &tablet, std::initializer_list<const char *> essential) {
    for (const char *name : essential)
        tablet.preparation().setPriority(prompt(name), Priority::Essential);
    tablet.preparation().confirmPriorities(Slot::First, true);
    tablet.preparation().confirmPriorities(Slot::Second, true);
}

QString nextAfter(OneTablet &tablet, const char *name) {
    const auto next = nextOpenPrompt(tablet.state(), tablet.instrument, prompt(name));
    return next ? next->prompt : QString();
}

ReplanRecord skips(std::initializer_list<const char *> names, std::initializer_list<const char *> kept = {}) {
    ReplanRecord record;
    record.about = ReplanRecord::About::Skips;
    record.taken = true;
    for (const char *name : names)
        record.prompts.append(prompt(name));
    for (const char *name : kept)
        record.kept.append(prompt(name));
    record.agreed = {Slot::First, Slot::Second};
    return record;
}

} // namespace

class AskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void essentialComesFirstOnceBothConfirmed();
    void takingAProposalIsOneActThatSurvivesAKill();
    void oneAuditorAloneLeavesNothingOut();
    void anEssentialPromptIsNeverLeftOut();
    void whatIsSaidLaterWins();
    void notDiscussedIsTheQuestionersToSay();
    void aSecondSessionGoesOnWithTheClock();
    void theHardEndOfTheFirstSessionIsPast();
    void sessionsAcrossARestart();
    void theRoomBeginsAnew();
};

void AskingTest::essentialComesFirstOnceBothConfirmed() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    tablet.preparation().setPriority(prompt("1c"), Priority::Essential);
    tablet.preparation().setPriority(prompt("2b"), Priority::Essential);
    QCOMPARE(nextAfter(tablet, "1a"), prompt("1b"));
    tablet.preparation().confirmPriorities(Slot::First, true);
    QCOMPARE(nextAfter(tablet, "1a"), prompt("1b"));
    tablet.preparation().confirmPriorities(Slot::Second, true);
    QCOMPARE(nextAfter(tablet, "1a"), prompt("1c"));
    QCOMPARE(nextAfter(tablet, "1c"), prompt("2b"));
    QCOMPARE(nextAfter(tablet, "3a"), prompt("1c"));
    tablet.talk().setPromptState(prompt("1c"), PromptState::Enough);
    tablet.talk().setPromptState(prompt("2b"), PromptState::Enough);
    QCOMPARE(nextAfter(tablet, "2b"), prompt("2c"));
    // A change opens the agreement again.
    tablet.preparation().setPriority(prompt("5a"), Priority::Essential);
    QCOMPARE(nextAfter(tablet, "2b"), prompt("2c"));
    confirm(tablet, {});
    QCOMPARE(nextAfter(tablet, "2b"), prompt("5a"));
}

void AskingTest::takingAProposalIsOneActThatSurvivesAKill() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    tablet.talk().setPromptState(prompt("6a"), PromptState::Partly);
    tablet.talk().keepReplan(skips({"6a", "6d", "7b"}, {"7b"}), std::nullopt);
    tablet.settleStore();
    tablet.kill();
    QCOMPARE(tablet.state().promptState(prompt("6a")), PromptState::Skipped);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Skipped);
    QCOMPARE(tablet.state().promptState(prompt("7b")), PromptState::Open);
    QCOMPARE(tablet.state().replans.size(), 1);
    QVERIFY(tablet.notes().undo());
    QCOMPARE(tablet.state().promptState(prompt("6a")), PromptState::Partly);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Open);
    QVERIFY(tablet.state().replans.isEmpty());
    QVERIFY(tablet.notes().redo());
    QCOMPARE(tablet.state().promptState(prompt("6a")), PromptState::Skipped);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Skipped);
    QVERIFY(tablet.notes().undo());
    QVERIFY(tablet.notes().undo());
    QCOMPARE(tablet.state().promptState(prompt("6a")), PromptState::Open);
}

void AskingTest::oneAuditorAloneLeavesNothingOut() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    ReplanRecord record = skips({"6d"});
    record.agreed = {Slot::First};
    tablet.talk().keepReplan(record, std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Open);
    ReplanRecord left = skips({"6d"});
    left.taken = false;
    tablet.talk().keepReplan(left, std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Open);
    QCOMPARE(tablet.state().replans.size(), 2);
}

void AskingTest::anEssentialPromptIsNeverLeftOut() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    confirm(tablet, {"6d"});
    tablet.talk().keepReplan(skips({"6c", "6d"}), std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("6c")), PromptState::Skipped);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Open);
}

void AskingTest::whatIsSaidLaterWins() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    tablet.talk().keepReplan(skips({"6c", "6d"}), std::nullopt);
    tablet.talk().setPromptState(prompt("6d"), PromptState::Asked);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Asked);
    tablet.talk().setPromptState(prompt("6c"), PromptState::Open);
    QCOMPARE(tablet.state().promptState(prompt("6c")), PromptState::Open);
    tablet.talk().keepReplan(skips({"6c"}), std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("6c")), PromptState::Skipped);
    QCOMPARE(tablet.state().promptState(prompt("6d")), PromptState::Asked);
}

void AskingTest::notDiscussedIsTheQuestionersToSay() {
    OneTablet tablet;
    tablet.prepare(Slot::First); // Anna asks
    ReplanRecord record;
    record.about = ReplanRecord::About::LeftOpen;
    record.taken = true;
    record.prompts = {prompt("11a"), prompt("11b")};
    record.agreed = {Slot::Second};
    tablet.talk().keepReplan(record, std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("11a")), PromptState::Open);
    record.agreed = {Slot::First};
    tablet.talk().keepReplan(record, std::nullopt);
    QCOMPARE(tablet.state().promptState(prompt("11a")), PromptState::NotDiscussed);
    QCOMPARE(tablet.state().promptState(prompt("11b")), PromptState::NotDiscussed);
    QVERIFY(tablet.notes().undo());
    QCOMPARE(tablet.state().promptState(prompt("11b")), PromptState::Open);
}

void AskingTest::aSecondSessionGoesOnWithTheClock() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    tablet.talk().clockEvent(ClockEvent::Start);
    tablet.pass(100min);
    tablet.talk().clockEvent(ClockEvent::End);
    QCOMPARE(tablet.time().session, 1);
    tablet.pass(48h);
    QCOMPARE(*tablet.position(), Milliseconds(100min));
    tablet.talk().clockEvent(ClockEvent::Start);
    tablet.pass(20min);
    const InterviewTime time = tablet.time();
    QCOMPARE(time.session, 2);
    QCOMPARE(time.phase, Phase::Running);
    QCOMPARE(time.elapsed, Milliseconds(120min));
    QCOMPARE(time.sessionFrom, Milliseconds(100min));
    QCOMPARE(*time.sessionStartedAtWall, tablet.clock.now().wall - 20min);
    tablet.noteDown(QStringLiteral("aan de telefoon"));
    const Note *note = tablet.note(QStringLiteral("telefoon"));
    QVERIFY(note && note->clock && *note->clock >= 120min && *note->clock < 121min);
    const Progress at = progress(tablet.state(), tablet.instrument, tablet.time(), tablet.clock.now(), 1);
    QCOMPARE(at.plannedEnd, *time.sessionStartedAtWall + tablet.state().plan.length);
    tablet.talk().clockEvent(ClockEvent::End);
    const Progress after = progress(tablet.state(), tablet.instrument, tablet.time(), tablet.clock.now(), 1);
    QCOMPARE(after.projectedEnd, tablet.clock.now().wall);
}

void AskingTest::theHardEndOfTheFirstSessionIsPast() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    Details details = tablet.state().details;
    details.hardEnd = tablet.clock.now().wall + 2h;
    tablet.preparation().setDetails(details);
    tablet.talk().clockEvent(ClockEvent::Start);
    QCOMPARE(deadline(tablet.state(), tablet.time(), tablet.clock.now()), *details.hardEnd);
    tablet.pass(2h);
    tablet.talk().clockEvent(ClockEvent::End);
    tablet.pass(24h);
    tablet.talk().clockEvent(ClockEvent::Start);
    QCOMPARE(deadline(tablet.state(), tablet.time(), tablet.clock.now()),
             tablet.clock.now().wall + tablet.state().plan.length);
    details.hardEnd = tablet.clock.now().wall + 30min;
    tablet.preparation().setDetails(details);
    QCOMPARE(deadline(tablet.state(), tablet.time(), tablet.clock.now()), *details.hardEnd);
}

void AskingTest::sessionsAcrossARestart() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    tablet.talk().clockEvent(ClockEvent::Start);
    tablet.pass(10min);
    tablet.talk().clockEvent(ClockEvent::End);
    tablet.pass(1h);
    tablet.kill();
    tablet.talk().clockEvent(ClockEvent::Start);
    tablet.pass(5min);
    tablet.kill();
    QCOMPARE(tablet.time().session, 2);
    QCOMPARE(tablet.time().elapsed, Milliseconds(15min));
}

void AskingTest::theRoomBeginsAnew() {
    OneTablet tablet;
    tablet.prepare(Slot::First);
    const UnitId here = tablet.state().team.at(0).id;
    const UnitId remote = tablet.state().team.at(1).id;
    const UnitId unsaid = tablet.state().team.at(2).id;
    tablet.talk().setPresence(here, PresenceKind::InTheRoom, std::nullopt);
    tablet.talk().setPresence(remote, PresenceKind::ByVideo, std::nullopt);
    tablet.talk().clockEvent(ClockEvent::Start);
    tablet.pass(90min);
    tablet.talk().clockEvent(ClockEvent::End);
    QCOMPARE(tablet.state().presenceOf(here), PresenceKind::InTheRoom);
    tablet.pass(24h);
    tablet.talk().startAgain(*tablet.position());
    tablet.settleStore();
    tablet.kill();
    QCOMPARE(tablet.time().session, 2);
    QCOMPARE(tablet.state().presenceOf(here), PresenceKind::Left);
    QCOMPARE(tablet.state().presenceOf(remote), PresenceKind::Left);
    QVERIFY(!tablet.state().presenceOf(unsaid));
    QCOMPARE(*tablet.state().presence.value(here).last().clock, Milliseconds(90min));
    tablet.talk().setPresence(here, PresenceKind::InTheRoom, tablet.position());
    QCOMPARE(tablet.state().presenceOf(here), PresenceKind::InTheRoom);
}

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"
