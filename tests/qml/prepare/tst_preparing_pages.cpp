// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/prioritiesviewmodel.h"
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "core/measurement/services.h"
#include "platform/fonts/fonts.h"
#include "support/screens/items.h"
#include "support/screens/screens.h"
#include "viewmodels/prepare/deskstory.h"

#include <QAccessible>
#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

const char window[] = R"(
import QtQuick
import Tweeluik.Theme
import Tweeluik.ViewModels
import Tweeluik.Prepare
Window {
    id: window
    required property AppViewModel app
    width: 1280; height: 800; visible: true
    color: Theme.colors.paper
    PrepareFlow { anchors.fill: parent; app: window.app; focus: true }
}
)";

/// The drawers in Dutch, which is longer: wide, on a standing tablet, in half a screen at twice the text.
std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    return {{QSize(1280, 800), 1, QStringLiteral("light"), dutch},
            {QSize(800, 1280), 1.3, QStringLiteral("dark"), dutch},
            {QSize(640, 800), 2, QStringLiteral("highContrast"), dutch}};
}

} // namespace

class TestPreparingPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theConsentDrawerShowsNoAnswerUnasked();
    void consentIsGivenAndRefusedWithTheKeyboard();
    void aWithdrawalErasesOnlyAfterAsking();
    void theDrawersStandInEverySize();
    void thePagesStandInEverySize();
    void prioritiesAreSetAndAgreedByPressing();
    void anItemMovesInTheRunningOrder();
    void aNameIsOnNoPageButTheTeamList();

private:
    void go(const QString &route);
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    bool press(const QString &name);
    bool tabTo(const QString &name);
    bool say(const Setting &setting) { return m_stage->set(setting); }
    void picture(const QString &name);
    [[nodiscard]] QString spoken() const { return Screens::spokenNames(*m_window).join(u'\n'); }

    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Screens::Stage> m_stage;
    QStringList m_warnings;
};

void TestPreparingPages::initTestCase() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    prepareFonts();
    QAccessible::setActive(true);
}

void TestPreparingPages::init() {
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
    m_story->prepare(QStringLiteral("Huis De Linde"), 20);
    PreparationService service(m_story->inHand());
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Relative, TeamRole::Interpreter})
        service.addTeamMember(role);
    m_story->pass();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(m_engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings << warning.toString();
    });
    QQmlComponent component(m_engine.get());
    component.setData(window, QUrl());
    m_window.reset(qobject_cast<QQuickWindow *>(
        component.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_story->app())}})));
    QVERIFY2(m_window, qPrintable(component.errorString()));
    const auto speak = Screens::Stage::fromFolder(*m_engine, QStringLiteral(":/i18n"));
    m_stage = std::make_unique<Screens::Stage>(*m_engine, *m_window, speak);
    QVERIFY(m_stage->set({}));
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreparingPages::cleanup() {
    m_stage.reset();
    m_window.reset();
    m_engine.reset();
    m_story.reset();
    QCOMPARE(m_warnings.join(u'\n'), QString());
}

void TestPreparingPages::go(const QString &route) {
    m_story->app().go(route);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), route);
}

QQuickItem *TestPreparingPages::named(const QString &name) const {
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        if (!Screens::isInteractive(item))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        if (spoken && spoken->text(QAccessible::Name) == name)
            return item;
    }
    return nullptr;
}

bool TestPreparingPages::press(const QString &name) {
    QQuickItem *item = named(name);
    QAccessibleInterface *spoken = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!spoken || !spoken->actionInterface())
        return false;
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    m_story->pass();
    return m_stage->settle();
}

bool TestPreparingPages::tabTo(const QString &name) {
    for (int i = 0; i < 80; ++i) {
        const QQuickItem *focused = m_window->activeFocusItem();
        if (focused && focused == named(name))
            return true;
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
    }
    return false;
}

/// For looking at them: TWEELUIK_PICTURES=folder.
void TestPreparingPages::picture(const QString &name) {
    const QString folder = qEnvironmentVariable("TWEELUIK_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(m_stage->grab().save(folder + u'/' + QString(name).replace(u' ', u'_').replace(u'/', u'-') +
                                     QStringLiteral(".png")));
}

void TestPreparingPages::theConsentDrawerShowsNoAnswerUnasked() {
    ConsentService consents(m_story->inHand());
    const UnitId client = m_story->inHand().state().team.at(1).id;
    consents.answer(client, ConsentFor::Audio, false);
    go(QStringLiteral("team"));
    QVERIFY(press(QStringLiteral("client")));
    QVERIFY(press(QStringLiteral("Consent of client")));
    QVERIFY(named(QStringLiteral("Sound recording: asked")));
    QVERIFY(named(QStringLiteral("Taking part: still to ask")));
    QVERIFY(!named(QStringLiteral("No")));
    QVERIFY(press(QStringLiteral("Sound recording: asked")));
    QQuickItem *no = named(QStringLiteral("No"));
    QVERIFY(no && no->property("on").toBool());
    QVERIFY(named(QStringLiteral("Yes")));
    QCOMPARE(named(QStringLiteral("Yes"))->size(), no->size()); // no is as good as yes
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("Consent of client")));
    QVERIFY(!named(QStringLiteral("No")));
}

void TestPreparingPages::consentIsGivenAndRefusedWithTheKeyboard() {
    go(QStringLiteral("team"));
    QVERIFY(press(QStringLiteral("relative")));
    QVERIFY(tabTo(QStringLiteral("Consent of relative")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(QStringLiteral("Quotes in the report: still to ask")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(tabTo(QStringLiteral("No")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    m_story->pass();
    const UnitId relative = m_story->inHand().state().team.at(2).id;
    QCOMPARE(m_story->inHand().state().preparation.consent(relative).answer(ConsentFor::Quotes), Answer::No);
}

void TestPreparingPages::aWithdrawalErasesOnlyAfterAsking() {
    const UnitId client = m_story->inHand().state().team.at(1).id;
    NoteService notes(m_story->inHand());
    const UnitId said = notes.moment(2, std::nullopt, std::nullopt);
    notes.setSpeaker(said, client);
    ConsentService(m_story->inHand()).answer(client, ConsentFor::Notes, true);
    ConsentService(m_story->inHand()).answer(client, ConsentFor::Notes, false);
    go(QStringLiteral("team"));
    QVERIFY(press(QStringLiteral("client")));
    QVERIFY(press(QStringLiteral("Consent of client")));
    picture(QStringLiteral("withdrawal"));
    QVERIFY(press(QStringLiteral("Erase")));
    QVERIFY(m_story->inHand().state().note(said));
    QVERIFY(press(QStringLiteral("Keep it")));
    QVERIFY(m_story->inHand().state().note(said));
    QVERIFY(press(QStringLiteral("Erase")));
    QVERIFY(press(QStringLiteral("Erase it")));
    QVERIFY(!m_story->inHand().state().note(said));
}

void TestPreparingPages::theDrawersStandInEverySize() {
    const UnitId client = m_story->inHand().state().team.at(1).id;
    NoteService notes(m_story->inHand());
    notes.setSpeaker(notes.moment(2, NoteMark::Quote, std::nullopt), client);
    ConsentService(m_story->inHand()).answer(client, ConsentFor::Notes, true);
    ConsentService(m_story->inHand()).answer(client, ConsentFor::Notes, false);
    go(QStringLiteral("team"));
    m_story->page<TeamViewModel>()->openName(1);
    QVERIFY(m_stage->settle());
    QString said;
    const auto look = [&](const QString &what) {
        for (const Setting &setting : settings()) {
            QVERIFY2(say(setting), qPrintable(setting.name()));
            picture(what + u' ' + setting.name());
            if (const QString findings = Screens::describe(Screens::everything(*m_stage)); !findings.isEmpty())
                said += what + u' ' + setting.name() + u'\n' + findings + u'\n';
        }
        QVERIFY(say({}));
    };
    QVERIFY(press(QStringLiteral("Consent of client")));
    QVERIFY(press(QStringLiteral("Notes of what is said: asked")));
    look(QStringLiteral("consent"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("Write down the reason")));
    look(QStringLiteral("absent"));
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestPreparingPages::prioritiesAreSetAndAgreedByPressing() {
    go(QStringLiteral("priorities"));
    auto *page = m_story->page<PrioritiesViewModel>();
    page->setRow(5);
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("6a: essential")));
    QCOMPARE(m_story->inHand().state().preparation.priority(QStringLiteral("6a")), Priority::Essential);
    QVERIFY(press(QStringLiteral("Anna: agreed?")));
    QVERIFY(named(QStringLiteral("Anna agrees")));
    QVERIFY(press(QStringLiteral("Bruno: agreed?")));
    QVERIFY(press(QStringLiteral("6a: may be shorter")));
    QVERIFY(named(QStringLiteral("Anna: look again, it changed")));
    page->setPriority(QStringLiteral("6c"), 1);
    QVERIFY(m_stage->settle());
    QVERIFY2(spoken().contains(QStringLiteral("Without a question")), qPrintable(spoken()));
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(say(setting), qPrintable(setting.name()));
        picture(QStringLiteral("priorities ") + setting.name());
        if (const QString findings = Screens::describe(Screens::everything(*m_stage)); !findings.isEmpty())
            said += setting.name() + u'\n' + findings + u'\n';
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestPreparingPages::thePagesStandInEverySize() {
    QString said;
    for (const QString &route : {QStringLiteral("measurement/details"), QStringLiteral("auditors"),
                                 QStringLiteral("checklist"), QStringLiteral("plan"), QStringLiteral("measurement")}) {
        go(route);
        for (const Setting &setting : settings()) {
            QVERIFY2(say(setting), qPrintable(setting.name()));
            picture(route + u' ' + setting.name());
            if (const QString findings = Screens::describe(Screens::everything(*m_stage)); !findings.isEmpty())
                said += route + u' ' + setting.name() + u'\n' + findings + u'\n';
        }
        QVERIFY(say({}));
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestPreparingPages::anItemMovesInTheRunningOrder() {
    go(QStringLiteral("plan"));
    QQuickItem *third = nullptr;
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        if (Screens::isInteractive(item) && heard && heard->text(QAccessible::Name).contains(QStringLiteral("item 3,")))
            third = item;
    }
    QVERIFY(third);
    QAccessible::queryAccessibleInterface(third)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    m_story->pass();
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("Earlier")));
    QCOMPARE(m_story->inHand().state().plan.order.mid(0, 3), (QList<ItemNumber>{1, 3, 2}));
    QCOMPARE(Screens::describe(Screens::everything(*m_stage)), QString());
    QVERIFY(press(QStringLiteral("Back to the instrument's order")));
    QVERIFY(m_story->inHand().state().plan.order.isEmpty());
}

void TestPreparingPages::aNameIsOnNoPageButTheTeamList() {
    TeamMember client = m_story->inHand().state().team.at(1);
    client.name = QStringLiteral("Kanarievogel");
    PreparationService(m_story->inHand()).setTeamMember(client);
    for (const QString &route :
         {QStringLiteral("measurement"), QStringLiteral("measurement/details"), QStringLiteral("auditors"),
          QStringLiteral("team"), QStringLiteral("priorities"), QStringLiteral("plan"), QStringLiteral("checklist")}) {
        go(route);
        QVERIFY2(!spoken().contains(client.name), qPrintable(route));
    }
    go(QStringLiteral("team"));
    QVERIFY(press(QStringLiteral("client")));
    QString values;
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        if (const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item))
            values += heard->text(QAccessible::Value) + heard->text(QAccessible::Name) + u' ';
    }
    QVERIFY(values.contains(client.name)); // behind its tap, so the search can find it
}

QTEST_MAIN(TestPreparingPages)
#include "tst_preparing_pages.moc"
