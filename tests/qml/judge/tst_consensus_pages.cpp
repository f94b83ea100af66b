// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/judge/consensusviewmodel.h"
#include "core/measurement/scoreservice.h"
#include "core/measurement/services.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/consensusstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// Lying and standing, at once and twice the text, in the three themes.
std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    const QString light = QStringLiteral("light");
    const QString dark = QStringLiteral("dark");
    const QString contrast = QStringLiteral("highContrast");
    return {{QSize(1280, 800), 1, light, dutch}, {QSize(800, 1280), 1, light, dutch},
            {QSize(1280, 800), 2, light, dutch}, {QSize(800, 1280), 2, contrast, dutch},
            {QSize(1280, 800), 1, dark, dutch},  {QSize(640, 800), 2, dark, dutch}};
}

} // namespace

/// The page of the talk about the scores.
class ConsensusPagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void theWayInComesOnceBothLieOpen();
    void beforeThatItLeadsToWaiting();
    void equalItemsStandInEverySize();
    void aDifferenceStandsInEverySize();
    void farApartNearAndUndecidedStandInEverySize();
    void whatWasSaidApartStandsInEverySize();
    void aloneStandsInEverySize();
    void equalItemsWaitUntilEveryReasonWasInView();
    void aLevelIsChosenAndReasonedWithTheKeyboardAlone();
    void anEvidenceLeadsToItsNote();
    void whatTheTalkWaitsForLeadsToItsItem();
    void whatComesInWhileTypingLeavesTheFieldAlone();

private:
    enum class Page { AsItIs, MadeAnew };
    void look(const QString &what, Page made = Page::AsItIs);
    [[nodiscard]] ConsensusViewModel &page() { return *m_story->page<ConsensusViewModel>(); }
    void scoreApart();
    void scoreItemSix();
    void open();

    ScriptedTandem m_tandem;
    std::unique_ptr<SealStory> m_two;
};

void ConsensusPagesTest::init() {
    begin();
    m_story->desk().tandem = &m_tandem;
    m_two = std::make_unique<SealStory>(*m_story);
    show({str("Prepare/PrepareFlow"), str("Judge/JudgeFlow")});
}

void ConsensusPagesTest::cleanup() {
    m_story->app().go(str("start"));
    m_two.reset();
    end();
}

/// In every size; made anew it speaks the other language wholly. For looking at them: TWEELUIK_PICTURES=folder.
void ConsensusPagesTest::look(const QString &what, Page made) {
    QString said;
    const int item = page().item();
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        if (made == Page::MadeAnew) {
            m_story->app().renewPage();
            page().goToItem(item);
        }
        QVERIFY2(m_stage->settle(), qPrintable(setting.name()));
        picture(what + u' ' + setting.name());
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY(m_stage->set({}));
    if (made == Page::MadeAnew) {
        m_story->app().renewPage();
        page().goToItem(item);
    }
    QVERIFY(m_stage->settle());
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void ConsensusPagesTest::scoreItemSix() {
    const auto give = [](DeskStory &tablet, const Score &score) {
        SealService &seal = *tablet.desk().seals->current();
        ScoreService(tablet.inHand(), [&seal] { return seal.scoresOpen(); }).give(score);
        tablet.pass();
    };
    give(*m_story, {6,
                    4,
                    false,
                    str("De coach is zelf ervaringsdeskundige en dat maakt verschil, zegt het team."),
                    {},
                    {3},
                    {m_two->quote}});
    give(m_two->bruno, {6,
                        2,
                        false,
                        str("Vrijwilligers doen hetzelfde werk, maar krijgen geen uitnodiging. Dan is het niet voor "
                            "iedereen."),
                        {},
                        {},
                        {m_two->plan}});
    give(*m_story, {9, 0, true, {}, str("De projectleider, naar de groepen op de andere locaties."), {}, {}});
}

void ConsensusPagesTest::scoreApart() {
    SealStory::scoreAll(*m_story, 3);
    SealStory::scoreAll(m_two->bruno, 3);
    SealStory::score(*m_story, 1, 3,
                     str("Er is één vast moment in het jaar, dat zegt iedereen aan tafel. In de stukken "
                         "staat het nog niet."));
    SealStory::score(m_two->bruno, 1, 3, str("Het gebeurt, maar alleen als de projectleider eraan denkt."));
    scoreItemSix();
    SealStory::score(*m_story, 11, 5, str("Alles wat gevraagd wordt, hoorden wij terug."));
    SealStory::score(m_two->bruno, 11, 1, str("Niemand kon een voorbeeld noemen."));
    SealStory::score(m_two->bruno, 3, 4, str("Net iets verder."));
}

void ConsensusPagesTest::open() {
    scoreApart();
    QVERIFY(sealBoth(*m_two));
    go(str("judge/consensus"));
    QVERIFY(page().ready());
}

void ConsensusPagesTest::theWayInComesOnceBothLieOpen() {
    scoreApart();
    QVERIFY(SealStory::seal(*m_story));
    go(str("judge/waiting"));
    QVERIFY(!named(str("Lay the scores side by side")));
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->meet();
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Lay the scores side by side")));
    QCOMPARE(m_story->app().route(), str("judge/consensus"));
}

void ConsensusPagesTest::beforeThatItLeadsToWaiting() {
    scoreApart();
    go(str("judge/consensus"));
    look(str("consensus closed"), Page::MadeAnew);
    QVERIFY2(!spoken().contains(str("Er is één vast moment")), qPrintable(spoken()));
    QVERIFY(press(str("How it goes on")));
    QCOMPARE(m_story->app().route(), str("judge/waiting"));
}

void ConsensusPagesTest::equalItemsStandInEverySize() {
    open();
    look(str("consensus equal"), Page::MadeAnew);
}

void ConsensusPagesTest::aDifferenceStandsInEverySize() {
    open();
    page().goToItem(6);
    look(str("consensus difference"), Page::MadeAnew);
    page().outcome()->choose(3);
    page().outcome()->type(str("Geen omschrijving past helemaal. De coach is er en heeft zelf ervaring, maar "
                               "vrijwilligers horen er nog niet bij. Daarom dit niveau."),
                           {}, 3);
    page().settle();
    m_story->pass();
    look(str("consensus agreed"), Page::MadeAnew);
    page().outcome()->chooseNoConsensus();
    look(str("consensus none"));
    PromiseText text;
    text.what = str("Jaarplan, hoofdstuk begeleiding");
    text.item = 6;
    const UnitId promise = PromiseService(m_story->inHand()).add(text);
    page().outcome()->park();
    page().outcome()->waitFor(toText(promise));
    look(str("consensus parked"), Page::MadeAnew);
    PromiseService(m_story->inHand()).setState(promise, PromiseState::Received);
    look(str("consensus arrived"));
}

void ConsensusPagesTest::farApartNearAndUndecidedStandInEverySize() {
    open();
    page().goToItem(11);
    look(str("consensus far"), Page::MadeAnew);
    page().goToItem(3);
    look(str("consensus near"));
    page().goToItem(9);
    look(str("consensus undecided"));
    page().discuss(1);
    look(str("consensus discussed"));
}

void ConsensusPagesTest::whatWasSaidApartStandsInEverySize() {
    open();
    page().goToItem(6);
    page().outcome()->choose(3);
    page().outcome()->type(str("De coach is er, vrijwilligers horen er niet bij."), {}, 3);
    page().settle();
    saysApart(m_two->bruno, agreed(6, 2, "Wie onbetaald werkt, krijgt niets; dat weegt zwaarder."));
    m_two->meet();
    look(str("consensus apart"), Page::MadeAnew);
}

void ConsensusPagesTest::aloneStandsInEverySize() {
    scoreApart();
    QVERIFY(SealStory::seal(*m_story));
    ConsensusService(m_story->inHand()).setAlone(true);
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    go(str("judge/consensus"));
    page().goToItem(6);
    look(str("consensus alone"), Page::MadeAnew);
    QVERIFY(!named(str("No consensus")));
}

void ConsensusPagesTest::equalItemsWaitUntilEveryReasonWasInView() {
    open();
    QVERIFY(page().equal()->unseen() > 0);
    const QQuickItem *accept = named(str("Agree on all equal scores"));
    QVERIFY(accept);
    QTRY_VERIFY(page().equal()->unseen() < page().equal()->toAccept()); // those at the top
    QVERIFY(!accept->isEnabled());
    press(str("Agree on all equal scores"));
    QVERIFY(m_story->inHand().state().judgement.outcomes.isEmpty());
    QVERIFY(tabTo(str("Talk about it after all: item 12, ") + m_story->desk().wording().item(ItemId{12}).shortTitle));
    QVERIFY(page().equal()->unseen() > 0 || m_stage->settle());
    for (int page = 0; page < 20; ++page) {
        QTest::keyClick(m_window.get(), Qt::Key_PageUp);
        QVERIFY(m_stage->settle());
    }
    for (int step = 0; this->page().equal()->unseen() > 0 && step < 20; ++step) {
        const int before = this->page().equal()->unseen();
        QTest::keyClick(m_window.get(), Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(this->page().equal()->unseen() < before || step == 0, 2000);
    }
    QTRY_COMPARE(page().equal()->unseen(), 0);
    QVERIFY(press(str("Agree on all equal scores")));
    QCOMPARE(m_story->inHand().state().judgement.outcomes.size(), page().equal()->count());
    QVERIFY(press(str("To item 11")));
    QCOMPARE(page().item(), 11);
}

void ConsensusPagesTest::aLevelIsChosenAndReasonedWithTheKeyboardAlone() {
    open();
    page().goToItem(6);
    QVERIFY(m_stage->settle());
    QVERIFY(!named(str("Settle and go to item 3"))->isEnabled());
    QVERIFY(tabTo(str("Level 1")));
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    QCOMPARE(page().outcome()->level(), 3);
    QCOMPARE(m_window->activeFocusItem(), named(str("Level 3, chosen")));
    QVERIFY(!named(str("Settle and go to item 3"))->isEnabled()); // a reason belongs to it
    QVERIFY(tabTo(str("Why?")));
    for (const char letter : {'o', 'k'})
        QTest::keyClick(m_window.get(), letter);
    QVERIFY(tabTo(str("Settle and go to item 3")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->inHand().state().judgement.outcomes.value(6).first().reason, str("ok"));
    QCOMPARE(page().item(), 3);
    QVERIFY(tabTo(str("Level 1")));
    QCOMPARE(page().outcome()->level(), 0);
}

void ConsensusPagesTest::anEvidenceLeadsToItsNote() {
    open();
    page().goToItem(6);
    QVERIFY(m_stage->settle());
    QString chip;
    for (const QString &name : Screens::spokenNames(*m_window)) {
        if (name.contains(str(": note ")) && chip.isEmpty())
            chip = name.section(str(": "), 1);
    }
    QVERIFY2(press(chip), qPrintable(spoken()));
    QTRY_VERIFY2(spoken().contains(str("Intervisie staat in het jaarplan")), qPrintable(spoken()));
}

void ConsensusPagesTest::whatTheTalkWaitsForLeadsToItsItem() {
    open();
    QVERIFY(press(str("Still to come: 1")));
    QString row;
    for (const QString &name : Screens::spokenNames(*m_window)) {
        if (name.contains(str("De projectleider, naar de groepen")))
            row = name.section(str(": "), 1);
    }
    QVERIFY2(press(row), qPrintable(spoken()));
    QCOMPARE(page().item(), 9);
}

void ConsensusPagesTest::whatComesInWhileTypingLeavesTheFieldAlone() {
    open();
    page().goToItem(6);
    page().outcome()->choose(3);
    m_two->meet();
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(str("Why?")));
    for (const char letter : {'a', 'b'})
        QTest::keyClick(m_window.get(), letter);
    const QQuickItem *field = m_window->activeFocusItem();
    saysApart(m_two->bruno, agreed(6, 4, "van Bruno"));
    m_two->meet();
    QVERIFY(m_stage->settle());
    QCOMPARE(field->property("text").toString(), str("ab"));
    QCOMPARE(field->property("cursorPosition").toInt(), 2);
    QCOMPARE(m_window->activeFocusItem(), field);
    QVERIFY2(spoken().contains(str("Meanwhile on the other tablet")), qPrintable(spoken()));
    picture(str("consensus beside"));
    QTest::keyClick(m_window.get(), 'c');
    QCOMPARE(field->property("text").toString(), str("abc"));
    QVERIFY(tabTo(str("Level 1")));
    QVERIFY(m_stage->settle());
    QVERIFY2(named(str("Take this one: Level 4: van Bruno")), qPrintable(spoken()));
    QVERIFY(named(str("Take this one: Level 3: abc")));
}

QTEST_MAIN(ConsensusPagesTest)
#include "tst_consensus_pages.moc"
