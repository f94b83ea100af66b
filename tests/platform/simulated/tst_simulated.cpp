// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/entrycodec.h"
#include "core/journal/streamwriter.h"
#include "platform/simulated/manualclock.h"
#include "platform/simulated/memorystore.h"

#include <QTest>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

struct Ear : StoreListener {
    int heldUp = 0;
    int recovered = 0;
    void writesHeldUp(const StoreError &) override { ++heldUp; }
    void writesRecovered() override { ++recovered; }
};

} // namespace

/// The doubles keep the promises of what they stand for.
class SimulatedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<MemoryStore>();
        m_id = MeasurementId::random();
        m_answers.clear();
        const auto opening = m_store->openStream(m_id, {});
        QVERIFY(opening.ok());
        m_writer.emplace(opening->stream);
        m_writer->seen(*opening);
        m_store->create(m_id, {*opening}, {});
        m_store->drain();
    }

    void answersComeLaterAndOnce() {
        append("a");
        QVERIFY(m_answers.isEmpty());
        QTRY_COMPARE(m_answers, QList<bool>{true});
        m_store->drain();
        QCOMPARE(m_answers.size(), 1);
    }

    void heldCommitsAreReadButNotAcknowledged() {
        m_store->holdCommits();
        append("a");
        QCoreApplication::processEvents();
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(m_store->waitingWrites(), 1);
        QCOMPARE(count(*m_store), 2);
        // After a kill only what was acknowledged is there.
        QCOMPARE(count(*m_store->afterKill()), 1);
        m_store->releaseCommits();
        QTRY_COMPARE(m_answers, QList<bool>{true});
        QCOMPARE(count(*m_store->afterKill()), 2);
    }

    void troubleIsToldOnceAndRecoveryToo() {
        Ear ear;
        m_store->addListener(&ear);
        m_store->holdUp(StoreError::Kind::Full);
        append("a");
        append("b");
        m_store->drain();
        m_store->retry();
        QTRY_COMPARE(m_answers, (QList<bool>{false, false}));
        QCOMPARE(ear.heldUp, 1);
        QCOMPARE(m_store->waitingWrites(), 2);
        m_store->holdUp(std::nullopt);
        m_store->retry();
        m_store->drain();
        QCOMPARE(ear.recovered, 1);
        QCOMPARE(m_answers.size(), 2);
        QCOMPARE(count(*m_store->afterKill()), 3);
        m_store->removeListener(&ear);
    }

    void anUnsoundEntryIsRefused() {
        Entry entry = m_writer->next(EntryKind::NoteCreate, UnitId::random(), {}, "x");
        entry.secret = {};
        m_store->append(m_id, {entry}, [this](const auto &result) { m_answers.append(result.ok()); });
        m_store->drain();
        QCOMPARE(m_answers, QList<bool>{false});
        QCOMPARE(count(*m_store), 1);
    }

    void erasedUnitsAreSkeletons() {
        const Entry note = append("weg ermee");
        m_store->eraseUnit(m_id, note.unit, m_writer->next(EntryKind::Erase, {}, {}, encodeErase(note.unit)), {});
        m_store->drain();
        QList<Entry> entries;
        QVERIFY(m_store->read(m_id, [&](Entry &&entry) { entries.append(entry); }).ok());
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries[1].skeleton);
        QVERIFY(entries[1].payload.isEmpty());
    }

    void anErasedMeasurementStaysAway() {
        m_store->eraseMeasurement(m_id, {});
        m_store->drain();
        QVERIFY(m_store->measurements().isEmpty());
        m_store->create(m_id, {}, [this](const auto &result) { m_answers.append(result.ok()); });
        m_store->drain();
        QCOMPARE(m_answers, QList<bool>{false});
    }

    void theClockMovesAsTold() {
        ManualClock clock;
        const Moment start = clock.now();
        QCOMPARE(clock.local(start.wall).toString(QStringLiteral("HH:mm")), QStringLiteral("13:30"));
        clock.advance(90min);
        QCOMPARE(clock.now().sinceBoot - start.sinceBoot, std::chrono::milliseconds(90min));
        QCOMPARE(clock.local(clock.now().wall).toString(QStringLiteral("HH:mm")), QStringLiteral("15:00"));
        clock.jumpWall(-1h);
        QCOMPARE(clock.now().sinceBoot - start.sinceBoot, std::chrono::milliseconds(90min));
        QCOMPARE(clock.now().bootId, start.bootId);
        clock.reboot(5min);
        QVERIFY(clock.now().bootId != start.bootId);
        QVERIFY(clock.now().sinceBoot < start.sinceBoot);
    }

private:
    Entry append(const QByteArray &words) {
        const Entry entry = m_writer->next(EntryKind::NoteCreate, UnitId::random(), {}, words);
        m_store->append(m_id, {entry}, [this](const auto &result) { m_answers.append(result.ok()); });
        return entry;
    }
    int count(const JournalStore &store) const {
        int entries = 0;
        const auto done = store.read(m_id, [&](Entry &&) { ++entries; });
        return done ? entries : -1;
    }

    std::unique_ptr<MemoryStore> m_store;
    MeasurementId m_id;
    std::optional<StreamWriter> m_writer;
    QList<bool> m_answers;
};

QTEST_GUILESS_MAIN(SimulatedTest)
#include "tst_simulated.moc"
