// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/handsviewmodel.h"
#include "app/viewmodels/judge/scoreviewmodel.h"
#include "core/judgement/sealservice.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/sealstory.h"

#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    const QString light = QStringLiteral("light");
    const QString contrast = QStringLiteral("highContrast");
    return {{QSize(1280, 800), 1, light, dutch},
            {QSize(800, 1280), 1, QStringLiteral("dark"), dutch},
            {QSize(1280, 800), 2, contrast, dutch},
            {QSize(800, 1280), 2, light, dutch}};
}

} // namespace

/// Two auditors, one tablet: it goes to and fro, and shows to nobody what is the other's.
class HandsPagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void theWholeWayByHands();
    void everyStageFits();
    void scoringStandsBehindThePin();
    void leavingThePagesOfJudgingCovers();
    void aWrongPinSaysSoAndOpensNothing();
    void twoThatDifferAreNoPin();
    void aForgottenPinIsAskedAbout();
    void notWhileTheOtherHasATablet();
    void theKeyboardTypesItToo();

private:
    void look(const QString &what);
    [[nodiscard]] HandsViewModel &hands() { return *m_story->page<HandsViewModel>(); }
    [[nodiscard]] QString route() const { return m_story->app().route(); }
    void share();
    /// Types the PIN of that auditor, made at the first time, on the page that asks who it is.
    void take(const char *name, const char *pin, bool first = false);
    void scoreAndSeal(int level);
    void type(const char *digits);

    std::unique_ptr<SealStory> m_one;
};

void HandsPagesTest::init() {
    begin();
    m_one = std::make_unique<SealStory>(*m_story, SealStory::Tablets::One);
    show({str("Prepare/PrepareFlow"), str("Judge/JudgeFlow")});
}

void HandsPagesTest::cleanup() {
    m_story->app().go(str("start"));
    m_one.reset();
    end();
}

/// For looking at them: TWEELUIK_PICTURES=folder.
void HandsPagesTest::look(const QString &what) {
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        QVERIFY2(m_stage->settle(), qPrintable(setting.name()));
        picture(what + u' ' + setting.name());
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY(m_stage->set({}));
    QVERIFY(m_stage->settle());
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void HandsPagesTest::share() {
    go(str("judge/hands"));
    QVERIFY(press(str("We both score on this tablet")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(hands().stage(), HandsViewModel::Who);
}

/// On the keys of the page; that the keyboard does the same stands in a rule of its own.
void HandsPagesTest::type(const char *digits) {
    for (const char *each = digits; *each != 0; ++each)
        QVERIFY2(press(QString(QChar::fromLatin1(*each))), each);
}

void HandsPagesTest::take(const char *name, const char *pin, bool first) {
    QVERIFY(press(str("I am %1").arg(str(name))));
    type(pin);
    if (first) {
        QVERIFY(press(str("Go on")));
        type(pin);
    }
    QVERIFY(press(first ? str("Lock it with this PIN") : str("Open my scores")));
    m_story->pass();
    QVERIFY(m_stage->settle());
}

void HandsPagesTest::scoreAndSeal(int level) {
    QCOMPARE(route(), str("judge/score"));
    SealStory::scoreAll(*m_story, level);
    QVERIFY(SealStory::seal(*m_story));
    m_story->app().go(str("judge/waiting"));
    QVERIFY(m_stage->settle());
    QCOMPARE(route(), str("judge/waiting"));
}

void HandsPagesTest::theWholeWayByHands() {
    share();
    take("Anna", "2580", true);
    scoreAndSeal(2);
    QVERIFY(press(str("Hand the tablet to Bruno")));
    take("Bruno", "739146", true);
    QCOMPARE(m_story->page<ScoreViewModel>()->entry()->level(), 0); // nothing of Anna's
    scoreAndSeal(4);
    QVERIFY(press(str("Hand the tablet to Anna")));
    take("Anna", "2580");
    QCOMPARE(route(), str("judge/waiting"));
    m_story->pass();
    QVERIFY(m_stage->settle());
    // Whoever comes first opens both: what the other sealed was released to this one.
    QVERIFY(m_story->desk().seals->current()->state().bothOpen());
    QVERIFY(m_story->desk().seals->current()->state().mismatch.isEmpty());
    QVERIFY(!named(str("Hand the tablet to Bruno")));
}

void HandsPagesTest::everyStageFits() {
    go(str("judge/hands"));
    look(str("hands begin"));
    share();
    look(str("hands who"));
    QVERIFY(press(str("I am Anna")));
    look(str("hands new pin"));
    type("12");
    QVERIFY(press(str("Go on")));
    QVERIFY(!hands().problem().isEmpty());
    look(str("hands problem"));
    QVERIFY(press(str("I am somebody else")));
    take("Anna", "2580", true);
    scoreAndSeal(3);
    look(str("hands waiting"));
    QVERIFY(press(str("Hand the tablet to Bruno")));
    QVERIFY(press(str("I am Anna")));
    type("25");
    look(str("hands pin"));
    QVERIFY(press(str("PIN forgotten")));
    look(str("hands forgotten"));
}

void HandsPagesTest::scoringStandsBehindThePin() {
    share();
    for (const char *page : {"judge/score", "judge/waiting"}) {
        m_story->app().go(str("judge/read"));
        m_story->app().go(str(page));
        QCOMPARE(route(), str("judge/hands"));
    }
    take("Anna", "2580", true);
    QCOMPARE(route(), str("judge/score"));
}

void HandsPagesTest::leavingThePagesOfJudgingCovers() {
    share();
    take("Anna", "2580", true);
    m_story->app().go(str("judge/explain"));
    m_story->app().go(str("judge/score"));
    QCOMPARE(route(), str("judge/score"));
    m_story->app().go(str("measurement"));
    m_story->app().go(str("judge/score"));
    QCOMPARE(route(), str("judge/hands"));
}

void HandsPagesTest::aWrongPinSaysSoAndOpensNothing() {
    share();
    take("Anna", "2580", true);
    m_story->app().go(str("judge/hands"));
    QVERIFY(m_stage->settle());
    take("Anna", "2581");
    QCOMPARE(route(), str("judge/hands"));
    QCOMPARE(hands().problem(), str("This is not the PIN of Anna. Nothing was opened."));
    QVERIFY(!m_story->desk().seals->shared()->uncovered());
}

void HandsPagesTest::twoThatDifferAreNoPin() {
    share();
    QVERIFY(press(str("I am Anna")));
    type("2580");
    QVERIFY(press(str("Go on")));
    type("2581");
    QVERIFY(press(str("Lock it with this PIN")));
    QCOMPARE(hands().problem(), str("The two were not the same. Choose a PIN and type it twice."));
    QVERIFY(!hands().again());
    QVERIFY(!m_story->desk().seals->shared()->hasPin(Slot::First));
}

void HandsPagesTest::aForgottenPinIsAskedAbout() {
    share();
    take("Anna", "2580", true);
    m_story->app().go(str("judge/hands"));
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("I am Anna")));
    QVERIFY(press(str("PIN forgotten")));
    QVERIFY(press(str("Choose a new PIN")));
    QCOMPARE(hands().stage(), HandsViewModel::Anew);
    type("1111");
    QVERIFY(press(str("Go on")));
    type("1111");
    QVERIFY(press(str("Lock it with this PIN")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(route(), str("judge/score"));
    QCOMPARE(m_story->inHand().state().judgement.seals.anew.size(), 1);
}

void HandsPagesTest::notWhileTheOtherHasATablet() {
    RosterSaid joins;
    joins.line.slot = Slot::Second;
    joins.line.signing.fill(2);
    m_story->inHand().append(EntryKind::Roster, {}, {}, Payload::encode(joins));
    go(str("judge/hands"));
    QVERIFY(!hands().mayBegin());
    QVERIFY(!hands().hindrance().isEmpty());
    QVERIFY(!named(str("We both score on this tablet")));
    look(str("hands not here"));
}

void HandsPagesTest::theKeyboardTypesItToo() {
    share();
    QVERIFY(press(str("I am Anna")));
    QVERIFY(tabTo(str("5")));
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_5, Qt::Key_8, Qt::Key_8, Qt::Key_Backspace})
        QTest::keyClick(m_window.get(), key);
    QVERIFY(m_stage->settle());
    QCOMPARE(hands().typed(), 3);
    QVERIFY(spoken().contains(str("3 digits typed")));
    QVERIFY(!spoken().contains(str("258")));
}

QTEST_MAIN(HandsPagesTest)
#include "tst_hands_pages.moc"
