// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "viewmodels/prepare/deskstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {
enum Offered { Leader, Client, Relative, Expert, FamilyExpert, Professional, Boss, Interpreter, Supporter };
}

class TestTeam : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("team"));
        m_page = m_story->page<TeamViewModel>();
        QVERIFY(m_page);
    }

    void marksAreNumberedWhenThereAreMoreOfARole() {
        m_page->add(Client);
        QCOMPARE(marks(), QStringList{QStringLiteral("client")});
        m_page->add(Relative);
        m_page->add(Client);
        QCOMPARE(marks(),
                 (QStringList{QStringLiteral("client 1"), QStringLiteral("relative"), QStringLiteral("client 2")}));
        m_page->remove(0);
        QCOMPARE(marks(), (QStringList{QStringLiteral("relative"), QStringLiteral("client")}));
    }

    void whoSupportsIsNotCountedInTheTen() {
        for (int i = 0; i < 10; ++i)
            m_page->add(Client);
        m_page->add(Interpreter);
        m_page->add(Supporter);
        QVERIFY2(!m_page->hint().contains(QStringLiteral("ten")), qPrintable(m_page->hint()));
        m_page->add(Client);
        QVERIFY(m_page->hint().contains(QStringLiteral("more than ten")));
        QCOMPARE(m_page->members()->rowCount(), 13); // a hint, never a block
    }

    void aMissingRoleIsAHint() {
        QVERIFY(m_page->hint().isEmpty()); // an empty table says enough by itself
        m_page->add(Leader);
        QVERIFY(m_page->hint().contains(QStringLiteral("client")));
        QVERIFY(m_page->hint().contains(QStringLiteral("relative")));
        QVERIFY(!m_page->hint().contains(QStringLiteral("interpreter")));
        for (const int role : {Client, Relative, Expert, FamilyExpert, Professional, Boss})
            m_page->add(role);
        QCOMPARE(m_page->hint(), QString());
    }

    void theSeatsCanBePutInOrder() {
        for (const int role : {Leader, Client, Relative})
            m_page->add(role);
        m_page->move(2, -1);
        QCOMPARE(marks(),
                 (QStringList{QStringLiteral("project leader"), QStringLiteral("relative"), QStringLiteral("client")}));
        m_page->move(0, -1); // there is no seat before the first
        m_page->move(2, 1);
        QCOMPARE(marks().constFirst(), QStringLiteral("project leader"));
        QVERIFY(at(0, TeamListModel::FirstRole).toBool());
        QVERIFY(at(2, TeamListModel::LastRole).toBool());
    }

    void aNameIsGivenOnlyForTheSeatThatWasOpened() {
        m_page->add(Client);
        m_page->add(Relative);
        m_page->rename(0, QStringLiteral("  Samira "));
        QCOMPARE(at(0, TeamListModel::NameRole).toString(), QString());
        m_page->openName(0);
        QCOMPARE(at(0, TeamListModel::NameRole).toString(), QStringLiteral("Samira"));
        m_page->openName(1);
        QCOMPARE(at(0, TeamListModel::NameRole).toString(), QString());
        QVERIFY(!at(0, TeamListModel::OpenRole).toBool());
        QVERIFY(!marks().join(u' ').contains(QStringLiteral("Samira")));
    }

    void typingANameDoesNotRebuildTheRowThatIsTypedIn() {
        m_page->add(Client);
        m_page->openName(0);
        const QSignalSpy rebuilt(m_page->members(), &QAbstractItemModel::modelReset);
        m_page->rename(0, QStringLiteral("Samira"));
        m_story->pass();
        QCOMPARE(rebuilt.count(), 0);
        QVERIFY(at(0, TeamListModel::OpenRole).toBool());
    }

    void whoWasTakenAwayCanBeBroughtBackWithNameAndSeat() {
        for (const int role : {Leader, Client, Relative})
            m_page->add(role);
        m_page->rename(1, QStringLiteral("Samira"));
        QSignalSpy offered(m_page, &TeamViewModel::removed);
        m_page->remove(1);
        QCOMPARE(offered.count(), 1);
        QVERIFY(offered.constFirst().constFirst().toString().contains(QStringLiteral("client")));
        QCOMPARE(marks(), (QStringList{QStringLiteral("project leader"), QStringLiteral("relative")}));
        m_page->undoRemove();
        QCOMPARE(marks(),
                 (QStringList{QStringLiteral("project leader"), QStringLiteral("client"), QStringLiteral("relative")}));
        m_page->openName(1);
        QCOMPARE(at(1, TeamListModel::NameRole).toString(), QStringLiteral("Samira"));
    }

    void whatIsNotThereDoesNothing() {
        m_page->add(-1);
        m_page->add(9);
        m_page->remove(0);
        m_page->rename(4, QStringLiteral("x"));
        QCOMPARE(m_page->members()->rowCount(), 0);
    }

private:
    [[nodiscard]] QVariant at(int row, int role) const {
        return m_page->members()->data(m_page->members()->index(row), role);
    }
    [[nodiscard]] QStringList marks() const {
        QStringList list;
        for (int row = 0; row < m_page->members()->rowCount(); ++row)
            list << at(row, TeamListModel::MarkRole).toString();
        return list;
    }
    std::unique_ptr<DeskStory> m_story;
    TeamViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team_viewmodel.moc"
