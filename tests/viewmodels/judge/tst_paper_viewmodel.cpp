// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/paperviewmodel.h"
#include "core/measurement/consensusservice.h"
#include "core/measurement/offrecordservice.h"
#include "viewmodels/judge/sealstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

constexpr int first = int(Slot::First);
constexpr int second = int(Slot::Second);

} // namespace

/// Scores from paper: typed over whole, not sealed, and never in place of a seal. The tablet is Anna's, the first.
class PaperViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeSheetIsKeptAsNotSealed();
    void nothingIsKeptBeforeEveryItemIsJudged();
    void atOneTableTheOwnPaperGoesFirst();
    void afterTheOwnSealThePaperOfTheOtherLaysBothOpen();
    void thePaperOfTheOtherIsNotSeenBeforeTheOwnScoresStand();
    void paperDoesNotReplaceTheOwnSeal();
    void whetherTheOtherSealedIsSaidOnlyToWhoBegins();
    void aSealThatComesMeanwhileStopsTheKeeping();
    void takenBackItCanBeTypedOverAgain();
    void whatWasScoredHereCanBeTakenOver();
    void anUnfinishedSheetIsLeftWithoutATrace();
    void wrongChoicesDoNothing();
    void offTheRecordItCannotBegin();

private:
    void fill(int level);
    void keepOwn(int level) {
        QVERIFY(page().begin());
        fill(level);
        QVERIFY(page().save());
    }
    void sealHere() {
        SealStory::scoreAll(*m_story, 3);
        QVERIFY(SealStory::seal(*m_story));
    }
    [[nodiscard]] PaperViewModel &page() { return *m_story->page<PaperViewModel>(); }
    [[nodiscard]] const std::optional<ScoreSheet> &paper(int slot) {
        return m_story->inHand().state().judgement.paper[std::size_t(slot)];
    }
    [[nodiscard]] const SealState &seals() { return m_story->desk().seals->current()->state(); }
    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<SealStory> m_two;
};

void PaperViewModelTest::init() {
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
    m_two = std::make_unique<SealStory>(*m_story);
    m_story->app().go(str("judge/paper"));
}

void PaperViewModelTest::cleanup() {
    m_two.reset();
    m_story.reset();
}

void PaperViewModelTest::fill(int level) {
    for (const Instrument::Item &item : m_story->desk().instrument.items())
        page().sheet()->choose(item.id.number, level);
}

void PaperViewModelTest::aWholeSheetIsKeptAsNotSealed() {
    QVERIFY(page().begin());
    fill(3);
    QVERIFY(page().keptWords().startsWith(str("My scores"))); // whose sheet it is
    page().sheet()->choose(7, PaperSheetModel::cannot);
    page().sheet()->choose(6, 4);
    page().sheet()->type(6, str("De coach is zelf ervaringsdeskundige."));
    QVERIFY(page().unsaved());
    QVERIFY(!paper(first)); // nothing before it is kept
    QVERIFY(page().save());
    QVERIFY(!page().filling());
    QCOMPARE(paper(first)->size(), 12);
    QCOMPARE(paper(first)->at(5).level, 4);
    QCOMPARE(paper(first)->at(5).reason, str("De coach is zelf ervaringsdeskundige."));
    QVERIFY(paper(first)->at(6).cannotJudge);
    QVERIFY(!paper(second));
    QVERIFY(page().kept());
    QVERIFY2(page().keptWords().contains(str("from paper, not sealed")), qPrintable(page().keptWords()));
    QVERIFY(seals().side(Slot::First).onPaper);
    QVERIFY(page().begin()); // what is kept can be put right
    QVERIFY(!page().unsaved());
    QVERIFY(page().complete());
}

void PaperViewModelTest::nothingIsKeptBeforeEveryItemIsJudged() {
    QVERIFY(page().begin());
    QVERIFY(page().sheet()->openWords().contains(str("no item")));
    fill(3);
    QCOMPARE(page().sheet()->openWords(), QString());
    page().leaveSheet();
    QVERIFY(page().begin());
    for (const Instrument::Item &item : m_story->desk().instrument.items()) {
        if (item.id.number != 3 && item.id.number != 7)
            page().sheet()->choose(item.id.number, 2);
    }
    page().sheet()->type(7, str("Nog geen idee.")); // a reason is no answer
    QVERIFY(page().sheet()->openWords().endsWith(str("3, 7")));
    QVERIFY(!page().save());
    QVERIFY(!paper(first));
    QVERIFY(page().filling());
}

void PaperViewModelTest::atOneTableTheOwnPaperGoesFirst() {
    page().setWhose(second);
    QVERIFY2(page().hindrance().contains(str("First the own scores")), qPrintable(page().hindrance()));
    QVERIFY(!page().begin());
    QVERIFY(!page().filling());
    page().setWhose(first);
    keepOwn(3);
    page().setWhose(second);
    QCOMPARE(page().hindrance(), QString());
    keepOwn(5);
    QCOMPARE(paper(second)->first().level, 5);
    QVERIFY(seals().bothOpen());
}

void PaperViewModelTest::afterTheOwnSealThePaperOfTheOtherLaysBothOpen() {
    sealHere();
    page().setWhose(second);
    keepOwn(4);
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    QVERIFY(seals().bothOpen());
    QVERIFY(seals().side(Slot::First).reveal.has_value());
    QVERIFY(seals().side(Slot::Second).onPaper);
}

void PaperViewModelTest::thePaperOfTheOtherIsNotSeenBeforeTheOwnScoresStand() {
    ScoreSheet his;
    for (const Instrument::Item &item : m_story->desk().instrument.items()) {
        Score score;
        score.item = item.id.number;
        score.level = 5;
        his.append(score);
    }
    QVERIFY(ConsensusService(m_two->bruno.inHand()).setPaper(Slot::Second, his));
    m_two->bruno.pass();
    page().setWhose(second);
    const QString words = page().hindrance();
    m_two->meet();
    QVERIFY(paper(second));
    QCOMPARE(page().hindrance(), words);
    QVERIFY(!page().kept());
    QCOMPARE(page().keptWords(), QString());
    QVERIFY(!page().begin());
    QVERIFY(page().sheet()->untouched());
    page().takeBack();
    QVERIFY(paper(second));
    page().setWhose(first);
    keepOwn(3);
    page().setWhose(second);
    QVERIFY(page().kept());
    QVERIFY(page().begin());
    QVERIFY(!page().sheet()->untouched());
}

void PaperViewModelTest::paperDoesNotReplaceTheOwnSeal() {
    sealHere();
    QVERIFY2(page().hindrance().contains(str("does not replace a seal")), qPrintable(page().hindrance()));
    QVERIFY(!page().begin());
    QVERIFY(m_story->desk().seals->current()->reopen(str("toch op papier")));
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    QCOMPARE(page().hindrance(), QString());
    keepOwn(2);
    QVERIFY(paper(first));
}

void PaperViewModelTest::whetherTheOtherSealedIsSaidOnlyToWhoBegins() {
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    sealHere();
    page().setWhose(second);
    const auto shown = [this] {
        return QVariantList{page().hindrance(), page().meaning(), page().answer(),
                            page().kept(),      page().filling(), page().whoseOptions()};
    };
    const QVariantList unknown = shown();
    m_two->deliver(m_two->bruno, *m_story);
    QVERIFY(!seals().bothOpen());
    QCOMPARE(shown(), unknown);
    QVERIFY(!page().begin());
    QVERIFY2(page().answer().contains(str("has sealed on the other tablet")), qPrintable(page().answer()));
    QVERIFY(!paper(second));
    page().setWhose(first);
    QCOMPARE(page().answer(), QString());
}

void PaperViewModelTest::aSealThatComesMeanwhileStopsTheKeeping() {
    sealHere();
    page().setWhose(second);
    QVERIFY(page().begin());
    fill(4);
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QVERIFY(!page().save());
    QVERIFY(!paper(second));
    QVERIFY(!page().answer().isEmpty());
}

void PaperViewModelTest::takenBackItCanBeTypedOverAgain() {
    keepOwn(3);
    page().takeBack();
    QVERIFY(!paper(first));
    QVERIFY(!page().kept());
    QVERIFY(!seals().side(Slot::First).onPaper);
    keepOwn(2);
    QCOMPARE(paper(first)->first().level, 2);
}

void PaperViewModelTest::whatWasScoredHereCanBeTakenOver() {
    QVERIFY(page().begin());
    QVERIFY(!page().canTakeOver());
    page().leaveSheet();
    SealStory::scoreAll(*m_story, 4);
    QVERIFY(page().begin());
    QVERIFY(page().sheet()->untouched()); // not by itself
    QVERIFY(page().canTakeOver());
    page().takeOver();
    QVERIFY(page().complete());
    QVERIFY(!page().canTakeOver());
    QVERIFY(page().save());
    QCOMPARE(paper(first)->first().level, 4);
    page().setWhose(second);
    QVERIFY(page().begin());
    QVERIFY(!page().canTakeOver());
    page().takeOver();
    QVERIFY(page().sheet()->untouched());
}

void PaperViewModelTest::anUnfinishedSheetIsLeftWithoutATrace() {
    const qsizetype entries = SealStory::publicEntries(*m_story).size();
    QVERIFY(page().begin());
    fill(3);
    page().setWhose(second); // not while a sheet is in hand
    QCOMPARE(page().whose(), first);
    page().leaveSheet();
    m_story->pass();
    QVERIFY(!page().unsaved());
    QVERIFY(!paper(first));
    QCOMPARE(SealStory::publicEntries(*m_story).size(), entries);
}

void PaperViewModelTest::wrongChoicesDoNothing() {
    QVERIFY(page().begin());
    for (const int wrong : {0, 6, -2})
        page().sheet()->choose(6, wrong);
    page().sheet()->choose(0, 3);
    page().sheet()->choose(13, 3);
    page().sheet()->type(13, str("reden"));
    QVERIFY(page().sheet()->untouched());
    page().setWhose(2);
    QCOMPARE(page().whose(), first);
}

void PaperViewModelTest::offTheRecordItCannotBegin() {
    OffRecordService(m_story->inHand()).begin(6, {});
    QVERIFY(page().hindrance().contains(str("Off the record")));
    QVERIFY(!page().begin());
}

QTEST_GUILESS_MAIN(PaperViewModelTest)
#include "tst_paper_viewmodel.moc"
