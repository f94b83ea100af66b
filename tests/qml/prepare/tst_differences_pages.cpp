// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/differencesviewmodel.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/prepare/apart.h"

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

/// The page of the differences, of which Bruno's tablet wrote its half on its own.
class DifferencesPagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void anEmptyPageIsOneSentence();
    void theWayInIsThereWhileThereAreAny();
    void everythingStandsInEverySize();
    void oneIsTakenWithTheKeyboard();
    void detailByDetail();
    void oneTextOutOfTwo();
    void joinedPlacesAreSeen();
    void theOfficialTextIsNotSentAlong();

private:
    enum class Page { AsItIs, MadeAnew };
    void look(const QString &what, Page made = Page::AsItIs);
    void changeEverything();

    std::unique_ptr<Apart> m_bruno;
};

void DifferencesPagesTest::init() {
    begin();
    m_story->prepare(QStringLiteral("Huis De Linde"), 20);
    PreparationService(m_story->inHand()).addTeamMember(TeamRole::Client);
    ExplanationService texts(m_story->inHand());
    texts.write(6, str("Coaching is geregeld via het bureau herstel. Er is één coach voor elf mensen."));
    texts.write(9, str("Er zijn groepen op drie locaties. Wie wil, kan aansluiten."));
    m_bruno = std::make_unique<Apart>(*m_story);
    show({str("Prepare/PrepareFlow")});
}

void DifferencesPagesTest::cleanup() {
    m_bruno.reset();
    end();
}

/// In every size; made anew it speaks the other language wholly, and begins as it opens. For looking at them:
/// TWEELUIK_PICTURES=folder.
void DifferencesPagesTest::look(const QString &what, Page made) {
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

/// Details, plan, a seat, one explanation that overlaps and one that was joined.
void DifferencesPagesTest::changeEverything() {
    OpenMeasurement &here = m_story->inHand();
    PreparationService preparing(here);
    Details details = here.state().details;
    details.unit = str("Kade");
    details.kind = str("beschermd wonen");
    m_bruno->write(details);
    details.unit = str("Woonvoorziening aan de Kade");
    details.kind = QString();
    preparing.setDetails(details);
    Plan plan = here.state().plan;
    plan.opening = Minutes(5);
    m_bruno->write(plan);
    plan.opening = Minutes(15);
    preparing.setPlan(plan);
    TeamMember client = here.state().team.first();
    m_bruno->remove(client.id);
    client.seat = 4;
    preparing.setTeamMember(client);
    ExplanationService texts(here);
    texts.write(6, str("Coaching is geregeld via het bureau herstel. Er is één coach voor twaalf mensen, en dat is te "
                       "weinig volgens de ervaringsdeskundigen."));
    m_bruno->explain(6, str("Coaching is geregeld via het bureau herstel. Er is één coach voor elf mensen. "
                            "Vrijwilligers doen niet mee."));
    texts.write(9, str("Sinds dit jaar: er zijn groepen op drie locaties. Wie wil, kan aansluiten."));
    m_bruno->explain(9, str("Er zijn groepen op drie locaties. Wie wil, kan aansluiten, ook naasten."));
    m_bruno->meet();
}

void DifferencesPagesTest::anEmptyPageIsOneSentence() {
    go(str("measurement"));
    QVERIFY(!spoken().contains(str("Both auditors wrote")));
    go(str("measurement/differences"));
    look(str("empty"), Page::MadeAnew);
}

void DifferencesPagesTest::theWayInIsThereWhileThereAreAny() {
    changeEverything();
    go(str("measurement"));
    look(str("overview"), Page::MadeAnew);
    QVERIFY(press(str("Both auditors wrote in 5 places, See the differences; nothing waits for them")));
    QCOMPARE(m_story->app().route(), str("measurement/differences"));
    QVERIFY(press(str("Back")));
    QCOMPARE(m_story->app().route(), str("measurement"));
}

void DifferencesPagesTest::everythingStandsInEverySize() {
    changeEverything();
    go(str("measurement/differences"));
    QVERIFY(m_story->page<DifferencesViewModel>()->count() == 5);
    look(str("top"), Page::MadeAnew);
    QVERIFY(press(str("Choose for each detail: Details of the measurement")));
    QVERIFY(press(str("Make one text of them: Explanation of item 6")));
    look(str("choosing"));
    QVERIFY(tabTo(str("One text: Explanation of item 6")));
    look(str("text"));
    QVERIFY(tabTo(str("Seen: Explanation of item 9")));
    look(str("joined"));
}

void DifferencesPagesTest::oneIsTakenWithTheKeyboard() {
    changeEverything();
    go(str("measurement/differences"));
    QVERIFY(tabTo(str("Take this one, of Bruno: Plan of the time")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->inHand().state().plan.opening, Minutes(5));
    QVERIFY(!named(str("Take this one, of Bruno: Plan of the time")));
    QVERIFY(press(str("Undo")));
    QVERIFY(named(str("Take this one, of Bruno: Plan of the time")));
}

void DifferencesPagesTest::detailByDetail() {
    changeEverything();
    go(str("measurement/differences"));
    QVERIFY(press(str("Choose for each detail: Details of the measurement")));
    QVERIFY(press(str("Woonvoorziening aan de Kade")));
    QVERIFY(press(str("beschermd wonen")));
    QVERIFY(named(str("beschermd wonen"))->property("on").toBool());
    QVERIFY(press(str("Keep it like this: Details of the measurement")));
    QCOMPARE(m_story->inHand().state().details.unit, str("Woonvoorziening aan de Kade"));
    QCOMPARE(m_story->inHand().state().details.kind, str("beschermd wonen"));
    QCOMPARE(m_story->page<DifferencesViewModel>()->count(), 4);
}

void DifferencesPagesTest::oneTextOutOfTwo() {
    changeEverything();
    go(str("measurement/differences"));
    QVERIFY(press(str("Make one text of them: Explanation of item 6")));
    QVERIFY(tabTo(str("One text: Explanation of item 6")));
    QTest::keyClick(m_window.get(), Qt::Key_End, Qt::ControlModifier);
    for (const char letter : {' ', 'X'})
        QTest::keyClick(m_window.get(), letter);
    QVERIFY(m_stage->settle());
    QVERIFY(m_window->activeFocusItem()->property("text").toString().endsWith(str(" X")));
    QVERIFY(press(str("Keep it like this: Explanation of item 6")));
    const QString kept = ExplanationService(m_story->inHand()).shown(6).text;
    QVERIFY2(kept.endsWith(str(" X")) && kept.contains(str("twaalf")) && kept.contains(str("elf")), qPrintable(kept));
    QVERIFY(!ExplanationService(m_story->inHand()).shown(6).conflict);
}

void DifferencesPagesTest::joinedPlacesAreSeen() {
    changeEverything();
    go(str("measurement/differences"));
    QVERIFY2(spoken().contains(str("Sinds dit jaar")), qPrintable(spoken()));
    QVERIFY(press(str("Seen: Explanation of item 9")));
    QVERIFY(!named(str("Seen: Explanation of item 9")));
    QCOMPARE(m_story->page<DifferencesViewModel>()->count(), 4);
}

void DifferencesPagesTest::theOfficialTextIsNotSentAlong() {
    const QString said = str("Bruno reads the official text");
    go(str("measurement"));
    QVERIFY(!spoken().contains(said));
    m_bruno->fold.apply(m_bruno->pen.write(EntryKind::Wording, {}, m_bruno->fold.heads(Subject::wording(Slot::Second)),
                                           Payload::encode(Payload::WordingChoice{"official@00"})));
    m_bruno->meet();
    go(str("measurement"));
    QVERIFY2(spoken().contains(said), qPrintable(spoken()));
    look(str("official text"), Page::MadeAnew);
    QVERIFY(press(str("Read in an own copy")));
    QCOMPARE(m_story->app().route(), str("instrument/import"));
    go(str("measurement"));
    QVERIFY(press(str("Go on with the work text")));
    QVERIFY(!spoken().contains(said));
}

QTEST_MAIN(DifferencesPagesTest)
#include "tst_differences_pages.moc"
