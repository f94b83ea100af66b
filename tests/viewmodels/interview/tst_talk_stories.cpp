// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/talkahead.h"
#include "core/interview/timekeeper.h"
#include "core/interview/voices.h"
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QTest>

using namespace Tweeluik;

Q_DECLARE_METATYPE(Tweeluik::Role)

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

constexpr int projectLeader = 0, client = 1, relative = 3, manager = 9; ///< seats of the story

/// What both pages of the talk share, for the one that this auditor has.
class Page {
public:
    explicit Page(TalkStory &story, Role role) {
        if (role == Role::Questioner)
            m_ask = std::make_unique<AskViewModel>(story.talk());
        else
            m_note = std::make_unique<NoteTakingViewModel>(story.talk());
    }
    [[nodiscard]] PresenceModel &presence() { return m_ask ? *m_ask->presence() : *m_note->presence(); }
    [[nodiscard]] OffRecordViewModel &offRecord() { return m_ask ? *m_ask->offRecord() : *m_note->offRecord(); }
    [[nodiscard]] RecallViewModel &recall() { return m_ask ? *m_ask->recall() : *m_note->recall(); }
    [[nodiscard]] TimekeeperViewModel &time() { return m_ask ? *m_ask->time() : *m_note->time(); }
    [[nodiscard]] LooseEndsViewModel &ends() { return *(m_ask ? m_ask->frame() : m_note->frame())->looseEnds(); }
    [[nodiscard]] PlaceViewModel &place() { return m_ask ? *m_ask->place() : *m_note->place(); }

private:
    std::unique_ptr<AskViewModel> m_ask;
    std::unique_ptr<NoteTakingViewModel> m_note;
};

/// The same situation in the hands of each auditor.
void bothRoles() {
    QTest::addColumn<Role>("role");
    QTest::newRow("asking") << Role::Questioner;
    QTest::newRow("taking notes") << Role::NoteTaker;
}

/// All that a list of notes says.
QString allWords(const QAbstractItemModel &model) {
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int role = NoteListModel::Stamp; role <= NoteListModel::Spoken; ++role)
            words.append(model.index(row, 0).data(role).toString());
    return words.join(u' ');
}

} // namespace

/// What really happens in two hours (the method's table of situations), played on one tablet in either role, with the
/// app killed in the middle. Situations 1, 11 and 12 stand in tst_frame_viewmodel,
/// 15 in tst_frame_pages.
class TalkStoriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManagerAnswersEverything_data() { bothRoles(); } // 2
    void theManagerAnswersEverything();
    void twoSeeItDifferently_data() { bothRoles(); } // 3
    void twoSeeItDifferently();
    void thisStaysBetweenUs_data() { bothRoles(); } // 4
    void thisStaysBetweenUs();
    void oneLeavesAndOneComesLate_data() { bothRoles(); } // 5
    void oneLeavesAndOneComesLate();
    void noClientTurnsUp_data() { bothRoles(); } // 5
    void noClientTurnsUp();
    void aLongSilence_data() { bothRoles(); } // 6
    void aLongSilence();
    void thatPlanIsStillToCome_data() { bothRoles(); } // 7
    void thatPlanIsStillToCome();
    void anInterpreterAtTheTable_data() { bothRoles(); } // 8
    void anInterpreterAtTheTable();
    void twoByVideo_data() { bothRoles(); } // 9
    void twoByVideo();
    void theInternalAuditor_data() { bothRoles(); } // 10
    void theInternalAuditor();
    void oneDoesNotWantSound_data() { bothRoles(); } // 13
    void oneDoesNotWantSound();
    void aTabletIsForbidden_data() { bothRoles(); } // 14
    void aTabletIsForbidden();
};

void TalkStoriesTest::theManagerAnswersEverything() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    for (int i = 0; i < 5; ++i)
        story.write(str("Dat doen wij al."), 1, {}, manager);
    story.kill();
    const UnitId boss = story.member(manager);
    QCOMPARE(notHeard(story.state()).size(), story.state().team.size() - 1);
    QVERIFY(!notHeard(story.state()).contains(boss));
    story.write(str("Bij ons op de afdeling niet."), 1, {}, client);
    QVERIFY(!notHeard(story.state()).contains(story.member(client)));
    // Only the page of the one who takes notes tells it, and its sentences name nobody.
    NoteTakingViewModel notes(story.talk());
    QVERIFY(notes.heard()->atAll().contains(str("relative")));
    QVERIFY(!notes.heard()->atAll().contains(str("manager")));
    QCOMPARE(notes.heard()->invitations().size(), 3);
    for (const QString &sentence : notes.heard()->invitations()) {
        for (const char *word : {"manager", "client", "relative", "Anna", "Bruno"})
            QVERIFY2(!sentence.contains(str(word), Qt::CaseInsensitive), qPrintable(sentence));
    }
}

void TalkStoriesTest::twoSeeItDifferently() {
    QFETCH(Role, role);
    TalkStory story(role);
    TeamMember named = story.state().team.at(client);
    named.name = str("Zeynep Kaya");
    PreparationService(story.measurement()).setTeamMember(named);
    story.begin();
    const UnitId one = story.write(str("Iedereen mag meedoen."), 6, {NoteMark::DifferentView}, manager);
    const UnitId other = story.write(str("Vrijwilligers niet."), 6, {NoteMark::DifferentView}, client);
    NoteService(story.measurement()).link(one, other);
    story.pass(1s);
    story.kill();
    QCOMPARE(story.state().linkedTo(one), QList<UnitId>{other});
    QCOMPARE(story.state().notes.size(), 2);
    NoteTakingViewModel page(story.talk());
    const QString words = allWords(*page.timeline());
    QVERIFY(words.contains(str("Iedereen mag")) && words.contains(str("Vrijwilligers")));
    QVERIFY2(!words.contains(str("Zeynep")), qPrintable(words));
    QVERIFY2(!words.contains(str("Kaya")), qPrintable(words));
}

void TalkStoriesTest::thisStaysBetweenUs() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    story.write(str("Dit mag blijven."), 2);
    story.pass(600s);
    story.write(str("Dit blijft onder ons."), 2);
    {
        Page page(story, role);
        page.offRecord().takeBack(2);
        page.offRecord().begin();
    }
    story.pass(1s);
    story.kill();
    QVERIFY(story.state().offRecordNow);
    QCOMPARE(story.state().notes.size(), 1);
    QVERIFY(NoteService(story.measurement()).moment(2, std::nullopt, std::nullopt).isNull());
    Page page(story, role);
    QVERIFY(page.offRecord().on());
    page.offRecord().end();
    QCOMPARE(page.offRecord().traces().size(), 2);
    QVERIFY(!page.offRecord().traces().join(u' ').contains(str("onder ons")));
    QVERIFY(NoteService(story.measurement()).search(str("onder ons")).isEmpty());
    QVERIFY(!NoteService(story.measurement()).moment(2, std::nullopt, std::nullopt).isNull());
}

void TalkStoriesTest::oneLeavesAndOneComesLate() {
    QFETCH(Role, role);
    TalkStory story(role);
    for (const ConsentFor purpose : consentPurposes)
        ConsentService(story.measurement()).answer(story.member(manager), purpose, purpose != ConsentFor::Quotes);
    story.begin();
    {
        Page page(story, role);
        page.presence().setPresence(manager, int(PresenceKind::InTheRoom));
        QCOMPARE(page.presence().opened(), -1); // was asked beforehand
        story.pass(900s);
        page.presence().setPresence(manager, int(PresenceKind::Left));
        page.presence().setPresence(relative, int(PresenceKind::InTheRoom));
        QCOMPARE(page.presence().opened(), relative);
        page.presence().answer(relative, int(ConsentFor::TakingPart), true);
    }
    story.pass(1s);
    story.kill();
    QCOMPARE(story.state().presenceOf(story.member(manager)), std::optional(PresenceKind::Left));
    QCOMPARE(story.state().presence.value(story.member(relative)).last().clock, std::optional<Milliseconds>(900s));
    QVERIFY(!notHeard(story.state()).contains(story.member(manager)));
    Page page(story, role);
    QVERIFY(page.presence().index(relative).data(PresenceModel::ConsentOpen).toBool());
    QCOMPARE(page.presence().log().size(), 3);
    // Who refused what is told only for the person that was opened.
    QCOMPARE(page.presence().index(manager).data(PresenceModel::Quotes).toInt(), 0);
}

void TalkStoriesTest::noClientTurnsUp() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    {
        Page page(story, role);
        for (const int seat : {1, 2})
            page.presence().setPresence(seat, int(PresenceKind::Left));
    }
    // They go on today, and meet the clients another time.
    InterviewService(story.measurement()).clockEvent(ClockEvent::End);
    story.pass(1s);
    story.kill();
    for (const int seat : {1, 2}) {
        QCOMPARE(story.state().presenceOf(story.member(seat)), std::optional(PresenceKind::Left));
        QVERIFY(!notHeard(story.state()).contains(story.member(seat)));
    }
    InterviewService(story.measurement()).startAgain(Milliseconds(0));
    Page page(story, role);
    page.presence().setPresence(client, int(PresenceKind::InTheRoom));
    QCOMPARE(story.state().presenceOf(story.member(client)), std::optional(PresenceKind::InTheRoom));
    QVERIFY(notHeard(story.state()).contains(story.member(client)));
}

void TalkStoriesTest::aLongSilence() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    {
        Page page(story, role);
        page.place().goToItem(5);
        story.pass(300s);
        page.time().takeBreak();
    }
    story.pass(1200s);
    story.kill();
    Page page(story, role);
    QVERIFY(page.time().paused());
    // The silence is a break of the talk, not time that was talked.
    const InterviewTime time = interviewTime(story.state().clock, story.measurement().clock().now());
    QCOMPARE(time.running, Milliseconds(300s));
    QCOMPARE(time.paused, Milliseconds(1200s));
    page.time().resume();
    QVERIFY(page.recall().shown());
    QVERIFY(page.recall().item().startsWith(QLatin1Char('5')));
    QVERIFY(!page.recall().prompt().isEmpty());
    // No reason was asked and none is kept.
    QCOMPARE(story.state().notes.size(), 0);
}

void TalkStoriesTest::thatPlanIsStillToCome() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    PromiseText text;
    text.what = str("beleidsplan");
    text.role = TeamRole::Manager;
    const UnitId plan = PromiseService(story.measurement()).add(text);
    story.pass(1s);
    story.kill();
    Page page(story, role);
    page.ends().setShown(true);
    QCOMPARE(page.ends().promised(), QStringList{str("beleidsplan \u00B7 Manager")});
    PromiseService service(story.measurement());
    text.what = str("beleidsplan 2025");
    service.change(plan, text);
    QCOMPARE(page.ends().promised(), QStringList{str("beleidsplan 2025 \u00B7 Manager")});
    service.setState(plan, PromiseState::Received);
    QCOMPARE(page.ends().promised(), QStringList());
    service.setState(plan, PromiseState::NotCome);
    QCOMPARE(page.ends().promised(), QStringList());
}

void TalkStoriesTest::anInterpreterAtTheTable() {
    QFETCH(Role, role);
    TalkStory story(role);
    PreparationService preparing(story.measurement());
    const UnitId interpreter = preparing.addTeamMember(TeamRole::Interpreter);
    const UnitId supporter = preparing.addTeamMember(TeamRole::Supporter);
    story.pass(1s);
    story.kill();
    QCOMPARE(story.state().team.size(), 12);
    QCOMPARE(countedMembers(story.state().team), 10);
    QVERIFY(!notHeard(story.state()).contains(interpreter));
    QVERIFY(!notHeard(story.state()).contains(supporter));
    // For sound they are asked like everybody else.
    QVERIFY(consentOverview(story.state(), ConsentFor::Audio).open.contains(interpreter));
}

void TalkStoriesTest::twoByVideo() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    {
        Page page(story, role);
        for (const int seat : {client, relative})
            page.presence().setPresence(seat, int(PresenceKind::ByVideo));
        QVERIFY(page.presence().index(client).data(PresenceModel::ConsentOpen).toBool());
    }
    story.pass(1s);
    story.kill();
    Page page(story, role);
    QVERIFY(page.presence().anyByVideo());
    QCOMPARE(story.state().presenceOf(story.member(client)), std::optional(PresenceKind::ByVideo));
    QVERIFY(notHeard(story.state()).contains(story.member(client)));
    page.presence().setPresence(client, int(PresenceKind::InTheRoom));
    page.presence().setPresence(relative, int(PresenceKind::Left));
    QVERIFY(!page.presence().anyByVideo());
}

void TalkStoriesTest::theInternalAuditor() {
    QFETCH(Role, role);
    TalkStory story(role);
    Auditor own = story.state().auditor(Slot::First);
    own.affiliation = Affiliation::Internal;
    own.conflict = RoleConflict::Present;
    own.handling = str("Bruno vraagt item 6 en schrijft het uit.");
    PreparationService(story.measurement()).setAuditor(own);
    story.pass(1s);
    story.kill();
    QCOMPARE(story.state().auditor(Slot::First), own);
    QCOMPARE(story.state().auditor(Slot::Second).conflict, RoleConflict::Unsaid);
    // At that item they swap, and swap back.
    InterviewService service(story.measurement());
    service.swapRoles();
    service.swapRoles();
    QCOMPARE(story.state().auditor(Slot::First).handling, own.handling);
}

void TalkStoriesTest::oneDoesNotWantSound() {
    QFETCH(Role, role);
    TalkStory story(role);
    ConsentService consent(story.measurement());
    for (const TeamMember &member : story.state().team)
        consent.answer(member.id, ConsentFor::Audio, member.id != story.member(client));
    story.pass(1s);
    story.kill();
    QVERIFY(!consentOverview(story.state(), ConsentFor::Audio).all());
    QCOMPARE(consentOverview(story.state(), ConsentFor::Audio).refused, QList<UnitId>{story.member(client)});
    // On the pages of the talk nothing tells who it was.
    Page page(story, role);
    for (int row = 0; row < page.presence().rowCount(); ++row) {
        const QModelIndex index = page.presence().index(row);
        for (const int what : {int(PresenceModel::TakingPart), int(PresenceModel::Notes), int(PresenceModel::Quotes)})
            QCOMPARE(index.data(what).toInt(), 0);
        QVERIFY(!index.data(PresenceModel::ConsentOpen).toBool());
    }
}

void TalkStoriesTest::aTabletIsForbidden() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    // One tablet for both: whoever has it asks and notes; what was on paper comes in afterwards, and says so.
    InterviewService service(story.measurement());
    service.swapRoles();
    story.write(str("Op de tablet."), 3);
    service.clockEvent(ClockEvent::End);
    const UnitId late = story.write(str("Van het papier."), 3);
    NoteService(story.measurement()).setOrigin(late, Origin::Elsewhere, str("notitieblad"));
    story.pass(1s);
    story.kill();
    QCOMPARE(story.state().note(late)->origin, Origin::Elsewhere);
    QCOMPARE(story.state().note(late)->source, str("notitieblad"));
    NoteTakingViewModel page(story.talk());
    QCOMPARE(page.timeline()->count(), 2);
    QVERIFY(page.timeline()->index(0).data(NoteListModel::Later).toString().isEmpty());
    QVERIFY(!page.timeline()->index(1).data(NoteListModel::Later).toString().isEmpty());
    QVERIFY(!story.state().joined());
}

QTEST_GUILESS_MAIN(TalkStoriesTest)
#include "tst_talk_stories.moc"
