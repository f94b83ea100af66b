// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "platform/fonts/fonts.h"
#include "support/screens/items.h"
#include "support/screens/screens.h"
#include "tests/qml/interview/talkwindow.h"

#include <QQmlComponent>
#include <QRegularExpression>
#include <QTest>

using namespace Tweeluik;

namespace {

const QSize tablet(1280, 800);

QString state(TalkStory &story, const QString &prompt) {
    return QString::number(int(story.state().promptState(prompt)));
}

} // namespace

class InterviewPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }
    void enoughGoesOnAndKeepsTheLastQuestionInView();
    void aTickIsOnePress();
    void anyItemInOnePressOrTwo_data();
    void anyItemInOnePressOrTwo();
    void questionsKeepTheirSize_data();
    void questionsKeepTheirSize();
    void theDescriptionsOfferNothingToChoose();
    void drawersCloseByEsc();
    void swappingTakesTwoPresses();
    void theEndIsAskedOnce();
    void breakAndGoOn();
    void noFigureOfTimeOnTheTable();
    void lettersTypedElsewhereGoToTheComposer();
    void keysOfTheNoteTaker();
    void undoInTheField();
    void deletingShowsTheBarAndUndoBringsBack();
    void turningKeepsFieldCursorAndSelection();
    void turningKeepsTheLineThatIsRead();
    void secondsOnlyUnderThePointer();
    void savingTroubleIsALine();
    void inboxInTwoPresses();
    void everySettingOfBothPages_data();
    void everySettingOfBothPages();
    void everyDrawer_data();
    void everyDrawer();
    void plantedFaultsAreFound();
    void contrastInEveryTheme_data();
    void contrastInEveryTheme();
};

void InterviewPagesTest::enoughGoesOnAndKeepsTheLastQuestionInView() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QCOMPARE(page.ask().place()->prompt(), QStringLiteral("6c"));
    QVERIFY(page.press(QStringLiteral("Enough heard")));
    QCOMPARE(state(*story, QStringLiteral("6c")), QString::number(int(PromptState::Enough)));
    QCOMPARE(page.ask().place()->prompt(), QStringLiteral("6d"));
    const QString words = story->file().wording.prompt(story->file().instrument.prompt({{6}, 'c'}));
    const QList<QQuickItem *> before = page.named(QStringLiteral("Question c, enough heard: %1").arg(words));
    QCOMPARE(before.size(), 1);
    QVERIFY(before.first()->mapToScene({0, 0}).y() >= 72);
    QVERIFY(page.press(QStringLiteral("Asked")));
    QCOMPARE(page.ask().place()->prompt(), QStringLiteral("6d"));
    QVERIFY(page.press(QStringLiteral("Open again")));
    QVERIFY(page.press(QStringLiteral("Skip")));
    QCOMPARE(page.ask().place()->prompt(), QStringLiteral("7a"));
    QCOMPARE(page.warnings(), QStringList());
}

void InterviewPagesTest::aTickIsOnePress() {
    TalkStory story;
    TalkWindow page(story, TalkWindow::Page::Ask);
    page.show(tablet);
    const SubId sub{{{1}, 'a'}, 1};
    QVERIFY(page.press(story.file().wording.sub(sub)));
    QVERIFY(story.state().prompts.value(QStringLiteral("1a")).tickedSubs.contains(sub.toString()));
    QCOMPARE(state(story, QStringLiteral("1a")), QString::number(int(PromptState::Partly)));
}

void InterviewPagesTest::anyItemInOnePressOrTwo_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("twoPresses");
    QTest::newRow("landscape") << tablet << false;
    QTest::newRow("portrait") << QSize(800, 1280) << false;
    QTest::newRow("half screen") << QSize(640, 800) << true;
}

void InterviewPagesTest::anyItemInOnePressOrTwo() {
    QFETCH(QSize, size);
    QFETCH(bool, twoPresses);
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(size);
    for (const Instrument::Item &item : story->file().instrument.items()) {
        if (twoPresses)
            QVERIFY(page.press(QStringLiteral("Items")));
        const QString title = story->file().wording.item(item.id).shortTitle;
        const QString plain = QStringLiteral("Item %1, %2").arg(item.id.number).arg(title);
        QVERIFY2(page.press(plain) || page.press(plain + QStringLiteral(", done")), qPrintable(plain));
        QCOMPARE(page.ask().place()->item(), item.id.number);
    }
    QCOMPARE(page.warnings(), QStringList());
}

void InterviewPagesTest::questionsKeepTheirSize_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("landscape") << tablet << 1.0;
    QTest::newRow("portrait") << QSize(800, 1280) << 1.0;
    QTest::newRow("half screen") << QSize(640, 800) << 1.0;
    QTest::newRow("twice") << tablet << 2.0;
}

void InterviewPagesTest::questionsKeepTheirSize() {
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.setLook(QStringLiteral("light"), scale);
    page.show(size);
    int questions = 0;
    for (QQuickItem *item : Screens::visibleItems(page.window())) {
        const QString text = item->property("text").toString().remove(QChar::SoftHyphen);
        const QFont font = item->property("font").value<QFont>();
        if (!Screens::isText(item) || font.family() != QStringLiteral("Noto Serif") || text.size() < 20)
            continue;
        ++questions;
        QVERIFY2(font.pixelSize() >= 26 * scale, qPrintable(text));
    }
    QVERIFY(questions >= 1);
}

void InterviewPagesTest::theDescriptionsOfferNothingToChoose() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("Descriptions")));
    QStringList pressable;
    for (QQuickItem *item : Screens::visibleItems(page.window()))
        if (Screens::isInteractive(item))
            pressable.append(TalkWindow::spokenName(item));
    pressable.removeDuplicates();
    pressable.sort();
    QCOMPARE(pressable, (QStringList{QStringLiteral("Close"), QStringLiteral("Keep the panel open")}));
}

void InterviewPagesTest::drawersCloseByEsc() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    for (const QString &name : {QStringLiteral("Descriptions"), QStringLiteral("Terms at this item"),
                                QStringLiteral("What is still open?"), QStringLiteral("Keep this moment")}) {
        QVERIFY2(page.press(name), qPrintable(name));
        QCOMPARE(page.named(QStringLiteral("Close")).size(), 1);
        page.key(Qt::Key_Escape);
        QCOMPARE(page.named(QStringLiteral("Close")).size(), 0);
    }
}

void InterviewPagesTest::swappingTakesTwoPresses() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("Role: asks. The talk: swap, break, end")));
    QVERIFY(page.press(QStringLiteral("Swap: Bruno asks, Anna takes notes")));
    QCOMPARE(page.askedFor(), QStringList{QStringLiteral("interview/note")});
    QCOMPARE(story->state().questioner, Slot::Second);
}

void InterviewPagesTest::theEndIsAskedOnce() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("End the talk")));
    QVERIFY(page.note().time()->running());
    QVERIFY(page.press(QStringLiteral("Go on talking")));
    QVERIFY(page.note().time()->running());
    QVERIFY(page.press(QStringLiteral("End the talk")));
    QVERIFY(page.pressLast(QStringLiteral("End the talk")));
    QVERIFY(page.note().time()->ended());
}

void InterviewPagesTest::breakAndGoOn() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("Break")));
    QVERIFY(page.ask().time()->paused());
    QVERIFY(page.shows(QStringLiteral("break")));
    QVERIFY(page.press(QStringLiteral("Go on after the break")));
    QVERIFY(page.ask().time()->running());
}

void InterviewPagesTest::noFigureOfTimeOnTheTable() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    const QRegularExpression clock(QStringLiteral("\\d+[:.]\\d\\d|\\d+ min|%"));
    QVERIFY2(page.texts().filter(clock).isEmpty(), qPrintable(page.texts().filter(clock).join(u'|')));
    const auto other = TalkStory::practice(Role::NoteTaker);
    TalkWindow noting(*other, TalkWindow::Page::Note);
    noting.show(tablet);
    QVERIFY(!noting.texts().filter(clock).isEmpty()); // the same look finds them where they belong
}

void InterviewPagesTest::lettersTypedElsewhereGoToTheComposer() {
    TalkStory story(Role::NoteTaker);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    page.focus(QStringLiteral("Items"));
    page.typeText(QStringLiteral("Zo"));
    QCOMPARE(page.note().composer()->text(), QStringLiteral("Zo"));
    page.focus(QStringLiteral("Items"));
    page.key(Qt::Key_Space); // presses what has the keyboard, and is no letter
    QCOMPARE(page.note().composer()->text(), QStringLiteral("Zo"));
    QVERIFY(page.named(QStringLiteral("Close")).size() == 1);
}

void InterviewPagesTest::keysOfTheNoteTaker() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    page.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(page.note().place()->item(), 7);
    page.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.note().place()->item(), 6);
    const int before = page.note().timeline()->count();
    page.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.note().timeline()->count(), before + 1);
    QVERIFY(page.note().composer()->empty());
    page.key(Qt::Key_F, Qt::ControlModifier);
    page.typeText(QStringLiteral("coach"));
    QCOMPARE(page.note().search()->query(), QStringLiteral("coach"));
    page.key(Qt::Key_Escape);
    page.focus(QStringLiteral("Items"));
    page.key(Qt::Key_N, Qt::ControlModifier);
    page.typeText(QStringLiteral("x"));
    QCOMPARE(page.note().composer()->text(), QStringLiteral("x"));
    page.key(Qt::Key_F1);
    QCOMPARE(page.askedFor(), QStringList{QStringLiteral("shortcuts")});
    QQuickItem *first = page.window().activeFocusItem();
    page.key(Qt::Key_F6);
    QQuickItem *second = page.window().activeFocusItem();
    QVERIFY(second && second != first);
    page.key(Qt::Key_F6);
    page.key(Qt::Key_F6);
    QCOMPARE(page.window().activeFocusItem(), first);
}

void InterviewPagesTest::undoInTheField() {
    TalkStory story(Role::NoteTaker);
    const UnitId note = story.write(QStringLiteral("een"), 1);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    NoteService(story.measurement()).mark(note, NoteMark::Example, true);
    page.typeText(QStringLiteral("twee"));
    page.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(page.note().composer()->text().isEmpty());
    QVERIFY(page.field()->property("text").toString().isEmpty());
    page.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!story.state().note(note)->marks.contains(NoteMark::Example));
    page.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(story.state().note(note)->marks.contains(NoteMark::Example));
}

void InterviewPagesTest::deletingShowsTheBarAndUndoBringsBack() {
    TalkStory story(Role::NoteTaker);
    story.write(QStringLiteral("weg ermee"), 6);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.press(page.note().timeline()->index(0).data(NoteListModel::Spoken).toString()));
    QVERIFY(page.press(QStringLiteral("Delete")));
    QCOMPARE(page.note().timeline()->count(), 0);
    QVERIFY(page.shows(QStringLiteral("The note was deleted.")));
    QVERIFY(page.press(QStringLiteral("Undo")));
    QCOMPARE(page.note().timeline()->count(), 1);
    QVERIFY(!page.shows(QStringLiteral("The note was deleted.")));
}

void InterviewPagesTest::turningKeepsFieldCursorAndSelection() {
    TalkStory story(Role::NoteTaker);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    page.typeText(QStringLiteral("een twee drie"));
    page.key(Qt::Key_Left);
    page.key(Qt::Key_Left, Qt::ShiftModifier);
    page.key(Qt::Key_Left, Qt::ShiftModifier);
    QQuickItem *field = page.field();
    const int start = field->property("selectionStart").toInt();
    const int end = field->property("selectionEnd").toInt();
    QCOMPARE(end - start, 2);
    for (const QSize &size : {QSize(800, 1280), QSize(640, 800), tablet}) {
        page.resize(size);
        QCOMPARE(page.field(), field);
        QVERIFY(field->hasActiveFocus());
        QCOMPARE(field->property("selectionStart").toInt(), start);
        QCOMPARE(field->property("selectionEnd").toInt(), end);
        QCOMPARE(field->property("text").toString(), QStringLiteral("een twee drie"));
    }
}

void InterviewPagesTest::turningKeepsTheLineThatIsRead() {
    TalkStory story(Role::NoteTaker);
    for (int note = 0; note < 60; ++note)
        story.write(QStringLiteral("regel %1 ").arg(note).repeated(note % 7 + 1), 6);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    QQuickItem *list = page.named(QStringLiteral("Notes of the talk")).value(0);
    QVERIFY(list);
    const auto top = [list] {
        int row = -1;
        QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(double, 1.0),
                                  Q_ARG(double, list->property("contentY").toDouble() + 30));
        return row;
    };
    QVERIFY(top() > 40); // it opens at the newest
    QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, 20), Q_ARG(int, 0));
    QMetaObject::invokeMethod(list, "keepAnchor");
    page.settle();
    QCOMPARE(top(), 20);
    page.resize(QSize(800, 1280));
    QCOMPARE(top(), 20);
    page.resize(tablet);
    QCOMPARE(top(), 20);
}

void InterviewPagesTest::secondsOnlyUnderThePointer() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    page.typeText(QStringLiteral("x"));
    story->pass(1s);
    page.settle();
    const QString calm = page.note().saved()->words();
    const QString exact = page.note().saved()->wordsInSeconds();
    QVERIFY(!calm.isEmpty() && calm != exact);
    QVERIFY(page.shows(calm));
    QVERIFY(!page.shows(exact));
    page.focus(calm);
    QVERIFY(page.shows(exact));
}

void InterviewPagesTest::savingTroubleIsALine() {
    TalkStory story(Role::NoteTaker);
    TalkWindow page(story, TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.named(QStringLiteral("Try now")).isEmpty());
    story.store().holdUp(StoreError::Kind::Full);
    page.typeText(QStringLiteral("x"));
    story.pass(1s);
    page.settle();
    QVERIFY(page.shows(page.note().saved()->troubleWords()));
    story.store().holdUp({});
    QVERIFY(page.press(QStringLiteral("Try now")));
    story.pass(1s);
    page.settle();
    QVERIFY(page.named(QStringLiteral("Try now")).isEmpty());
}

void InterviewPagesTest::inboxInTwoPresses() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    QCOMPARE(page.note().inbox()->count(), 2);
    QVERIFY(page.press(QStringLiteral("Notes without an item")));
    QVERIFY(page.press(QStringLiteral("Put at item 6")));
    page.key(Qt::Key_Escape);
    QCOMPARE(page.note().inbox()->count(), 1);
}

void InterviewPagesTest::everySettingOfBothPages_data() {
    QTest::addColumn<bool>("asking");
    QTest::addColumn<bool>("begun");
    QTest::newRow("ask") << true << true;
    QTest::newRow("note") << false << true;
    QTest::newRow("ask, before the talk") << true << false;
    QTest::newRow("note, before the talk") << false << false;
}

void InterviewPagesTest::everySettingOfBothPages() {
    QFETCH(bool, asking);
    QFETCH(bool, begun);
    const Role role = asking ? Role::Questioner : Role::NoteTaker;
    const auto story = begun ? TalkStory::practice(role) : std::make_unique<TalkStory>(role);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    Screens::Stage stage(page.engine(), page.window(),
                         Screens::Stage::fromFolder(page.engine(), QStringLiteral(":/i18n")));
    for (const Screens::Setting &setting : Screens::sweep()) {
        QVERIFY2(stage.set(setting), qPrintable(setting.name()));
        Screens::LayoutRules rules;
        rules.textScale = setting.textScale;
        int looked = 0;
        int seen = 0;
        const QString layout = Screens::describe(Screens::layoutFindings(page.window(), rules, &looked));
        const QString spoken = Screens::describe(Screens::accessibilityFindings(page.window(), &seen));
        QVERIFY2(layout.isEmpty(), qPrintable(setting.name() + u'\n' + layout));
        QVERIFY2(spoken.isEmpty(), qPrintable(setting.name() + u'\n' + spoken));
        QVERIFY(looked > 5 && seen > 5);
    }
    QCOMPARE(page.warnings(), QStringList());
}

void InterviewPagesTest::everyDrawer_data() {
    QTest::addColumn<bool>("asking");
    QTest::addColumn<QString>("name");
    for (const char *name : {"Descriptions", "Terms at this item", "What is still open?", "Keep this moment",
                             "Role: asks. The talk: swap, break, end"})
        QTest::newRow(name) << true << QString::fromLatin1(name);
    for (const char *name : {"Items", "Search the notes", "Notes without an item",
                             "Role: takes notes. The talk: swap, break, end", "note at 6", "the last note"})
        QTest::newRow(qPrintable(QStringLiteral("note, %1").arg(QString::fromLatin1(name))))
            << false << QString::fromLatin1(name);
}

void InterviewPagesTest::everyDrawer() {
    QFETCH(bool, asking);
    QFETCH(QString, name);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    if (name == QStringLiteral("the last note"))
        name =
            page.note().timeline()->index(page.note().timeline()->count() - 1).data(NoteListModel::Spoken).toString();
    QVERIFY2(page.press(name), qPrintable(name));
    Screens::Stage stage(page.engine(), page.window());
    for (const Screens::Setting &setting :
         {Screens::Setting{tablet}, Screens::Setting{QSize(640, 800)}, Screens::Setting{tablet, 2}}) {
        QVERIFY2(stage.set(setting), qPrintable(setting.name()));
        Screens::LayoutRules rules;
        rules.textScale = setting.textScale;
        int seen = 0;
        const QString layout = Screens::describe(Screens::layoutFindings(page.window(), rules));
        const QString spoken = Screens::describe(Screens::accessibilityFindings(page.window(), &seen));
        QVERIFY2(layout.isEmpty(), qPrintable(setting.name() + u'\n' + layout));
        QVERIFY2(spoken.isEmpty(), qPrintable(setting.name() + u'\n' + spoken));
        QVERIFY(seen >= 1);
        QCOMPARE(page.named(QStringLiteral("Close")).size(), 1); // it stays open when the page turns
    }
    QCOMPARE(page.warnings(), QStringList());
}

void InterviewPagesTest::plantedFaultsAreFound() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(Screens::accessibilityFindings(page.window()).isEmpty());
    QQmlComponent fault(&page.engine());
    fault.setData("import QtQuick\nimport Tweeluik.Controls\nTapArea { x: 300; y: 90; width: 30; height: 30 }", QUrl());
    std::unique_ptr<QObject> item(fault.create());
    QVERIFY2(item, qPrintable(fault.errorString()));
    qobject_cast<QQuickItem *>(item.get())->setParentItem(page.window().contentItem());
    page.settle();
    QVERIFY(Screens::count(Screens::accessibilityFindings(page.window()), Screens::Finding::Kind::Unnamed) == 1);
    QVERIFY(Screens::count(Screens::layoutFindings(page.window(), {}), Screens::Finding::Kind::SmallTarget) == 1);
}

void InterviewPagesTest::contrastInEveryTheme_data() {
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark", "highContrast"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void InterviewPagesTest::contrastInEveryTheme() {
    QFETCH(QString, theme);
    for (const bool asking : {true, false}) {
        const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
        TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
        page.setLook(theme, 1);
        page.show(tablet);
        int looked = 0;
        const QString weak =
            Screens::describe(Screens::contrastFindings(page.window(), page.window().grabWindow(), 4.5, &looked));
        QVERIFY2(weak.isEmpty(), qPrintable(weak));
        QVERIFY(looked > 10);
    }
}

QTEST_MAIN(InterviewPagesTest)
#include "tst_interview_pages.moc"
