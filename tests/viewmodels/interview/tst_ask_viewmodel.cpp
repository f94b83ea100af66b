// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/softhyphens.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString text(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role).toString(); }

} // namespace

class AskViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtTheFirstQuestion();
    void enoughGoesToTheNextOpenQuestion();
    void enoughAtTheEndOfAnItemGoesToTheNextItem();
    void fromTheEndItGoesBackToWhatWasLeftOpen();
    void askedKeepsItInHand();
    void aFinishedQuestionCanBeOpenedAgain();
    void tickingSomeMakesItPartly();
    void everyItemIsOneStepAway();
    void leavingAnItemChangesNothing();
    void undoTakesBackAState();
    void placeSurvivesAKill();
    void aMomentNeedsNoWords();
    void theDescriptionsHoldNoChoice();
    void stillOpenFollowsWhileShown();
    void noFigureOfTimeInTheWordsForTheTable();
    void wordsOnPaceChangeOnlyWhenTheTalkMoves();
    void onlyAShownPageTicks();
    void theBreakStopsTheTalkButNotTheDay();
    void swappingLeadsToTheOtherPage();
    void theLabelIsThatOfThePage();
    void softHyphensAreForDisplayOnly();
};

void AskViewModelTest::opensAtTheFirstQuestion() {
    TalkStory story;
    AskViewModel page(story.talk());
    QCOMPARE(page.place()->item(), 1);
    QCOMPARE(page.place()->prompt(), QStringLiteral("1a"));
    QCOMPARE(page.place()->rail()->rowCount(), 12);
    QCOMPARE(page.place()->rail()->current(), 0);
    QCOMPARE(text(*page.place()->prompts(), 0, PromptModel::Glyph), QStringLiteral("now"));
    QCOMPARE(text(*page.place()->prompts(), 1, PromptModel::Glyph), QStringLiteral("open"));
    QCOMPARE(text(*page.place()->rail(), 0, RailModel::Letter), QStringLiteral("A"));
    QVERIFY(text(*page.place()->rail(), 1, RailModel::Letter).isEmpty());
    QVERIFY(page.place()->rail()->index(3).data(RailModel::NewTheme).toBool());
}

void AskViewModelTest::enoughGoesToTheNextOpenQuestion() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.enough();
    QCOMPARE(story.state().promptState(QStringLiteral("1a")), PromptState::Enough);
    QCOMPARE(page.place()->prompt(), QStringLiteral("1b"));
    page.place()->goToRow(2);
    page.asked();
    page.place()->goToRow(1);
    page.enough(); // 1c was asked: it is no longer open
    QCOMPARE(page.place()->prompt(), QStringLiteral("1d"));
}

void AskViewModelTest::enoughAtTheEndOfAnItemGoesToTheNextItem() {
    TalkStory story;
    AskViewModel page(story.talk());
    QSignalSpy moved(page.place(), &PlaceViewModel::itemChanged);
    for (int prompt = 0; prompt < 5; ++prompt)
        page.enough();
    QCOMPARE(page.place()->item(), 2);
    QCOMPARE(page.place()->prompt(), QStringLiteral("2a"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(page.place()->rail()->index(0).data(RailModel::Done).toBool());
    QVERIFY(!page.place()->rail()->index(1).data(RailModel::Done).toBool());
}

void AskViewModelTest::fromTheEndItGoesBackToWhatWasLeftOpen() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.place()->goToPrompt(QStringLiteral("12e"));
    page.enough();
    QCOMPARE(page.place()->prompt(), QStringLiteral("1a"));
}

void AskViewModelTest::askedKeepsItInHand() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.asked();
    QCOMPARE(page.place()->prompt(), QStringLiteral("1a"));
    QCOMPARE(page.place()->prompts()->currentGlyph(), QStringLiteral("asked"));
    QVERIFY(page.place()->prompts()->currentFinished());
}

void AskViewModelTest::aFinishedQuestionCanBeOpenedAgain() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.skip();
    QCOMPARE(page.place()->prompt(), QStringLiteral("1b"));
    page.place()->goToRow(0);
    QCOMPARE(page.place()->prompts()->currentGlyph(), QStringLiteral("skipped"));
    page.reopen();
    QCOMPARE(story.state().promptState(QStringLiteral("1a")), PromptState::Open);
    QVERIFY(!page.place()->prompts()->currentFinished());
}

void AskViewModelTest::tickingSomeMakesItPartly() {
    TalkStory story;
    AskViewModel page(story.talk());
    SubPromptModel *subs = page.place()->prompts()->subs();
    QVERIFY2(subs->rowCount() >= 2, "the story needs a question of more sentences");
    QVERIFY(!subs->single());
    const QString first = text(*subs, 0, SubPromptModel::Id);
    page.tick(first, true);
    QVERIFY(subs->index(0).data(SubPromptModel::Ticked).toBool());
    QCOMPARE(page.place()->prompts()->currentGlyph(), QStringLiteral("partly"));
    page.tick(first, false);
    QVERIFY(!subs->index(0).data(SubPromptModel::Ticked).toBool());
    QCOMPARE(page.place()->prompts()->currentGlyph(), QStringLiteral("now"));
}

void AskViewModelTest::everyItemIsOneStepAway() {
    TalkStory story;
    AskViewModel page(story.talk());
    for (const int item : {12, 1, 7, 4}) {
        page.place()->goToItem(item);
        QCOMPARE(page.place()->item(), item);
        QCOMPARE(page.place()->anchors()->rowCount(), 5);
    }
    page.place()->goToItem(13);
    QCOMPARE(page.place()->item(), 4);
}

void AskViewModelTest::leavingAnItemChangesNothing() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.place()->goToItem(9);
    const std::uint64_t before = story.state().entries;
    page.place()->nextItem();
    page.place()->previousItem();
    page.place()->goToRow(2);
    QCOMPARE(story.state().entries, before);
}

void AskViewModelTest::undoTakesBackAState() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.enough();
    page.undo();
    QCOMPARE(story.state().promptState(QStringLiteral("1a")), PromptState::Open);
    page.redo();
    QCOMPARE(story.state().promptState(QStringLiteral("1a")), PromptState::Enough);
}

void AskViewModelTest::placeSurvivesAKill() {
    TalkStory story;
    {
        AskViewModel page(story.talk());
        page.place()->goToPrompt(QStringLiteral("6c"));
        story.pass(600ms);
    }
    story.kill();
    AskViewModel page(story.talk());
    QCOMPARE(page.place()->item(), 6);
    QCOMPARE(page.place()->prompt(), QStringLiteral("6c"));
}

void AskViewModelTest::aMomentNeedsNoWords() {
    TalkStory story;
    story.begin();
    AskViewModel page(story.talk());
    story.pass(65s);
    QSignalSpy kept(&page, &AskViewModel::momentKept);
    page.keepMoment();
    QCOMPARE(story.state().timeline.size(), 1);
    const Note *note = story.state().note(story.state().timeline.first());
    QVERIFY(note && note->text.isEmpty());
    QCOMPARE(note->clock, std::optional<Milliseconds>(65s));
    QCOMPARE(note->items, QList<ItemNumber>{1});
    page.composer()->toggleMark(int(NoteMark::Quote));
    page.composer()->type(QStringLiteral("samen koffie"), {}, 12);
    page.keepMoment();
    QCOMPARE(story.state().timeline.size(), 2);
    const Note *second = story.state().note(story.state().timeline.last());
    QCOMPARE(second->text, QStringLiteral("samen koffie"));
    QVERIFY(second->marks.contains(NoteMark::Quote));
    QVERIFY(page.composer()->empty());
    QCOMPARE(kept.count(), 2);
    page.undo();
    QCOMPARE(story.state().timeline.size(), 1);
}

void AskViewModelTest::theDescriptionsHoldNoChoice() {
    TalkStory story;
    AskViewModel page(story.talk());
    const AnchorsViewModel *anchors = page.place()->anchors();
    QCOMPARE(anchors->rowCount(), 5);
    for (int row = 0; row < 5; ++row) {
        QVERIFY(!text(*anchors, row, AnchorsViewModel::Words).isEmpty());
        QCOMPARE(text(*anchors, row, AnchorsViewModel::Level), QStringLiteral("level %1").arg(row + 1));
    }
    QCOMPARE(anchors->roleNames().size(), 2); // words only: nothing of a choice
    QVERIFY(page.place()->terms()->count() > 0);
    QVERIFY(!text(*page.place()->terms(), 0, TermsViewModel::Words).isEmpty());
}

void AskViewModelTest::stillOpenFollowsWhileShown() {
    TalkStory story;
    AskViewModel page(story.talk());
    StillOpenModel *open = page.place()->stillOpen();
    QCOMPARE(open->count(), 0);
    open->setShown(true);
    QCOMPARE(open->count(), 50);
    page.enough();
    QCOMPARE(open->count(), 49);
    QCOMPARE(text(*open, 0, StillOpenModel::Id), QStringLiteral("1b"));
    QVERIFY(open->index(0).data(StillOpenModel::FirstOfItem).toBool());
    QVERIFY(!open->index(1).data(StillOpenModel::FirstOfItem).toBool());
}

void AskViewModelTest::noFigureOfTimeInTheWordsForTheTable() {
    TalkStory story;
    AskViewModel page(story.talk());
    const auto digits = [](const QString &words) {
        return std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isDigit(); });
    };
    QVERIFY(!digits(page.time()->pace()));
    story.begin();
    QVERIFY(!digits(page.time()->pace()));
    story.pass(100min);
    page.place()->nextItem();
    QVERIFY(!digits(page.time()->pace()));
    QVERIFY(digits(page.time()->paceInMinutes())); // the same check finds a figure where there is one
}

void AskViewModelTest::wordsOnPaceChangeOnlyWhenTheTalkMoves() {
    TalkStory story;
    story.begin();
    AskViewModel page(story.talk());
    page.time()->setShown(true);
    const QString before = page.time()->pace();
    const QString minutes = page.time()->paceInMinutes();
    story.pass(45min);
    QCOMPARE(page.time()->pace(), before);
    QCOMPARE(page.time()->paceInMinutes(), minutes);
    page.place()->nextPrompt();
    QVERIFY(page.time()->pace() != before);
    QVERIFY(page.time()->paceInMinutes() != minutes);
}

void AskViewModelTest::onlyAShownPageTicks() {
    TalkStory story;
    AskViewModel page(story.talk());
    story.pass(10s);
    const std::size_t rest = story.ticker().waiting();
    page.time()->setShown(true);
    QCOMPARE(story.ticker().waiting(), rest + 1);
    story.begin();
    QSignalSpy changes(page.time(), &TimekeeperViewModel::changed);
    story.pass(60s);
    QVERIFY2(changes.count() >= 1 && changes.count() <= 40, qPrintable(QString::number(changes.count())));
    page.time()->setShown(false);
    QCOMPARE(story.ticker().waiting(), rest);
    changes.clear();
    story.pass(10min);
    QCOMPARE(changes.count(), 0);
}

void AskViewModelTest::theBreakStopsTheTalkButNotTheDay() {
    TalkStory story;
    AskViewModel page(story.talk());
    page.time()->setShown(true);
    page.time()->start();
    QVERIFY(page.time()->running());
    QCOMPARE(page.time()->clock(), QStringLiteral("13:30"));
    story.pass(5min);
    page.time()->takeBreak();
    QVERIFY(page.time()->paused());
    const qreal item = page.time()->item();
    story.pass(8min);
    QCOMPARE(page.time()->item(), item);
    QCOMPARE(page.time()->clock(), QStringLiteral("13:43"));
    page.time()->resume();
    QVERIFY(page.time()->running());
    page.time()->start(); // begun is begun
    QCOMPARE(story.state().clock.size(), 3);
    page.time()->end();
    QVERIFY(page.time()->ended());
    page.time()->resume();
    QCOMPARE(story.state().clock.size(), 4);
    QCOMPARE(story.state().timekeeper, std::optional<Slot>(Slot::First));
}

void AskViewModelTest::swappingLeadsToTheOtherPage() {
    TalkStory story;
    AskViewModel page(story.talk());
    QSignalSpy swapped(page.role(), &RoleViewModel::swapped);
    QVERIFY(page.role()->asks());
    QVERIFY(page.role()->swapWords().startsWith(QStringLiteral("Bruno")));
    page.role()->swap();
    QCOMPARE(swapped.count(), 1);
    QVERIFY(!page.role()->asks());
    QCOMPARE(story.state().roleSwaps, 1);
}

// One tablet for both: the questioner's tablet shows the page of notes too, and that page does not say "asks".
void AskViewModelTest::theLabelIsThatOfThePage() {
    TalkStory story(Role::Questioner);
    AskViewModel asking(story.talk());
    NoteTakingViewModel noting(story.talk());
    QCOMPARE(asking.role()->words(), QStringLiteral("asks"));
    QCOMPARE(noting.role()->words(), QStringLiteral("takes notes"));
    QVERIFY(noting.role()->asks());
}

void AskViewModelTest::softHyphensAreForDisplayOnly() {
    QString shown = softHyphenated(QStringLiteral("De Ervaringsdeskundige en de bijeenkomst"));
    QVERIFY(shown.contains(QChar::SoftHyphen));
    QCOMPARE(shown.remove(QChar::SoftHyphen), QStringLiteral("De Ervaringsdeskundige en de bijeenkomst"));
    TalkStory story;
    for (const QString &sub : story.file().wording.subs)
        QVERIFY(!sub.contains(QChar::SoftHyphen));
}

QTEST_GUILESS_MAIN(AskViewModelTest)
#include "tst_ask_viewmodel.moc"
