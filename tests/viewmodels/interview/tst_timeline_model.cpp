// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

class TimelineModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsToTheRulesOfAModel();
    void aNewNoteIsOneRowAndNoReset();
    void anEditTouchesOneRow();
    void aDeletedNoteComesBackAtItsPlace();
    void sixHundredNotesStayLight();
};

void TimelineModelTest::keepsToTheRulesOfAModel() {
    TalkStory story(Role::NoteTaker);
    const Talk talk = story.talk();
    TimelineModel model(talk);
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const UnitId first = story.write(QStringLiteral("een"), 1);
    story.write(QStringLiteral("twee"), 0, {NoteMark::Quote, NoteMark::Document}, 2);
    NoteService service(story.measurement());
    service.remove(first);
    (void)service.undo();
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.index(1).data(NoteListModel::Marks).toStringList(),
             (QStringList{QStringLiteral("Quote"), QStringLiteral("Document")}));
    QVERIFY(model.index(1).data(NoteListModel::Spoken).toString().contains(QStringLiteral("no item yet")));
}

void TimelineModelTest::aNewNoteIsOneRowAndNoReset() {
    TalkStory story(Role::NoteTaker);
    const Talk talk = story.talk();
    story.write(QStringLiteral("een"), 1);
    TimelineModel model(talk);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    story.write(QStringLiteral("twee"), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(reset.count(), 0);
}

void TimelineModelTest::anEditTouchesOneRow() {
    TalkStory story(Role::NoteTaker);
    const Talk talk = story.talk();
    for (int note = 0; note < 20; ++note)
        story.write(QStringLiteral("regel %1").arg(note), 1);
    TimelineModel model(talk);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    NoteService(story.measurement()).mark(story.state().timeline.at(7), NoteMark::Example, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 7);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 7);
}

void TimelineModelTest::aDeletedNoteComesBackAtItsPlace() {
    TalkStory story(Role::NoteTaker);
    const Talk talk = story.talk();
    for (const QString &words : {QStringLiteral("een"), QStringLiteral("twee"), QStringLiteral("drie")})
        story.write(words, 1);
    TimelineModel model(talk);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    NoteService service(story.measurement());
    service.remove(story.state().timeline.at(1));
    QCOMPARE(model.count(), 2);
    QVERIFY(service.undo());
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.index(1).data(NoteListModel::Words).toString(), QStringLiteral("twee"));
    QCOMPARE(reset.count(), 0);
}

void TimelineModelTest::sixHundredNotesStayLight() {
    TalkStory story(Role::NoteTaker);
    const Talk talk = story.talk();
    for (int note = 0; note < 600; ++note)
        story.write(QStringLiteral("regel %1 van een lang gesprek").arg(note), note % 12 + 1);
    TimelineModel model(talk);
    QCOMPARE(model.count(), 600);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    story.write(QStringLiteral("nog een"), 3);
    QCOMPARE(inserted.count(), 1);
    QVERIFY2(changed.count() <= 2, qPrintable(QString::number(changed.count())));
    QCOMPARE(model.count(), 601);
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timeline_model.moc"
