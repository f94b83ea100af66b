// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/judge/scoreviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/offrecordservice.h"
#include "core/measurement/services.h"
#include "viewmodels/judge/sealstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// Scoring alone, sealing and waiting, as the pages have it.
class ScoreViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_two = std::make_unique<SealStory>(*m_story);
        m_story->app().go(str("judge/score"));
        page().goToItem(6);
    }
    void cleanup() {
        m_two.reset();
        m_story.reset();
    }

    void aChoiceIsKeptAtOnceAndFreeToChange();
    void thatItCannotBeJudgedIsAChoiceAsAnyOther();
    void typingIsKeptAMomentLaterOnLeavingAndInTheBackground();
    void aNoteTakenAsEvidenceStandsWithTheScore();
    void onlyTheYardsticksOfTheItemAreOfferedWithTheirEvidence();
    void theWordsOfALevelSayWhichAndThatItIsChosen();
    void theRailKnowsOnlyTheOwnProgress();
    void whatIsOpenIsNamedInsteadOfSealed();
    void withoutBothReadyItLeadsToTheExplanations();
    void afterSealingNothingCanBeChanged();
    void theSealCanBeTakenBackWithAReason();
    void afterTheReleaseItIsTooLateAndOnlyWhoAsksHearsIt();
    void aChangedExplanationOpensTheSealAndSaysSo();
    void savedSpeaksOfOwnWordsAlone();
    void offTheRecordNothingIsKept();
    void whereNothingCanBeSealedScoringStillWorks();
    void theWaitingPageSpeaksOnceBothLieOpen();
    void whoGoesAloneLaysASingleScoreOpen();
    void goingAloneCanBeTakenBack();
    void goingAloneTellsNothingOfTheOther();
    void bothGoingAloneHaveLostNobody();

private:
    [[nodiscard]] ScoreViewModel &page() { return *m_story->page<ScoreViewModel>(); }
    [[nodiscard]] ScoreEntryViewModel &entry() { return *page().entry(); }
    [[nodiscard]] Score given(ItemNumber item) {
        for (const Score &score : m_story->inHand().state().ownScores[0]) {
            if (score.item == item)
                return score;
        }
        return {};
    }
    void sealAll(int level = 3) {
        SealStory::scoreAll(*m_story, level);
        QVERIFY(page().seal()->ask());
        QCOMPARE(page().seal()->deed(), SealViewModel::Seal);
        page().seal()->seal();
        m_story->pass();
        m_story->pass();
        QVERIFY(page().seal()->sealed());
    }
    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<SealStory> m_two;
};

void ScoreViewModelTest::aChoiceIsKeptAtOnceAndFreeToChange() {
    QCOMPARE(entry().level(), 0);
    entry().choose(4);
    QCOMPARE(given(6).level, 4);
    entry().toggleAlsoFits(3);
    entry().toggleAlsoFits(5);
    QCOMPARE(given(6).alsoFits, (QList<int>{3, 5}));
    entry().toggleAlsoFits(4); // what was chosen fits anyway
    entry().choose(3);
    QVERIFY(!entry().levels()->data(entry().levels()->index(2), ScoreLevelsModel::AlsoFits).toBool());
    QCOMPARE(given(6).level, 3);
    QCOMPARE(given(6).alsoFits, QList<int>{5});
    for (const int wrong : {0, 6, -1})
        entry().choose(wrong);
    QCOMPARE(given(6).level, 3);
    page().goToItem(7);
    QCOMPARE(entry().level(), 0);
    page().goToItem(6);
    QCOMPARE(entry().level(), 3);
}

void ScoreViewModelTest::thatItCannotBeJudgedIsAChoiceAsAnyOther() {
    entry().choose(2);
    entry().typeReason(str("omdat"), {}, 5);
    entry().chooseCannotJudge();
    entry().typeAsk(str("De projectleider, naar de uren."), {}, 5);
    entry().settle();
    QVERIFY(given(6).cannotJudge);
    QCOMPARE(given(6).level, 0);
    QCOMPARE(given(6).reason, str("omdat"));
    QCOMPARE(given(6).ask, str("De projectleider, naar de uren."));
    QVERIFY(given(6).answered());
    entry().choose(2);
    QVERIFY(!given(6).cannotJudge);
    QCOMPARE(given(6).ask, str("De projectleider, naar de uren.")); // not thrown away by a tap
}

/// Never more than a moment behind, however long somebody types on.
void ScoreViewModelTest::typingIsKeptAMomentLaterOnLeavingAndInTheBackground() {
    QString typed;
    for (int letter = 0; letter < 20; ++letter) {
        typed.append(u'a');
        entry().typeReason(typed, {}, int(typed.size()));
        m_story->pass(100ms);
        QVERIFY(typed.size() - given(6).reason.size() <= 5);
        QCOMPARE(entry().reason(), typed);
    }
    entry().typeReason(str("een"), {}, 3);
    QVERIFY(given(6).reason != str("een"));
    m_story->pass(ScoreEntryViewModel::behind);
    QCOMPARE(given(6).reason, str("een"));
    entry().typeReason(str("een "), str("twee"), 4); // what the input method still holds counts
    m_story->inHand().settle();
    QCOMPARE(given(6).reason, str("een twee"));
    entry().typeReason(str("een twee drie"), {}, 13);
    page().settle();
    QCOMPARE(given(6).reason, str("een twee drie"));
    entry().typeReason(str("vier"), {}, 4);
    page().goToItem(7);
    QCOMPARE(given(6).reason, str("vier"));
    page().goToItem(6);
    QCOMPARE(entry().reason(), str("vier"));
    entry().typeReason(str("vijf"), {}, 4);
    m_story->app().go(str("measurement"));
    QCOMPARE(given(6).reason, str("vijf"));
}

void ScoreViewModelTest::aNoteTakenAsEvidenceStandsWithTheScore() {
    const auto used = [this](UnitId id) {
        const int row = int(page().notes()->ids().indexOf(id));
        return page().notes()->data(page().notes()->index(row), ReadingModel::Used).toBool();
    };
    QVERIFY(!used(m_two->quote));
    entry().toggleNote(toText(m_two->quote));
    entry().toggleNote(toText(m_two->plan));
    QCOMPARE(given(6).notes.size(), 2);
    QVERIFY(used(m_two->quote));
    QCOMPARE(entry().usedWords(), str("2 used as evidence"));
    QCOMPARE(entry().notes().first().toMap().value(str("noteId")).toString(), toText(m_two->plan)); // as time goes
    entry().toggleNote(toText(m_two->quote));
    QCOMPARE(given(6).notes, QList<UnitId>{m_two->plan});
    QVERIFY(!used(m_two->quote));
    entry().toggleNote(str("no note"));
    QCOMPARE(given(6).notes, QList<UnitId>{m_two->plan});
}

void ScoreViewModelTest::onlyTheYardsticksOfTheItemAreOfferedWithTheirEvidence() {
    ScoreYardsticksModel &yardsticks = *page().yardsticks();
    const Aids::ItemAids &aids = m_story->desk().workText.aids.item(ItemId{6});
    QCOMPARE(yardsticks.count(), int(aids.yardsticks.size()));
    QStringList words;
    int anchoring = -1;
    for (int row = 0; row < yardsticks.count(); ++row) {
        words << yardsticks.data(yardsticks.index(row), MarkModel::Words).toString();
        if (yardsticks.offered().at(row) == NoteMark::Who)
            anchoring = row;
    }
    QVERIFY2(anchoring >= 0, qPrintable(words.join(u'|')));
    QVERIFY2(words.at(anchoring).endsWith(str(": 1")), qPrintable(words.join(u'|')));
    const int all = page().notes()->count();
    page().notes()->filterYardstick(int(NoteMark::Who));
    QCOMPARE(page().notes()->count(), 1);
    QVERIFY(yardsticks.data(yardsticks.index(anchoring), MarkModel::Chosen).toBool());
    page().notes()->filterYardstick(int(NoteMark::Who));
    QCOMPARE(page().notes()->count(), all);
    page().goToItem(1);
    QCOMPARE(yardsticks.count(), int(m_story->desk().workText.aids.item(ItemId{1}).yardsticks.size()));
}

void ScoreViewModelTest::theWordsOfALevelSayWhichAndThatItIsChosen() {
    ScoreLevelsModel &levels = *entry().levels();
    QCOMPARE(levels.rowCount(), 5);
    const auto said = [&levels](int row, int role) { return levels.data(levels.index(row), role); };
    QVERIFY(said(2, ScoreLevelsModel::Spoken).toString().startsWith(str("level 3 of 5. ")));
    entry().choose(3);
    QVERIFY(said(2, ScoreLevelsModel::Spoken).toString().startsWith(str("level 3 of 5, chosen. ")));
    QVERIFY(said(2, ScoreLevelsModel::Chosen).toBool());
    QVERIFY(!said(3, ScoreLevelsModel::Chosen).toBool());
    QVERIFY(said(0, ScoreLevelsModel::Spoken)
                .toString()
                .endsWith(m_story->desk().wording().anchor(AnchorId{ItemId{6}, 1})));
    QVERIFY(page().wordingWords().contains(str("manual decides")));
}

void ScoreViewModelTest::theRailKnowsOnlyTheOwnProgress() {
    QCOMPARE(page().progress()->summary(), str("0 of 12 judged"));
    entry().choose(3);
    page().goToItem(7);
    entry().chooseCannotJudge();
    QCOMPARE(page().progress()->summary(), str("2 of 12 judged"));
    page().goToItem(8);
    entry().typeReason(str("nog geen keuze"), {}, 3);
    entry().settle();
    QCOMPARE(page().progress()->summary(), str("2 of 12 judged")); // words are not a judgement yet
    SealStory::scoreAll(m_two->bruno, 5);
    SealStory::seal(m_two->bruno);
    m_two->meet();
    QCOMPARE(page().progress()->summary(), str("2 of 12 judged"));
    SealStory::scoreAll(*m_story, 2);
    QCOMPARE(page().progress()->summary(), str("all 12 judged"));
}

void ScoreViewModelTest::whatIsOpenIsNamedInsteadOfSealed() {
    SealStory::scoreAll(*m_story, 3);
    SealStory::score(*m_story, 3, 0);
    Score nothing;
    nothing.item = 9;
    ScoreService(m_story->inHand(), [] { return true; }).give(nothing);
    QVERIFY(page().seal()->ask());
    QCOMPARE(page().seal()->deed(), SealViewModel::GoToItem);
    QCOMPARE(page().seal()->openItem(), 9);
    const QString name = m_story->desk().wording().item(ItemId{9}).shortTitle;
    QVERIFY2(page().seal()->questionText().contains(str("9 ") + name), qPrintable(page().seal()->questionText()));
    QVERIFY(!page().seal()->questionText().contains(m_story->desk().wording().item(ItemId{3}).shortTitle));
    page().seal()->seal();
    m_story->pass();
    QVERIFY(!page().seal()->sealed());
    QVERIFY(!page().seal()->answer().isEmpty());
}

void ScoreViewModelTest::withoutBothReadyItLeadsToTheExplanations() {
    SealStory::scoreAll(*m_story, 3);
    ExplanationService(m_story->inHand()).write(2, str("Toch iets anders."));
    QVERIFY(page().seal()->ask());
    QCOMPARE(page().seal()->deed(), SealViewModel::ToExplanations);
    QCOMPARE(given(6).level, 3);
}

void ScoreViewModelTest::afterSealingNothingCanBeChanged() {
    sealAll();
    QVERIFY(page().seal()->sealedWords().startsWith(str("Sealed at ")));
    entry().choose(5);
    entry().toggleAlsoFits(1);
    entry().toggleNote(toText(m_two->quote));
    entry().typeReason(str("toch anders"), {}, 3);
    entry().settle();
    QCOMPARE(entry().level(), 3); // on the page neither
    QCOMPARE(entry().reason(), str("Reden bij item 6."));
    QCOMPARE(entry().used(), QList<UnitId>());
    page().goToItem(7);
    page().goToItem(6);
    QCOMPARE(entry().level(), 3);
    QCOMPARE(given(6).level, 3);
    QCOMPARE(given(6).notes, QList<UnitId>());
    QCOMPARE(given(6).reason, str("Reden bij item 6."));
}

void ScoreViewModelTest::theSealCanBeTakenBackWithAReason() {
    sealAll();
    QVERIFY(page().seal()->mayReopen());
    page().seal()->reopen(str("  "));
    QVERIFY(page().seal()->sealed());
    page().seal()->reopen(str("item 6 verkeerd gelezen"));
    m_story->pass();
    m_story->pass();
    QVERIFY(!page().seal()->sealed());
    QVERIFY(page().seal()->notice().contains(str("item 6 verkeerd gelezen")));
    entry().choose(5);
    QCOMPARE(given(6).level, 5);
    QVERIFY(page().seal()->ask());
    page().seal()->seal();
    m_story->pass();
    QVERIFY(page().seal()->sealed());
    QCOMPARE(page().seal()->notice(), QString());
}

void ScoreViewModelTest::afterTheReleaseItIsTooLateAndOnlyWhoAsksHearsIt() {
    sealAll();
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story); // its seal alone: this tablet hands over, and opens nothing yet
    QVERIFY(!page().seal()->open());
    QVERIFY(!m_story->desk().seals->current()->mayReopen());
    QCOMPARE(page().seal()->answer(), QString());
    QCOMPARE(page().seal()->notice(), QString());
    QVERIFY(!page().seal()->mayReopen());
    QVERIFY(page().seal()->answer().contains(str("no longer be changed")));
}

void ScoreViewModelTest::aChangedExplanationOpensTheSealAndSaysSo() {
    sealAll();
    ExplanationService(m_two->bruno.inHand()).write(4, str("Nog een zin erbij."));
    m_two->bruno.pass();
    m_two->meet();
    QVERIFY(!page().seal()->sealed());
    QVERIFY2(page().seal()->notice().contains(str("An explanation was changed")), qPrintable(page().seal()->notice()));
    entry().choose(1);
    QCOMPARE(given(6).level, 1);
}

void ScoreViewModelTest::savedSpeaksOfOwnWordsAlone() {
    entry().choose(2);
    m_story->pass();
    const QString words = entry().savedWords();
    QVERIFY(words.startsWith(str("saved ")));
    m_story->pass(1h);
    m_two->bruno.pass(1h);
    SealStory::scoreAll(m_two->bruno, 5);
    SealStory::seal(m_two->bruno);
    m_two->meet();
    QCOMPARE(entry().savedWords(), words);
    entry().choose(4);
    m_story->pass();
    QVERIFY(entry().savedWords() != words);
}

void ScoreViewModelTest::offTheRecordNothingIsKept() {
    entry().choose(2);
    OffRecordService(m_story->inHand()).begin(6, {});
    QVERIFY(entry().offRecord());
    entry().choose(4);
    entry().typeReason(str("dit niet"), {}, 3);
    entry().settle();
    QCOMPARE(entry().level(), 2);
    QCOMPARE(entry().reason(), QString());
    QVERIFY(entry().trouble().contains(str("Off the record")));
    QCOMPARE(given(6).level, 2);
    QCOMPARE(given(6).reason, QString());
}

void ScoreViewModelTest::whereNothingCanBeSealedScoringStillWorks() {
    m_story->app().go(str("measurement"));
    m_story->desk().seals = nullptr;
    m_story->app().go(str("judge/score"));
    QVERIFY(!page().seal()->possible());
    entry().choose(2);
    QCOMPARE(given(6).level, 2);
    QVERIFY(!page().seal()->ask());
}

void ScoreViewModelTest::theWaitingPageSpeaksOnceBothLieOpen() {
    sealAll();
    m_story->app().go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    QVERIFY(waiting.seal()->sealed());
    QVERIFY(!waiting.seal()->open());
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    QVERIFY(m_two->bruno.desk().seals->current()->reopen(str("nog eens kijken")));
    m_two->bruno.pass();
    m_two->bruno.pass();
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QVERIFY(!waiting.seal()->open());
    QCOMPARE(waiting.traces(), QStringList());
    QVERIFY(!waiting.canCompare());
    m_two->meet();
    QVERIFY(waiting.seal()->open());
    QVERIFY(!waiting.mismatch());
    QCOMPARE(waiting.traces().size(), 1);
    QVERIFY(waiting.traces().first().contains(str("nog eens kijken")));
    QCOMPARE(waiting.canCompare(), pageFor(str("judge/consensus")) != nullptr);
}

void ScoreViewModelTest::whoGoesAloneLaysASingleScoreOpen() {
    m_story->app().go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    QVERIFY(!waiting.alone());
    QCOMPARE(waiting.aloneWords(), QString());
    waiting.setAlone(true);
    QVERIFY(waiting.alone());
    QVERIFY2(waiting.aloneWords().contains(str("no consensus is claimed")), qPrintable(waiting.aloneWords()));
    QVERIFY(waiting.aloneWords().contains(str("once the own scores are sealed")));
    QVERIFY(!m_story->desk().seals->current()->state().comparable());
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(m_story->desk().seals->current()->state().comparable());
    QVERIFY(!waiting.seal()->open()); // not of both
    QVERIFY(!waiting.aloneWords().contains(str("once the own scores are sealed")));
    QVERIFY(waiting.seal()->hiddenWords().contains(str("single score")));
    QCOMPARE(waiting.canCompare(), pageFor(str("judge/consensus")) != nullptr);
}

void ScoreViewModelTest::goingAloneCanBeTakenBack() {
    sealAll();
    m_story->app().go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    const QString hidden = waiting.seal()->hiddenWords();
    waiting.setAlone(true);
    QVERIFY(waiting.seal()->hiddenWords() != hidden);
    waiting.setAlone(false);
    QVERIFY(!waiting.alone());
    QCOMPARE(waiting.aloneWords(), QString());
    QCOMPARE(waiting.seal()->hiddenWords(), hidden);
    QVERIFY(!m_story->desk().seals->current()->state().comparable());
}

void ScoreViewModelTest::goingAloneTellsNothingOfTheOther() {
    m_story->app().go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    waiting.setAlone(true);
    const auto shown = [&waiting] {
        return QVariantList{waiting.alone(),        waiting.aloneWords(),          waiting.canCompare(),
                            waiting.seal()->open(), waiting.seal()->hiddenWords(), waiting.seal()->notice()};
    };
    const QVariantList before = shown();
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QCOMPARE(shown(), before);
}

void ScoreViewModelTest::bothGoingAloneHaveLostNobody() {
    sealAll();
    m_story->app().go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    SealStory::goAlone(m_two->bruno);
    m_two->meet();
    QCOMPARE(waiting.aloneWords(), QString());
    waiting.setAlone(true);
    QVERIFY(!waiting.seal()->single());
    QVERIFY2(waiting.aloneWords().contains(str("says the same")), qPrintable(waiting.aloneWords()));
}

QTEST_GUILESS_MAIN(ScoreViewModelTest)
#include "tst_score_viewmodel.moc"
