// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/storage/erasedrow.h"
#include "storage/soundfixture.h"

#include <QTest>
#include <thread>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Trouble = SegmentKeyError::Kind;

namespace {

/// A device with one measurement and a recording of it that has begun.
struct Room {
    Device device;
    std::optional<Journal> journal;
    std::optional<Recording> recording;

    explicit Room(int segments = 0) {
        if (!device.start())
            return;
        journal.emplace(*device.store);
        device.store->drain();
        recording.emplace(journal->id);
        ready = recording->begin(*device.store);
        for (int segment = 0; segment < segments; ++segment)
            ready = recording->keep(keys(), quint32(segment)) && ready;
    }
    [[nodiscard]] SqliteSegmentKeys &keys() const { return device.store->segmentKeys(); }
    bool ready = false;
};

QMap<quint32, QByteArray> without(QMap<quint32, QByteArray> map, const QList<quint32> &segments) {
    for (const quint32 segment : segments)
        map.remove(segment);
    return map;
}

} // namespace

class SoundKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptComesBackAfterARestart() {
        Room room(9);
        QVERIFY(room.ready);
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
        QVERIFY(room.device.restart());
        const auto all = room.keys().all(room.recording->id);
        QCOMPARE(all.value(), room.recording->sealed);
        const auto secret = room.keys().secret(room.recording->id);
        QVERIFY(secret.ok());
        for (auto key = all->cbegin(); key != all->cend(); ++key)
            QCOMPARE(opened(*secret, *key), room.recording->keys[key.key()]);
        QCOMPARE(room.keys().recordings(room.journal->id).value(), QList<RecordingId>{room.recording->id});
    }

    void aKeyIsKeptWhileTheVaultIsLocked() {
        Room room(2);
        QVERIFY(room.ready);
        QVERIFY(room.device.store->lock().ok());
        QVERIFY(room.recording->keep(room.keys(), 2));
        QCOMPARE(room.keys().all(room.recording->id).error().kind, Trouble::Locked);
        QCOMPARE(room.keys().drop(room.recording->id, {1}).error().kind, Trouble::Locked);
        QCOMPARE(room.keys().dropAll(room.recording->id).error().kind, Trouble::Locked);
        QCOMPARE(room.keys().secret(room.recording->id).error().kind, StoreError::Kind::Locked);
        QCOMPARE(room.keys().recordings(room.journal->id).error().kind, StoreError::Kind::Locked);
        QCOMPARE(room.keys().proof(room.recording->id, {}).error().kind, StoreError::Kind::Locked);
        QVERIFY(!Recording(room.journal->id).begin(*room.device.store));
        QVERIFY(room.device.store->unlock().ok());
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
    }

    /// The recorder's thread is not to wait for a thread that waits for the recorder.
    void nobodyWaitsForAnotherThread() {
        Room room(4);
        QVERIFY(room.ready);
        bool kept = false;
        bool dropped = false;
        std::thread recorder([&] {
            kept = room.recording->keep(room.keys(), 4);
            dropped = room.keys().drop(room.recording->id, {0, 2}).ok();
        });
        recorder.join();
        QVERIFY(kept && dropped);
        QCOMPARE(room.keys().all(room.recording->id).value(), without(room.recording->sealed, {0, 2}));
    }

    void keepingGoesOnBesideWritingAndErasing() {
        Room room;
        QVERIFY(room.ready);
        constexpr int segments = 120;
        std::atomic<int> failed = 0;
        std::thread recorder([&] {
            for (int segment = 0; segment < segments; ++segment)
                failed += room.recording->keep(room.keys(), quint32(segment)) ? 0 : 1;
        });
        for (int i = 0; i < 60; ++i) {
            const Entry note = room.journal->note("een aantekening");
            if (i % 6 == 5)
                room.journal->eraseUnit(note.unit);
            if (i % 20 == 19)
                room.device.store->drain();
        }
        recorder.join();
        room.device.store->drain();
        QCOMPARE(failed.load(), 0);
        QVERIFY(room.journal->errors.isEmpty());
        QCOMPARE(room.keys().all(room.recording->id).value().size(), segments);
        QVERIFY(room.device.restart());
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
    }

    void aSegmentThatHasNoSoundYetGetsAnotherKey() {
        Room room(3);
        QVERIFY(room.ready);
        const QByteArray first = room.recording->sealed[2];
        QVERIFY(room.recording->keep(room.keys(), 2));
        QVERIFY(room.recording->sealed[2] != first);
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
    }

    void recordingsAreKeptApart() {
        Room room(3);
        QVERIFY(room.ready);
        Journal other(*room.device.store);
        room.device.store->drain();
        Recording second(room.journal->id);
        Recording third(other.id);
        QVERIFY(second.begin(*room.device.store) && third.begin(*room.device.store));
        for (const quint32 segment : {0U, 1U, 0xffff'ffffU})
            QVERIFY(second.keep(room.keys(), segment) && third.keep(room.keys(), segment));
        QVERIFY(room.keys().drop(second.id, {0}).ok());
        QVERIFY(room.keys().dropAll(room.recording->id).ok());
        QCOMPARE(room.keys().all(second.id).value(), without(second.sealed, {0}));
        QCOMPARE(room.keys().all(third.id).value(), third.sealed);
        QCOMPARE(room.keys().recordings(room.journal->id).value(), QList<RecordingId>{second.id});
        QCOMPARE(room.keys().recordings(other.id).value(), QList<RecordingId>{third.id});
    }

    void whatIsNotThereIsUnknown() {
        Room room(1);
        QVERIFY(room.ready);
        const auto strange = RecordingId::random();
        const auto unknown = [&](RecordingId id) {
            return room.keys().keep(id, 0, "x").error().kind == Trouble::Unknown &&
                   room.keys().all(id).error().kind == Trouble::Unknown &&
                   room.keys().drop(id, {0}).error().kind == Trouble::Unknown &&
                   room.keys().dropAll(id).error().kind == Trouble::Unknown &&
                   room.keys().secret(id).error().kind == StoreError::Kind::Unknown &&
                   room.keys().proof(id, {}).error().kind == StoreError::Kind::Unknown;
        };
        QVERIFY(unknown(strange));
        QVERIFY(room.keys().drop(room.recording->id, {}).ok());
        QVERIFY(room.keys().drop(room.recording->id, {77}).ok());
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
        // A recorder that comes too late keeps nothing of what was erased.
        QVERIFY(room.keys().dropAll(room.recording->id).ok());
        QVERIFY(unknown(room.recording->id));
    }

    void aRecordingBeginsOnce() {
        Room room(1);
        QVERIFY(room.ready);
        QVERIFY(!room.recording->begin(*room.device.store));
        Recording ofNobody(MeasurementId::random());
        QVERIFY(!ofNobody.begin(*room.device.store));
        Recording nameless(room.journal->id);
        nameless.id = {};
        QVERIFY(!nameless.begin(*room.device.store));
        QCOMPARE(room.keys().recordings(room.journal->id).value().size(), 1);
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
    }

    void aLetterInAnothersPlaceIsNobodys() {
        Room room(4);
        QVERIFY(room.ready);
        room.device.store.reset();
        {
            auto connection = Connection::open(room.device.file(), {}, Connection::Mode::ReadWrite);
            QVERIFY(connection
                        ->run("UPDATE segment SET sealed = (SELECT sealed FROM segment AS other WHERE "
                              "other.place = segment.place + 1) WHERE place & 4294967295 = 0")
                        .ok());
            QVERIFY(connection->run("UPDATE segment SET sealed = zeroblob(20) WHERE place & 4294967295 = 2").ok());
        }
        QVERIFY(room.device.start());
        QCOMPARE(room.keys().all(room.recording->id).value(), without(room.recording->sealed, {0, 2}));
        // Nor does it keep anything from being erased.
        QVERIFY(room.keys().drop(room.recording->id, {1}).ok());
        QCOMPARE(room.keys().all(room.recording->id).value(), without(room.recording->sealed, {0, 1, 2}));
    }

    void theProofSaysWhatWasDestroyed() {
        Room room(5);
        QVERIFY(room.ready);
        const auto of = [&](const QList<quint32> &segments) {
            Digest digest("segments1");
            digest.field(room.recording->id);
            for (const quint32 segment : segments)
                digest.number(segment).field(QByteArrayView(room.recording->sealed[segment]));
            return digest.result();
        };
        QCOMPARE(room.keys().proof(room.recording->id, {3, 1, 9}).value(), of({1, 3}));
        QCOMPARE(room.keys().proof(room.recording->id, {}).value(), of({0, 1, 2, 3, 4}));
        QVERIFY(room.keys().drop(room.recording->id, {1, 3}).ok());
        QCOMPARE(room.keys().proof(room.recording->id, {}).value(), of({0, 2, 4}));
    }

    /// Words and sound of one passage go in one act, and the journal says so in the same.
    void soundGoesTogetherWithNotesAndWithWhatTheJournalSays() {
        Room room(6);
        QVERIFY(room.ready);
        const Entry note = room.journal->note("dit blijft onder ons");
        const Entry erase = room.journal->writer.next(EntryKind::Erase, {}, {}, encodeErase(note.unit));
        const Entry says = room.journal->writer.next(static_cast<EntryKind>(73), {}, {}, "vernietigd");
        room.keys().erase(room.journal->id, {{room.recording->id, {4, 5}}}, {note.unit}, {erase, says},
                          room.journal->answer());
        room.device.store->drain();
        QVERIFY(room.journal->errors.isEmpty());
        QVERIFY(room.device.restart());
        const QList<Entry> entries = readAll(*room.device.store, room.journal->id);
        QCOMPARE(entries.size(), 4);
        QVERIFY(entries[1].skeleton);
        QCOMPARE(entries[3], says);
        QCOMPARE(room.keys().all(room.recording->id).value(), without(room.recording->sealed, {4, 5}));
    }

    void anErasureOfTheWrongThingDoesNothing() {
        Room room(3);
        QVERIFY(room.ready);
        Journal other(*room.device.store);
        room.device.store->drain();
        const Entry says = other.writer.next(static_cast<EntryKind>(74), {}, {}, "weg");
        QList<StoreError::Kind> kinds;
        const auto note = [&](const Result<Done, StoreError> &result) {
            kinds.append(result ? StoreError::Kind::Io : result.error().kind);
        };
        // Not of this measurement; a unit that no entry erases; nothing at all.
        room.keys().erase(other.id, {{room.recording->id, {}}}, {}, {says}, note);
        room.keys().erase(room.journal->id, {{room.recording->id, {}}}, {UnitId::random()}, {}, note);
        room.keys().erase(room.journal->id, {}, {}, {}, note);
        room.device.store->drain();
        using Kind = StoreError::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Unknown, Kind::Refused, Kind::Refused}));
        QCOMPARE(readAll(*room.device.store, other.id).size(), 1);
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
        QCOMPARE(room.device.keys.generations(), QList<std::uint64_t>{1});
    }

    void recordingsComeAlongWhenMeasurementsBecomeOne() {
        Room room(3);
        QVERIFY(room.ready);
        Journal other(*room.device.store);
        room.device.store->drain();
        Recording second(other.id);
        QVERIFY(second.begin(*room.device.store));
        QVERIFY(second.keep(room.keys(), 0));
        const auto [lower, higher] = std::minmax(room.journal->id, other.id);
        bool joined = false;
        room.device.store->joinMeasurements(lower, higher, {}, [&](const auto &result) { joined = result.ok(); });
        room.device.store->drain();
        QVERIFY(joined);
        QVERIFY(room.device.restart());
        QCOMPARE(room.keys().recordings(lower).value().size(), 2);
        for (const Recording *each : {&*room.recording, &second}) {
            QCOMPARE(room.keys().all(each->id).value(), each->sealed);
            QVERIFY(room.keys().secret(each->id).value().view() == each->secret.view());
        }
        room.device.store->eraseMeasurement(lower, {});
        room.device.store->drain();
        for (const Recording *each : {&*room.recording, &second})
            QCOMPARE(room.keys().all(each->id).error().kind, Trouble::Unknown);
    }

    void onlyTheFilesOfWhatIsGoneGo() {
        Room room(1);
        QVERIFY(room.ready);
        Recording second(room.journal->id);
        QVERIFY(second.begin(*room.device.store));
        QVERIFY(room.recording->writeFiles(*room.device.store) && second.writeFiles(*room.device.store));
        const QString folder = QFileInfo(room.keys().file(second.id)).path();
        QFile strange(folder + QStringLiteral("/een ander bestand.txt"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        QVERIFY(room.keys().dropAll(second.id).ok());
        for (const QString &file : second.files(*room.device.store))
            QVERIFY(!QFile::exists(file));
        for (const QString &file : room.recording->files(*room.device.store))
            QVERIFY(QFile::exists(file));
        QVERIFY(strange.exists());
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aKeyPlaceThatRefusesHoldsTheDroppingUp() {
        Room room(3);
        QVERIFY(room.ready);
        room.device.keys.refuseWrites(SecretError::Kind::Full);
        QCOMPARE(room.keys().drop(room.recording->id, {1}).error().kind, Trouble::Full);
        QCOMPARE(room.device.store->waitingWrites(), 1);
        QVERIFY(room.recording->keep(room.keys(), 3));
        QVERIFY(room.device.restart());
        QCOMPARE(room.keys().all(room.recording->id).value(), room.recording->sealed);
        room.device.keys.refuseWrites(std::nullopt);
        room.device.store->drain();
        QCOMPARE(room.keys().all(room.recording->id).value(), without(room.recording->sealed, {1}));
    }
};

QTEST_GUILESS_MAIN(SoundKeysTest)
#include "tst_sound_keys.moc"
