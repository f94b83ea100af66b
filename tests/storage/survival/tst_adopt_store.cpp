// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/journal/streamwriter.h"
#include "core/storage/sqlitejournalstore.h"
#include "storage/survival/machine.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Survival;
using PowerCut::Fault;

namespace {

MeasurementId idOf(std::uint8_t first) {
    MeasurementId id;
    id.bytes.fill(7);
    id.bytes[0] = first;
    return id;
}
const MeasurementId lower = idOf(1);
const MeasurementId higher = idOf(2);

QList<Entry> readAll(const JournalStore &store, MeasurementId id) {
    QList<Entry> entries;
    if (!store.read(id, [&](Entry &&entry) { entries.append(std::move(entry)); }))
        return {};
    return entries;
}

/// Everything that a measurement has, or nothing.
struct Shelf {
    QList<Entry> entries;
    QList<StreamId> streams;
    QByteArray draft, position;
    bool operator==(const Shelf &) const = default;

    static Shelf of(const JournalStore &store, MeasurementId id) {
        if (!store.measurements().contains(id))
            return {};
        return {readAll(store, id), store.ownStreams(id).value(), store.readLocal(id, LocalRow::Draft).value(),
                store.readLocal(id, LocalRow::Position).value()};
    }
};

/// A disk with one or both of the two on it, and what the other tablet wrote.
struct Scene {
    Scene(bool hasLower, bool hasHigher) {
        if (!machine.start())
            qFatal("no store");
        for (const auto &[id, there] : {std::pair(lower, hasLower), std::pair(higher, hasHigher)}) {
            if (there)
                make(id);
        }
        Entry entry;
        entry.stream = StreamId::random();
        for (std::uint64_t seq = 1; seq <= 3; ++seq) {
            entry.seq = seq;
            entry.stamp = 100 + seq;
            entry.kind = EntryKind::Details;
            entry.payload = "van de andere tablet " + QByteArray::number(seq);
            theirs.append(entry);
        }
        before = {Shelf::of(machine.store(), lower), Shelf::of(machine.store(), higher)};
        after = before.first;
        after.entries += before.second.entries;
        after.entries += theirs;
        after.streams += before.second.streams;
        if (!hasLower) {
            after.draft = before.second.draft;
            after.position = before.second.position;
        }
        machine.stop();
        snapshot = machine.snapshot();
    }
    void make(MeasurementId id) {
        JournalStore &store = machine.store();
        const auto opening = store.openStream(id, {});
        StreamWriter writer(opening->stream);
        writer.seen(*opening);
        store.create(id, {*opening}, {});
        const auto note = [&](int n) {
            store.append(id, {writer.next(EntryKind::NoteCreate, UnitId::random(), {}, QByteArray(40 + n, 'a'))}, {});
        };
        for (int n = 0; n < 12; ++n)
            note(n);
        store.signHeads(id, {});
        note(50);
        SignedHead foreign;
        foreign.stream = StreamId::random();
        foreign.seq = id.bytes[0];
        store.receive(id, {}, {foreign}, {});
        if (id == lower)
            store.writeLocal(id, LocalRow::Draft, "wat getypt wordt", {});
        store.writeLocal(id, LocalRow::Position, "waar " + id.toHex(), {});
        store.drain();
    }
    void join() {
        machine.store().joinMeasurements(lower, higher, theirs, [this](const Result<Done, StoreError> &result) {
            answers += result ? 1 : 0;
            if (!result)
                errors.append(result.error());
        });
        machine.store().drain();
    }
    [[nodiscard]] bool isBefore() {
        return Shelf::of(machine.store(), lower) == before.first && Shelf::of(machine.store(), higher) == before.second;
    }
    [[nodiscard]] bool isAfter() {
        return machine.store().measurements() == QList<MeasurementId>{lower} &&
               Shelf::of(machine.store(), lower) == after;
    }
    /// The heads that are signed afterwards speak for the chains as they are.
    [[nodiscard]] QByteArray goesOn() {
        JournalStore &store = machine.store();
        bool written = false;
        store.signHeads(lower, [&](const auto &result) { written = result.ok(); });
        store.drain();
        const auto *disk = dynamic_cast<const SqliteJournalStore *>(&store);
        const auto heads = disk->signedHeads(lower);
        if (!written || !heads)
            return "heads are not signed any more";
        for (const StreamId &stream : after.streams) {
            SignedHead expected{stream, 0, {}, {}};
            for (const Entry &entry : after.entries) {
                if (entry.stream == stream)
                    expected = {stream, entry.seq, chained(expected.hash, entry), {}};
            }
            const bool fits = std::any_of(heads->begin(), heads->end(), [&](const SignedHead &head) {
                return head.stream == stream && head.seq == expected.seq && head.hash == expected.hash;
            });
            if (!fits)
                return "a head does not fit its chain";
        }
        return {};
    }

    Machine machine;
    Machine::Snapshot snapshot;
    QList<Entry> theirs;
    std::pair<Shelf, Shelf> before;
    Shelf after;
    int answers = 0;
    QList<StoreError> errors;
};

void scenes() {
    QTest::addColumn<bool>("hasLower");
    QTest::addColumn<bool>("hasHigher");
    QTest::newRow("the lower one is here") << true << false;
    QTest::newRow("the higher one is here") << false << true;
    QTest::newRow("both are here") << true << true;
}

} // namespace

class AdoptStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneShelfAfterwards_data() { scenes(); }
    void oneShelfAfterwards() {
        QFETCH(bool, hasLower);
        QFETCH(bool, hasHigher);
        Scene scene(hasLower, hasHigher);
        QVERIFY(scene.machine.start().ok());
        QVERIFY(scene.isBefore());
        scene.join();
        QCOMPARE(scene.answers, 1);
        QVERIFY(scene.isAfter());
        QVERIFY(!scene.after.entries.isEmpty() && !scene.after.position.isEmpty());
        scene.machine.stop();
        QVERIFY(scene.machine.start().ok());
        QVERIFY(scene.isAfter());
        QCOMPARE(scene.goesOn(), QByteArray());
        scene.machine.stop();
        QCOMPARE(scene.machine.integrity(), QByteArray("ok"));
        QCOMPARE(scene.machine.ask("SELECT count(*) FROM measurement"), QByteArray("1"));
        for (const char *table : {"entry", "local", "stream", "head"}) {
            const QByteArray strays = QByteArray("SELECT count(*) FROM ") + table +
                                      " WHERE (place >> 32) NOT IN (SELECT shelf FROM measurement)";
            QCOMPARE(scene.machine.ask(strays.constData()), QByteArray("0"));
        }
        const int heads = 2 * (int(hasLower) + int(hasHigher)); // an own stream and another tablet's each
        QCOMPARE(scene.machine.ask("SELECT count(*) FROM head"), QByteArray::number(heads));
    }

    void theOtherNameIsTaken() {
        Scene scene(true, false);
        QVERIFY(scene.machine.start().ok());
        scene.join();
        JournalStore &store = scene.machine.store();
        QList<StoreError> errors;
        const auto note = [&](const Result<Done, StoreError> &result) {
            if (!result)
                errors.append(result.error());
        };
        const auto opening = store.openStream(higher, {});
        store.create(higher, {*opening}, note);
        store.joinMeasurements(lower, higher, {}, note);    // once more
        store.joinMeasurements(idOf(3), idOf(4), {}, note); // neither is here
        store.joinMeasurements(higher, lower, {}, note);    // the wrong way round
        Entry broken = scene.theirs.first();
        broken.seq = 0;
        store.joinMeasurements(lower, idOf(9), {broken}, note);
        store.drain();
        QCOMPARE(errors.size(), 5);
        for (const int refused : {0, 1, 3, 4})
            QCOMPARE(errors[refused].kind, StoreError::Kind::Refused);
        QCOMPARE(errors[2].kind, StoreError::Kind::Unknown);
        QVERIFY(scene.isAfter());
        QVERIFY(!*store.wasErased(Hash{}));
    }

    void nothingThatIsTypedIsDropped() {
        Scene scene(true, true);
        QVERIFY(scene.machine.start().ok());
        scene.machine.store().writeLocal(higher, LocalRow::Draft, "ook hier wordt getypt", {});
        scene.machine.store().drain();
        scene.join();
        QCOMPARE(scene.errors.size(), 1);
        QCOMPARE(scene.errors.first().kind, StoreError::Kind::Refused);
        QCOMPARE(Shelf::of(scene.machine.store(), lower), scene.before.first);
        QCOMPARE(scene.machine.store().readLocal(higher, LocalRow::Draft).value(), QByteArray("ook hier wordt getypt"));
        scene.machine.store().writeLocal(lower, LocalRow::Draft, {}, {});
        scene.join();
        QCOMPARE(scene.answers, 1);
        QCOMPARE(scene.machine.store().readLocal(lower, LocalRow::Draft).value(), QByteArray("ook hier wordt getypt"));
    }

    /// The power goes at each operation of the disk in turn: afterwards it is as before, or joined.
    void aCutLeavesTheOneOrTheOther_data() { scenes(); }
    void aCutLeavesTheOneOrTheOther() {
        QFETCH(bool, hasLower);
        QFETCH(bool, hasHigher);
        Scene scene(hasLower, hasHigher);
        std::mt19937_64 random(20);
        scene.machine.load(scene.snapshot);
        QVERIFY(scene.machine.start().ok());
        const std::int64_t first = scene.machine.disk().operations();
        scene.join();
        const std::int64_t last = scene.machine.disk().operations();
        QVERIFY(last > first + 1);
        scene.machine.stop();
        int wasBefore = 0;
        int wasAfter = 0;
        for (std::int64_t at = first; at <= last; ++at) {
            scene.machine.load(scene.snapshot);
            scene.answers = 0;
            QVERIFY(scene.machine.start().ok());
            scene.machine.disk().cutAt(at);
            scene.join();
            scene.machine.disk().cutNow();
            scene.machine.restart(random);
            QVERIFY(scene.machine.start().ok());
            const bool after = scene.isAfter();
            QVERIFY2(after || scene.isBefore(), qPrintable(QStringLiteral("neither, cut at %1").arg(at)));
            QVERIFY2(after || scene.answers == 0, "what was said to be done is gone");
            ++(after ? wasAfter : wasBefore);
            scene.machine.stop();
            QCOMPARE(scene.machine.integrity(), QByteArray("ok"));
        }
        QVERIFY(wasBefore > 0 && wasAfter > 0);
    }

    /// The disk refuses each act in turn, once: it is kept and done when tried again.
    void aRefusalIsTriedAgain_data() { scenes(); }
    void aRefusalIsTriedAgain() {
        QFETCH(bool, hasLower);
        QFETCH(bool, hasHigher);
        Scene scene(hasLower, hasHigher);
        scene.machine.load(scene.snapshot);
        QVERIFY(scene.machine.start().ok());
        const std::int64_t first = scene.machine.disk().acts();
        scene.join();
        const std::int64_t last = scene.machine.disk().acts();
        scene.machine.stop();
        int bitten = 0;
        for (std::int64_t at = first; at < last; ++at) {
            scene.machine.load(scene.snapshot);
            scene.errors.clear();
            QVERIFY(scene.machine.start().ok());
            scene.machine.disk().plant({Fault::Kind::Io, at, false});
            scene.join();
            bitten += scene.errors.isEmpty() ? 0 : 1;
            QVERIFY(scene.errors.isEmpty() || scene.errors.first().kept);
            scene.machine.disk().heal();
            scene.machine.store().retry();
            scene.machine.store().drain();
            QVERIFY2(scene.isAfter(), qPrintable(QStringLiteral("not joined after a refusal at %1").arg(at)));
            scene.machine.stop();
        }
        QVERIFY(bitten > 0);
    }
};

QTEST_GUILESS_MAIN(AdoptStoreTest)
#include "tst_adopt_store.moc"
