// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/faults.h"

#include <QtTest>
#include <atomic>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

sqlite3_mem_methods standard;
std::atomic<std::int64_t> asked = 0;
std::atomic<std::int64_t> refuseAt = -1; ///< -1: never
std::atomic<bool> lasting = false;
std::atomic<int> refused = 0;

bool refuses() {
    const std::int64_t index = asked++;
    const std::int64_t at = refuseAt;
    if (at < 0 || index < at || (index > at && !lasting))
        return false;
    ++refused;
    return true;
}

void *allocate(int size) { return refuses() ? nullptr : standard.xMalloc(size); }
void *enlarge(void *memory, int size) { return refuses() ? nullptr : standard.xRealloc(memory, size); }

/// Before SQLite wakes up: all its memory goes through here.
void installAllocator() {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &standard);
    sqlite3_mem_methods mine = standard;
    mine.xMalloc = allocate;
    mine.xRealloc = enlarge;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &mine) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        qFatal("SQLite does not take the allocator");
}

Trouble outOfMemory(std::int64_t at, bool forever) {
    return {[=](Machine &) {
                lasting = forever;
                refused = 0;
                asked = 0;
                refuseAt = at;
            },
            [](Machine &) { refuseAt = -1; }, [](Machine &) { return refused.load(); }};
}

constexpr std::uint64_t seed = 6;
/// Of the allocations, each eighth is refused in a row; TWEELUIK_EVERY_ALLOCATION makes that each.
std::int64_t stride() { return qEnvironmentVariableIsSet("TWEELUIK_EVERY_ALLOCATION") ? 1 : 8; }

} // namespace

/// No memory for SQLite, at any allocation of the story.
class TestOutOfMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_base = makeBase(3);
        asked = 0;
        static_cast<void>(countActs(m_base, seed));
        m_allocations = asked;
        QVERIFY2(m_allocations > 100, "SQLite hardly asks for memory: the allocator is not in its way");
        m_options.retryAfter = std::chrono::hours(1);
    }

    void anyAllocationRefused_data() {
        QTest::addColumn<bool>("forever");
        QTest::addColumn<int>("aftermath");
        QTest::addColumn<int>("first");
        // Every row begins elsewhere, so that together they meet four times as many places.
        QTest::newRow("once") << false << int(Aftermath::Heals) << 0;
        QTest::newRow("once, then the power") << false << int(Aftermath::PowerCut) << 2;
        QTest::newRow("until there is memory") << true << int(Aftermath::Heals) << 4;
        QTest::newRow("none, then the power") << true << int(Aftermath::PowerCut) << 6;
    }
    void anyAllocationRefused() {
        QFETCH(bool, forever);
        QFETCH(int, aftermath);
        QFETCH(int, first);
        FaultReport report;
        for (std::int64_t at = first % stride(); at < m_allocations; at += stride())
            runWithTrouble(m_base, outOfMemory(at, forever), Aftermath(aftermath), seed, m_options, report);
        for (const QByteArray &finding : report.findings.mid(0, 20))
            qWarning("%s", finding.constData());
        qInfo("%s: %d runs, %d bitten, %d said so at the start, %d while writing", QTest::currentDataTag(), report.runs,
              report.bitten, report.atStart, report.whileWriting);
        QVERIFY(report.bitten > int(m_allocations / stride() / 2));
        QVERIFY2(report.whileWriting > 0, "no write ever met the trouble");
        QCOMPARE(report.findings.size(), 0);
    }

    /// The control: a store that takes "no memory" for success.
    void aStoreThatIgnoresOneCodeIsFound() {
        StoreOptions deaf = m_options;
        deaf.weakened.ignoredCode = SQLITE_NOMEM;
        FaultReport report;
        for (std::int64_t at = 0; at < m_allocations; at += stride())
            runWithTrouble(m_base, outOfMemory(at, true), Aftermath::PowerCut, seed, deaf, report);
        qInfo("deaf to SQLITE_NOMEM: found in %d of %d runs", int(report.findings.size()), report.runs);
        QVERIFY2(!report.findings.isEmpty(), "a store that ignores SQLITE_NOMEM was not noticed");
    }

private:
    Base m_base;
    std::int64_t m_allocations = 0;
    StoreOptions m_options;
};

int main(int argc, char **argv) {
    // A long run outlasts what QtTest thinks a function may take.
    if (stride() == 1)
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    installAllocator();
    QCoreApplication app(argc, argv);
    TestOutOfMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_out_of_memory.moc"
