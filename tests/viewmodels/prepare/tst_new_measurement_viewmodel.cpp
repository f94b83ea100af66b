// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"
#include "viewmodels/prepare/deskstory.h"

#include <QTest>

using namespace Tweeluik;

class TestNewMeasurement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->app().go(QStringLiteral("measurement/new"));
        m_page = m_story->page<NewMeasurementViewModel>();
        QVERIFY(m_page);
    }

    void whatIsStillNeededIsNamedOneThingAtATime() {
        QVERIFY(m_page->missing().contains(QStringLiteral("organisation")));
        QVERIFY(!m_page->finish());
        m_page->setProperty("organisation", QStringLiteral("Huis De Linde"));
        QVERIFY(m_page->missing().contains(QStringLiteral("first name")));
        m_page->setProperty("myName", QStringLiteral("Anna"));
        QVERIFY(m_page->missing().isEmpty());
        m_page->setProperty("time", QStringLiteral("half twee"));
        QCOMPARE(m_page->missing(), m_page->timeHint());
        QVERIFY(!m_page->finish());
        QVERIFY(!m_story->desk().portfolio.current());
    }

    void aDayIsReadInTheFormsThatPeopleType_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("understood");
        QTest::newRow("hyphens") << QStringLiteral("27-11-2026") << true;
        QTest::newRow("no noughts") << QStringLiteral("7-1-2026") << true;
        QTest::newRow("slashes") << QStringLiteral("27/11/2026") << true;
        QTest::newRow("dots") << QStringLiteral(" 27.11.2026 ") << true;
        QTest::newRow("year first") << QStringLiteral("2026-11-27") << true;
        QTest::newRow("empty: not known yet") << QString() << true;
        QTest::newRow("no such day") << QStringLiteral("31-2-2026") << false;
        QTest::newRow("another century") << QStringLiteral("1-1-1926") << false;
        QTest::newRow("words") << QStringLiteral("friday") << false;
    }
    void aDayIsReadInTheFormsThatPeopleType() {
        QFETCH(QString, typed);
        QFETCH(bool, understood);
        m_page->setProperty("date", typed);
        QCOMPARE(m_page->dateHint().isEmpty(), understood);
    }

    void thePlannedMomentIsThatOfTheClocksZone_data() {
        QTest::addColumn<QString>("day");
        QTest::newRow("winter") << QStringLiteral("27-11-2026");
        QTest::newRow("summer") << QStringLiteral("27-7-2026");
        QTest::newRow("the day the clocks change") << QStringLiteral("29-3-2026");
    }
    void thePlannedMomentIsThatOfTheClocksZone() {
        QFETCH(QString, day);
        fillIn();
        m_page->setProperty("date", day);
        m_page->setProperty("time", QStringLiteral("13.45"));
        QVERIFY(m_page->finish());
        const std::optional<Milliseconds> start = m_story->inHand().state().details.plannedStart;
        QVERIFY(start);
        QCOMPARE(m_story->clock().local(*start).toString(QStringLiteral("d-M-yyyy HH:mm")),
                 day + QStringLiteral(" 13:45"));
    }

    void theFirstKindChosenIsTheMainOne() {
        const QStringList kinds = m_page->kinds();
        m_page->toggleKind(kinds.at(2));
        m_page->toggleKind(kinds.at(0));
        QVERIFY(m_page->kindHint().contains(kinds.at(2)));
        m_page->toggleKind(kinds.at(2));
        QCOMPARE(m_page->chosenKinds(), QStringList{kinds.at(0)});
        fillIn();
        m_page->toggleKind(kinds.at(5));
        QVERIFY(m_page->finish());
        QCOMPARE(m_story->inHand().state().details.kind, kinds.at(0));
        QCOMPARE(m_story->inHand().state().details.otherKinds, QStringList{kinds.at(5)});
    }

    void itIsMadeAsFilledIn() {
        fillIn();
        m_page->setProperty("unit", QStringLiteral("  Kade "));
        m_page->setProperty("facility", true);
        m_page->setProperty("round", 2);
        m_page->setProperty("otherName", QStringLiteral("Bruno"));
        m_page->setProperty("iAsk", false);
        QVERIFY(m_page->finish());
        const Measurement &made = m_story->inHand().state();
        QCOMPARE(made.details.organisation, QStringLiteral("Huis De Linde"));
        QCOMPARE(made.details.unit, QStringLiteral("Kade"));
        QCOMPARE(made.details.level, Level::Facility);
        QCOMPARE(made.details.round, 2);
        QVERIFY(!made.details.practice);
        QCOMPARE(made.auditors.size(), 2);
        QCOMPARE(m_story->inHand().role(), Role::NoteTaker);
    }

    void changingTheDetailsLaterWritesOnlyWhatChanged() {
        fillIn();
        QVERIFY(m_page->finish());
        m_story->pass();
        m_story->app().replace(QStringLiteral("measurement/details"));
        auto *details = m_story->page<NewMeasurementViewModel>();
        QVERIFY(details->existing());
        QCOMPARE(details->property("organisation").toString(), QStringLiteral("Huis De Linde"));
        QCOMPARE(details->property("myName").toString(), QStringLiteral("Anna"));
        QVERIFY(!details->property("date").toString().isEmpty());
        const std::uint64_t before = m_story->inHand().state().entries;
        QVERIFY(details->finish());
        QCOMPARE(m_story->inHand().state().entries, before);
        details->setProperty("otherName", QStringLiteral("Bruno"));
        QVERIFY(details->finish());
        QCOMPARE(m_story->inHand().state().entries, before + 1);
        details->setProperty("date", QString());
        QVERIFY(details->finish());
        QVERIFY(!m_story->inHand().state().details.plannedStart);
    }

private:
    void fillIn() {
        m_page->setProperty("organisation", QStringLiteral("Huis De Linde"));
        m_page->setProperty("myName", QStringLiteral("Anna"));
    }
    std::unique_ptr<DeskStory> m_story;
    NewMeasurementViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestNewMeasurement)
#include "tst_new_measurement_viewmodel.moc"
