// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/planviewmodel.h"
#include "viewmodels/prepare/deskstory.h"

#include <QTest>

using namespace Tweeluik;

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("plan"));
        m_page = m_story->page<PlanViewModel>();
        QVERIFY(m_page);
    }

    void theDefaultLeavesEightyFiveMinutesForTheItems() {
        QCOMPARE(m_page->length(), 120);
        QVERIFY2(m_page->summary().startsWith(QStringLiteral("85 of the 120")), qPrintable(m_page->summary()));
        int minutes = 0;
        int items = 0;
        for (int row = 0; row < m_page->blocks()->rowCount(); ++row) {
            if (at(row, RunningOrderModel::IsItemRole).toBool()) {
                minutes += at(row, RunningOrderModel::MinutesRole).toInt();
                ++items;
            }
        }
        QCOMPARE(items, 12);
        QVERIFY2(std::abs(minutes - 85) <= 6, qPrintable(QString::number(minutes))); // each is rounded by itself
    }

    void theRunningOrderSaysWhenEachPartBegins() {
        QCOMPARE(at(0, RunningOrderModel::FromRole).toString(), QStringLiteral("13:30"));
        QCOMPARE(at(0, RunningOrderModel::TitleRole).toString(), QStringLiteral("Opening"));
        QCOMPARE(at(1, RunningOrderModel::FromRole).toString(), QStringLiteral("13:40"));
        QCOMPARE(at(1, RunningOrderModel::ItemRole).toInt(), 1);
        QVERIFY(!at(1, RunningOrderModel::TitleRole).toString().isEmpty());
        QCOMPARE(titles().constLast(), QStringLiteral("Closing"));
        QCOMPARE(titles().indexOf(QStringLiteral("Break")), 6); // opening, items 1-5, break
    }

    void theLengthStaysBetweenOneAndThreeHours() {
        m_page->stepLength(-100);
        QCOMPARE(m_page->length(), 60);
        m_page->stepLength(1);
        QCOMPARE(m_page->length(), 65);
        m_page->stepLength(100);
        QCOMPARE(m_page->length(), 180);
    }

    void theItemsKeepAtLeastAMinuteEach() {
        m_page->stepLength(-100);
        for (int i = 0; i < 40; ++i)
            m_page->stepFreeRoom(1);
        const int around = m_page->opening() + m_page->breakTime() + m_page->freeRoom() + m_page->closing();
        QVERIFY2(m_page->length() - around >= 12, qPrintable(QString::number(around)));
        QVERIFY(m_page->freeRoom() > 10);
        m_page->stepOpening(-100);
        QCOMPARE(m_page->opening(), 0);
    }

    void theBreakMovesOneItemAtATimeAndCanBeLeftOut() {
        QCOMPARE(m_page->breakAfterText(), QStringLiteral("after item 5"));
        m_page->stepBreakAfter(1);
        QCOMPARE(m_page->breakAfter(), 6);
        QCOMPARE(titles().indexOf(QStringLiteral("Break")), 7);
        m_page->stepBreakAfter(-100);
        QCOMPARE(m_page->breakAfterText(), QStringLiteral("no break"));
        QVERIFY(!titles().contains(QStringLiteral("Break")));
        QVERIFY(m_page->summary().startsWith(QStringLiteral("95 of the 120")));
        m_page->stepBreakAfter(100);
        QCOMPARE(m_page->breakAfter(), 11);
        QVERIFY(m_page->lastBreak());
    }

    void everyStepIsKept() {
        m_page->stepClosing(1);
        QCOMPARE(m_story->inHand().state().plan.closing, Minutes{10});
        const std::uint64_t entries = m_story->inHand().state().entries;
        m_page->stepBreakAfter(0); // nothing changes, nothing is written
        QCOMPARE(m_story->inHand().state().entries, entries);
    }

private:
    [[nodiscard]] QVariant at(int row, int role) const {
        return m_page->blocks()->data(m_page->blocks()->index(row), role);
    }
    [[nodiscard]] QStringList titles() const {
        QStringList list;
        for (int row = 0; row < m_page->blocks()->rowCount(); ++row)
            list << at(row, RunningOrderModel::TitleRole).toString();
        return list;
    }
    std::unique_ptr<DeskStory> m_story;
    PlanViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan_viewmodel.moc"
