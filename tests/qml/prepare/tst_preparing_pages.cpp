// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/prioritiesviewmodel.h"
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "core/measurement/services.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"

#include <QAccessible>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

/// The drawers in Dutch, which is longer: wide, on a standing tablet, in half a screen at twice the text.
std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    return {{QSize(1280, 800), 1, QStringLiteral("light"), dutch},
            {QSize(800, 1280), 1.3, QStringLiteral("dark"), dutch},
            {QSize(640, 800), 2, QStringLiteral("highContrast"), dutch}};
}

} // namespace

class TestPreparingPages : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
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
    bool say(const Setting &setting) { return m_stage->set(setting); }
};

void TestPreparingPages::init() {
    begin();
    m_story->prepare(QStringLiteral("Huis De Linde"), 20);
    PreparationService service(m_story->inHand());
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Relative, TeamRole::Interpreter})
        service.addTeamMember(role);
    m_story->pass();
    show({QStringLiteral("Prepare/PrepareFlow")});
}

void TestPreparingPages::cleanup() { end(); }

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
            if (const QString found = findings(); !found.isEmpty())
                said += what + u' ' + setting.name() + u'\n' + found + u'\n';
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
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
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
            if (const QString found = findings(); !found.isEmpty())
                said += route + u' ' + setting.name() + u'\n' + found + u'\n';
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
    QCOMPARE(findings(), QString());
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
