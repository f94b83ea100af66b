// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/readingviewmodel.h"
#include "core/measurement/notereference.h"
#include "viewmodels/judge/judgestory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// *Reading together*: what both noted at an item, what is open about it, and who drafts.
class ReadingViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<DeskStory>();
        m_desk->app().start();
        m_story = std::make_unique<JudgeStory>(*m_desk);
    }
    void cleanup() {
        m_story->leave();
        m_story.reset();
        m_desk.reset();
    }

    void theNotesOfBothStandOnOneTimeLine() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        QCOMPARE(page.notes()->count(), 7);
        QCOMPARE(stamps(page), (QStringList{str("54:40"), str("56:05"), str("57:30"), str("58:12"), str("58:40"),
                                            str("59:48"), str("1:00:51")}));
        QVERIFY(value(page, 0, ReadingModel::First).toBool());
        QVERIFY(!value(page, 1, ReadingModel::First).toBool());
        QCOMPARE(value(page, 1, ReadingModel::Author).toString(), str("Bruno"));
        QVERIFY(value(page, 1, ReadingModel::Spoken).toString().endsWith(str("Noted by Bruno")));
        QCOMPARE(page.notes()->summary(), str("7 note(s)"));
    }

    void anotherItemBringsItsOwn() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        page.goToItem(9);
        QCOMPARE(page.notes()->count(), 1);
        QCOMPARE(page.pairs()->count(), 0);
        QCOMPARE(page.promised()->count(), 0);
        // The tablet comes back to where it was.
        m_story->leave();
        QCOMPARE(at().item(), 9);
        page.goToItem(99);
        QCOMPARE(at().item(), 9);
    }

    void notesWithoutAnItemAreReadToo() {
        ReadingViewModel &page = at();
        QVERIFY(!page.rail()->has(0));
        m_story->leave();
        m_story->fill();
        ReadingViewModel &again = at(6);
        QVERIFY(again.rail()->has(0));
        again.goToItem(0);
        QCOMPARE(again.notes()->count(), 1);
        again.notes()->open(id(again, 0));
        again.place(9, true);
        QCOMPARE(again.notes()->count(), 0);
        QCOMPARE(again.places(), QList<int>{9});
        again.place(9, false);
        QCOMPARE(again.notes()->count(), 1);
    }

    void oneYardstickOneMarkOneRole() {
        m_story->fill();
        ReadingModel &notes = *at(6).notes();
        QCOMPARE(notes.yardsticks()->count(), 4);
        QCOMPARE(notes.marks()->count(), 5);
        QCOMPARE(notes.roles().size(), 4);
        notes.filterYardstick(int(NoteMark::Paid));
        QCOMPARE(notes.count(), 2);
        QCOMPARE(notes.summary(), str("2 of 7 note(s)"));
        notes.filterRole(int(TeamRole::Manager));
        QCOMPARE(notes.count(), 1);
        notes.filterMark(int(NoteMark::Quote));
        QCOMPARE(notes.count(), 0);
        notes.filterYardstick(int(NoteMark::Paid));
        notes.filterRole(int(TeamRole::Manager));
        QCOMPARE(notes.count(), 1);
        notes.showAll();
        QCOMPARE(notes.count(), 7);
        QVERIFY(!notes.filtered());
        // A form mark is no yardstick, and the other way round.
        notes.filterYardstick(int(NoteMark::Quote));
        notes.filterMark(int(NoteMark::Paid));
        QVERIFY(!notes.filtered());
    }

    void whatIsChosenGoesAlongToTheNextItem() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        page.notes()->filterMark(int(NoteMark::Quote));
        page.goToItem(9);
        QCOMPARE(page.notes()->count(), 0);
        QCOMPARE(page.notes()->marks()->count(), 1);
        QCOMPARE(page.notes()->summary(), str("0 of 1 note(s)"));
    }

    void aDifferenceIsOpenUntilItIsHandled() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        QCOMPARE(page.pairs()->count(), 1);
        QCOMPARE(page.pairs()->open(), 1);
        const QVariantList sides = pair(page, PairsModel::Sides).toList();
        QCOMPARE(sides.at(0).toMap().value(str("stamp")).toString(), str("58:12"));
        QCOMPARE(sides.at(1).toMap().value(str("name")).toString(), str("Bruno"));
        QVERIFY(!page.pairs()->setAside(0, str("  ")));
        QCOMPARE(page.pairs()->open(), 1);
        QVERIFY(page.pairs()->setAside(0, str("Dit gaat over een andere locatie.")));
        QCOMPARE(pair(page, PairsModel::Reason).toString(), str("Dit gaat over een andere locatie."));
        QCOMPARE(page.pairs()->open(), 0);
        page.pairs()->describe(0);
        QCOMPARE(pair(page, PairsModel::How).toInt(), int(DifferenceHandling::How::Described));
        page.pairs()->reopen(0);
        QCOMPARE(page.pairs()->summary(), str("1 of 1 still open"));
    }

    void aReasonThatIsTypedIsKeptWhenThePageGoes() {
        m_story->fill();
        at(6).pairs()->typeReason(0, str("Dit gaat over een andere locatie."));
        m_story->leave();
        QCOMPARE(m_desk->inHand().state().judgement.differences.size(), 1);
        // And it goes to the item where it was typed, not to the next one.
        ReadingViewModel &page = at(6);
        page.pairs()->reopen(0);
        page.pairs()->typeReason(0, str("Nee, toch niet."));
        page.goToItem(9);
        QCOMPARE(m_desk->inHand().state().judgement.differences.first().item, 6);
        QCOMPARE(m_desk->inHand().state().judgement.differences.first().reason, str("Nee, toch niet."));
    }

    void notesAreLinkedWhileReading() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        page.notes()->open(id(page, 0));
        QCOMPARE(page.differs()->count(), 6);
        const QString other = toText(m_story->quote);
        page.differs()->link(other, true);
        QCOMPARE(page.pairs()->count(), 2);
        // Every one of the two shows it at its own item.
        page.differs()->link(other, false);
        QCOMPARE(page.pairs()->count(), 1);
    }

    void aPromisedDocumentComesIn() {
        m_story->fill();
        ReadingViewModel &page = at(6);
        QCOMPARE(page.promised()->summary(), str("1 of 1 still to come"));
        const QModelIndex first = page.promised()->index(0);
        page.promised()->setState(page.promised()->data(first, PromisedModel::PromiseId).toString(),
                                  int(PromiseState::Seen));
        QCOMPARE(page.promised()->summary(), str("0 of 1 still to come"));
        // The item stands above it already.
        QVERIFY(!page.promised()->data(first, PromisedModel::Details).toString().contains(str("6")));
    }

    void draftingIsDividedByTheme() {
        ReadingViewModel &page = at(6);
        DraftingModel &drafting = *page.drafting();
        QCOMPARE(drafting.rowCount(), int(m_desk->desk().instrument.themes().size()));
        QCOMPARE(drafting.words(), QString());
        const int row = themeOf(6);
        drafting.divide(row, DraftingModel::SecondAuditor);
        QCOMPARE(drafting.words(), str("Bruno drafts this one"));
        QCOMPARE(drafting.data(drafting.index(row), DraftingModel::Value).toInt(), int(DraftingModel::SecondAuditor));
        drafting.divideItem(DraftingModel::FirstAuditor);
        QCOMPARE(drafting.words(), str("Anna drafts this one"));
        QCOMPARE(drafting.data(drafting.index(row), DraftingModel::Value).toInt(), int(DraftingModel::Mixed));
        drafting.divide(row, DraftingModel::Either);
        QVERIFY(m_desk->inHand().state().judgement.drafters.isEmpty());
    }

    void aReferenceFindsItsNote() {
        m_story->fill();
        const Measurement &state = m_desk->inHand().state();
        const Clock &clock = m_desk->clock();
        const QString plain = noteReference(*state.note(m_story->quote), state, clock);
        QCOMPARE(plain, str("[56:05 □]"));
        const QString text = str("Zie ") + plain + str(" en [57:30 ○], niet [12:34 ○] of [56:05].");
        const QList<NoteReference> found = noteReferences(text, state, clock);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).note, std::optional(m_story->quote));
        QCOMPARE(text.mid(found.at(0).from, found.at(0).length), plain);
        QCOMPARE(found.at(2).note, std::optional<UnitId>());
        QCOMPARE(referredNotes(text, state, clock), (QList<UnitId>{m_story->quote, m_story->plan}));
    }

    void twoNotesOfOneMomentAreToldApart() {
        m_story->fill();
        const UnitId twin = m_story->anna(56min + 5s, 6, "Er zijn er meer.");
        const Measurement &state = m_desk->inHand().state();
        const Clock &clock = m_desk->clock();
        // Written before the other one came: the shape tells.
        QCOMPARE(referredNotes(str("[56:05 □]"), state, clock), QList<UnitId>{m_story->quote});
        QCOMPARE(referredNotes(str("[56:05 ○]"), state, clock), QList<UnitId>{twin});
        const UnitId third = m_story->anna(56min + 5s, 6, "En nog meer.");
        QCOMPARE(referredNotes(str("[56:05 ○]"), state, clock), QList<UnitId>());
        for (const UnitId &note : {twin, third})
            QCOMPARE(referredNotes(noteReference(*state.note(note), state, clock), state, clock), QList<UnitId>{note});
        // A note that is gone answers to nothing.
        NoteService(m_desk->inHand()).remove(third);
        QCOMPARE(referredNotes(str("[56:05 ○]"), state, clock), QList<UnitId>{twin});
    }

private:
    ReadingViewModel &at(int item = 0) {
        if (m_desk->app().route() != str("judge/read"))
            m_desk->app().go(str("judge/read"));
        ReadingViewModel &page = *m_desk->page<ReadingViewModel>();
        if (item != 0)
            page.goToItem(item);
        return page;
    }
    [[nodiscard]] int themeOf(int item) const {
        const QList<Instrument::Theme> &themes = m_desk->desk().instrument.themes();
        for (qsizetype row = 0; row < themes.size(); ++row) {
            if (themes.at(row).items.contains(ItemId{item}))
                return int(row);
        }
        return -1;
    }
    static QVariant value(ReadingViewModel &page, int row, int role) {
        return page.notes()->data(page.notes()->index(row), role);
    }
    static QString id(ReadingViewModel &page, int row) { return value(page, row, ReadingModel::NoteId).toString(); }
    static QVariant pair(ReadingViewModel &page, int role) { return page.pairs()->data(page.pairs()->index(0), role); }
    static QStringList stamps(ReadingViewModel &page) {
        QStringList list;
        for (int row = 0; row < page.notes()->count(); ++row)
            list << value(page, row, ReadingModel::Stamp).toString();
        return list;
    }

    std::unique_ptr<DeskStory> m_desk;
    std::unique_ptr<JudgeStory> m_story;
};

QTEST_GUILESS_MAIN(ReadingViewModelTest)
#include "tst_reading_viewmodel.moc"
