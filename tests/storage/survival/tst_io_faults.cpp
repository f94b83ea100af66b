// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/faults.h"

#include <QSemaphore>
#include <QtTest>

using namespace Tweeluik;
using namespace Tweeluik::Survival;
using PowerCut::Fault;

namespace {

Trouble onDisk(const Fault &fault) {
    return {[fault](Machine &machine) { machine.disk().plant(fault); }, [](Machine &machine) { machine.disk().heal(); },
            [](Machine &machine) { return machine.disk().refusals(); }};
}

constexpr std::uint64_t seed = 5;

/// Keeps what a write was told.
JournalStore::Committed into(std::optional<StoreError> &error) {
    return [&error](const Result<Done, StoreError> &result) {
        error = result ? std::nullopt : std::optional(result.error());
    };
}

} // namespace

/// An I/O error or a full disk at every single act that the story asks of the disk.
class TestIoFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_base = makeBase(2);
        m_acts = countActs(m_base, seed);
        QVERIFY2(m_acts > 50, "the story hardly touches the disk");
        // A held up write is tried again when told, so that no run waits for the clock.
        m_options.retryAfter = std::chrono::hours(1);
    }

    void everyActRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("lasting");
        QTest::addColumn<int>("aftermath");
        const auto add = [](const char *name, Fault::Kind kind, bool lasting, Aftermath aftermath) {
            QTest::newRow(name) << int(kind) << lasting << int(aftermath);
        };
        add("one I/O error", Fault::Kind::Io, false, Aftermath::Heals);
        add("one I/O error, then the power", Fault::Kind::Io, false, Aftermath::PowerCut);
        add("I/O errors until healed", Fault::Kind::Io, true, Aftermath::Heals);
        add("I/O errors, then the power", Fault::Kind::Io, true, Aftermath::PowerCut);
        add("full once", Fault::Kind::Full, false, Aftermath::Heals);
        add("full until there is room", Fault::Kind::Full, true, Aftermath::Heals);
        add("full, then the power", Fault::Kind::Full, true, Aftermath::PowerCut);
    }
    void everyActRefused() {
        QFETCH(int, kind);
        QFETCH(bool, lasting);
        QFETCH(int, aftermath);
        FaultReport report;
        for (std::int64_t at = 0; at < m_acts; ++at)
            runWithTrouble(m_base, onDisk({Fault::Kind(kind), at, lasting}), Aftermath(aftermath), seed, m_options,
                           report);
        for (const QByteArray &finding : report.findings.mid(0, 20))
            qWarning("%s", finding.constData());
        qInfo("%s: %d runs, %d bitten, %d said so at the start, %d while writing", QTest::currentDataTag(), report.runs,
              report.bitten, report.atStart, report.whileWriting);
        QCOMPARE(std::int64_t(report.runs), m_acts);
        QVERIFY(report.bitten > 0);
        QVERIFY2(report.whileWriting > 0, "no write ever met the trouble");
        QCOMPARE(report.findings.size(), 0);
    }

    /// Two writes share a transaction; one can never be written, the other meets a full disk when it goes alone.
    void aWriteBesideADamagedOneWaitsForRoomToo() {
        Machine machine;
        machine.options() = m_options;
        QSemaphore erased;
        QSemaphore goOn;
        machine.options().afterEraseStep = [&](EraseStep step) {
            if (step != EraseStep::KeyDropped)
                return;
            erased.release();
            goOn.acquire();
        };
        machine.load(m_base.snapshot);
        QVERIFY(machine.start().ok());
        JournalStore &store = machine.store();
        const QList<MeasurementId> before = store.measurements();
        Ledger ledger(*m_base.model);
        ledger.follow(store);
        Story(seed, ledger, store).found(); // on the highest shelf
        store.drain();
        MeasurementId damaged;
        for (const MeasurementId id : store.measurements())
            damaged = before.contains(id) ? damaged : id;

        store.eraseMeasurement(before[0], {});
        erased.acquire();
        // The erasure holds the writing thread: what is handed in now goes into one transaction.
        machine.ask("UPDATE measurement SET wrapped = zeroblob(88) WHERE shelf = (SELECT max(shelf) FROM measurement)");
        machine.disk().plant({Fault::Kind::Full, machine.disk().acts(), true});
        std::optional<StoreError> first;
        std::optional<StoreError> second;
        const QByteArray words(20'000, 'x'); // needs room
        store.writeLocal(damaged, LocalRow::Draft, words, into(first));
        store.writeLocal(before[1], LocalRow::Draft, words, into(second));
        goOn.release();
        store.drain();
        QVERIFY(first && first->kind == StoreError::Kind::Damaged);
        QVERIFY(second && second->kind == StoreError::Kind::Full);
        QVERIFY2(second->kept, "a write is given up that only needs room");
        QCOMPARE(store.waitingWrites(), 1);
        machine.disk().heal();
        store.retry();
        store.drain();
        QCOMPARE(store.waitingWrites(), 0);
        QCOMPARE(store.readLocal(before[1], LocalRow::Draft).value(), words);
        ledger.leave();
    }

    /// The control: a store that takes "full" for success.
    void aStoreThatIgnoresOneCodeIsFound() {
        StoreOptions deaf = m_options;
        deaf.weakened.ignoredCode = SQLITE_FULL;
        FaultReport report;
        for (std::int64_t at = 0; at < m_acts; ++at)
            runWithTrouble(m_base, onDisk({Fault::Kind::Full, at, true}), Aftermath::PowerCut, seed, deaf, report);
        qInfo("deaf to SQLITE_FULL: found in %d of %d runs", int(report.findings.size()), report.runs);
        QVERIFY2(!report.findings.isEmpty(), "a store that ignores SQLITE_FULL was not noticed");
    }

private:
    Base m_base;
    std::int64_t m_acts = 0;
    StoreOptions m_options;
};

QTEST_GUILESS_MAIN(TestIoFaults)
#include "tst_io_faults.moc"
