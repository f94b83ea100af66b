// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "platform/fonts/fonts.h"
#include "tests/qml/interview/drawerlook.h"

#include <QTest>

using namespace Tweeluik;

namespace {

constexpr QSize tablet(1280, 800);
const QString askRole = QStringLiteral("Role: asks. The talk: swap, break, end");
const QString noteRole = QStringLiteral("Role: takes notes. The talk: swap, break, end");

} // namespace

/// The room on the pages: everything behind one tap, and off the record at once.
class RoomPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }
    void offTheRecordInOnePress_data();
    void offTheRecordInOnePress();
    void theDrawers_data();
    void theDrawers();
    void takingBackIsAskedOnce();
    void oneNoteIsAskedOnce();
    void whoIsThere();
    void afterABreak();
    void anImpressionIsChosenBeforeWriting();
};

void RoomPagesTest::offTheRecordInOnePress_data() {
    QTest::addColumn<bool>("asking");
    QTest::newRow("ask") << true;
    QTest::newRow("note") << false;
}

void RoomPagesTest::offTheRecordInOnePress() {
    QFETCH(bool, asking);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    // What the practice talk has in hand becomes a note first.
    story->measurement().settle();
    const auto notes = story->state().notes.size();
    QVERIFY(page.press(QStringLiteral("Off the record")));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(QStringLiteral("Off the record from now on")));
    QVERIFY(story->state().offRecordNow);
    page.settle();
    QVERIFY(page.shows(QStringLiteral("Off the record: nothing is kept.")));
    QCOMPARE(faultsOf(page), QString());
    page.typeText(QStringLiteral("dit niet"));
    story->pass(10s);
    QCOMPARE(story->state().notes.size(), notes);
    QVERIFY(page.press(QStringLiteral("Back on the record")));
    QVERIFY(!story->state().offRecordNow);
    page.settle();
    QVERIFY(!page.shows(QStringLiteral("Off the record: nothing is kept.")));
    if (asking)
        return;
    page.typeText(QStringLiteral("dit wel"));
    page.note().settle();
    QCOMPARE(story->state().notes.size(), notes + 1);
}

void RoomPagesTest::theDrawers_data() {
    QTest::addColumn<bool>("asking");
    QTest::addColumn<QString>("name");
    QTest::newRow("ask, who") << true << QStringLiteral("Who is there");
    QTest::newRow("ask, impressions") << true << QStringLiteral("Own impressions");
    QTest::newRow("note, who") << false << QStringLiteral("Who is there");
    QTest::newRow("note, heard") << false << QStringLiteral("Not heard yet");
    QTest::newRow("note, impressions") << false << QStringLiteral("Own impressions");
}

void RoomPagesTest::theDrawers() {
    QFETCH(bool, asking);
    QFETCH(QString, name);
    const auto story = TalkStory::practice(asking ? Role::Questioner : Role::NoteTaker);
    TalkWindow page(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.press(asking ? askRole : noteRole));
    QVERIFY2(page.press(name), qPrintable(name));
    page.settle();
    QCOMPARE(page.named(QStringLiteral("Close")).size(), 1);
    QCOMPARE(faultsOf(page), QString());
}

void RoomPagesTest::takingBackIsAskedOnce() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    page.typeText(QStringLiteral("net gezegd"));
    page.note().settle();
    const auto notes = story->state().notes.size();
    QVERIFY(page.press(QStringLiteral("Off the record")));
    QVERIFY(page.press(QStringLiteral("The last 2 minute(s)")));
    QCOMPARE(story->state().notes.size(), notes);
    QVERIFY(page.press(QStringLiteral("Erase")));
    QVERIFY(story->state().notes.size() < notes);
    page.settle();
    QCOMPARE(page.field()->property("text").toString(), QString());
    QCOMPARE(page.warnings(), QStringList());
}

void RoomPagesTest::oneNoteIsAskedOnce() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    story->measurement().settle();
    const auto notes = story->state().notes.size();
    const QModelIndex last = page.note().timeline()->index(page.note().timeline()->count() - 1);
    QVERIFY(page.press(last.data(NoteListModel::Spoken).toString()));
    QVERIFY(page.pressLast(QStringLiteral("Off the record")));
    QCOMPARE(story->state().notes.size(), notes);
    QVERIFY(page.press(QStringLiteral("Erase")));
    QCOMPARE(story->state().notes.size(), notes - 1);
    QCOMPARE(page.warnings(), QStringList());
}

void RoomPagesTest::whoIsThere() {
    const auto story = TalkStory::practice(Role::Questioner);
    PreparationService(story->measurement()).addTeamMember(TeamRole::Supporter);
    const auto newcomer = int(story->state().team.size()) - 1;
    TalkWindow page(*story, TalkWindow::Page::Ask);
    page.show(tablet);
    QVERIFY(page.press(askRole));
    QVERIFY(page.press(QStringLiteral("Who is there")));
    page.ask().presence()->setPresence(0, int(PresenceKind::InTheRoom)); // was asked before the talk
    QCOMPARE(page.ask().presence()->opened(), -1);
    page.ask().presence()->setPresence(newcomer, int(PresenceKind::InTheRoom));
    page.settle();
    QCOMPARE(page.ask().presence()->opened(), newcomer);
    QVERIFY(page.shows(QStringLiteral("Takes part")));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(QStringLiteral("By video")));
    QCOMPARE(story->state().presenceOf(story->member(newcomer)), std::optional(PresenceKind::ByVideo));
    for (const TeamMember &member : story->state().team) {
        if (!member.name.isEmpty())
            QVERIFY(!page.texts().join(u' ').contains(member.name));
    }
}

void RoomPagesTest::afterABreak() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    QVERIFY(page.press(QStringLiteral("Break")));
    QVERIFY(!page.shows(QStringLiteral("Where we were")));
    QVERIFY(page.press(QStringLiteral("Go on")));
    page.settle();
    QVERIFY(page.shows(QStringLiteral("Where we were")));
    QCOMPARE(faultsOf(page), QString());
    QVERIFY(page.press(QStringLiteral("Put away")));
    QVERIFY(!page.shows(QStringLiteral("Where we were")));
}

void RoomPagesTest::anImpressionIsChosenBeforeWriting() {
    const auto story = TalkStory::practice(Role::NoteTaker);
    TalkWindow page(*story, TalkWindow::Page::Note);
    page.show(tablet);
    const auto notes = story->state().notes.size();
    QVERIFY(page.press(QStringLiteral("Own impression")));
    page.typeText(QStringLiteral("zij keek weg"));
    page.note().composer()->next();
    QCOMPARE(story->state().notes.size(), notes);
    QCOMPARE(story->state().impressions.size(), 1);
    QVERIFY(!page.shows(QStringLiteral("zij keek weg")));
    QCOMPARE(faultsOf(page), QString());
}

QTEST_MAIN(RoomPagesTest)
#include "tst_room_pages.moc"
