// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "platform/fonts/fonts.h"
#include "support/screens/items.h"
#include "support/screens/screens.h"
#include "tests/qml/interview/drawerlook.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace Tweeluik;

namespace {

const QSize tablet(1280, 800);

QString str(const char *text) { return QString::fromUtf8(text); }

const QString talkOfAsking = QStringLiteral("Role: asks. The talk: swap, break, end");
const QString talkOfNoting = QStringLiteral("Role: takes notes. The talk: swap, break, end");

/// Four items to go and half an hour left: too little for every question.
void fallBehind(TalkStory &story) {
    story.begin();
    for (const Instrument::Item &item : story.file().instrument.items()) {
        for (const Instrument::Prompt &prompt : item.prompts) {
            if (item.id.number <= 8)
                InterviewService(story.measurement()).setPromptState(prompt.id.toString(), PromptState::Enough);
        }
    }
    Details details = story.state().details;
    details.hardEnd = story.measurement().clock().now().wall + 30min;
    PreparationService(story.measurement()).setDetails(details);
}

} // namespace

class FramePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }
    void theCoverHidesEverything_data();
    void theCoverHidesEverything();
    void anyKeyBringsThePageBackAndIsNotTyped();
    void theCoverHidesADrawerToo();
    void theCoverSurvivesAKill_data();
    void theCoverSurvivesAKill();
    void aProposalIsTakenInTurnAndGivenBack();
    void theProposalShowsNoFigureAtTheTable();
    void theCardIsTickedAndAdapted();
    void whatStaysOpenIsNotDiscussed();
    void aSecondTalkIsAskedOnce();
    void creditedNotesAreOneTapAway();
    void theMomentIsOneLargeButton();
    void wordsTypedInTheMomentGoToItsField();
    void nothingShowsLevelsOrCountsByItself_data();
    void nothingShowsLevelsOrCountsByItself();
    void everyDrawer_data();
    void everyDrawer();
};

void FramePagesTest::theCoverHidesEverything_data() {
    QTest::addColumn<bool>("asking");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("asking") << true << tablet << str("Cover the screen");
    QTest::newRow("asking, portrait") << true << QSize(800, 1280) << str("Cover the screen");
    QTest::newRow("asking, half") << true << QSize(640, 800) << str("Cover");
    QTest::newRow("noting") << false << tablet << str("Cover the screen");
    QTest::newRow("noting, half") << false << QSize(640, 800) << str("Cover the screen");
}

void FramePagesTest::theCoverHidesEverything() {
    QFETCH(bool, asking);
    QFETCH(QSize, size);
    QFETCH(QString, name);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(size);
    const QImage before = page.window().grabWindow();
    QVERIFY(page.press(name));
    const QImage covered = page.window().grabWindow();
    // Only what the cover itself says can be read; everything else lies under it.
    const QList<QQuickItem *> sheets = page.named(str("Covered"));
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first()->mapRectToScene({0, 0, sheets.first()->width(), sheets.first()->height()}),
             QRectF(QPointF(0, 0), size));
    QSet<QRgb> corner;
    for (int x = 0; x < covered.width(); x += 7)
        corner.insert(covered.pixel(x, covered.height() / 8));
    QCOMPARE(corner.size(), 1);
    QVERIFY(page.press(str("Back to the page")));
    QCOMPARE(page.named(str("Covered")).size(), 0);
    QVERIFY(before != covered);
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::anyKeyBringsThePageBackAndIsNotTyped() {
    TalkStory story(Role::NoteTaker);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    page.typeText(str("half een zin"));
    for (const int key : {int(Qt::Key_X), int(Qt::Key_Space), int(Qt::Key_F1), int(Qt::Key_Escape)}) {
        QVERIFY(page.press(str("Cover the screen")));
        QCOMPARE(page.named(str("Covered")).size(), 1);
        page.key(Qt::Key_Shift);
        QCOMPARE(page.named(str("Covered")).size(), 1);
        page.key(key);
        QCOMPARE(page.named(str("Covered")).size(), 0);
        QCOMPARE(page.field()->property("text").toString(), str("half een zin"));
    }
    QVERIFY(page.askedFor().isEmpty());
    // The keyboard is where it was.
    page.typeText(str(" verder"));
    QCOMPARE(page.field()->property("text").toString(), str("half een zin verder"));
}

void FramePagesTest::theCoverHidesADrawerToo() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(talkOfAsking));
    QVERIFY(page.pressLast(str("Cover the screen")));
    QCOMPARE(page.named(str("Covered")).size(), 1);
    page.key(Qt::Key_A);
    QCOMPARE(page.named(str("Covered")).size(), 0);
}

void FramePagesTest::theCoverSurvivesAKill_data() {
    QTest::addColumn<bool>("asking");
    QTest::newRow("asking") << true;
    QTest::newRow("noting") << false;
}

/// Somebody reads along, the page is covered, and the app comes back by itself: not with the page open.
void FramePagesTest::theCoverSurvivesAKill() {
    QFETCH(bool, asking);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    const TalkWindow::Page which = asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note;
    const auto coveredAfterAKill = [&](const std::function<void(TalkWindow &)> &before) {
        {
            TalkWindow page(*story, which);
            page.show(tablet);
            before(page);
            story->pass(1s);
        }
        story->kill();
        TalkWindow again(*story, which);
        again.show(tablet);
        return again.named(str("Covered")).size() == 1;
    };
    QVERIFY(!coveredAfterAKill([](TalkWindow &) {}));
    QVERIFY(coveredAfterAKill([](TalkWindow &page) { page.press(str("Cover the screen")); }));
    QVERIFY(coveredAfterAKill([](TalkWindow &) {}));
    QVERIFY(!coveredAfterAKill([](TalkWindow &page) { page.press(str("Back to the page")); }));
}

void FramePagesTest::aProposalIsTakenInTurnAndGivenBack() {
    TalkStory story;
    fallBehind(story);
    TalkWindow page(story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(str("A proposal for the time")));
    ReplanViewModel &replan = *page.ask().frame()->replan();
    QVERIFY(replan.rowCount() > 0);
    const QString first = replan.index(0).data(ReplanViewModel::Id).toString();
    QVERIFY(page.press(str("Anna agrees")));
    QCOMPARE(story.state().promptState(first), PromptState::Open);
    QVERIFY(page.press(str("Bruno agrees")));
    QCOMPARE(story.state().promptState(first), PromptState::Skipped);
    QVERIFY(!page.press(str("A proposal for the time")));
    QVERIFY(page.press(str("Undo")));
    QCOMPARE(story.state().promptState(first), PromptState::Open);
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::theProposalShowsNoFigureAtTheTable() {
    for (const bool asking : {true, false}) {
        TalkStory story(asking ? Role::Questioner : Role::NoteTaker);
        fallBehind(story);
        TalkWindow page(story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
        page.show(tablet);
        QVERIFY(page.press(str("A proposal for the time")));
        const QStringList words = page.texts();
        const bool figures = std::any_of(words.begin(), words.end(), [](const QString &each) {
            return each.contains(QStringLiteral("minutes are left for questions"));
        });
        QCOMPARE(figures, !asking);
    }
}

void FramePagesTest::theCardIsTickedAndAdapted() {
    TalkStory story;
    TalkWindow page(story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(str("Opening")));
    TalkCardModel &card = *page.ask().frame()->opening();
    const QString words = card.index(0).data(TalkCardModel::Words).toString();
    QVERIFY(page.press(str("What this is for. ") + words));
    QVERIFY(card.index(0).data(TalkCardModel::Ticked).toBool());
    QVERIFY(page.press(str("Change the words")));
    page.field()->forceActiveFocus(Qt::TabFocusReason);
    page.key(Qt::Key_A, Qt::ControlModifier);
    page.typeText(str("Welkom allemaal"));
    QVERIFY(page.press(str("Ready")));
    QCOMPARE(card.index(0).data(TalkCardModel::Words).toString(), str("Welkom allemaal"));
    QVERIFY(page.shows(str("Welkom allemaal")));
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::whatStaysOpenIsNotDiscussed() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.press(talkOfNoting));
    QVERIFY(page.press(str("What is still open?")));
    QVERIFY(page.named(str("All of these were not discussed")).isEmpty());
    QVERIFY(page.press(str("Close")));
    page.note().time()->end();
    QVERIFY(page.press(talkOfNoting));
    QVERIFY(page.press(str("What is still open?")));
    QVERIFY(page.press(str("All of these were not discussed")));
    QVERIFY(page.press(str("Leave them open")));
    QCOMPARE(story->state().promptState(str("12e")), PromptState::Open);
    QVERIFY(page.press(str("All of these were not discussed")));
    QVERIFY(page.press(str("Set as not discussed")));
    QCOMPARE(story->state().promptState(str("12e")), PromptState::NotDiscussed);
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::aSecondTalkIsAskedOnce() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    page.note().time()->end();
    story->pass(48h);
    QVERIFY(page.press(str("Second talk")));
    QVERIFY(page.press(str("Not now")));
    QVERIFY(page.note().time()->ended());
    QVERIFY(page.press(str("Second talk")));
    QVERIFY(page.press(str("Begin the second talk")));
    QVERIFY(page.note().time()->running());
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::creditedNotesAreOneTapAway() {
    for (const bool asking : {true, false}) {
        TalkStory story(asking ? Role::Questioner : Role::NoteTaker);
        story.begin();
        const UnitId note = story.write(str("er werken er drie op de Kade"), 2);
        NoteService(story.measurement()).place(note, 8, true);
        TalkWindow page(story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
        page.show(tablet);
        QVERIFY(page.named(str("Already heard")).isEmpty());
        (asking ? page.ask().place() : page.note().place())->goToItem(8);
        page.settle();
        QVERIFY(page.press(str("Already heard")));
        QVERIFY(page.shows(str("er werken er drie op de Kade")));
        QCOMPARE(page.warnings(), QStringList());
    }
}

void FramePagesTest::theMomentIsOneLargeButton() {
    for (const QSize &size : {tablet, QSize(800, 1280), QSize(640, 800), QSize(400, 640)}) {
        const auto story = TalkStory::practice(Role::Questioner);
        TalkWindow page(*story, TalkWindow::Page::Ask);
        page.show(size);
        const QList<QQuickItem *> buttons = page.named(str("Keep this moment"));
        QVERIFY2(!buttons.isEmpty(), qPrintable(QString::number(size.width())));
        QVERIFY(buttons.first()->height() >= 48 && buttons.first()->width() >= 100);
        if (size == tablet)
            QVERIFY(buttons.first()->height() >= 56 && buttons.first()->width() >= 120);
        const qsizetype before = story->state().timeline.size();
        QVERIFY(page.press(str("Keep this moment")));
        QVERIFY(page.press(str("Keep")));
        QCOMPARE(story->state().timeline.size(), before + 1);
    }
}

/// With a keyboard at the tablet: the first letter is not lost, and the space between words presses nothing.
void FramePagesTest::wordsTypedInTheMomentGoToItsField() {
    TalkStory story(Role::Questioner);
    story.begin();
    TalkWindow page(story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(str("Keep this moment")));
    page.typeText(str("Zij leest voor"));
    QVERIFY(page.press(str("Keep")));
    QCOMPARE(story.state().timeline.size(), 1);
    QCOMPARE(story.state().note(story.state().timeline.first())->text, str("Zij leest voor"));
    QCOMPARE(page.warnings(), QStringList());
}

void FramePagesTest::nothingShowsLevelsOrCountsByItself_data() {
    QTest::addColumn<bool>("asking");
    QTest::newRow("asking") << true;
    QTest::newRow("noting") << false;
}

void FramePagesTest::nothingShowsLevelsOrCountsByItself() {
    QFETCH(bool, asking);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    static const QRegularExpression level(QStringLiteral("(?i)\\blevel\\b|\\bscore|\\d+ (of|notes|questions|items)"));
    for (const QString &words : page.texts())
        QVERIFY2(!words.contains(level), qPrintable(words));
    // The check is not blind: behind a tap the levels are there.
    if (asking) {
        QVERIFY(page.press(str("Descriptions")));
        bool found = false;
        for (const QString &words : page.texts())
            found = found || words.contains(level);
        QVERIFY(found);
    }
}

void FramePagesTest::everyDrawer_data() {
    QTest::addColumn<bool>("asking");
    QTest::addColumn<QStringList>("way");
    const auto add = [](bool asking, const QStringList &way) {
        const QString who = asking ? str("asking, ") : str("noting, ");
        QTest::newRow(qPrintable(who + way.last())) << asking << way;
    };
    for (const char *name : {"Opening the talk", "Closing the talk", "“And, which score?”", "What is still open?",
                             "Dividing the time anew"})
        add(true, {talkOfAsking, str(name)});
    add(true, {talkOfAsking, str("Opening the talk"), str("Change the words")});
    add(true, {str("Already heard")});
    add(true, {str("Terms at this item")});
    // What differs on the page of the note-taker.
    add(false, {talkOfNoting});
    add(false, {talkOfNoting, str("What is still open?")});
    add(false, {str("A proposal for the time")});
    add(false, {str("Already heard")});
}

void FramePagesTest::everyDrawer() {
    QFETCH(bool, asking);
    QFETCH(QStringList, way);
    TalkStory story(asking ? Role::Questioner : Role::NoteTaker);
    fallBehind(story);
    PreparationService(story.measurement()).setPriority(str("9b"), Priority::Essential);
    const UnitId note = story.write(str("er werken er drie op de Kade"), 2, {NoteMark::AskLater, NoteMark::Quote}, 1);
    NoteService(story.measurement()).place(note, 9, true);
    (void)story.write(str("dit staat nog nergens"), 0);
    TalkWindow page(story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    (asking ? page.ask().place() : page.note().place())->goToItem(9);
    page.settle();
    for (const QString &name : way)
        QVERIFY2(page.pressLast(name), qPrintable(name));
    QCOMPARE(faultsOf(page), QString());
}

QTEST_MAIN(FramePagesTest)
#include "tst_frame_pages.moc"
