// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealworld.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

/// Two reopenings, a changed explanation and a restore all in one take too long for every run, which has them in
/// groups. TWEELUIK_WHOLE_SEARCH=1 asks for all of it.
class TestSealSearch : public QObject {
    Q_OBJECT

private:
    static SearchResult search(const SearchLimits &limits) {
        const SearchResult found = SealWorld(limits).search();
        qInfo("%zu states of two tablets (%zu of one); %zu endings, %zu with both open, %zu with content lost",
              found.states, found.devices, found.endings, found.bothOpen, found.lostContent);
        return found;
    }

private Q_SLOTS:
    void nobodySeesBeforeTheOwnScoresStand_data() {
        QTest::addColumn<SearchLimits>("limits");
        QTest::addColumn<bool>("restored");
        QTest::newRow("two reopenings, an explanation") << SearchLimits{2, 1, 0} << false;
        QTest::newRow("a reopening, a restore") << SearchLimits{1, 0, 1} << true;
        QTest::newRow("a restore, with late stamps") << SearchLimits{0, 0, 1, false} << true;
        if (qEnvironmentVariableIsSet("TWEELUIK_WHOLE_SEARCH")) {
            QTest::newRow("an explanation, a restore") << SearchLimits{0, 1, 1} << true;
            QTest::newRow("everything") << SearchLimits{2, 1, 1} << true;
        }
    }
    void nobodySeesBeforeTheOwnScoresStand() {
        QFETCH(SearchLimits, limits);
        QFETCH(bool, restored);
        const SearchResult found = search(limits);
        QVERIFY2(found.broken.isEmpty(), qPrintable(found.broken));
        QVERIFY(found.states > 1'000 && found.endings > 100);
        // From everywhere, when everything comes through, both lie open; but for what no backup had.
        QCOMPARE(found.bothOpen + found.lostContent, found.endings);
        QVERIFY(restored || found.lostContent == 0);
    }

    void aWeakenedTabletIsFound_data() {
        QTest::addColumn<Plant>("plant");
        QTest::newRow("one key for ever") << Plant::LongLivedKey;
        QTest::newRow("opening before the own release is durable") << Plant::OpenBeforeDurable;
        QTest::newRow("reopening before the secret is gone") << Plant::ReopenBeforeDestroy;
        QTest::newRow("opening what comes at once") << Plant::OpenWhileSealed;
    }
    void aWeakenedTabletIsFound() {
        QFETCH(Plant, plant);
        const SearchResult found = search({2, 1, 0, true, plant});
        QVERIFY(!found.broken.isEmpty());
        QVERIFY2(!found.broken.startsWith(QLatin1String("it ends here")), qPrintable(found.broken));
    }
};

QTEST_GUILESS_MAIN(TestSealSearch)
#include "tst_seal_search.moc"
