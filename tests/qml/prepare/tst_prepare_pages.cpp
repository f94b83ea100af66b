// SPDX-License-Identifier: EUPL-1.2
#include "app/translations/catalogue.h"
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "app/viewmodels/reference/importservice.h"
#include "app/viewmodels/reference/instrumentviewmodel.h"
#include "core/measurement/services.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"

#include <QAccessible>
#include <QTest>
#include <QTranslator>

using namespace Tweeluik;
using Screens::Setting;

namespace {

/// In Dutch, which is longer: half of a split screen, and the narrower tablet. The sizes in between and English belong
/// to the sweep over all pages.
std::vector<Setting> settings() {
    const QString light = QStringLiteral("light");
    const QString dutch = QStringLiteral("nl");
    return {
        {QSize(640, 800), 1, light, dutch}, {QSize(640, 800), 2, light, dutch}, {QSize(1180, 820), 1.3, light, dutch}};
}

} // namespace

class TestPreparePages : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void everyPageStandsInEverySize_data();
    void everyPageStandsInEverySize();
    void theDarkAndTheStrongThemeCanBeRead();
    void aPlantedFaultOnAPageIsFound();
    void aMeasurementIsPreparedWithTheKeyboardAlone();
    void aScreenReaderGetsEverywhere();
    void theInstrumentIsReadAndSearchedWithTheKeyboard();
    void erasingAsksOnceAndLeadsHome();
    void anotherLanguageRenewsThePageInHand();

private:
    void furnish();
    void type(const QString &text);

    std::unique_ptr<QTranslator> m_translator;
};

void TestPreparePages::init() {
    begin();
    show({QStringLiteral("Prepare/StartFlow"), QStringLiteral("Prepare/PrepareFlow"),
          QStringLiteral("Reference/ReferenceFlow"), QStringLiteral("Shell/ShellFlow")},
         [this](const QString &language) {
             QLocale::setDefault(QLocale(language));
             m_story->app().renewPage();
         });
}

void TestPreparePages::cleanup() { end(); }

/// A measurement with everything in it, so that no page is empty.
void TestPreparePages::furnish() {
    m_story->prepare(QStringLiteral("Zorggroep Oeverland"), 12);
    m_story->begin();
    m_story->end();
    m_story->prepare(QStringLiteral("Stichting Lindehof voor beschermd wonen en ambulante begeleiding"), 3);
    m_story->prepare(QStringLiteral("Oefenhuis De Linde"));
    PreparationService service(m_story->inHand());
    Details details = m_story->inHand().state().details;
    details.kind = QStringLiteral("beschermd wonen");
    details.unit = QStringLiteral("Kade");
    details.level = Level::Facility;
    service.setDetails(details);
    for (const TeamRole role :
         {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Client, TeamRole::Relative, TeamRole::ExpertByExperience,
          TeamRole::ExpertByExperience, TeamRole::FamilyExpert, TeamRole::OtherProfessional, TeamRole::Interpreter})
        service.addTeamMember(role);
    m_story->pass();
}

void TestPreparePages::type(const QString &text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_window.get(), Qt::Key_unknown, c, Qt::NoModifier);
}

void TestPreparePages::everyPageStandsInEverySize_data() {
    QTest::addColumn<QString>("route");
    for (const PageEntry &page : pages())
        if (page.activity != QLatin1String("Interview"))
            QTest::newRow(qPrintable(page.route)) << page.route;
    QTest::newRow("start, still empty") << QString();
    QTest::newRow("instrument, one item") << QStringLiteral("instrument#");
}

void TestPreparePages::everyPageStandsInEverySize() {
    QFETCH(QString, route);
    if (!route.isEmpty())
        furnish();
    if (route == QLatin1String("trouble")) {
        m_story->refuses = StoreError::Kind::KeyMissing;
        m_story->app().start();
    } else if (route == QLatin1String("locked")) {
        m_story->app().lock();
    } else if (route == QLatin1String("instrument/import")) {
        go(route);
        m_story->desk().imports->read(QStringLiteral("Melk, brood en kaas"));
    } else if (route == QLatin1String("instrument#")) {
        go(QStringLiteral("instrument"));
        m_story->page<InstrumentViewModel>()->setRow(11);
    } else if (!route.isEmpty() && route != QLatin1String("start")) {
        go(route);
    }
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        if (route == QLatin1String("instrument#"))
            m_story->page<InstrumentViewModel>()->setRow(11);
        if (route == QLatin1String("team"))
            m_story->page<TeamViewModel>()->openName(1);
        QVERIFY(m_stage->settle());
        picture(QStringLiteral("%1 %2").arg(route.isEmpty() ? QStringLiteral("empty") : route, setting.name()));
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestPreparePages::theDarkAndTheStrongThemeCanBeRead() {
    furnish();
    QString said;
    for (const PageEntry &page : pages()) {
        if (page.activity == QLatin1String("Interview") || page.route == QLatin1String("trouble"))
            continue;
        m_story->app().go(page.route);
        for (const QString &theme : {QStringLiteral("dark"), QStringLiteral("highContrast")}) {
            QVERIFY(m_stage->set({QSize(1280, 800), 1, theme, QStringLiteral("nl")}));
            picture(QStringLiteral("%1 %2").arg(page.route, m_stage->setting().name()));
            if (const QString found = findings(); !found.isEmpty())
                said += page.route + u' ' + theme + u'\n' + found + u'\n';
        }
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestPreparePages::aPlantedFaultOnAPageIsFound() {
    furnish();
    go(QStringLiteral("plan"));
    QCOMPARE(findings(), QString());
    QQuickItem *step = named(QStringLiteral("Opening: more"));
    QVERIFY(step);
    step->setProperty("text", QString());
    step->setProperty("implicitHeight", 30);
    QVERIFY(m_stage->settle());
    const QList<Screens::Finding> findings = Screens::everything(*m_stage);
    QVERIFY(Screens::count(findings, Screens::Finding::Kind::Unnamed) > 0);
    QVERIFY(Screens::count(findings, Screens::Finding::Kind::SmallTarget) > 0);
}

void TestPreparePages::aMeasurementIsPreparedWithTheKeyboardAlone() {
    QVERIFY(tabTo(QStringLiteral("New measurement")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), QStringLiteral("measurement/new"));
    QVERIFY(tabTo(QStringLiteral("Organisation")));
    type(QStringLiteral("Huis De Linde"));
    QVERIFY(tabTo(QStringLiteral("supported housing")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(tabTo(QStringLiteral("First name of the auditor with this tablet")));
    type(QStringLiteral("Anna"));
    QVERIFY(tabTo(QStringLiteral("I take notes")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(tabTo(QStringLiteral("Begin the preparation")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
    const Measurement &made = m_story->inHand().state();
    QCOMPARE(made.details.organisation, QStringLiteral("Huis De Linde"));
    QCOMPARE(made.details.kind, QStringLiteral("supported housing"));
    QCOMPARE(m_story->inHand().role(), Role::NoteTaker);
    go(QStringLiteral("team"));
    QVERIFY(tabTo(QStringLiteral("Add: client")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->inHand().state().team.size(), 2);
    QVERIFY(tabTo(QStringLiteral("client 2")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(tabTo(QStringLiteral("Name of client 2")));
    type(QStringLiteral("Samira"));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_story->inHand().state().team.at(1).name, QStringLiteral("Samira"));
    QVERIFY(tabTo(QStringLiteral("Take away")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(tabTo(QStringLiteral("Undo")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_story->inHand().state().team.size(), 2);
    QVERIFY(tabTo(QStringLiteral("Back")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
}

void TestPreparePages::aScreenReaderGetsEverywhere() {
    furnish();
    go(QStringLiteral("settings"));
    go(QStringLiteral("start"));
    QVERIFY(press(QStringLiteral("Preparation")));
    QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
    const QString first = m_story->inHand().state().roleOf(Slot::First) == Role::Questioner ? QStringLiteral("asks")
                                                                                            : QStringLiteral("notes");
    QVERIFY(press(QStringLiteral("Swap the roles")));
    QVERIFY(m_story->inHand().state().roleOf(Slot::First) ==
            (first == QLatin1String("asks") ? Role::NoteTaker : Role::Questioner));
    QVERIFY(press(QStringLiteral("Plan of the time, Minutes, break and running order")));
    QCOMPARE(m_story->app().route(), QStringLiteral("plan"));
    QVERIFY(press(QStringLiteral("Opening: more")));
    QCOMPARE(m_story->inHand().state().plan.opening, Minutes{15});
    QVERIFY(press(QStringLiteral("Back")));
    QVERIFY(press(QStringLiteral("Back")));
    QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    QVERIFY(press(QStringLiteral("Settings")));
    QVERIFY(press(QStringLiteral("Larger text")));
    QCOMPARE(m_story->appearance().textScale, 1.15);
    QVERIFY(press(QStringLiteral("Lock now")));
    QCOMPARE(m_story->app().route(), QStringLiteral("locked"));
    QVERIFY(press(QStringLiteral("Open")));
    QVERIFY(m_story->app().desk());
}

void TestPreparePages::theInstrumentIsReadAndSearchedWithTheKeyboard() {
    QVERIFY(tabTo(QStringLiteral("The instrument")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(QStringLiteral("Search in the instrument")));
    type(QStringLiteral("intervisie"));
    QVERIFY(m_stage->settle());
    const auto *page = m_story->page<InstrumentViewModel>();
    QVERIFY(const_cast<InstrumentViewModel *>(page)->results()->rowCount() > 0);
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(page->row() >= 0);
    QCOMPARE(page->query(), QString());
    QVERIFY(press(QStringLiteral("About this text")));
    QVERIFY(named(QStringLiteral("Open the official text")));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QVERIFY(!named(QStringLiteral("Open the official text")));
}

void TestPreparePages::erasingAsksOnceAndLeadsHome() {
    furnish();
    go(QStringLiteral("measurement"));
    QVERIFY(press(QStringLiteral("Erase this measurement")));
    picture(QStringLiteral("erase"));
    QCOMPARE(findings(), QString());
    QVERIFY(press(QStringLiteral("Keep it")));
    QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
    QVERIFY(press(QStringLiteral("Erase this measurement")));
    QVERIFY(press(QStringLiteral("Erase it")));
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    QCOMPARE(m_story->store().measurements().size(), 2);
}

void TestPreparePages::anotherLanguageRenewsThePageInHand() {
    furnish();
    go(QStringLiteral("measurement"));
    QVERIFY(m_stage->set({QSize(1280, 800), 1, QStringLiteral("light"), QStringLiteral("nl")}));
    const QStringList spoken = Screens::spokenNames(*m_window);
    QVERIFY2(spoken.join(u'\n').contains(QStringLiteral("Anna stelt de vragen")), qPrintable(spoken.join(u'\n')));
    QVERIFY(spoken.join(u'\n').contains(QStringLiteral("Rollen wisselen")));
    QVERIFY(!spoken.join(u'\n').contains(QStringLiteral("Swap the roles")));
}

QTEST_MAIN(TestPreparePages)
#include "tst_prepare_pages.moc"
