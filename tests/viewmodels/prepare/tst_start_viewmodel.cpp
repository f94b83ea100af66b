// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "app/viewmodels/prepare/startviewmodel.h"
#include "core/measurement/services.h"
#include "viewmodels/prepare/deskstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {
QString other(const StartViewModel &, MeasurementListModel &rows, int row, int role) {
    return rows.data(rows.index(row), role).toString();
}
} // namespace

class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
    }

    void anEmptyTabletHasNothingInHand() {
        const auto *start = m_story->page<StartViewModel>();
        QVERIFY(start);
        QVERIFY(!start->hasFirst());
        QCOMPARE(start->firstId(), QString());
        QCOMPARE(start->firstOrganisation(), QString());
    }

    void whatIsUnderWayComesBeforeWhatIsPreparedAndThatBeforeWhatWasHeld() {
        m_story->prepare(QStringLiteral("Gehouden"), 3);
        m_story->begin();
        m_story->end();
        m_story->prepare(QStringLiteral("Voorbereid"), 2);
        m_story->prepare(QStringLiteral("Onderweg"), 0);
        m_story->begin();
        m_story->desk().portfolio.close();
        m_story->pass();
        auto *start = m_story->page<StartViewModel>();
        QCOMPARE(start->firstOrganisation(), QStringLiteral("Onderweg"));
        QVERIFY(start->firstStarted());
        QVERIFY(!start->firstEnded());
        QCOMPARE(start->others()->rowCount(), 2);
        QCOMPARE(other(*start, *start->others(), 0, MeasurementListModel::OrganisationRole),
                 QStringLiteral("Voorbereid"));
        QCOMPARE(other(*start, *start->others(), 1, MeasurementListModel::OrganisationRole),
                 QStringLiteral("Gehouden"));
        QCOMPARE(other(*start, *start->others(), 0, MeasurementListModel::StageRole), QStringLiteral("In preparation"));
        QCOMPARE(other(*start, *start->others(), 1, MeasurementListModel::StageRole), QStringLiteral("Interview held"));
    }

    void ofWhatIsPreparedTheNearestDayComesFirst() {
        m_story->prepare(QStringLiteral("Over een week"), 7);
        m_story->prepare(QStringLiteral("Gisteren gepland"), -1);
        m_story->prepare(QStringLiteral("Vandaag"), 0);
        m_story->prepare(QStringLiteral("Morgen"), 1);
        auto *start = m_story->page<StartViewModel>();
        QStringList order{start->firstOrganisation()};
        for (int row = 0; row < start->others()->rowCount(); ++row)
            order << other(*start, *start->others(), row, MeasurementListModel::OrganisationRole);
        QCOMPARE(order, (QStringList{QStringLiteral("Vandaag"), QStringLiteral("Morgen"),
                                     QStringLiteral("Over een week"), QStringLiteral("Gisteren gepland")}));
    }

    void theMomentIsSaidAsOneSaysIt() {
        m_story->prepare(QStringLiteral("Vandaag"), 0);
        auto *start = m_story->page<StartViewModel>();
        QCOMPARE(start->firstWhen(), QStringLiteral("Today at 13:30"));
        m_story->prepare(QStringLiteral("Morgen"), 1);
        m_story->prepare(QStringLiteral("Later"), 8);
        QStringList said{start->firstWhen()};
        for (int row = 0; row < start->others()->rowCount(); ++row)
            said << other(*start, *start->others(), row, MeasurementListModel::WhenRole);
        QVERIFY(said.contains(QStringLiteral("Tomorrow at 13:30")));
        QVERIFY2(said.contains(QStringLiteral("Wednesday 18 March 2026 at 13:30")), qPrintable(said.join(u'|')));
    }

    void openingTakesAMeasurementInHand() {
        m_story->prepare(QStringLiteral("Eerste"));
        const MeasurementId second = m_story->prepare(QStringLiteral("Tweede"));
        m_story->prepare(QStringLiteral("Derde"));
        auto *start = m_story->page<StartViewModel>();
        QVERIFY(start->open(QString::fromLatin1(second.toHex())));
        QCOMPARE(m_story->inHand().state().details.organisation, QStringLiteral("Tweede"));
        QCOMPARE(start->interviewRoute(), QStringLiteral("interview/ask"));
        InterviewService(m_story->inHand()).swapRoles();
        QCOMPARE(start->interviewRoute(), QStringLiteral("interview/note"));
        QVERIFY(start->trouble().isEmpty());
    }

    void whatCannotBeOpenedIsSaidAndNothingMoves() {
        m_story->prepare(QStringLiteral("Eerste"));
        auto *start = m_story->page<StartViewModel>();
        const QSignalSpy spoken(start, &StartViewModel::troubleChanged);
        QVERIFY(!start->open(QStringLiteral("00112233445566778899aabbccddeeff")));
        QCOMPARE(spoken.count(), 1);
        QVERIFY(start->trouble().contains(QStringLiteral("Nothing in it was changed")));
        QVERIFY(!start->open(QStringLiteral("no id at all")));
    }

    void anErasedMeasurementIsGoneEverywhere() {
        m_story->prepare(QStringLiteral("Blijft"));
        m_story->prepare(QStringLiteral("Gaat"), 1);
        m_story->app().go(QStringLiteral("measurement"));
        auto *overview = m_story->page<OverviewViewModel>();
        QVERIFY(overview);
        QVERIFY(overview->eraseText().contains(QStringLiteral("Gaat")));
        const QSignalSpy erased(overview, &OverviewViewModel::erased);
        overview->erase();
        QVERIFY(overview->erasing());
        m_story->pass();
        QCOMPARE(erased.count(), 1);
        // The page may live a moment longer than what it showed.
        QCOMPARE(overview->organisation(), QString());
        m_story->app().go(QStringLiteral("start"));
        const auto *start = m_story->page<StartViewModel>();
        QCOMPARE(start->firstOrganisation(), QStringLiteral("Blijft"));
        QCOMPARE(m_story->store().measurements().size(), 1);
    }

    /// Its pages go before it does, from wherever they are in view, and the first page says why.
    void whatTheOtherAuditorErasesTakesItsPagesAlong_data() {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<QString>("stays");
        QTest::newRow("on the overview") << QStringList{QStringLiteral("measurement")} << QStringLiteral("start");
        QTest::newRow("in the talk") << QStringList{QStringLiteral("measurement"), QStringLiteral("interview/note")}
                                     << QStringLiteral("start");
        QTest::newRow("on the differences")
            << QStringList{QStringLiteral("measurement"), QStringLiteral("measurement/differences")}
            << QStringLiteral("start");
        QTest::newRow("on a page of no measurement")
            << QStringList{QStringLiteral("measurement"), QStringLiteral("settings")} << QStringLiteral("settings");
    }
    void whatTheOtherAuditorErasesTakesItsPagesAlong() {
        QFETCH(QStringList, way);
        QFETCH(QString, stays);
        m_story->prepare(QStringLiteral("Blijft"));
        const MeasurementId goes = m_story->prepare(QStringLiteral("Gaat"), 1);
        for (const QString &route : std::as_const(way))
            m_story->app().go(route);
        m_story->desk().portfolio.obeyErase(goes, {});
        QCOMPARE(m_story->app().route(), stays);
        m_story->pass();
        m_story->app().back(); // never to a page of what is gone
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
        const auto *start = m_story->page<StartViewModel>();
        QCOMPARE(start->firstOrganisation(), QStringLiteral("Blijft"));
        QVERIFY2(start->trouble().startsWith(QStringLiteral("Gaat was erased by the other auditor")),
                 qPrintable(start->trouble()));
        m_story->app().go(QStringLiteral("settings"));
        m_story->app().back();
        QCOMPARE(m_story->page<StartViewModel>()->trouble(), QString()); // said once
    }

private:
    std::unique_ptr<DeskStory> m_story;
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start_viewmodel.moc"
