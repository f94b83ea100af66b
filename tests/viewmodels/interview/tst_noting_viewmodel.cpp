// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/yardstickmarks.h"
#include "core/measurement/services.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

QStringList words(const MarkModel &model) {
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all.append(model.index(row).data(MarkModel::Words).toString());
    return all;
}

QStringList texts(const NoteListModel &model) {
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all.append(model.index(row).data(NoteListModel::Words).toString());
    return all;
}

void type(NoteTakingViewModel &page, const QString &text) { page.composer()->type(text, {}, int(text.size())); }

} // namespace

/// Yardsticks, different views, promised documents, what was added afterwards: as the note-taker's page offers them.
class NotingViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The eight yardsticks of the shipped text have a mark each, and an item offers two to four of them.
    void everyYardstickHasAMark() {
        const auto file = loadWorkText();
        QVERIFY(file.ok());
        NoteMarks seen;
        for (const Aids::Yardstick &yardstick : file->aids.yardsticks) {
            const auto mark = markOf(yardstick.id);
            QVERIFY2(mark && !seen.contains(*mark), qPrintable(yardstick.id.name));
            seen.insert(*mark);
        }
        QCOMPARE(seen.values().size(), 8);
        for (const Instrument::Item &item : file->instrument.items()) {
            const auto offered = yardstickMarks(file->aids, {item.id.number}).size();
            QVERIFY2(offered >= 2 && offered <= 4, qPrintable(item.id.toString()));
        }
        QVERIFY(!markOf({str("kleur")}));
        QVERIFY(yardstickMarks(file->aids, {}).isEmpty());
    }

    void theComposerOffersWhatSeparatesTheItem() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel page(story.talk());
        const QStringList rare{str("Own question"), str("Procedure")};
        page.place()->goToItem(6);
        const QStringList atSix = words(*page.composer()->further());
        QCOMPARE(atSix.mid(atSix.size() - 2), rare);
        QCOMPARE(atSix.size() - 2, yardstickMarks(story.file().aids, {6}).size());
        page.composer()->chooseItem(0);
        QCOMPARE(words(*page.composer()->further()), rare);
        page.composer()->chooseItem(6);
        const int mark = int(yardstickMarks(story.file().aids, {6}).first());
        page.composer()->toggleMark(mark);
        QVERIFY(page.composer()->further()->index(0).data(MarkModel::Chosen).toBool());
        // Moved elsewhere, the yardstick that it has stays in view, so that it can be taken off.
        page.composer()->chooseItem(0);
        QCOMPARE(page.composer()->further()->count(), 3);
        type(page, str("In elk team"));
        page.composer()->next();
        QCOMPARE(story.state().note(story.state().timeline.last())->marks, NoteMarks({NoteMark(mark)}));
    }

    void aNoteThatWasWrittenCanStillBeMarked() {
        TalkStory story(Role::NoteTaker);
        const UnitId note = story.write(str("Eens per maand"), 6);
        NoteTakingViewModel page(story.talk());
        page.choose(toText(note));
        QCOMPARE(page.chosenMarks()->count(), int(8 + yardstickMarks(story.file().aids, {6}).size()));
        page.toggleChosenMark(int(NoteMark::Regularity));
        QVERIFY(story.state().note(note)->marks.contains(NoteMark::Regularity));
        QCOMPARE(page.timeline()->index(0).data(NoteListModel::Marks).toStringList(), QStringList{str("Regularity")});
        page.toggleChosenMark(int(NoteMark::Regularity));
        page.toggleChosenMark(12); // of a later version
        QVERIFY(story.state().note(note)->marks.isEmpty());
    }

    void searchNarrowsToAMark() {
        TalkStory story(Role::NoteTaker);
        story.write(str("In elk team"), 6, {NoteMark::Reach});
        story.write(str("Elk jaar"), 6, {NoteMark::Regularity});
        story.write(str("Koffie"), 6);
        NoteTakingViewModel page(story.talk());
        QCOMPARE(words(*page.search()->marks()), (QStringList{str("Reach"), str("Regularity")}));
        page.search()->setMark(int(NoteMark::Reach));
        QCOMPARE(texts(*page.search()), QStringList{str("In elk team")});
        QVERIFY(page.search()->marks()->index(0).data(MarkModel::Chosen).toBool());
        page.search()->setQuery(str("jaar"));
        QCOMPARE(page.search()->count(), 0);
        page.search()->setMark(0);
        QCOMPARE(texts(*page.search()), QStringList{str("Elk jaar")});
    }

    void aDifferentViewShowsOnBothNotes() {
        TalkStory story(Role::NoteTaker);
        const UnitId far = story.write(str("Iets anders"), 2);
        const UnitId manager = story.write(str("Alle teams"), 6);
        const UnitId client = story.write(str("Bij ons niet"), 6);
        NoteTakingViewModel page(story.talk());
        QAbstractItemModelTester choice(page.linkChoice(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester linked(page.linked(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.choose(toText(client));
        // The same item first, then the rest.
        QCOMPARE(page.linkChoice()->ids(), QList<UnitId>({manager, far}));
        page.link(toText(manager));
        QCOMPARE(page.linked()->ids(), QList<UnitId>({manager}));
        QCOMPARE(page.linkChoice()->ids(), QList<UnitId>({far}));
        for (const int row : {1, 2})
            QVERIFY(!page.timeline()->index(row).data(NoteListModel::Differs).toString().isEmpty());
        QVERIFY(page.timeline()->index(0).data(NoteListModel::Differs).toString().isEmpty());
        page.choose(toText(manager)); // the jump
        QCOMPARE(page.linked()->ids(), QList<UnitId>({client}));
        page.undo();
        QVERIFY(page.linked()->ids().isEmpty());
        page.redo();
        page.unlink(toText(client));
        QVERIFY(story.state().linkedTo(client).isEmpty());
    }

    void whatWasAddedAfterwardsSaysFromWhere() {
        TalkStory story(Role::NoteTaker);
        story.begin();
        const UnitId heard = story.write(str("Tijdens"), 6);
        NoteTakingViewModel page(story.talk());
        QVERIFY(page.composer()->later().isEmpty());
        page.time()->end();
        type(page, str("Nog bedacht"));
        QVERIFY(!page.composer()->later().isEmpty());
        page.composer()->next();
        const UnitId later = story.state().timeline.last();
        page.choose(toText(later));
        QCOMPARE(page.chosenOrigin(), int(Origin::Later));
        page.setChosenOrigin(int(Origin::Telephone), str(" met de naaste "));
        QCOMPARE(page.chosenSource(), str("met de naaste"));
        const QString spoken = page.timeline()->index(1).data(NoteListModel::Spoken).toString();
        QVERIFY2(spoken.contains(str("added afterwards, by telephone: met de naaste")), qPrintable(spoken));
        page.setChosenOrigin(int(Origin::Talk), {}); // what came later was not heard in the talk
        QCOMPARE(page.chosenOrigin(), int(Origin::Telephone));
        page.showHistory(toText(later));
        QVERIFY(page.history()->index(0).data(HistoryModel::When).toString().contains(str("by telephone")));
        page.edit(toText(heard));
        type(page, str("Tijdens, verbeterd"));
        page.composer()->next();
        page.showHistory(toText(heard));
        QVERIFY(page.history()->index(0).data(HistoryModel::When).toString().contains(str("changed after the talk")));
        QVERIFY(!page.history()->index(1).data(HistoryModel::When).toString().contains(str("after")));
        page.choose(toText(heard));
        QCOMPARE(page.chosenOrigin(), int(Origin::Talk));
        QVERIFY(page.timeline()->index(0).data(NoteListModel::Later).toString().isEmpty());
    }

    void aPromiseIsMadeOutOfANote() {
        TalkStory story(Role::NoteTaker);
        const UnitId note = story.write(str("Dat  beleidsplan mail ik nog"), 6, {NoteMark::Document}, 0);
        NoteTakingViewModel page(story.talk());
        PromisesViewModel &promises = *page.promises();
        page.choose(toText(note));
        page.promiseFromChosen();
        QVERIFY(promises.writing() && promises.kept());
        QCOMPARE(promises.what(), str("Dat beleidsplan mail ik nog"));
        QCOMPARE(promises.who(), toText(story.member(0)));
        QCOMPARE(promises.item(), 6);
        promises.setDay(str("2026-11-30"));
        QCOMPARE(story.state().promises.first().text.byDay, std::optional<int>(20'787));
        QCOMPARE(promises.day(), str("2026-11-30"));
        promises.done();
        QVERIFY(!promises.writing());
        QCOMPARE(promises.count(), 1);
        const QString promise = promises.index(0).data(PromisesViewModel::PromiseId).toString();
        promises.setState(promise, int(PromiseState::NotCome));
        promises.setState(promise, 9);
        QCOMPARE(story.state().promises.first().state, PromiseState::NotCome);
        QCOMPARE(promises.summary(), str("0 of 1 still to come"));
    }

    /// Nothing is written before there are words; then every field is kept when it is left, or after a pause.
    void aPromiseWithoutWordsIsNone() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel page(story.talk());
        PromisesViewModel &promises = *page.promises();
        promises.begin(3);
        promises.setWho(promises.people().first().toMap().value(str("value")).toString());
        promises.done();
        QVERIFY(story.state().promises.isEmpty());
        promises.begin(3);
        promises.setWhat(str("rooster"));
        QVERIFY(story.state().promises.isEmpty());
        story.pass(6s);
        QCOMPARE(story.state().promises.size(), 1);
        promises.setWhat(str("rooster van maart"));
        promises.done();
        QCOMPARE(story.state().promises.first().text.what, str("rooster van maart"));
        promises.change(promises.index(0).data(PromisesViewModel::PromiseId).toString());
        promises.setItem(3); // a second tap takes it off
        QCOMPARE(story.state().promises.first().text.item, 0);
        promises.removeCurrent();
        QVERIFY(story.state().promises.isEmpty());
        page.undo();
        QCOMPARE(promises.count(), 1);
    }

    /// "By whom" is a person mark or a role, never a name.
    void nobodyIsNamed() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel page(story.talk());
        QCOMPARE(page.promises()->people().size(), story.state().team.size() + missingRoles(story.state().team).size());
        QString all;
        for (const QVariant &each : page.promises()->people())
            all += each.toMap().value(str("text")).toString() + u'\n';
        int named = 0;
        for (const TeamMember &member : story.state().team) {
            if (member.name.isEmpty())
                continue;
            ++named;
            QVERIFY2(!all.contains(member.name), qPrintable(member.name));
        }
        TeamMember first = story.state().team.first();
        first.name = str("Kanariepiet");
        PreparationService(story.measurement()).setTeamMember(first);
        for (const QVariant &each : page.promises()->people())
            QVERIFY(!each.toMap().value(str("text")).toString().contains(str("Kanarie")));
    }
};

QTEST_MAIN(NotingViewModelTest)
#include "tst_noting_viewmodel.moc"
