// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scoreviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/services.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/sealstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QAccessible>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// Lying and standing, at once and twice the text, in the three themes.
std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    const QString light = QStringLiteral("light");
    const QString contrast = QStringLiteral("highContrast");
    return {{QSize(1280, 800), 1, light, dutch},    {QSize(800, 1280), 1, QStringLiteral("dark"), dutch},
            {QSize(1280, 800), 2, contrast, dutch}, {QSize(800, 1280), 2, light, dutch},
            {QSize(1280, 800), 1, contrast, dutch}, {QSize(640, 800), 2, QStringLiteral("dark"), dutch}};
}

} // namespace

/// The pages on which each scores alone, seals, and reads how it goes on.
class ScorePagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void theWayInComesWhenTheTalkIsOver();
    void everythingStandsInEverySize();
    void sealedItStaysToRead();
    void theQuestionsFit();
    void waitingFits();
    void aLevelIsChosenWithTheKeyboardAlone();
    void aReasonIsTypedAndANoteTapped();
    void openItemsAreNamedAndLedTo();
    void sealingAsksOnceAndOpeningNeedsAReason();
    void goingOnWithoutAConfirmedSealNeedsBoth();

private:
    enum class Page { AsItIs, MadeAnew };
    void look(const QString &what, Page made = Page::AsItIs);
    [[nodiscard]] ScoreViewModel &page() { return *m_story->page<ScoreViewModel>(); }
    [[nodiscard]] QString level(int level, bool chosen) const {
        return (chosen ? str("level %1 of 5, chosen. %2") : str("level %1 of 5. %2"))
            .arg(level)
            .arg(m_story->desk().wording().anchor(AnchorId{ItemId{6}, level}));
    }
    void fillItemSix();
    void sealHere();

    ScriptedTandem m_tandem;
    std::unique_ptr<SealStory> m_two;
};

void ScorePagesTest::init() {
    begin();
    m_story->desk().tandem = &m_tandem;
    m_two = std::make_unique<SealStory>(*m_story);
    show({str("Prepare/PrepareFlow"), str("Judge/JudgeFlow")});
}

void ScorePagesTest::cleanup() {
    m_story->app().go(str("start"));
    m_two.reset();
    end();
}

/// In every size; made anew it speaks the other language wholly. For looking at them: TWEELUIK_PICTURES=folder.
void ScorePagesTest::look(const QString &what, Page made) {
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        if (made == Page::MadeAnew)
            m_story->app().renewPage();
        QVERIFY2(m_stage->settle(), qPrintable(setting.name()));
        picture(what + u' ' + setting.name());
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY(m_stage->set({}));
    if (made == Page::MadeAnew)
        m_story->app().renewPage();
    QVERIFY(m_stage->settle());
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void ScorePagesTest::fillItemSix() {
    page().goToItem(6);
    page().entry()->choose(4);
    page().entry()->toggleAlsoFits(3);
    page().entry()->toggleNote(toText(m_two->quote));
    page().entry()->toggleNote(toText(m_two->plan));
    page().entry()->typeReason(
        str("De coach is zelf ervaringsdeskundige en dat maakt verschil, zegt het team. Een vijf "
            "kan niet: de groep komt nog niet bij elkaar."),
        {}, 3);
    page().entry()->settle();
    m_story->pass();
    page().goToItem(5);
    page().goToItem(6);
    QVERIFY(m_stage->settle());
}

void ScorePagesTest::sealHere() {
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
}

void ScorePagesTest::theWayInComesWhenTheTalkIsOver() {
    const QString way =
        str("Scoring alone, Each of the two by the explanations, hidden from the other until both have sealed");
    m_story->prepare(str("Huis De Wilg"));
    go(str("measurement"));
    QVERIFY(!named(way));
    m_story->begin();
    QVERIFY(m_stage->settle());
    QVERIFY(!named(way));
    m_story->end();
    QVERIFY(m_stage->settle());
    QVERIFY(press(way));
    QCOMPARE(m_story->app().route(), str("judge/score"));
}

void ScorePagesTest::everythingStandsInEverySize() {
    go(str("judge/score"));
    page().goToItem(6);
    look(str("score open"), Page::MadeAnew);
    fillItemSix();
    SealStory::score(*m_story, 1, 2);
    look(str("score chosen"), Page::MadeAnew);
    page().goToItem(7);
    page().entry()->chooseCannotJudge();
    page().entry()->typeAsk(str("De projectleider, naar de uren in het plan."), {}, 3);
    page().entry()->settle();
    look(str("score cannot judge"), Page::MadeAnew);
    page().goToItem(6);
    QVERIFY(m_stage->set({QSize(800, 1280), 1, QStringLiteral("light"), QStringLiteral("nl")}));
    QVERIFY(press(str("Aantekeningen")));
    look(str("score notes"));
}

void ScorePagesTest::sealedItStaysToRead() {
    go(str("judge/score"));
    fillItemSix();
    for (const Instrument::Item &item : m_story->desk().instrument.items()) {
        if (item.id.number != 6)
            SealStory::score(*m_story, item.id.number, 2, str("Reden."));
    }
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(page().seal()->sealed());
    look(str("score sealed"), Page::MadeAnew);
    const QQuickItem *choice = named(level(4, true));
    QVERIFY(choice);
    QVERIFY(!choice->isEnabled());
    QVERIFY(!press(level(5, false)) || page().entry()->level() == 4);
    QCOMPARE(page().entry()->level(), 4);
    QVERIFY(!named(str("Seal my scores")));
    QVERIFY(press(str("How it goes on")));
    QCOMPARE(m_story->app().route(), str("judge/waiting"));
}

void ScorePagesTest::theQuestionsFit() {
    go(str("judge/score"));
    QVERIFY(press(str("Seal my scores")));
    look(str("question open items"));
    QVERIFY(press(str("Back to this item")));
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(press(str("Seal my scores")));
    look(str("question seal"));
    QVERIFY(press(str("Seal")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Change something after all")));
    look(str("question reopen"));
}

void ScorePagesTest::waitingFits() {
    go(str("judge/waiting"));
    look(str("waiting before"), Page::MadeAnew);
    sealHere();
    look(str("waiting"), Page::MadeAnew);
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->meet();
    QVERIFY(m_story->page<WaitingViewModel>()->seal()->open());
    look(str("waiting over"), Page::MadeAnew);
    QVERIFY(press(str("My scores")));
    look(str("score open to both"), Page::MadeAnew);
}

void ScorePagesTest::aLevelIsChosenWithTheKeyboardAlone() {
    go(str("judge/score"));
    page().goToItem(6);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(level(1, false)));
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    QCOMPARE(page().entry()->level(), 3);
    QVERIFY(named(level(3, true)));
    QCOMPARE(m_window->activeFocusItem(), named(level(3, true))); // and the keyboard stays where it is
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(m_window.get(), Qt::Key_Down);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(page().entry()->cannotJudge());
    QVERIFY(named(str("This I cannot judge yet, chosen")));
    QVERIFY(tabTo(str("What has to be asked, and whom?")));
}

void ScorePagesTest::aReasonIsTypedAndANoteTapped() {
    go(str("judge/score"));
    page().goToItem(6);
    page().entry()->choose(2);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(str("Why this score?")));
    for (const char letter : {'o', 'k'})
        QTest::keyClick(m_window.get(), letter);
    QCOMPARE(page().entry()->reason(), str("ok"));
    QString note;
    const QStringList names = Screens::spokenNames(*m_window);
    for (const QString &name : names) {
        if (name.contains(str("Eindelijk iemand")))
            note = name.section(str(": "), 1);
    }
    QVERIFY2(press(note), qPrintable(note));
    QCOMPARE(page().entry()->used(), QList<UnitId>{m_two->quote});
    QVERIFY2(named(note + str(". Used as evidence")), qPrintable(spoken()));
    page().goToItem(7);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(str("Why this score?")));
    QCOMPARE(m_window->activeFocusItem()->property("text").toString(), QString());
    page().goToItem(6);
    QVERIFY(m_stage->settle());
    QCOMPARE(page().entry()->reason(), str("ok"));
    QVERIFY(press(str("Level 3 fits as well")));
    QCOMPARE(m_story->inHand().state().ownScores[0].last().alsoFits, QList<int>{3});
}

void ScorePagesTest::openItemsAreNamedAndLedTo() {
    go(str("judge/score"));
    SealStory::scoreAll(*m_story, 3);
    Score nothing;
    nothing.item = 9;
    ScoreService(m_story->inHand(), [] { return true; }).give(nothing);
    m_story->pass();
    page().goToItem(2);
    QVERIFY(press(str("Seal my scores")));
    QVERIFY2(spoken().contains(str("1 item(s) still open")) || spoken().contains(str("1 item still open")),
             qPrintable(spoken()));
    QVERIFY(press(str("To item 9")));
    QCOMPARE(page().item(), 9);
    QVERIFY(!page().seal()->sealed());
}

void ScorePagesTest::sealingAsksOnceAndOpeningNeedsAReason() {
    go(str("judge/score"));
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(press(str("Seal my scores")));
    QVERIFY(spoken().contains(str("an agreement between colleagues")));
    QVERIFY(press(str("Not yet")));
    QVERIFY(!page().seal()->sealed());
    QVERIFY(press(str("Seal my scores")));
    QVERIFY(press(str("Seal")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QVERIFY(page().seal()->sealed());
    QVERIFY(press(str("Change something after all")));
    QVERIFY(!named(str("Open it"))->isEnabled());
    QVERIFY(tabTo(str("Why?")));
    for (const char letter : {'o', 'm'})
        QTest::keyClick(m_window.get(), letter);
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Open it")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QVERIFY(!page().seal()->sealed());
    QVERIFY2(spoken().contains(str("The seal was opened again: om.")), qPrintable(spoken()));
}

void ScorePagesTest::goingOnWithoutAConfirmedSealNeedsBoth() {
    sealHere();
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    QVERIFY(m_two->revealWrongly());
    go(str("judge/waiting"));
    const WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    QVERIFY(waiting.mismatch());
    look(str("waiting mismatch"), Page::MadeAnew);
    QVERIFY(press(str("Go on with it")));
    QVERIFY(m_story->page<WaitingViewModel>()->accepted());
    QVERIFY(m_story->page<WaitingViewModel>()->mismatch()); // not by one alone
    QVERIFY(!m_story->page<WaitingViewModel>()->unconfirmed());
    QVERIFY(!named(str("Go on with it")));
    m_two->bruno.desk().seals->current()->acceptMismatch();
    m_two->bruno.pass();
    m_two->meet();
    QVERIFY(m_stage->settle());
    QVERIFY(!m_story->page<WaitingViewModel>()->mismatch());
    QVERIFY(m_story->page<WaitingViewModel>()->unconfirmed());
    QVERIFY(spoken().contains(str("Seal not confirmed: both auditors go on with it")));
}

QTEST_MAIN(ScorePagesTest)
#include "tst_score_pages.moc"
