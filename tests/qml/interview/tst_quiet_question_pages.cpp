// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/questionservice.h"
#include "platform/fonts/fonts.h"
#include "tests/qml/interview/drawerlook.h"

#include <QTest>

using namespace Tweeluik;

namespace {

constexpr QSize tablet(1280, 800);
const QString soft = QStringLiteral("Misschien nog vragen naar de vrijwilligers?");
const QString longer = QStringLiteral(
    "De ervaringsdeskundige zei dat vrijwilligers geen uitnodiging krijgen voor de intervisie, en de manager zei dat "
    "iedereen mag meedoen. Hoe weten vrijwilligers dat zij welkom zijn, en wie vertelt hun dat in de eerste weken?");
const QString noteRole = QStringLiteral("Role: takes notes. The talk: swap, break, end");
const QString askRole = QStringLiteral("Role: asks. The talk: swap, break, end");

} // namespace

/// The quiet question on both pages: what the note-taker puts stands in its own place on the page of the one who asks.
class QuietQuestionPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }
    void isPutBesideTheNotes();
    void comesWithoutAJump();
    void isTakenUpOnTheLine_data();
    void isTakenUpOnTheLine();
    void standsOnTheListOfItsItem();
    void aLongOneOpens();
};

void QuietQuestionPagesTest::isPutBesideTheNotes() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    story->measurement().settle();
    const auto notes = story->state().notes.size();
    QVERIFY(page.press(QStringLiteral("Quiet question to Anna")));
    QVERIFY(!page.named(QStringLiteral("Lay it ready")).first()->isEnabled());
    QVERIFY(page.shows(QStringLiteral("There are no words yet.")));
    page.note().questions()->setDraft(soft);
    page.settle();
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(QStringLiteral("Lay it ready")));
    QCOMPARE(story->state().questions.size(), 1);
    QCOMPARE(story->state().questions.first().item, page.note().place()->item());
    QCOMPARE(story->state().notes.size(), notes);
    QVERIFY(page.shows(QStringLiteral("The question lies ready for Anna.")));
    QVERIFY(page.shows(QStringLiteral("Last question: lies ready")));
    QuestionService(story->measurement()).away(story->state().questions.first().id);
    page.settle();
    QVERIFY(page.shows(QStringLiteral("Last question: put away")));
    QVERIFY(page.press(QStringLiteral("Undo"))); // the last own act
    QVERIFY(page.shows(QStringLiteral("Last question: lies ready")));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(noteRole));
    QVERIFY(page.press(QStringLiteral("Quiet questions, Last question: lies ready")));
    QVERIFY(page.shows(soft));
    QCOMPARE(page.named(QStringLiteral("Asked: %1").arg(soft)).size(), 0); // that is for the one who asks
}

void QuietQuestionPagesTest::comesWithoutAJump() {
    const auto story = TalkStory::practice(Role::Questioner);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    const auto places = [&page] {
        QStringList list;
        for (const QString &name : {QStringLiteral("Enough heard"), QStringLiteral("Keep this moment")}) {
            for (const QQuickItem *item : page.named(name)) {
                const QPointF at = item->mapToScene({});
                list.append(QStringLiteral("%1 %2 %3 %4").arg(name).arg(at.x()).arg(at.y()).arg(item->height()));
            }
        }
        return list;
    };
    const QStringList before = places();
    QVERIFY(before.size() >= 2);
    QuestionService(story->measurement()).ask(6, soft);
    page.settle();
    QVERIFY(page.shows(soft));
    QCOMPARE(places(), before);
    QuestionService(story->measurement()).ask(6, QStringLiteral("Sinds wanneer is dat zo?"));
    page.settle();
    QVERIFY(page.shows(QStringLiteral("and 1 more")));
    QVERIFY(!page.shows(QStringLiteral("Sinds wanneer is dat zo?")));
    QCOMPARE(places(), before);
    QCOMPARE(faultsOf(page), QString());
}

void QuietQuestionPagesTest::isTakenUpOnTheLine_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("state");
    QTest::newRow("listed") << QStringLiteral("On the list: %1") << int(QuestionState::Listed);
    QTest::newRow("asked") << QStringLiteral("Asked: %1") << int(QuestionState::Asked);
    QTest::newRow("away") << QStringLiteral("Not now: %1") << int(QuestionState::Away);
}

void QuietQuestionPagesTest::isTakenUpOnTheLine() {
    QFETCH(QString, button);
    QFETCH(int, state);
    const auto story = TalkStory::practice(Role::Questioner);
    QuestionService(story->measurement()).ask(6, soft);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(button.arg(soft)));
    QCOMPARE(int(story->state().questions.first().state), state);
    page.settle();
    QCOMPARE(page.named(QStringLiteral("Quiet question: %1").arg(soft)).size(), 0);
}

void QuietQuestionPagesTest::standsOnTheListOfItsItem() {
    const auto story = TalkStory::practice(Role::Questioner);
    QuestionService service(story->measurement());
    service.list(service.ask(6, soft));
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QCOMPARE(page.ask().place()->item(), 6);
    QVERIFY(page.shows(soft));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(QStringLiteral("Asked: %1").arg(soft)));
    QVERIFY(page.shows(soft));
    QCOMPARE(page.named(QStringLiteral("Asked: %1").arg(soft)).size(), 0);
    page.ask().place()->goToItem(7);
    page.settle();
    QVERIFY(!page.shows(soft));
    page.ask().place()->goToItem(6);
    page.settle();
    QVERIFY(page.press(QStringLiteral("Not now: %1").arg(soft)));
    QVERIFY(!page.shows(soft));
    // Put away is not gone.
    QVERIFY(page.press(askRole));
    QVERIFY(page.press(QStringLiteral("Quiet questions")));
    QVERIFY(page.press(QStringLiteral("On the list: %1").arg(soft)));
    QCOMPARE(story->state().questions.first().state, QuestionState::Listed);
}

void QuietQuestionPagesTest::aLongOneOpens() {
    const auto story = TalkStory::practice(Role::Questioner);
    QuestionService service(story->measurement());
    service.ask(6, longer);
    service.ask(6, soft);
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("Quiet question: %1").arg(story->state().questions.first().text)));
    page.settle();
    QVERIFY(page.shows(QStringLiteral("Quiet questions")));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.pressLast(QStringLiteral("On the list: %1").arg(story->state().questions.first().text)));
    page.key(Qt::Key_Escape);
    page.settle();
    QCOMPARE(faultsOf(page), QString());
}

QTEST_MAIN(QuietQuestionPagesTest)
#include "tst_quiet_question_pages.moc"
