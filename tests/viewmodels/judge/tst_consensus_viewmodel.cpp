// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/judge/consensusviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "core/measurement/offrecordservice.h"
#include "core/measurement/scoreservice.h"
#include "core/measurement/services.h"
#include "viewmodels/judge/consensusstory.h"

#include <QTest>

using namespace Tweeluik;
using Kind = Outcome::Kind;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The talk about the scores, as its page has it. Anna's tablet is the story's; Bruno's lies beside it.
class ConsensusViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_two = std::make_unique<SealStory>(*m_story);
    }
    void cleanup() {
        m_two.reset();
        m_story.reset();
    }

    void nothingIsComparedBeforeBothLieOpen();
    void equalItemsComeFirstThenTheLargestDifference();
    void equalItemsAreAcceptedTogetherOnceEveryReasonWasSeen();
    void talkingAboutAnEqualItemIsOneTap();
    void theTwoScoresStandWithWhatLiesBetweenAndWhatMakesTheDifference();
    void whoExplainsFirstAlternates();
    void nothingIsFilledInBeforehand();
    void anyLevelWithAReasonSettlesAndTheScoresStay();
    void noConsensusStaysWithBothScores();
    void aParkedItemIsListedAndSaysWhenItsDocumentCame();
    void whatCannotBeJudgedIsListedWithWhomToAsk();
    void twoOutcomesThatWereSaidApartStandBesideEachOther();
    void whatComesInWhileTypingStandsBesideAndNeverInTheField();
    void typingIsKeptAfterAPauseOnLeavingAndInTheBackground();
    void aChoiceCanBeTakenAway();
    void howALevelWasReadIsKeptAndLaidSideBySide();
    void offTheRecordNothingIsKept();
    void aMismatchHoldsThePageUntilBothGoOnAndIsSaid();
    void scoresFromPaperSaySo();
    void whoGoesAloneAgreesWithNobody();

private:
    [[nodiscard]] ConsensusViewModel &page() { return *m_story->page<ConsensusViewModel>(); }
    [[nodiscard]] OutcomeViewModel &outcome() { return *page().outcome(); }
    [[nodiscard]] const Judgement &said() { return m_story->inHand().state().judgement; }
    [[nodiscard]] QList<int> strip() {
        QList<int> items;
        for (int row = 0; row < page().strip()->rowCount(); ++row)
            items << page().strip()->data(page().strip()->index(row), ConsensusStripModel::Number).toInt();
        return items;
    }
    void seeAll() {
        for (int row = 0; row < page().equal()->count(); ++row)
            page().equal()->see(page().equal()->data(page().equal()->index(row), EqualItemsModel::Number).toInt());
    }
    void scoreApart() { scoreSomeApart(*m_two); }
    void open() {
        QVERIFY(sealBoth(*m_two));
        m_story->app().go(str("judge/consensus"));
        QVERIFY(page().ready());
    }
    void brunoSays(const Outcome &outcome) { saysApart(m_two->bruno, outcome); }
    void type(const char *text) { outcome().type(str(text), {}, int(str(text).size())); }

    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<SealStory> m_two;
};

void ConsensusViewModelTest::nothingIsComparedBeforeBothLieOpen() {
    scoreApart();
    m_story->app().go(str("judge/consensus"));
    QVERIFY(!page().ready());
    QVERIFY(strip().isEmpty());
    QVERIFY(page().compared()->sides().isEmpty());
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(!page().ready());
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->meet();
    QVERIFY(page().ready());
    m_story->app().go(str("judge/waiting"));
    QVERIFY(m_story->page<WaitingViewModel>()->canCompare());
}

void ConsensusViewModelTest::equalItemsComeFirstThenTheLargestDifference() {
    scoreApart();
    open();
    QVERIFY(page().equalInView());
    QCOMPARE(page().equal()->count(), 9);
    QCOMPARE(strip(), (QList<int>{11, 6, 3}));
    QCOMPARE(page().strip()->summary(), str("3 still to talk about"));
}

void ConsensusViewModelTest::equalItemsAreAcceptedTogetherOnceEveryReasonWasSeen() {
    scoreApart();
    open();
    EqualItemsModel &equal = *page().equal();
    const QVariantList reasons = equal.data(equal.index(0), EqualItemsModel::Reasons).toList();
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons.first().toMap().value(str("text")).toString(), str("Reden bij item 1."));
    QCOMPARE(equal.unseen(), 9);
    equal.acceptAll();
    QVERIFY(said().outcomes.isEmpty());
    equal.see(6); // no equal one
    QCOMPARE(equal.unseen(), 9);
    equal.see(1);
    QCOMPARE(equal.unseen(), 8);
    equal.acceptAll();
    QVERIFY(said().outcomes.isEmpty());
    seeAll();
    equal.acceptAll();
    QCOMPARE(said().outcomes.size(), 9);
    QCOMPARE(said().outcomes.value(1).first().level, 3);
    QCOMPARE(said().outcomes.value(1).first().reason, QString()); // both reasons stand; nobody speaks for the two
    QCOMPARE(equal.toAccept(), 0);
    QVERIFY(equal.data(equal.index(0), EqualItemsModel::Agreed).toBool());
    QCOMPARE(page().nextItem(), 11);
}

void ConsensusViewModelTest::talkingAboutAnEqualItemIsOneTap() {
    scoreApart();
    open();
    page().discuss(1);
    QCOMPARE(page().item(), 1);
    QCOMPARE(strip(), (QList<int>{1, 11, 6, 3}));
    QCOMPARE(page().compared()->sides().size(), 2);
    QVERIFY(page().compared()->between().isEmpty());
    seeAll();
    page().equal()->acceptAll();
    QVERIFY(!said().outcomes.contains(1)); // not with the others
    outcome().choose(3);
    QVERIFY(outcome().complete()); // their own reasons carry it
    outcome().choose(4);
    QVERIFY(!outcome().complete()); // nobody gave a reason for this one
}

void ConsensusViewModelTest::theTwoScoresStandWithWhatLiesBetweenAndWhatMakesTheDifference() {
    scoreApart();
    open();
    page().goToItem(11);
    const QVariantList sides = page().compared()->sides();
    QCOMPARE(sides.first().toMap().value(str("level")).toInt(), 1); // the lower one first
    QVERIFY(!sides.first().toMap().value(str("first")).toBool());
    QCOMPARE(sides.first().toMap().value(str("reason")).toString(), str("laag"));
    QCOMPARE(sides.last().toMap().value(str("level")).toInt(), 4);
    QCOMPARE(page().compared()->between().size(), 2);
    QCOMPARE(page().compared()->steps().size(), 3);
    page().goToItem(6);
    const QString anchor = page().compared()->sides().last().toMap().value(str("anchor")).toString();
    QVERIFY2(anchor.contains(str("<b>een</b>")), qPrintable(anchor)); // what the level below has not
    QVERIFY(!anchor.contains(str("<b>Voor")));
    page().goToItem(3);
    QVERIFY(page().compared()->between().isEmpty());
    QCOMPARE(page().compared()->steps().size(), 1);
}

void ConsensusViewModelTest::whoExplainsFirstAlternates() {
    scoreApart();
    open();
    QStringList begins;
    for (const int item : strip()) {
        page().goToItem(item);
        begins << page().compared()->beginWords().section(u' ', 0, 0);
    }
    QCOMPARE(begins[0], begins[2]);
    QVERIFY(begins[0] != begins[1]);
}

void ConsensusViewModelTest::nothingIsFilledInBeforehand() {
    scoreApart();
    open();
    page().goToItem(6);
    QCOMPARE(outcome().kind(), OutcomeViewModel::Nothing);
    QCOMPARE(outcome().level(), 0);
    QVERIFY(!outcome().complete());
    type("zonder keuze");
    outcome().leave();
    QVERIFY(said().outcomes.isEmpty());
}

void ConsensusViewModelTest::anyLevelWithAReasonSettlesAndTheScoresStay() {
    scoreApart();
    open();
    const auto reveals = said().seals.reveals;
    page().goToItem(6);
    outcome().choose(5); // outside the two
    QVERIFY(!outcome().complete());
    QCOMPARE(page().strip()->summary(), str("3 still to talk about"));
    type("Geen omschrijving past helemaal.");
    QVERIFY(outcome().complete());
    QCOMPARE(page().nextItem(), 3);
    page().goOn();
    QCOMPARE(page().item(), 3);
    QCOMPARE(said().outcomes.value(6).first().level, 5);
    QCOMPARE(said().outcomes.value(6).first().reason, str("Geen omschrijving past helemaal."));
    QCOMPARE(said().seals.reveals, reveals);
    QCOMPARE(page().strip()->summary(), str("2 still to talk about"));
    outcome().choose(9);
    QVERIFY(!said().outcomes.contains(3));
    m_two->meet();
    QCOMPARE(m_two->bruno.inHand().state().judgement.outcomes, said().outcomes);
}

void ConsensusViewModelTest::noConsensusStaysWithBothScores() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    outcome().chooseNoConsensus();
    QCOMPARE(outcome().level(), 0);
    type("Wij lezen niveau 2 anders.");
    page().goOn();
    QCOMPARE(said().outcomes.value(6).first().kind, Kind::NoConsensus);
    QCOMPARE(said().outcomes.value(6).first().level, 0);
    page().goToItem(6);
    QCOMPARE(outcome().kind(), OutcomeViewModel::NoConsensus);
    QCOMPARE(page().compared()->sides().size(), 2);
    const int row = int(strip().indexOf(6));
    QVERIFY(page().strip()->data(page().strip()->index(row), ConsensusStripModel::Settled).toBool());
}

void ConsensusViewModelTest::aParkedItemIsListedAndSaysWhenItsDocumentCame() {
    scoreApart();
    PromiseText text;
    text.what = str("Jaarplan, hoofdstuk begeleiding");
    text.item = 6;
    PromiseService promises(m_story->inHand());
    const UnitId promise = promises.add(text);
    open();
    page().goToItem(6);
    QCOMPARE(page().ends()->count(), 0);
    outcome().park();
    QVERIFY(!outcome().complete());
    QCOMPARE(outcome().promises().size(), 1);
    outcome().waitFor(toText(promise));
    QVERIFY(outcome().complete());
    type("de uren");
    outcome().leave();
    QCOMPARE(said().outcomes.value(6).first().until, str("de uren"));
    QCOMPARE(said().outcomes.value(6).first().promise, std::optional(promise));
    QCOMPARE(page().ends()->count(), 1);
    const auto row = [this](int role) { return page().ends()->data(page().ends()->index(0), role); };
    QVERIFY(row(ConsensusEndsModel::Words).toString().contains(str("de uren; Jaarplan")));
    QVERIFY(!row(ConsensusEndsModel::Arrived).toBool());
    QCOMPARE(outcome().arrived(), QString());
    promises.setState(promise, PromiseState::Received);
    QVERIFY(outcome().arrived().contains(str("Jaarplan")));
    QVERIFY(row(ConsensusEndsModel::Arrived).toBool());
    outcome().waitFor(toText(promise)); // a second time takes it off
    QVERIFY(!said().outcomes.value(6).first().promise);
}

void ConsensusViewModelTest::whatCannotBeJudgedIsListedWithWhomToAsk() {
    scoreApart();
    Score open6;
    open6.item = 9;
    open6.cannotJudge = true;
    open6.ask = str("De projectleider, naar de uren.");
    SealService &seal = *m_story->desk().seals->current();
    ScoreService(m_story->inHand(), [&seal] { return seal.scoresOpen(); }).give(open6);
    m_story->pass();
    open();
    QCOMPARE(strip().last(), 9);
    QCOMPARE(page().ends()->count(), 1);
    const QString words = page().ends()->data(page().ends()->index(0), ConsensusEndsModel::Words).toString();
    QVERIFY2(words.contains(str("De projectleider, naar de uren.")), qPrintable(words));
    page().goToItem(9);
    QVERIFY(page().compared()->sides().first().toMap().value(str("cannotJudge")).toBool());
    outcome().choose(3);
    type("nagevraagd");
    outcome().leave();
    QCOMPARE(page().ends()->count(), 0);
}

void ConsensusViewModelTest::twoOutcomesThatWereSaidApartStandBesideEachOther() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    type("van Anna");
    outcome().leave();
    brunoSays(agreed(6, 2, "van Bruno"));
    m_two->meet();
    QCOMPARE(outcome().kind(), OutcomeViewModel::Nothing);
    const QVariantList versions = outcome().versions();
    QCOMPARE(versions.size(), 2);
    QStringList names;
    for (const QVariant &version : versions) {
        names << version.toMap().value(str("name")).toString() + u' ' + version.toMap().value(str("words")).toString();
        QVERIFY(!version.toMap().value(str("time")).toString().isEmpty());
    }
    names.sort();
    const QString anna = m_story->inHand().state().auditor(Slot::First).firstName;
    QVERIFY2(names.join(u'|').contains(str("Level 3: van Anna")), qPrintable(names.join(u'|')));
    QVERIFY2(names.join(u'|').contains(str("Level 2: van Bruno")), qPrintable(names.join(u'|')));
    QVERIFY(names.first().section(u' ', 0, 0) != names.last().section(u' ', 0, 0) || anna.isEmpty());
    QVERIFY(!outcome().complete());
    outcome().take(int(versions.first().toMap().value(str("words")).toString() == str("Level 2: van Bruno") ? 0 : 1));
    QVERIFY(outcome().versions().isEmpty());
    QCOMPARE(outcome().level(), 2);
    QCOMPARE(said().outcomes.value(6).size(), 1);
    m_two->meet();
    QCOMPARE(m_two->bruno.inHand().state().judgement.outcomes.value(6).size(), 1);
    // And a third settles it too.
    brunoSays(agreed(6, 4, "weer anders"));
    outcome().choose(3);
    m_two->meet();
    QCOMPARE(outcome().versions().size(), 2);
    outcome().choose(5);
    QCOMPARE(said().outcomes.value(6).size(), 1);
    QCOMPARE(said().outcomes.value(6).first().level, 5);
}

void ConsensusViewModelTest::whatComesInWhileTypingStandsBesideAndNeverInTheField() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    m_two->meet();
    type("halverwege");
    brunoSays(agreed(6, 4, "van Bruno"));
    m_two->meet();
    QCOMPARE(outcome().words(), str("halverwege"));
    QCOMPARE(outcome().level(), 3);
    QVERIFY2(outcome().beside().contains(str("Level 4: van Bruno")), qPrintable(outcome().beside()));
    QVERIFY(outcome().versions().isEmpty());
    m_story->pass(6s); // the pause: kept, and still typing
    QCOMPARE(said().outcomes.value(6).size(), 2);
    QVERIFY(outcome().beside().contains(str("Level 4")));
    type("halverwege en verder");
    m_story->pass(6s);
    QCOMPARE(said().outcomes.value(6).size(), 2); // the own one goes on, not a third
    outcome().leave();
    QCOMPARE(outcome().beside(), QString());
    QCOMPARE(outcome().versions().size(), 2);
}

void ConsensusViewModelTest::typingIsKeptAfterAPauseOnLeavingAndInTheBackground() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    QCOMPARE(said().outcomes.value(6).first().level, 3); // at once
    type("een");
    m_story->pass(500ms);
    QCOMPARE(m_story->unfinished(), QList<EntryKind>{EntryKind::Outcome}); // durable, and no entry yet
    m_story->pass(4s);
    QCOMPARE(said().outcomes.value(6).first().reason, QString());
    m_story->pass(2s);
    QCOMPARE(said().outcomes.value(6).first().reason, str("een"));
    outcome().type(str("een "), str("twee"), 4); // what the input method still holds counts
    m_story->inHand().settle();
    QCOMPARE(said().outcomes.value(6).first().reason, str("een twee"));
    type("drie");
    page().goToItem(3);
    QCOMPARE(said().outcomes.value(6).first().reason, str("drie"));
    page().goToItem(6);
    type("vier");
    page().settle();
    QCOMPARE(said().outcomes.value(6).first().reason, str("vier"));
    type("vijf");
    m_story->app().go(str("measurement"));
    QCOMPARE(said().outcomes.value(6).first().reason, str("vijf"));
}

void ConsensusViewModelTest::aChoiceCanBeTakenAway() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    type("daarom");
    outcome().leave();
    type("daarom dus");
    m_story->pass(500ms);
    outcome().takeBack();
    m_story->pass(500ms);
    QCOMPARE(m_story->unfinished(), QList<EntryKind>{}); // a kill does not bring it back
    QVERIFY(!said().outcomes.contains(6));
    QCOMPARE(outcome().kind(), OutcomeViewModel::Nothing);
    QCOMPARE(outcome().words(), str("daarom dus")); // what was typed is not lost by it
    outcome().choose(2);
    QCOMPARE(said().outcomes.value(6).first().reason, str("daarom dus"));
}

void ConsensusViewModelTest::howALevelWasReadIsKeptAndLaidSideBySide() {
    scoreApart();
    open();
    page().goToItem(6);
    LevelReadingViewModel &reading = *page().reading();
    reading.type(str("als een afspraak"), {}, 3);
    reading.leave();
    QCOMPARE(said().readings.value(6), QStringList{str("als een afspraak")});
    ConsensusService(m_two->bruno.inHand()).setReading(6, str("als een gewoonte"));
    m_two->bruno.pass();
    m_two->meet();
    QCOMPARE(reading.versions().size(), 2);
    reading.take(int(reading.versions().indexOf(str("als een gewoonte"))));
    QCOMPARE(said().readings.value(6), QStringList{str("als een gewoonte")});
    QCOMPARE(reading.text(), str("als een gewoonte"));
    QVERIFY(reading.versions().isEmpty());
    m_two->meet();
    reading.type(str("halverwege"), {}, 3);
    m_story->pass(500ms);
    QCOMPARE(m_story->unfinished(), QList<EntryKind>{EntryKind::Reading});
    ConsensusService(m_two->bruno.inHand()).setReading(6, str("intussen"));
    m_two->bruno.pass();
    m_two->meet();
    QCOMPARE(reading.text(), str("halverwege"));
    reading.leave();
    QCOMPARE(reading.versions().size(), 2);
    page().goToItem(3);
    QCOMPARE(reading.text(), QString());
}

void ConsensusViewModelTest::offTheRecordNothingIsKept() {
    scoreApart();
    open();
    page().goToItem(6);
    outcome().choose(3);
    OffRecordService(m_story->inHand()).begin(6, {});
    QVERIFY(outcome().offRecord());
    outcome().choose(4);
    outcome().park();
    type("dit niet");
    outcome().leave();
    outcome().takeBack();
    page().reading()->type(str("dit niet"), {}, 3);
    page().reading()->leave();
    QCOMPARE(outcome().level(), 3);
    QCOMPARE(said().outcomes.value(6).first().level, 3);
    QCOMPARE(said().outcomes.value(6).first().reason, QString());
    QVERIFY(said().readings.isEmpty());
    QVERIFY(outcome().missing().contains(str("Off the record")));
}

void ConsensusViewModelTest::aMismatchHoldsThePageUntilBothGoOnAndIsSaid() {
    scoreApart();
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(SealStory::seal(m_two->bruno));
    QVERIFY(m_two->revealWrongly());
    m_story->app().go(str("judge/consensus"));
    QVERIFY(!page().ready());
    m_story->desk().seals->current()->acceptMismatch();
    m_story->pass();
    QVERIFY(!page().ready());
    m_two->meet();
    m_two->bruno.desk().seals->current()->acceptMismatch();
    m_two->bruno.pass();
    m_two->meet();
    QVERIFY(page().ready());
    QVERIFY2(page().remarks().join(u'|').contains(str("Seal not confirmed")), qPrintable(page().remarks().join(u'|')));
}

void ConsensusViewModelTest::scoresFromPaperSaySo() {
    scoreApart();
    QVERIFY(SealStory::seal(*m_story));
    ConsensusService(m_story->inHand()).setPaper(Slot::Second, everywhere(*m_story, 2));
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    m_story->app().go(str("judge/consensus"));
    QVERIFY(page().ready());
    QVERIFY(page().remarks().join(u'|').contains(str("from paper, not sealed")));
    page().goToItem(11);
    const QVariantList sides = page().compared()->sides();
    QVERIFY(sides.first().toMap().value(str("paper")).toBool());
    QVERIFY(!sides.last().toMap().value(str("paper")).toBool());
}

void ConsensusViewModelTest::whoGoesAloneAgreesWithNobody() {
    scoreApart();
    QVERIFY(SealStory::seal(*m_story));
    ConsensusService(m_story->inHand()).setAlone(true);
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    m_story->app().go(str("judge/consensus"));
    QVERIFY(page().ready());
    QVERIFY(page().alone());
    QVERIFY(!page().equalInView());
    QCOMPARE(page().compared()->sides().size(), 1);
    QVERIFY(page().compared()->standing().contains(str("no consensus is claimed")));
    QCOMPARE(page().compared()->beginWords(), QString());
    QCOMPARE(strip().size(), 12);
}

QTEST_GUILESS_MAIN(ConsensusViewModelTest)
#include "tst_consensus_viewmodel.moc"
