// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/impressionsviewmodel.h"
#include "app/viewmodels/judge/paperviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "core/measurement/composer.h"
#include "core/measurement/impressionsharingservice.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/sealstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QTest>
#include <functional>

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
    return {{QSize(1280, 800), 1, light, dutch}, {QSize(800, 1280), 1, dark, dutch},
            {QSize(1280, 800), 2, dark, dutch},  {QSize(800, 1280), 2, light, dutch},
            {QSize(800, 1280), 1, light, dutch}, {QSize(640, 800), 2, contrast, dutch}};
}

void think(DeskStory &tablet, const char *words, ItemNumber item) {
    {
        Composer composer(tablet.inHand(), []() -> std::optional<Milliseconds> { return 56min; });
        composer.setPersonal(true);
        composer.setItem(item, true);
        composer.setText(str(words), int(str(words).size()));
        composer.next();
    }
    tablet.pass();
}

} // namespace

/// Discussing impressions, scores from paper, and going on with a single score.
class ImpressionsPagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void thePagesStandOnTheOverview();
    void impressionsStandInEverySize();
    void theChoiceIsMadeWithTheKeyboardAlone();
    void sharingAsksWhatBecomesOfTheOwnOne();
    void ownOnesAreChangedAndTakenAway();
    void paperStandsInEverySize();
    void aSheetIsFilledWithTheKeyboardAlone();
    void leavingAnUnkeptSheetAsks();
    void takingPaperBackAsksOnce();
    void aSingleScoreStandsInEverySize();
    void goingAloneAsksFirst();

private:
    /// `fill`: what the page needs to be made anew; without it the page stays as it is.
    void look(const QString &what, const std::function<void()> &fill = {});
    void fillWithImpressions();
    void fillSheet();
    [[nodiscard]] PaperViewModel &paper() { return *m_story->page<PaperViewModel>(); }
    [[nodiscard]] ImpressionsViewModel &impressions() { return *m_story->page<ImpressionsViewModel>(); }

    ScriptedTandem m_tandem;
    std::unique_ptr<SealStory> m_two;
};

void ImpressionsPagesTest::init() {
    begin();
    m_story->desk().tandem = &m_tandem;
    m_two = std::make_unique<SealStory>(*m_story);
    show({str("Prepare/PrepareFlow"), str("Judge/JudgeFlow")});
}

void ImpressionsPagesTest::cleanup() {
    m_story->app().go(str("start"));
    m_two.reset();
    end();
}

/// In every size; made anew it speaks the other language wholly. For looking at them: TWEELUIK_PICTURES=folder.
void ImpressionsPagesTest::look(const QString &what, const std::function<void()> &fill) {
    const auto anew = [this, &fill] {
        if (!fill)
            return;
        m_story->app().renewPage();
        fill();
    };
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        anew();
        QVERIFY2(m_stage->settle(), qPrintable(setting.name()));
        picture(what + u' ' + setting.name());
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY(m_stage->set({}));
    anew();
    QVERIFY(m_stage->settle());
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void ImpressionsPagesTest::fillWithImpressions() {
    ImpressionSharingService(m_story->inHand()).setWhen(ImpressionsWhen::BeforeDrafting);
    m_story->pass();
    m_two->meet();
    think(*m_story, "De coach werd stil toen de uren ter sprake kwamen; dat bleef hangen.", 6);
    think(*m_story, "Er werd veel gelachen. Men kent elkaar goed.", 0);
    think(m_two->bruno, "De vrijwilligers keken elkaar aan bij het woord intervisie.", 6);
    ImpressionSharingService(m_two->bruno.inHand()).share(m_two->bruno.inHand().state().impressions.last().id);
    m_two->bruno.pass();
    m_two->meet();
    ImpressionSharingService(m_story->inHand()).share(m_story->inHand().state().impressions.last().id);
    m_story->pass();
}

void ImpressionsPagesTest::fillSheet() {
    for (const Instrument::Item &item : m_story->desk().instrument.items())
        paper().sheet()->choose(item.id.number, 1 + item.id.number % 5);
    paper().sheet()->choose(7, PaperSheetModel::cannot);
    paper().sheet()->type(6, str("De coach is zelf ervaringsdeskundige en dat maakt verschil, zegt het team."));
}

void ImpressionsPagesTest::thePagesStandOnTheOverview() {
    go(str("measurement"));
    QVERIFY(press(str("Discussing impressions, Before writing or after sealing, as agreed")));
    QCOMPARE(m_story->app().route(), str("judge/impressions"));
    go(str("measurement"));
    QVERIFY(press(str("Scores from paper, Typed over from paper, as \u2018not sealed\u2019")));
    QCOMPARE(m_story->app().route(), str("judge/paper"));
}

void ImpressionsPagesTest::impressionsStandInEverySize() {
    go(str("judge/impressions"));
    look(str("impressions later"), [] {});
    fillWithImpressions();
    look(str("impressions"), [] {});
    QVERIFY(spoken().contains(str("Impressions yes, numbers no")));
}

void ImpressionsPagesTest::theChoiceIsMadeWithTheKeyboardAlone() {
    ImpressionSharingService(m_story->inHand()).setWhen(ImpressionsWhen::BeforeDrafting);
    go(str("judge/impressions"));
    QVERIFY(tabTo(str("After both have sealed")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    QVERIFY(!impressions().open());
    QVERIFY(!named(str("Discussed")));
    const QQuickItem *gone = named(str("Before writing the explanations"));
    QVERIFY(!gone || !gone->isEnabled());
}

void ImpressionsPagesTest::sharingAsksWhatBecomesOfTheOwnOne() {
    fillWithImpressions();
    go(str("judge/impressions"));
    const QString share = str("Share: De coach werd stil toen de uren ter sprake kwamen; dat bleef hangen.");
    QVERIFY2(press(share), qPrintable(spoken()));
    look(str("impressions share"));
    QVERIFY(press(str("Keep it to oneself")));
    QCOMPARE(impressions().shared()->count(), 2);
    QVERIFY(press(share));
    QVERIFY(press(str("Take it off the own impressions")));
    QVERIFY(press(str("Share")));
    QVERIFY(m_stage->settle());
    QCOMPARE(impressions().shared()->count(), 3);
    QCOMPARE(impressions().own()->count(), 1);
    QVERIFY(!named(share));
    QVERIFY(press(str("Discussed")));
    QVERIFY(impressions().discussed());
}

void ImpressionsPagesTest::ownOnesAreChangedAndTakenAway() {
    fillWithImpressions();
    go(str("judge/impressions"));
    QVERIFY(!named(str("Change the words: De vrijwilligers keken elkaar aan bij het woord intervisie.")));
    QVERIFY(press(str("Change the words: Er werd veel gelachen. Men kent elkaar goed.")));
    QVERIFY(tabTo(str("Impression")));
    QTest::keyClick(m_window.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), 'o');
    QVERIFY(press(str("Share these words")));
    QVERIFY(m_stage->settle());
    QVERIFY2(press(str("No longer share: Er werd veel gelachen. Men kent elkaar goed.o")), qPrintable(spoken()));
    QVERIFY(press(str("Leave it")));
    QCOMPARE(impressions().shared()->count(), 2);
    QVERIFY(press(str("No longer share: Er werd veel gelachen. Men kent elkaar goed.o")));
    QVERIFY(press(str("No longer share")));
    QVERIFY(m_stage->settle());
    QCOMPARE(impressions().shared()->count(), 1);
}

void ImpressionsPagesTest::paperStandsInEverySize() {
    go(str("judge/paper"));
    look(str("paper own"), [] {});
    QVERIFY(press(str("Bruno")));
    look(str("paper other too early"), [this] { paper().setWhose(int(Slot::Second)); });
    QVERIFY(!named(str("Type over from paper")));
    QVERIFY(press(str("My own")));
    QVERIFY(press(str("Type over from paper")));
    QVERIFY(m_stage->settle());
    look(str("paper empty"), [this] { paper().begin(); });
    QVERIFY(!named(str("Keep, not sealed"))->isEnabled());
    fillSheet();
    look(str("paper filled"), [this] {
        paper().begin();
        fillSheet();
    });
    QVERIFY(press(str("Keep, not sealed")));
    QVERIFY(m_stage->settle());
    look(str("paper kept"), [] {});
    QVERIFY2(spoken().contains(str("from paper, not sealed")), qPrintable(spoken()));
}

void ImpressionsPagesTest::aSheetIsFilledWithTheKeyboardAlone() {
    go(str("judge/paper"));
    QVERIFY(tabTo(str("Type over from paper")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(str("Item 1, level 1 of 5")));
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    QCOMPARE(paper().sheet()->sheet().first().level, 2);
    QVERIFY(tabTo(str("Reason at item 1")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    for (const char letter : {'o', 'm'})
        QTest::keyClick(m_window.get(), letter);
    QCOMPARE(paper().sheet()->sheet().first().reason, str("om"));
    QVERIFY(tabTo(str("Item 2, this I cannot judge yet")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(paper().sheet()->sheet().at(1).cannotJudge);
}

void ImpressionsPagesTest::leavingAnUnkeptSheetAsks() {
    go(str("judge/paper"));
    QVERIFY(press(str("Type over from paper")));
    fillSheet();
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Back")));
    QVERIFY(press(str("Go on typing")));
    QVERIFY(paper().filling());
    QVERIFY(press(str("Back")));
    QVERIFY(press(str("Leave without keeping")));
    QVERIFY(m_stage->settle());
    QVERIFY(!paper().filling());
    QVERIFY(press(str("Type over from paper")));
    QVERIFY(press(str("Back"))); // nothing was typed: no question
    QVERIFY(m_stage->settle());
    QVERIFY(!paper().filling());
}

void ImpressionsPagesTest::takingPaperBackAsksOnce() {
    go(str("judge/paper"));
    QVERIFY(press(str("Type over from paper")));
    fillSheet();
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Keep, not sealed")));
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Take these back")));
    QVERIFY(press(str("Leave them")));
    QVERIFY(paper().kept());
    QVERIFY(press(str("Take these back")));
    QVERIFY(press(str("Take back")));
    QVERIFY(m_stage->settle());
    QVERIFY(!paper().kept());
}

void ImpressionsPagesTest::aSingleScoreStandsInEverySize() {
    SealStory::scoreAll(*m_story, 3);
    SealStory::goAlone(*m_story);
    go(str("judge/waiting"));
    look(str("single not sealed"), [] {});
    QVERIFY(SealStory::seal(*m_story));
    look(str("single"), [] {});
    QVERIFY(spoken().contains(str("no consensus is claimed")));
}

void ImpressionsPagesTest::goingAloneAsksFirst() {
    go(str("judge/waiting"));
    WaitingViewModel &waiting = *m_story->page<WaitingViewModel>();
    QVERIFY(press(str("The other does not score any more")));
    look(str("single question"));
    QVERIFY(press(str("Wait for both")));
    QVERIFY(!waiting.alone());
    QVERIFY(press(str("The other does not score any more")));
    QVERIFY(press(str("Go on alone")));
    QVERIFY(m_stage->settle());
    QVERIFY(waiting.alone());
    QVERIFY(!named(str("To the page Together")));
    QVERIFY(press(str("Bruno does score after all")));
    QVERIFY(!waiting.alone());
}

QTEST_MAIN(ImpressionsPagesTest)
#include "tst_impressions_pages.moc"
