// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString text(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role).toString(); }

void type(ComposerViewModel &composer, const QString &words) { composer.type(words, {}, int(words.size())); }

} // namespace

/// The room on the two pages of the talk: off the record, who is there, where we were, who was not heard, impressions.
class RoomViewModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileItIsOnTheComposerIsClosed();
    void theMomentButtonKeepsNothingOffTheRecord();
    void backwardsSaysWhatGoesAndTakesIt();
    void beforeTheTalkThereIsNothingToGoBackTo();
    void whoComesIsAskedAndNobodyElseIsNamed();
    void anAnswerIsSeenOnlyWhenOpened();
    void afterABreakTheTalkIsFoundAgain();
    void whoLeftIsNotMissed();
    void anImpressionStaysOutOfEveryList();
    void aSharedNoteBecomesAnImpression();
};

void RoomViewModelsTest::whileItIsOnTheComposerIsClosed() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    type(*page.composer(), QStringLiteral("nog net"));
    page.offRecord()->begin();
    QVERIFY(page.offRecord()->on());
    QVERIFY(page.composer()->readOnly());
    QVERIFY(page.composer()->empty());
    type(*page.composer(), QStringLiteral("niet meer"));
    page.composer()->toggleMark(int(NoteMark::Quote));
    page.composer()->next();
    // The note from before, and the trace.
    QCOMPARE(page.timeline()->count(), 2);
    QCOMPARE(text(*page.timeline(), 0, NoteListModel::Words), QStringLiteral("nog net"));
    QVERIFY(text(*page.timeline(), 1, NoteListModel::NoteId).isEmpty());
    QVERIFY(text(*page.timeline(), 1, NoteListModel::Words).contains(QStringLiteral("off the record")));
    story.pass(90s);
    page.offRecord()->end();
    QVERIFY(!page.composer()->readOnly());
    QCOMPARE(page.offRecord()->traces().size(), 1);
    QVERIFY(page.offRecord()->traces().first().contains(QStringLiteral("1:30")));
    type(*page.composer(), QStringLiteral("weer wel"));
    page.composer()->next();
    QCOMPARE(page.timeline()->count(), 3);
    QCOMPARE(text(*page.timeline(), 2, NoteListModel::Words), QStringLiteral("weer wel"));
    for (int role = NoteListModel::NoteId; role <= NoteListModel::Spoken; ++role)
        QVERIFY2(page.timeline()->index(1).data(role).isValid(), qPrintable(QString::number(role)));
}

void RoomViewModelsTest::theMomentButtonKeepsNothingOffTheRecord() {
    TalkStory story(Role::Questioner);
    story.begin();
    AskViewModel page(story.talk());
    const QSignalSpy kept(&page, &AskViewModel::momentKept);
    page.offRecord()->begin();
    page.keepMoment();
    QCOMPARE(kept.size(), 0);
    QVERIFY(story.state().notes.isEmpty());
    page.offRecord()->end();
    page.keepMoment();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(story.state().notes.size(), 1);
}

void RoomViewModelsTest::backwardsSaysWhatGoesAndTakesIt() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    type(*page.composer(), QStringLiteral("lang geleden"));
    page.composer()->next();
    story.pass(600s);
    type(*page.composer(), QStringLiteral("net gezegd"));
    page.composer()->next();
    type(*page.composer(), QStringLiteral("in de hand"));
    QCOMPARE(page.offRecord()->spans(), (QList<int>{1, 2, 5}));
    QVERIFY(page.offRecord()->wouldGo(2).startsWith(QLatin1Char('2')));
    page.offRecord()->takeBack(2);
    QCOMPARE(page.timeline()->count(), 2);
    QCOMPARE(story.state().notes.size(), 1);
    QVERIFY(page.composer()->empty());
    QCOMPARE(page.offRecord()->wouldGo(2), QStringLiteral("no note"));
    page.offRecord()->takeBackNote(text(*page.timeline(), 0, NoteListModel::NoteId));
    QVERIFY(story.state().notes.isEmpty());
    QCOMPARE(page.timeline()->count(), 2);
    QCOMPARE(page.offRecord()->traces().size(), 2);
    for (const QString &trace : page.offRecord()->traces())
        QVERIFY(!trace.contains(QStringLiteral("gezegd")) && !trace.contains(QStringLiteral("geleden")));
}

void RoomViewModelsTest::beforeTheTalkThereIsNothingToGoBackTo() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    QVERIFY(page.offRecord()->spans().isEmpty());
    page.offRecord()->takeBack(5);
    QVERIFY(page.offRecord()->traces().isEmpty());
}

void RoomViewModelsTest::whoComesIsAskedAndNobodyElseIsNamed() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    PresenceModel &presence = *page.presence();
    QCOMPARE(presence.rowCount(), int(story.state().team.size()));
    QVERIFY(!presence.index(1).data(PresenceModel::ConsentOpen).toBool());
    presence.setPresence(1, int(PresenceKind::InTheRoom));
    QVERIFY(presence.index(1).data(PresenceModel::ConsentOpen).toBool());
    QCOMPARE(presence.opened(), 1);
    presence.answer(1, 1, true);
    presence.answer(1, 2, true);
    QVERIFY(presence.index(1).data(PresenceModel::ConsentOpen).toBool());
    presence.answer(1, 3, false);
    QVERIFY(!presence.index(1).data(PresenceModel::ConsentOpen).toBool());
    QVERIFY(!presence.anyByVideo());
    presence.setPresence(2, int(PresenceKind::ByVideo));
    QVERIFY(presence.anyByVideo());
    story.pass(60s);
    presence.setPresence(1, int(PresenceKind::Left));
    QCOMPARE(presence.log().size(), 3);
    QVERIFY(presence.log().last().endsWith(QStringLiteral("left")));
    for (const TeamMember &member : story.state().team) {
        if (!member.name.isEmpty())
            QVERIFY(!presence.log().join(QLatin1Char(' ')).contains(member.name));
    }
    // Said once more it is no event.
    presence.setPresence(1, int(PresenceKind::Left));
    QCOMPARE(presence.log().size(), 3);
}

void RoomViewModelsTest::anAnswerIsSeenOnlyWhenOpened() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    PresenceModel &presence = *page.presence();
    presence.answer(1, 3, false);
    QCOMPARE(presence.index(1).data(PresenceModel::Quotes).toInt(), 0);
    presence.open(1);
    QCOMPARE(presence.index(1).data(PresenceModel::Quotes).toInt(), 2);
    QCOMPARE(presence.index(2).data(PresenceModel::Quotes).toInt(), 0);
    presence.open(-1);
    QCOMPARE(presence.index(1).data(PresenceModel::Quotes).toInt(), 0);
}

void RoomViewModelsTest::afterABreakTheTalkIsFoundAgain() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    page.place()->goToItem(6);
    for (const char *words : {"de eerste", "de tweede", "de derde"}) {
        type(*page.composer(), QString::fromLatin1(words));
        page.composer()->next();
    }
    QVERIFY(!page.recall()->shown());
    page.time()->takeBreak();
    QVERIFY(!page.recall()->shown());
    story.pass(600s);
    page.time()->resume();
    QVERIFY(page.recall()->shown());
    QVERIFY(page.recall()->item().startsWith(QLatin1Char('6')));
    QVERIFY(!page.recall()->prompt().isEmpty());
    QCOMPARE(page.recall()->notes(), (QStringList{QStringLiteral("de tweede"), QStringLiteral("de derde")}));
    type(*page.composer(), QStringLiteral("v"));
    QVERIFY(!page.recall()->shown());
    page.time()->takeBreak();
    page.time()->resume();
    QVERIFY(page.recall()->shown());
    page.place()->goToItem(7);
    QVERIFY(!page.recall()->shown());
    AskViewModel other(story.talk());
    QVERIFY(other.recall()->notes().isEmpty());
}

void RoomViewModelsTest::whoLeftIsNotMissed() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    const auto all = page.heard()->atAll().split(QStringLiteral(", ")).size();
    QCOMPARE(all, story.state().team.size());
    page.presence()->setPresence(0, int(PresenceKind::Left));
    QCOMPARE(page.heard()->atAll().split(QStringLiteral(", ")).size(), all - 1);
    QCOMPARE(page.heard()->invitations().size(), 3);
    QVERIFY(!page.heard()->yardsticks().isEmpty());
}

void RoomViewModelsTest::anImpressionStaysOutOfEveryList() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    page.composer()->setPersonal(true);
    QVERIFY(page.composer()->personal());
    type(*page.composer(), QStringLiteral("zij keek weg"));
    page.composer()->next();
    QVERIFY(!page.composer()->personal());
    QCOMPARE(page.timeline()->count(), 0);
    QCOMPARE(page.inbox()->count(), 0);
    page.search()->setQuery(QStringLiteral("keek"));
    QCOMPARE(page.search()->count(), 0);
    QCOMPARE(page.impressions()->count(), 1);
    QCOMPARE(text(*page.impressions(), 0, NoteListModel::Words), QStringLiteral("zij keek weg"));
    page.edit(text(*page.impressions(), 0, NoteListModel::NoteId));
    QVERIFY(page.composer()->personal());
    QVERIFY(!page.composer()->shared());
    page.composer()->next();
    page.impressions()->remove(text(*page.impressions(), 0, NoteListModel::NoteId));
    QCOMPARE(page.impressions()->count(), 0);
}

void RoomViewModelsTest::aSharedNoteBecomesAnImpression() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    type(*page.composer(), QStringLiteral("eerst gedeeld"));
    page.settle();
    QVERIFY(page.composer()->shared());
    page.composer()->setPersonal(true);
    QVERIFY(!page.composer()->personal());
    page.impressions()->keepToSelf(page.composer()->noteId());
    QVERIFY(page.composer()->empty());
    QVERIFY(story.state().notes.isEmpty());
    QCOMPARE(page.impressions()->count(), 1);
}

QTEST_GUILESS_MAIN(RoomViewModelsTest)
#include "tst_room_viewmodels.moc"
