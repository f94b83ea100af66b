// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/judge/impressionsviewmodel.h"
#include "core/measurement/composer.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/impressionsharingservice.h"
#include "core/measurement/judgementregisters.h"
#include "core/measurement/offrecordservice.h"
#include "viewmodels/judge/sealstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

constexpr int before = int(ImpressionsWhen::BeforeDrafting);
constexpr int after = int(ImpressionsWhen::AfterSealing);

UnitId thought(DeskStory &tablet, const QString &text) {
    {
        Composer composer(tablet.inHand(), []() -> std::optional<Milliseconds> { return 5min; });
        composer.setPersonal(true);
        composer.setItem(6, true);
        composer.setText(text, int(text.size()));
        composer.next();
    }
    tablet.pass();
    return tablet.inHand().state().impressions.last().id;
}

} // namespace

/// Discussing impressions: when, and what is shared.
class ImpressionsViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRuleIsAfterSealing();
    void beforeWritingIsForWhoHasNotBegunToWrite();
    void whoHasSealedDiscussesAfterwards();
    void whatWasDiscussedKeepsItsMoment();
    void untilItIsTimeNothingIsSeenOrShared();
    void whetherTheOtherSealedMakesNoDifference();
    void onceBothLieOpenThePageOpens();
    void aSingleScoreOpensItToo();
    void beforeWritingItSaysNoNumbersUntilTheyLieOpen();
    void sharedTheOwnOneStaysOrGoes();
    void onlyOwnOnesAreChangedAndTakenAway();
    void eachSaysWhoseItIsAndWhere();
    void offTheRecordNothingIsShared();

private:
    /// A talk of one tablet that is over, nothing written yet.
    void begin();
    /// Two tablets, every item explained, both ready.
    void beginTwo();
    void bothSeal();
    void discussBefore() { ImpressionSharingService(m_story->inHand()).setWhen(ImpressionsWhen::BeforeDrafting); }
    [[nodiscard]] ImpressionsViewModel &page() { return *m_story->page<ImpressionsViewModel>(); }
    [[nodiscard]] QString reason(int when) {
        for (const QVariant &option : page().whenOptions()) {
            if (option.toMap().value(str("value")).toInt() == when)
                return option.toMap().value(str("reason")).toString();
        }
        return str("no such option");
    }
    [[nodiscard]] QVariant shared(int row, int role) {
        return page().shared()->data(page().shared()->index(row), role);
    }
    [[nodiscard]] QStringList ownTexts() {
        QStringList texts;
        for (const Note &own : m_story->inHand().state().impressions)
            texts.append(own.text);
        return texts;
    }
    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<SealStory> m_two;
};

void ImpressionsViewModelTest::init() {
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
}

void ImpressionsViewModelTest::cleanup() {
    m_two.reset();
    m_story.reset();
}

void ImpressionsViewModelTest::begin() {
    m_story->prepare(str("Huis De Wilg"));
    m_story->begin();
    m_story->end();
    m_story->app().go(str("judge/impressions"));
}

void ImpressionsViewModelTest::beginTwo() {
    m_two = std::make_unique<SealStory>(*m_story);
    m_story->app().go(str("judge/impressions"));
}

void ImpressionsViewModelTest::bothSeal() {
    SealStory::scoreAll(*m_story, 3);
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->meet();
}

void ImpressionsViewModelTest::theRuleIsAfterSealing() {
    begin();
    QCOMPARE(page().when(), after);
    QVERIFY(!page().open());
    QVERIFY(page().comesWords().contains(str("once both have sealed")));
    page().choose(after); // said, it is a choice
    QVERIFY(!m_story->inHand().fold().heads(Subject::of(Payload::ImpressionsMoment())).isEmpty());
}

void ImpressionsViewModelTest::beforeWritingIsForWhoHasNotBegunToWrite() {
    begin();
    page().choose(before);
    QCOMPARE(page().when(), before);
    QVERIFY(page().open());
    QCOMPARE(page().comesWords(), QString());
    page().choose(after);
    QCOMPARE(page().when(), after);
    QCOMPARE(reason(before), QString());
    ExplanationService(m_story->inHand()).write(4, str("Er is een coach."));
    m_story->pass();
    QVERIFY(reason(before).contains(str("has begun")));
    page().choose(before);
    QCOMPARE(page().when(), after);
    QVERIFY(page().whenWords().contains(str("not possible any more")));
}

void ImpressionsViewModelTest::whoHasSealedDiscussesAfterwards() {
    beginTwo();
    discussBefore();
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
    QCOMPARE(page().when(), before); // what was chosen stays
    QCOMPARE(reason(after), QString());
    page().choose(after);
    QCOMPARE(page().when(), after);
    QVERIFY(reason(before).contains(str("sealed")));
    page().choose(before);
    QCOMPARE(page().when(), after);
}

void ImpressionsViewModelTest::whatWasDiscussedKeepsItsMoment() {
    begin();
    page().choose(before);
    page().setDiscussed(true);
    QVERIFY(page().discussed());
    QVERIFY(reason(after).contains(str("discussed")));
    page().choose(after);
    QCOMPARE(page().when(), before);
    page().setDiscussed(false);
    page().choose(after);
    QCOMPARE(page().when(), after);
    page().setDiscussed(true); // not on a page that is not open
    QVERIFY(!page().discussed());
}

void ImpressionsViewModelTest::untilItIsTimeNothingIsSeenOrShared() {
    beginTwo();
    const UnitId own = thought(*m_story, str("Zij keek weg."));
    const UnitId his = thought(m_two->bruno, str("Hij was moe."));
    QVERIFY(!ImpressionSharingService(m_two->bruno.inHand()).share(his).isNull());
    m_two->bruno.pass();
    m_two->meet();
    QCOMPARE(m_story->inHand().state().judgement.impressions.size(), 1);
    QCOMPARE(page().shared()->count(), 0);
    page().share(toText(own), true);
    QCOMPARE(ownTexts(), QStringList{str("Zij keek weg.")});
    QCOMPARE(m_story->inHand().state().judgement.impressions.size(), 1);
}

void ImpressionsViewModelTest::whetherTheOtherSealedMakesNoDifference() {
    beginTwo();
    const auto shown = [this] {
        return QVariantList{page().when(),       page().whenOptions(),    page().whenWords(), page().open(),
                            page().comesWords(), page().withoutNumbers(), page().discussed(), page().shared()->count()};
    };
    const QVariantList unsealed = shown();
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QCOMPARE(shown(), unsealed);
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(shown() != unsealed); // the own seal does
    QVERIFY(!page().open());
}

void ImpressionsViewModelTest::onceBothLieOpenThePageOpens() {
    beginTwo();
    const UnitId own = thought(*m_story, str("Zij keek weg."));
    bothSeal();
    QVERIFY(page().open());
    QVERIFY(!page().withoutNumbers());
    page().share(toText(own), false);
    QCOMPARE(page().shared()->count(), 1);
    page().setDiscussed(true);
    QVERIFY(page().discussed());
}

void ImpressionsViewModelTest::aSingleScoreOpensItToo() {
    beginTwo();
    m_story->inHand().settle();
    SealStory::scoreAll(*m_story, 3);
    SealStory::goAlone(*m_story);
    QVERIFY(!page().open());
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(page().open());
}

void ImpressionsViewModelTest::beforeWritingItSaysNoNumbersUntilTheyLieOpen() {
    beginTwo();
    discussBefore();
    QVERIFY(page().open());
    QVERIFY(page().withoutNumbers());
    bothSeal();
    QVERIFY(!page().withoutNumbers());
}

void ImpressionsViewModelTest::sharedTheOwnOneStaysOrGoes() {
    begin();
    const UnitId stays = thought(*m_story, str("Zij keek weg."));
    const UnitId goes = thought(*m_story, str("Hij was moe."));
    page().choose(before);
    QCOMPARE(page().own()->count(), 2);
    page().share(toText(stays), false);
    QCOMPARE(ownTexts(), (QStringList{str("Zij keek weg."), str("Hij was moe.")}));
    QCOMPARE(page().ownShared(), QStringList{str("Zij keek weg.")});
    page().share(toText(goes), true);
    QCOMPARE(ownTexts(), QStringList{str("Zij keek weg.")});
    QCOMPARE(page().own()->count(), 1);
    QCOMPARE(page().shared()->count(), 2);
}

void ImpressionsViewModelTest::onlyOwnOnesAreChangedAndTakenAway() {
    beginTwo();
    discussBefore();
    page().share(toText(thought(*m_story, str("Zij keek weg."))), false);
    const UnitId his = thought(m_two->bruno, str("Hij was moe."));
    m_story->pass();
    m_two->meet();
    ImpressionSharingService(m_two->bruno.inHand()).share(his);
    m_two->bruno.pass();
    m_two->meet();
    QCOMPARE(page().shared()->count(), 2);
    for (int row = 0; row < 2; ++row)
        page().change(shared(row, SharedImpressionsModel::ImpressionId).toString(), str("anders"));
    QCOMPARE(shared(0, SharedImpressionsModel::Words).toString(), str("anders"));
    QCOMPARE(shared(1, SharedImpressionsModel::Words).toString(), str("Hij was moe."));
    page().remove(shared(1, SharedImpressionsModel::ImpressionId).toString());
    QCOMPARE(page().shared()->count(), 2);
    page().remove(shared(0, SharedImpressionsModel::ImpressionId).toString());
    QCOMPARE(page().shared()->count(), 1);
    QVERIFY(!shared(0, SharedImpressionsModel::Own).toBool());
}

void ImpressionsViewModelTest::eachSaysWhoseItIsAndWhere() {
    beginTwo();
    discussBefore();
    page().share(toText(thought(*m_story, str("Zij keek weg."))), false);
    QVERIFY(shared(0, SharedImpressionsModel::First).toBool());
    QVERIFY(shared(0, SharedImpressionsModel::Own).toBool());
    QCOMPARE(shared(0, SharedImpressionsModel::Places).toString(), str("Item 6"));
    const QString spoken = shared(0, SharedImpressionsModel::Spoken).toString();
    QVERIFY2(spoken.endsWith(str(". Item 6. Zij keek weg.")), qPrintable(spoken));
    QVERIFY(spoken.startsWith(shared(0, SharedImpressionsModel::Writer).toString()));
}

void ImpressionsViewModelTest::offTheRecordNothingIsShared() {
    begin();
    page().choose(before);
    const UnitId own = thought(*m_story, str("Zij keek weg."));
    OffRecordService(m_story->inHand()).begin(6, {});
    QVERIFY(page().offRecord());
    page().share(toText(own), true);
    QCOMPARE(page().shared()->count(), 0);
    QCOMPARE(ownTexts(), QStringList{str("Zij keek weg.")});
}

QTEST_GUILESS_MAIN(ImpressionsViewModelTest)
#include "tst_impressions_viewmodel.moc"
