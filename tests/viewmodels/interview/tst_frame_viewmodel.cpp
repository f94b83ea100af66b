// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/talkahead.h"
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

Q_DECLARE_METATYPE(Tweeluik::Role)

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

QVariant at(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role); }

void bothRoles() {
    QTest::addColumn<Role>("role");
    QTest::newRow("asking") << Role::Questioner;
    QTest::newRow("taking notes") << Role::NoteTaker;
}

void setHardEnd(TalkStory &story, Milliseconds wall) {
    Details details = story.state().details;
    details.hardEnd = wall;
    PreparationService(story.measurement()).setDetails(details);
}

Milliseconds now(TalkStory &story) { return story.measurement().clock().now().wall; }

/// Asks everything up to that item.
void askUpTo(TalkStory &story, ItemNumber last) {
    InterviewService service(story.measurement());
    for (const Instrument::Item &item : story.file().instrument.items()) {
        if (item.id.number > last)
            continue;
        for (const Instrument::Prompt &prompt : item.prompts)
            service.setPromptState(prompt.id.toString(), PromptState::Enough);
    }
}

/// Four items to go, and the room gone in a while.
void fallBehind(TalkStory &story, Milliseconds left) {
    story.begin();
    askUpTo(story, 8);
    setHardEnd(story, now(story) + left);
}

/// What both pages share: the frame of a page of that role.
class Page {
public:
    Page(TalkStory &story, Role role) {
        if (role == Role::Questioner)
            m_ask = std::make_unique<AskViewModel>(story.talk());
        else
            m_note = std::make_unique<NoteTakingViewModel>(story.talk());
    }
    [[nodiscard]] FrameViewModel &frame() { return m_ask ? *m_ask->frame() : *m_note->frame(); }
    [[nodiscard]] PlaceViewModel &place() { return m_ask ? *m_ask->place() : *m_note->place(); }
    [[nodiscard]] TimekeeperViewModel &time() { return m_ask ? *m_ask->time() : *m_note->time(); }
    void undo() { m_ask ? m_ask->undo() : m_note->undo(); }

private:
    std::unique_ptr<AskViewModel> m_ask;
    std::unique_ptr<NoteTakingViewModel> m_note;
};

} // namespace

class FrameViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCardIsSaidLineByLine();
    void aCardTakesOwnWordsAndGivesTheUsualBack();
    void nothingIsProposedWhileThereIsTime();
    void aLateStartIsSaidAtOnce();
    void aProposalWaitsForAnotherQuestion();
    void takingNeedsBothAndIsUndoneAsOne();
    void keepingAQuestionAsksBothAnew();
    void notNowIsSilentAndDoesNotComeBack();
    void onDemandItIsThereAllTheSame();
    void noFigureInTheWordsForTheTable();
    void partlyAndNotDiscussedCanBeSaid();
    void essentialStandsQuietlyBesideTheQuestion();
    void theLastQuestionLeadsToTheClosing();
    void looseEndsAreNamed();
    void otherTermsFollow();
    void situation1_data() { bothRoles(); }
    void situation1();
    void situation11_data() { bothRoles(); }
    void situation11();
    void situation12_data() { bothRoles(); }
    void situation12();
    void situation12WithoutRoom_data() { bothRoles(); }
    void situation12WithoutRoom();
};

void FrameViewModelTest::aCardIsSaidLineByLine() {
    TalkStory story;
    {
        Page page(story, Role::Questioner);
        TalkCardModel &card = *page.frame().opening();
        QCOMPARE(card.rowCount(), 7);
        QCOMPARE(page.frame().closing()->rowCount(), 4);
        for (int row = 0; row < card.rowCount(); ++row) {
            QVERIFY(!at(card, row, TalkCardModel::Heading).toString().isEmpty());
            QVERIFY(at(card, row, TalkCardModel::Words).toString().size() > 30);
            QVERIFY(!at(card, row, TalkCardModel::Ticked).toBool());
        }
        card.tick(str("aim"), true);
        card.tick(str("time"), true);
        card.tick(str("time"), false);
        story.pass(1s);
    }
    story.kill();
    Page page(story, Role::NoteTaker);
    QVERIFY(at(*page.frame().opening(), 0, TalkCardModel::Ticked).toBool());
    QVERIFY(!at(*page.frame().opening(), 6, TalkCardModel::Ticked).toBool());
    QVERIFY(!at(*page.frame().closing(), 0, TalkCardModel::Ticked).toBool());
}

void FrameViewModelTest::aCardTakesOwnWordsAndGivesTheUsualBack() {
    TalkStory story;
    Page page(story, Role::Questioner);
    TalkCardModel &card = *page.frame().closing();
    const QString usual = at(card, 0, TalkCardModel::Words).toString();
    QSignalSpy redrawn(&card, &QAbstractItemModel::dataChanged);
    card.adapt(str("heard"), str("  Er is hier veel op gang.  "));
    QCOMPARE(at(card, 0, TalkCardModel::Words).toString(), str("Er is hier veel op gang."));
    QVERIFY(at(card, 0, TalkCardModel::Adapted).toBool());
    QVERIFY(redrawn.count() > 0);
    card.adapt(str("heard"), usual);
    QVERIFY(!at(card, 0, TalkCardModel::Adapted).toBool());
    card.adapt(str("heard"), str("anders"));
    card.adapt(str("heard"), QString());
    QCOMPARE(at(card, 0, TalkCardModel::Words).toString(), usual);
    card.adapt(str("nobody"), str("x"));
    QVERIFY(story.state().preparation.lines.empty());
}

void FrameViewModelTest::nothingIsProposedWhileThereIsTime() {
    TalkStory story;
    Page page(story, Role::Questioner);
    QCOMPARE(page.frame().replan()->outcome(), str("notRunning"));
    story.begin();
    QVERIFY(!page.frame().replan()->offered());
    QCOMPARE(page.frame().replan()->outcome(), str("fits"));
    page.frame().replan()->agree(0, true);
    page.frame().replan()->agree(1, true);
    page.frame().replan()->leave();
    QVERIFY(story.state().replans.isEmpty());
}

void FrameViewModelTest::aLateStartIsSaidAtOnce() {
    TalkStory story;
    Page page(story, Role::NoteTaker);
    story.pass(20min);
    page.time().start();
    QVERIFY(page.frame().replan()->offered());
    QCOMPARE(page.frame().replan()->outcome(), str("shortened"));
    QVERIFY(page.frame().replan()->figures().contains(str("65")));
    QCOMPARE(page.frame().replan()->rowCount(), 0);
}

void FrameViewModelTest::aProposalWaitsForAnotherQuestion() {
    TalkStory story;
    AskViewModel page(story.talk());
    story.begin();
    page.time()->setShown(true);
    story.pass(75min);
    QVERIFY(!page.frame()->replan()->offered());
    page.asked(); // it stays in hand: no moment
    QVERIFY(!page.frame()->replan()->offered());
    page.enough();
    QVERIFY(page.frame()->replan()->offered());
    QCOMPARE(page.frame()->replan()->outcome(), str("skips"));
}

void FrameViewModelTest::takingNeedsBothAndIsUndoneAsOne() {
    TalkStory story;
    fallBehind(story, 30min);
    Page page(story, Role::Questioner);
    ReplanViewModel &replan = *page.frame().replan();
    QCOMPARE(replan.outcome(), str("skips"));
    const int rows = replan.rowCount();
    QVERIFY(rows > 1);
    const QString first = at(replan, 0, ReplanViewModel::Id).toString();
    const QString last = at(replan, rows - 1, ReplanViewModel::Id).toString();
    QCOMPARE(replan.names(), QStringList({str("Anna"), str("Bruno")}));
    QSignalSpy taken(&replan, &ReplanViewModel::taken);
    replan.agree(0, true);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(story.state().promptState(first), PromptState::Open);
    replan.agree(0, false);
    replan.agree(1, true);
    QCOMPARE(taken.count(), 0);
    replan.agree(0, true);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(story.state().promptState(first), PromptState::Skipped);
    QCOMPARE(story.state().promptState(last), PromptState::Skipped);
    QCOMPARE(story.state().replans.size(), 1);
    QVERIFY(story.state().replans.first().taken);
    // What was taken fits, and is not proposed again.
    QCOMPARE(replan.rowCount(), 0);
    QVERIFY(!replan.offered());
    // What stays counts as short as it was agreed, so the words on time say so too.
    const auto projected = [&story] {
        const Moment moment = story.measurement().clock().now();
        return progress(story.state(), story.file().instrument, interviewTime(story.state().clock, moment), moment, 9);
    };
    QVERIFY(story.state().replans.first().lengthPerMille < 1000);
    QVERIFY(projected().projectedEnd <= *story.state().details.hardEnd + 1s);
    page.undo();
    QVERIFY(projected().projectedEnd > *story.state().details.hardEnd + 1s);
    QCOMPARE(story.state().promptState(first), PromptState::Open);
    QCOMPARE(story.state().promptState(last), PromptState::Open);
    QVERIFY(story.state().replans.isEmpty());
}

void FrameViewModelTest::keepingAQuestionAsksBothAnew() {
    TalkStory story;
    fallBehind(story, 30min);
    Page page(story, Role::Questioner);
    ReplanViewModel &replan = *page.frame().replan();
    const QString kept = at(replan, 0, ReplanViewModel::Id).toString();
    const QString gone = at(replan, 1, ReplanViewModel::Id).toString();
    replan.agree(1, true);
    replan.keep(kept, true);
    QVERIFY(at(replan, 0, ReplanViewModel::Kept).toBool());
    QCOMPARE(replan.agreed(), QList<bool>({false, false}));
    replan.agree(0, true);
    replan.agree(1, true);
    QCOMPARE(story.state().promptState(kept), PromptState::Open);
    QCOMPARE(story.state().promptState(gone), PromptState::Skipped);
}

void FrameViewModelTest::notNowIsSilentAndDoesNotComeBack() {
    TalkStory story;
    fallBehind(story, 30min);
    {
        Page page(story, Role::Questioner);
        page.place().goToItem(10);
        QVERIFY(page.frame().replan()->offered());
        page.frame().replan()->leave();
        QVERIFY(!page.frame().replan()->offered());
        story.pass(1s);
    }
    story.kill();
    Page page(story, Role::Questioner);
    QCOMPARE(story.state().replans.size(), 1);
    QVERIFY(!story.state().replans.first().taken);
    page.place().goToItem(11);
    QVERIFY(!page.frame().replan()->offered());
    story.pass(5min);
    page.place().goToItem(12);
    QVERIFY(!page.frame().replan()->offered());
    // Ten minutes later there is less time, so it is another proposal.
    story.pass(6min);
    page.place().goToItem(9);
    QVERIFY(page.frame().replan()->offered());
}

void FrameViewModelTest::onDemandItIsThereAllTheSame() {
    TalkStory story;
    fallBehind(story, 30min);
    Page page(story, Role::NoteTaker);
    page.frame().replan()->leave();
    page.frame().replan()->look();
    QCOMPARE(page.frame().replan()->outcome(), str("skips"));
    QVERIFY(page.frame().replan()->rowCount() > 0);
    QVERIFY(!page.frame().replan()->offered());
}

void FrameViewModelTest::noFigureInTheWordsForTheTable() {
    const auto hasFigure = [](const QString &words) {
        return std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isDigit(); });
    };
    for (const Milliseconds left : {Milliseconds(3h), Milliseconds(40min), Milliseconds(30min), Milliseconds(1min)}) {
        TalkStory story;
        fallBehind(story, left);
        Page page(story, Role::Questioner);
        QVERIFY(!page.frame().replan()->words().isEmpty());
        QVERIFY2(!hasFigure(page.frame().replan()->words()), qPrintable(page.frame().replan()->words()));
    }
}

void FrameViewModelTest::partlyAndNotDiscussedCanBeSaid() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.partly();
    QCOMPARE(story.state().promptState(str("1a")), PromptState::Partly);
    QCOMPARE(page.place()->prompt(), str("1a"));
    page.notDiscussed();
    QCOMPARE(story.state().promptState(str("1a")), PromptState::NotDiscussed);
    page.reopen();
    QCOMPARE(story.state().promptState(str("1a")), PromptState::Open);
}

void FrameViewModelTest::essentialStandsQuietlyBesideTheQuestion() {
    TalkStory story;
    AskViewModel page(story.talk());
    PromptModel &prompts = *page.place()->prompts();
    QCOMPARE(at(prompts, 1, PromptModel::StateWords).toString(), QString());
    QSignalSpy redrawn(&prompts, &QAbstractItemModel::dataChanged);
    PreparationService(story.measurement()).setPriority(str("1b"), Priority::Essential);
    QCOMPARE(redrawn.count(), 1);
    QCOMPARE(at(prompts, 1, PromptModel::StateWords).toString(), str("essential"));
    QVERIFY(at(prompts, 1, PromptModel::Spoken).toString().contains(str("essential")));
    page.place()->goToRow(1);
    QCOMPARE(prompts.currentSideWords(), str("essential"));
    page.partly();
    QCOMPARE(prompts.currentSideWords(), str("partly, essential"));
    page.asked();
    QCOMPARE(at(prompts, 1, PromptModel::StateWords).toString(), str("asked"));
}

void FrameViewModelTest::theLastQuestionLeadsToTheClosing() {
    TalkStory story;
    story.begin();
    AskViewModel page(story.talk());
    askUpTo(story, 12);
    QVERIFY(page.frame()->allAsked());
    page.reopen();
    QVERIFY(!page.frame()->allAsked());
}

void FrameViewModelTest::looseEndsAreNamed() {
    TalkStory story;
    story.begin();
    askUpTo(story, 11);
    story.write(str("navragen bij de cliëntenraad"), 3, {NoteMark::AskLater});
    Page page(story, Role::NoteTaker);
    LooseEndsViewModel &ends = *page.frame().looseEnds();
    ends.setShown(true);
    QVERIFY(ends.promptsOpen());
    QVERIFY(!ends.notesUnplaced());
    QCOMPARE(ends.askLater()->count(), 1);
    QVERIFY(ends.notDiscussedQuestion().contains(u'5'));
    page.time().end();
    QSignalSpy settled(&ends, &LooseEndsViewModel::settled);
    ends.setNotDiscussed();
    QCOMPARE(settled.count(), 1);
    QVERIFY(!ends.promptsOpen());
    QVERIFY(!ends.none());
    QCOMPARE(story.state().promptState(str("12a")), PromptState::NotDiscussed);
    QCOMPARE(story.state().promptState(str("12e")), PromptState::NotDiscussed);
    page.undo();
    QCOMPARE(story.state().promptState(str("12e")), PromptState::Open);
    QVERIFY(ends.promptsOpen());
}

void FrameViewModelTest::otherTermsFollow() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.place()->goToItem(7); // leans on none
    QCOMPARE(page.place()->terms()->count(), 0);
    QCOMPARE(page.place()->terms()->rowCount(), 14);
    page.place()->goToItem(9);
    QCOMPARE(page.place()->terms()->count(), 3);
    QCOMPARE(page.place()->terms()->rowCount(), 14);
    QCOMPARE(at(*page.place()->terms(), 0, TermsViewModel::Title).toString(), str("WRAP"));
    QVERIFY(!at(*page.place()->terms(), 2, TermsViewModel::FirstElsewhere).toBool());
    QVERIFY(at(*page.place()->terms(), 3, TermsViewModel::FirstElsewhere).toBool());
}

/// Item 8 comes up during item 2: noted once, credited to both, and item 8 says so when its turn comes.
void FrameViewModelTest::situation1() {
    QFETCH(Role, role);
    TalkStory story(role);
    story.begin();
    {
        Page page(story, role);
        page.place().goToItem(2);
        QCOMPARE(page.frame().alreadyHeard()->count(), 0);
        const UnitId note = story.write(str("er werken er drie op de Kade"), 2);
        InterviewService(story.measurement()).setPromptState(str("2a"), PromptState::Asked);
        QCOMPARE(page.frame().alreadyHeard()->count(), 0);
        NoteService(story.measurement()).place(note, 8, true);
        story.pass(1s);
    }
    story.kill();
    Page page(story, role);
    page.place().goToItem(8);
    AlreadyHeardModel &heard = *page.frame().alreadyHeard();
    QCOMPARE(heard.count(), 1);
    QCOMPARE(at(heard, 0, NoteListModel::Words).toString(), str("er werken er drie op de Kade"));
    page.place().goToItem(9);
    QCOMPARE(heard.count(), 0);
}

/// The auditors disagree about leaving out: it takes both; the questioner's own skip stands; both views in a note.
void FrameViewModelTest::situation11() {
    QFETCH(Role, role);
    TalkStory story(role);
    fallBehind(story, 30min);
    QString open;
    {
        Page page(story, role);
        ReplanViewModel &replan = *page.frame().replan();
        open = at(replan, 0, ReplanViewModel::Id).toString();
        replan.agree(role == Role::Questioner ? 0 : 1, true);
        replan.leave();
        QCOMPARE(replan.agreed(), QList<bool>({false, false}));
        story.write(str("procedure: Anna wil door, Bruno wil 9a nog horen"), 9);
        InterviewService(story.measurement()).setPromptState(str("9b"), PromptState::Skipped);
        story.pass(1s);
    }
    story.kill();
    QCOMPARE(story.state().promptState(open), PromptState::Open);
    QCOMPARE(story.state().promptState(str("9b")), PromptState::Skipped);
    QCOMPARE(story.state().replans.size(), 1);
    QVERIFY(!story.state().replans.first().taken);
    QVERIFY(story.state().note(story.state().timeline.last())->text.startsWith(str("procedure")));
}

/// Twenty minutes late, the room gone at four, four items open: a proposal that fits, also after a restart.
void FrameViewModelTest::situation12() {
    QFETCH(Role, role);
    TalkStory story(role);
    for (const char *essential : {"9b", "10a", "11d", "12c"})
        PreparationService(story.measurement()).setPriority(str(essential), Priority::Essential);
    setHardEnd(story, now(story) + 140min);
    story.pass(20min);
    story.begin();
    story.pass(100min);
    askUpTo(story, 8);
    story.pass(1s);
    story.kill();
    {
        Page page(story, role);
        ReplanViewModel &replan = *page.frame().replan();
        QVERIFY(replan.offered());
        QCOMPARE(replan.outcome(), str("skips"));
        for (int row = 0; row < replan.rowCount(); ++row) {
            const QString prompt = at(replan, row, ReplanViewModel::Id).toString();
            QVERIFY(story.state().preparation.priority(prompt) != Priority::Essential);
        }
        replan.agree(0, true);
        replan.agree(1, true);
        story.pass(1s);
    }
    story.kill();
    Page page(story, role);
    QVERIFY(!page.frame().replan()->offered());
    QCOMPARE(page.frame().replan()->rowCount(), 0);
    for (const char *essential : {"9b", "10a", "11d", "12c"})
        QCOMPARE(story.state().promptState(str(essential)), PromptState::Open);
    page.time().end();
    page.frame().looseEnds()->setNotDiscussed();
    QCOMPARE(story.state().promptState(str("12c")), PromptState::NotDiscussed);
}

/// Not even the least fits: a second talk is proposed, agreed, and held.
void FrameViewModelTest::situation12WithoutRoom() {
    QFETCH(Role, role);
    TalkStory story(role);
    fallBehind(story, 16min);
    story.pass(30s);
    {
        Page page(story, role);
        ReplanViewModel &replan = *page.frame().replan();
        QVERIFY(replan.offered());
        QCOMPARE(replan.outcome(), str("doesNotFit"));
        QCOMPARE(replan.rowCount(), 0);
        replan.agree(0, true);
        replan.agree(1, true);
        page.frame().looseEnds()->setShown(true);
        QVERIFY(page.frame().looseEnds()->secondTalk());
        page.time().end();
        QVERIFY(page.time().ended());
        story.pass(1s);
    }
    story.pass(72h);
    story.kill();
    Page page(story, role);
    page.frame().looseEnds()->setShown(true);
    QVERIFY(page.frame().looseEnds()->secondTalk());
    const Milliseconds stood = *page.time().position();
    page.time().startAgain();
    QVERIFY(page.time().running());
    QVERIFY(!page.frame().looseEnds()->secondTalk());
    QVERIFY(!page.frame().replan()->offered());
    story.pass(5min);
    QCOMPARE(*page.time().position(), stood + 5min);
    QCOMPARE(story.state().promptState(str("8a")), PromptState::Enough);
    const UnitId note = story.write(str("verder over naasten"), 10);
    QVERIFY(*story.state().note(note)->clock >= stood);
}

QTEST_MAIN(FrameViewModelTest)
#include "tst_frame_viewmodel.moc"
