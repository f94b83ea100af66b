// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString text(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role).toString(); }

void type(NoteTakingViewModel &page, const QString &words) { page.composer()->type(words, {}, int(words.size())); }

} // namespace

class NoteTakingViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstKeyStampsTheNote();
    void aNoteFollowsTheItemUntilItIsBegun();
    void aNoteMayStayWithoutItem();
    void marksAndSpeakerGoWithTheNote();
    void whatIsComposedByTheInputMethodCounts();
    void theNoteInHandStandsOnlyInTheComposer();
    void typingSurvivesAKill();
    void anEarlierNoteCanBeEdited();
    void aNoteOfTheOtherIsLeftAlone();
    void deletingOffersTheWayBack();
    void undoReachesBeforeARestart();
    void theInboxEmptiesAsNotesArePlaced();
    void oneNoteUnderSeveralItems();
    void searchFindsWithoutAccents();
    void theHistoryIsNewestFirst();
    void savedSpeaksOnlyAfterTheCommit();
    void troubleSaysWhatIsSafe();
    void whoWasNotHeardAtTheTheme();
    void shortcutsAreNoTyping();
    void editingFromTheTimeLineKeepsWhatWasBeingTyped();
};

void NoteTakingViewModelTest::theFirstKeyStampsTheNote() {
    TalkStory story(Role::NoteTaker);
    story.begin();
    NoteTakingViewModel page(story.talk());
    story.pass(3651s);
    QVERIFY(page.composer()->empty());
    type(page, QStringLiteral("V"));
    QCOMPARE(page.composer()->stamp(), QStringLiteral("1:00:51"));
    story.pass(20s);
    type(page, QStringLiteral("Vrijwilligers"));
    QCOMPARE(page.composer()->stamp(), QStringLiteral("1:00:51"));
    page.composer()->next();
    QCOMPARE(text(*page.timeline(), 0, NoteListModel::Stamp), QStringLiteral("1:00:51"));
    QVERIFY(page.composer()->empty());
}

void NoteTakingViewModelTest::aNoteFollowsTheItemUntilItIsBegun() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    page.place()->goToItem(6);
    QCOMPARE(page.composer()->placeItem(), 6);
    type(page, QStringLiteral("Intervisie staat in het jaarplan."));
    page.place()->goToItem(7);
    QCOMPARE(page.composer()->placeItem(), 6);
    page.composer()->next();
    QCOMPARE(page.composer()->placeItem(), 7);
    QCOMPARE(text(*page.timeline(), 0, NoteListModel::Places), QStringLiteral("6"));
}

void NoteTakingViewModelTest::aNoteMayStayWithoutItem() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    page.composer()->chooseItem(0);
    type(page, QStringLiteral("Waar hoort dit?"));
    page.composer()->next();
    QVERIFY(page.timeline()->index(0).data(NoteListModel::Unplaced).toBool());
    QCOMPARE(page.inbox()->count(), 1);
}

void NoteTakingViewModelTest::marksAndSpeakerGoWithTheNote() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    page.composer()->toggleMark(int(NoteMark::Quote));
    page.composer()->toggleMark(int(NoteMark::Example));
    page.composer()->toggleMark(int(NoteMark::Example)); // tap again = off
    const QString client = page.composer()->speakers()->index(1).data(SpeakerModel::Member).toString();
    const QString relative = page.composer()->speakers()->index(3).data(SpeakerModel::Member).toString();
    page.composer()->toggleSpeaker(client);
    page.composer()->toggleSpeaker(relative); // one at a time
    type(page, QStringLiteral("Eindelijk iemand die weet hoe het is."));
    page.composer()->next();
    const QModelIndex row = page.timeline()->index(0);
    QCOMPARE(row.data(NoteListModel::Marks).toStringList(), QStringList{QStringLiteral("Quote")});
    QVERIFY(row.data(NoteListModel::Quote).toBool());
    QCOMPARE(row.data(NoteListModel::Glyph).toString(), QStringLiteral("quote"));
    QCOMPARE(row.data(NoteListModel::Speaker).toString(), QStringLiteral("Relative"));
}

void NoteTakingViewModelTest::whatIsComposedByTheInputMethodCounts() {
    TalkStory story(Role::NoteTaker);
    {
        NoteTakingViewModel page(story.talk());
        page.composer()->type(QStringLiteral("een koffieochtend"), QStringLiteral("vaste "), 4);
        QCOMPARE(page.composer()->text(), QStringLiteral("een vaste koffieochtend"));
        story.pass(500ms);
        const std::optional<Draft> kept = story.measurement().draft();
        QVERIFY(kept);
        QCOMPARE(kept->text, QStringLiteral("een vaste koffieochtend"));
    }
}

void NoteTakingViewModelTest::theNoteInHandStandsOnlyInTheComposer() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    type(page, QStringLiteral("Vrijwilligers hebben een koffieochtend."));
    story.pass(6s); // the pause makes an entry of it
    QCOMPARE(story.state().timeline.size(), 1);
    QCOMPARE(page.timeline()->count(), 0);
    page.composer()->next();
    QCOMPARE(page.timeline()->count(), 1);
}

void NoteTakingViewModelTest::typingSurvivesAKill() {
    TalkStory story(Role::NoteTaker);
    {
        NoteTakingViewModel page(story.talk());
        page.place()->goToItem(6);
        page.composer()->toggleMark(int(NoteMark::DifferentView));
        page.composer()->type(QStringLiteral("zelfde werk,"), {}, 6);
        story.pass(500ms);
        story.measurement().saveDraft(story.measurement().draft());
        std::unique_ptr<MemoryStore> dead = story.store().afterKill();
        QVERIFY(dead);
    }
    story.kill();
    NoteTakingViewModel page(story.talk());
    QCOMPARE(page.composer()->text(), QStringLiteral("zelfde werk,"));
    QCOMPARE(page.composer()->cursor(), 6);
    QCOMPARE(page.place()->item(), 6);
    QVERIFY(page.composer()->marks()->index(2).data(MarkModel::Chosen).toBool());
}

void NoteTakingViewModelTest::anEarlierNoteCanBeEdited() {
    TalkStory story(Role::NoteTaker);
    const UnitId first = story.write(QStringLiteral("Coaching via het bureau."), 6);
    story.write(QStringLiteral("Iets anders."), 6);
    NoteTakingViewModel page(story.talk());
    QSignalSpy replaced(page.composer(), &ComposerViewModel::replaced);
    page.edit(toText(first));
    QCOMPARE(page.composer()->text(), QStringLiteral("Coaching via het bureau."));
    QVERIFY(page.composer()->editing());
    QCOMPARE(replaced.count(), 1);
    QVERIFY(page.timeline()->index(0).data(NoteListModel::InHand).toBool());
    type(page, QStringLiteral("Coaching via het bureau herstel."));
    page.composer()->next();
    QCOMPARE(story.state().note(first)->text, QStringLiteral("Coaching via het bureau herstel."));
    QVERIFY(page.timeline()->index(0).data(NoteListModel::Edited).toBool());
    QVERIFY(!page.timeline()->index(0).data(NoteListModel::InHand).toBool());
    QVERIFY(!page.composer()->editing());
}

void NoteTakingViewModelTest::aNoteOfTheOtherIsLeftAlone() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    page.edit(QStringLiteral("00112233445566778899aabbccddeeff"));
    page.remove(QStringLiteral("no id at all"));
    QVERIFY(page.composer()->empty());
    QVERIFY(page.undoWords().isEmpty());
}

void NoteTakingViewModelTest::deletingOffersTheWayBack() {
    TalkStory story(Role::NoteTaker);
    const UnitId note = story.write(QStringLiteral("Te veel."), 6);
    NoteTakingViewModel page(story.talk());
    QSignalSpy removed(&page, &NoteTakingViewModel::removed);
    page.remove(toText(note));
    QCOMPARE(page.timeline()->count(), 0);
    QCOMPARE(removed.count(), 1);
    QVERIFY(!page.undoWords().isEmpty());
    page.undo();
    QCOMPARE(page.timeline()->count(), 1);
    page.redo();
    QCOMPARE(page.timeline()->count(), 0);
}

void NoteTakingViewModelTest::undoReachesBeforeARestart() {
    TalkStory story(Role::NoteTaker);
    const UnitId note = story.write(QStringLiteral("Weg en terug."), 6);
    {
        NoteTakingViewModel page(story.talk());
        page.remove(toText(note));
        story.pass(1s);
    }
    story.kill();
    NoteTakingViewModel page(story.talk());
    QCOMPARE(page.timeline()->count(), 0);
    page.undo();
    QCOMPARE(page.timeline()->count(), 1);
    QCOMPARE(text(*page.timeline(), 0, NoteListModel::Words), QStringLiteral("Weg en terug."));
}

void NoteTakingViewModelTest::theInboxEmptiesAsNotesArePlaced() {
    TalkStory story(Role::NoteTaker);
    const UnitId one = story.write(QStringLiteral("eerste"), 0);
    story.write(QStringLiteral("tweede"), 0);
    story.write(QStringLiteral("hoort al ergens"), 3);
    NoteTakingViewModel page(story.talk());
    QCOMPARE(page.inbox()->count(), 2);
    page.placeNote(toText(one), 8, true);
    QCOMPARE(page.inbox()->count(), 2); // it stays until the next one is taken, so that more items can be chosen
    QVERIFY(!page.inbox()->index(0).data(NoteListModel::Unplaced).toBool());
    page.inbox()->letGo();
    QCOMPARE(page.inbox()->count(), 1);
    QCOMPARE(text(*page.inbox(), 0, NoteListModel::Words), QStringLiteral("tweede"));
}

void NoteTakingViewModelTest::oneNoteUnderSeveralItems() {
    TalkStory story(Role::NoteTaker);
    const UnitId note = story.write(QStringLiteral("geldt voor twee"), 2);
    NoteTakingViewModel page(story.talk());
    page.choose(toText(note));
    QCOMPARE(page.chosen()->count(), 1);
    page.placeNote(toText(note), 8, true);
    QCOMPARE(text(*page.chosen(), 0, NoteListModel::Places), QStringLiteral("2, 8"));
    page.placeNote(toText(note), 2, false);
    QCOMPARE(text(*page.chosen(), 0, NoteListModel::Places), QStringLiteral("8"));
    page.placeNote(toText(note), 99, true);
    QCOMPARE(text(*page.chosen(), 0, NoteListModel::Places), QStringLiteral("8"));
}

void NoteTakingViewModelTest::searchFindsWithoutAccents() {
    TalkStory story(Role::NoteTaker);
    story.write(QStringLiteral("Eén coach voor elf cliënten."), 6);
    story.write(QStringLiteral("Niets bijzonders."), 6);
    NoteTakingViewModel page(story.talk());
    page.search()->setQuery(QStringLiteral("clienten een"));
    QCOMPARE(page.search()->count(), 1);
    page.search()->setQuery(QStringLiteral("kanarie"));
    QCOMPARE(page.search()->count(), 0);
    QVERIFY(!page.search()->summary().isEmpty());
    page.search()->setQuery({});
    QCOMPARE(page.search()->count(), 0);
}

void NoteTakingViewModelTest::theHistoryIsNewestFirst() {
    TalkStory story(Role::NoteTaker);
    const UnitId note = story.write(QStringLiteral("een"), 6);
    NoteTakingViewModel page(story.talk());
    page.edit(toText(note));
    type(page, QStringLiteral("een twee"));
    page.composer()->next();
    page.showHistory(toText(note));
    QCOMPARE(page.history()->rowCount(), 2);
    QCOMPARE(text(*page.history(), 0, HistoryModel::Words), QStringLiteral("een twee"));
    QCOMPARE(text(*page.history(), 1, HistoryModel::Words), QStringLiteral("een"));
    QVERIFY(page.history()->index(0).data(HistoryModel::Current).toBool());
}

void NoteTakingViewModelTest::savedSpeaksOnlyAfterTheCommit() {
    TalkStory story(Role::NoteTaker);
    story.pass(1s);
    NoteTakingViewModel page(story.talk());
    const QString before = page.saved()->wordsInSeconds();
    story.store().holdCommits();
    type(page, QStringLiteral("nog niet bewaard"));
    story.ticker().advance(70s);
    QCoreApplication::processEvents();
    QCOMPARE(page.saved()->wordsInSeconds(), before);
    story.store().releaseCommits();
    story.pass(0ms);
    QVERIFY(page.saved()->wordsInSeconds() != before);
    QVERIFY(page.saved()->words().size() < page.saved()->wordsInSeconds().size());
}

void NoteTakingViewModelTest::troubleSaysWhatIsSafe() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    QVERIFY(!page.saved()->trouble());
    story.store().holdUp(StoreError::Kind::Full);
    type(page, QStringLiteral("past niet meer"));
    story.pass(1s);
    QVERIFY(page.saved()->trouble());
    QVERIFY(page.saved()->troubleWords().contains(QStringLiteral("no room")));
    QVERIFY(page.saved()->troubleWords().contains(QStringLiteral("safe")));
    QCOMPARE(page.composer()->text(), QStringLiteral("past niet meer"));
    story.store().holdUp({});
    page.saved()->tryNow();
    story.pass(1s);
    QVERIFY(!page.saved()->trouble());
}

void NoteTakingViewModelTest::whoWasNotHeardAtTheTheme() {
    TalkStory story(Role::NoteTaker);
    story.write(QStringLiteral("a"), 6, {}, 0);
    story.write(QStringLiteral("b"), 1, {}, 1);
    NoteTakingViewModel page(story.talk());
    page.place()->goToItem(7); // the same theme as 6
    QVERIFY(!page.heard()->atTheme().contains(QStringLiteral("project leader")));
    QVERIFY(page.heard()->atTheme().contains(QStringLiteral("client 1")));
    QVERIFY(!page.heard()->atAll().contains(QStringLiteral("client 1")));
    page.place()->goToItem(8);
    QVERIFY(page.heard()->atTheme().contains(QStringLiteral("project leader")));
    QCOMPARE(page.heard()->invitations().size(), 3);
}

void NoteTakingViewModelTest::shortcutsAreNoTyping() {
    TalkStory story(Role::NoteTaker);
    NoteTakingViewModel page(story.talk());
    QVERIFY(page.composer()->isTyping(QStringLiteral("v"), Qt::NoModifier));
    QVERIFY(page.composer()->isTyping(QStringLiteral("V"), Qt::ShiftModifier));
    QVERIFY(page.composer()->isTyping(QStringLiteral("é"), Qt::NoModifier));
    QVERIFY(!page.composer()->isTyping(QStringLiteral("v"), Qt::ControlModifier));
    QVERIFY(!page.composer()->isTyping(QStringLiteral(" "), Qt::NoModifier)); // Space presses what has the focus
    QVERIFY(!page.composer()->isTyping(QStringLiteral("\t"), Qt::NoModifier));
    QVERIFY(!page.composer()->isTyping(QStringLiteral("\u001b"), Qt::NoModifier));
    QVERIFY(!page.composer()->isTyping({}, Qt::NoModifier));
}

void NoteTakingViewModelTest::editingFromTheTimeLineKeepsWhatWasBeingTyped() {
    TalkStory story(Role::NoteTaker);
    const UnitId first = story.write(QStringLiteral("eerder"), 6);
    NoteTakingViewModel page(story.talk());
    type(page, QStringLiteral("half af"));
    page.edit(toText(first));
    QCOMPARE(story.state().timeline.size(), 2);
    QCOMPARE(story.state().note(story.state().timeline.last())->text, QStringLiteral("half af"));
    page.composer()->next();
    QCOMPARE(page.timeline()->count(), 2);
}

QTEST_GUILESS_MAIN(NoteTakingViewModelTest)
#include "tst_note_taking_viewmodel.moc"
