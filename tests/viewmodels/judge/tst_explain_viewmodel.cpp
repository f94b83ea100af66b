// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/explainviewmodel.h"
#include "core/measurement/offrecordservice.h"
#include "viewmodels/judge/judgestory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The explanation of an item: how its words become entries, how a note comes into them, and when they are ready.
class ExplainViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<DeskStory>();
        m_desk->app().start();
        m_story = std::make_unique<JudgeStory>(*m_desk);
        m_story->fill();
    }
    void cleanup() {
        m_story->leave();
        m_story.reset();
        m_desk.reset();
    }

    void aPauseMakesAnEntry() {
        type(str("Er is één coach."));
        QCOMPARE(kept(), QString());
        m_desk->pass(500ms);
        QCOMPARE(m_desk->unfinished(), QList<EntryKind>{EntryKind::Explanation}); // durable, and no entry yet
        QCOMPARE(kept(), QString());
        m_desk->pass(ExplanationViewModel::pause);
        QCOMPARE(kept(), str("Er is één coach."));
    }

    void leavingTheFieldTheItemOrThePageDoesToo() {
        type(str("Een"));
        text().leave();
        QCOMPARE(kept(), str("Een"));
        type(str("Twee"));
        page().goToItem(9);
        QCOMPARE(kept(), str("Twee"));
        QCOMPARE(text().text(), QString());
        page().goToItem(6);
        type(str("Drie"));
        m_story->leave();
        QCOMPARE(kept(), str("Drie"));
    }

    void anotherAppInFrontDoesToo() {
        type(str("Een"));
        m_desk->inHand().settle();
        QCOMPARE(kept(), str("Een"));
    }

    void whatTheInputMethodHoldsIsKeptToo() {
        text().type(str("Er is "), str("coaching"), 6);
        m_desk->pass(ExplanationViewModel::pause);
        QCOMPARE(kept(), str("Er is coaching"));
    }

    void nothingIsWrittenTwice() {
        type(str("Een"));
        text().leave();
        const auto before = m_desk->inHand().state().entries;
        text().leave();
        type(str("Een"));
        m_desk->pass(ExplanationViewModel::pause);
        QCOMPARE(m_desk->inHand().state().entries, before);
    }

    void offTheRecordNothingIsWritten() {
        OffRecordService(m_desk->inHand()).begin(6, std::nullopt);
        QVERIFY(text().closed());
        type(str("Dit blijft hier."));
        text().leave();
        text().insert(toText(m_story->quote), true);
        QCOMPARE(kept(), QString());
    }

    void aNoteComesInAsQuotationOrReference() {
        type(str("Iedereen is blij met de coach."));
        text().insert(toText(m_story->quote), true);
        QCOMPARE(kept(), str("Iedereen is blij met de coach. «Eindelijk iemand die weet hoe het is om zelf langs die "
                             "deur te lopen.» [56:05 □]"));
        // Where the cursor is, with a space where it needs one.
        text().type(text().text(), QString(), 8);
        text().insert(toText(m_story->plan), false);
        QVERIFY2(kept().startsWith(str("Iedereen [57:30 ○] is blij")), qPrintable(kept()));
        QCOMPARE(text().cursor(), 18);
        QCOMPARE(page().usedWords(), str("2 in the text"));
        QCOMPARE(text().references().size(), 2);
        QCOMPARE(text().references().at(0).toMap().value(str("text")).toString(), str("57:30 document"));
        QVERIFY(used(m_story->plan) && used(m_story->quote) && !used(m_story->nobody));
    }

    void aReferenceThatIsTakenOutIsGone() {
        text().insert(toText(m_story->plan), false);
        QVERIFY(used(m_story->plan));
        type(str("Zonder."));
        QVERIFY(!used(m_story->plan));
        QCOMPARE(page().usedWords(), QString());
    }

    void aReferenceToNobodySaysSo() {
        type(str("Zie [9:59 ○]."));
        const QVariantMap reference = text().references().at(0).toMap();
        QCOMPARE(reference.value(str("noteId")).toString(), QString());
        QCOMPARE(reference.value(str("text")).toString(), str("[9:59 ○]: no note"));
    }

    void whoSaidNoIsNotQuoted() {
        ReadingModel &notes = *page().notes();
        const int row = notes.find(toText(m_story->quote));
        QVERIFY(notes.data(notes.index(row), ReadingModel::MayQuote).toBool());
        const UnitId speaker = *m_desk->inHand().state().note(m_story->quote)->speaker;
        ConsentService(m_desk->inHand()).answer(speaker, ConsentFor::Quotes, false);
        QVERIFY(!notes.data(notes.index(row), ReadingModel::MayQuote).toBool());
    }

    void whatTheOtherWroteElsewhereIsJoined() {
        write(str("Er is één coach. Wie wil, kan meedoen."));
        m_story->meet();
        m_story->other().explain(6, str("Er is één coach. Wie wil, kan meedoen, ook naasten."));
        write(str("Sinds dit jaar: er is één coach. Wie wil, kan meedoen."));
        m_story->meet();
        QCOMPARE(text().text(), str("Sinds dit jaar: er is één coach. Wie wil, kan meedoen, ook naasten."));
        QVERIFY(text().versions().isEmpty());
        QVERIFY(text().joined().contains(str("<b><u>")));
        text().markSeen();
        QCOMPARE(text().joined(), QString());
    }

    void whatOverlapsLiesSideBySide() {
        disagree();
        const QVariantList versions = text().versions();
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.at(0).toMap().value(str("first")).toBool());
        QVERIFY(versions.at(0).toMap().value(str("text")).toString().contains(str("<b><u>")));
        QVERIFY(page().ready()->hindrance().contains(str("side by side at item 6")));
        text().take(1);
        QCOMPARE(kept(), str("Er zijn drie coaches."));
        QVERIFY(text().versions().isEmpty());
        QVERIFY(!page().ready()->hindrance().contains(str("side by side")));
    }

    void oneTextIsMadeOfBoth() {
        disagree();
        text().takeAll();
        QVERIFY2(kept().contains(str("twee")) && kept().contains(str("drie")), qPrintable(kept()));
        QVERIFY(text().versions().isEmpty());
        QCOMPARE(text().text(), kept());
    }

    void whatComesInLeavesTheCursorWhereItWas() {
        write(str("Er is één coach. Wie wil, kan meedoen."));
        text().type(text().text(), QString(), 16);
        QSignalSpy replaced(&text(), &ExplanationViewModel::replaced);
        ExplanationService(m_desk->inHand()).write(6, str("Nu: er is één coach. Wie wil, kan meedoen."));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(text().cursor(), 20);
    }

    void whatIsBeingTypedIsNotReplaced() {
        write(str("Er is één coach. Wie wil, kan meedoen."));
        type(str("Er is één coach. Wie wil, kan meedoen. Elke week."));
        ExplanationService(m_desk->inHand()).write(6, str("Nu: er is één coach. Wie wil, kan meedoen."));
        QCOMPARE(text().text(), str("Er is één coach. Wie wil, kan meedoen. Elke week."));
        text().leave();
        QCOMPARE(kept(), str("Nu: er is één coach. Wie wil, kan meedoen. Elke week."));
        QCOMPARE(text().text(), kept());
    }

    void theHistoryTellsWhoWroteWhat() {
        write(str("Een."));
        write(str("Een. Twee."));
        QCOMPARE(page().history()->count(), 1); // in one go
        m_story->meet();
        m_story->other().explain(6, str("Een. Twee. Drie."));
        m_story->meet();
        ExplanationHistoryModel &history = *page().history();
        QCOMPARE(history.count(), 2);
        QCOMPARE(history.data(history.index(0), ExplanationHistoryModel::Name).toString(), str("Bruno"));
        QVERIFY(history.data(history.index(0), ExplanationHistoryModel::Now).toBool());
        QCOMPARE(history.data(history.index(0), ExplanationHistoryModel::Words).toString(),
                 str("Een. Twee. <b><u>Drie.</u></b>"));
        QCOMPARE(history.data(history.index(1), ExplanationHistoryModel::Plain).toString(), str("Een. Twee."));
        text().bringBack(str("Een. Twee."));
        QCOMPARE(kept(), str("Een. Twee."));
        QCOMPARE(history.count(), 3);
    }

    void notReadyWhileADifferenceIsOpen() {
        ReadyViewModel &ready = *page().ready();
        QCOMPARE(ready.words(), str("draft"));
        QCOMPARE(ready.hindrance(), str("A difference is still open at item 6."));
        ready.say();
        QVERIFY(!ready.mine());
        page().pairs()->describe(0);
        QCOMPARE(ready.hindrance(), QString());
        ready.say();
        QVERIFY(ready.mine() && !ready.both());
        QCOMPARE(ready.words(), str("ready, says Anna"));
    }

    void whatIsChangedIsADraftAgain() {
        page().pairs()->describe(0);
        page().ready()->say();
        QVERIFY(page().ready()->mine());
        write(str("Nog iets."));
        QVERIFY(!page().ready()->mine());
        page().ready()->say();
        page().ready()->takeBack();
        QVERIFY(!page().ready()->mine());
    }

    void whatIsBeingTypedBelongsToIt() {
        page().pairs()->describe(0);
        type(str("Nog iets."));
        page().ready()->say();
        QCOMPARE(kept(), str("Nog iets."));
        QVERIFY(page().ready()->mine());
    }

    void whereNothingIsWrittenIsSaid() {
        QCOMPARE(page().ready()->unwritten(), str("no item has words yet"));
        write(str("Iets."));
        QVERIFY(!page().ready()->unwritten().contains(str(" 6,")));
        QVERIFY(page().ready()->unwritten().contains(str(" 7,")));
    }

private:
    ExplainViewModel &page() {
        if (m_desk->app().route() != str("judge/explain")) {
            m_desk->app().go(str("judge/explain"));
            m_desk->page<ExplainViewModel>()->goToItem(6);
        }
        return *m_desk->page<ExplainViewModel>();
    }
    ExplanationViewModel &text() { return *page().explanation(); }
    void type(const QString &words) { text().type(words, QString(), int(words.size())); }
    void write(const QString &words) {
        type(words);
        text().leave();
    }
    void disagree() {
        write(str("Er is één coach."));
        m_story->meet();
        m_story->other().explain(6, str("Er zijn drie coaches."));
        write(str("Er zijn twee coaches."));
        m_story->meet();
    }
    [[nodiscard]] QString kept() const { return ExplanationService(m_desk->inHand()).shown(6).text; }
    [[nodiscard]] bool used(UnitId note) {
        ReadingModel &notes = *page().notes();
        return notes.data(notes.index(notes.find(toText(note))), ReadingModel::Used).toBool();
    }

    std::unique_ptr<DeskStory> m_desk;
    std::unique_ptr<JudgeStory> m_story;
};

QTEST_GUILESS_MAIN(ExplainViewModelTest)
#include "tst_explain_viewmodel.moc"
