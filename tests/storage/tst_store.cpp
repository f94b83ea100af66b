// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "storage/journalfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenComesBackInOrder() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        for (int i = 0; i < 300; ++i)
            journal.note("aantekening " + QByteArray::number(i));
        device.store->drain();
        QCOMPARE(journal.acknowledged, 301);
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
        QVERIFY(device.restart());
        QCOMPARE(device.store->measurements(), QList{journal.id});
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
    }

    void nothingIsAnsweredBeforeTheEventLoop() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        journal.note("een");
        QCOMPARE(journal.acknowledged, 0);
        QTRY_COMPARE(journal.acknowledged, 2);
    }

    void answersComeOnTheThreadOfTheOwner() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        QThread *where = nullptr;
        device.store->writeLocal(journal.id, LocalRow::Draft, "x",
                                 [&](const auto &) { where = QThread::currentThread(); });
        QTRY_COMPARE(where, QThread::currentThread());
    }

    void aCallerReadsItsOwnWrites() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        const Entry entry = journal.note("net geschreven");
        QCOMPARE(readAll(*device.store, journal.id).last(), entry);
        device.store->writeLocal(journal.id, LocalRow::Position, "hier", {});
        QCOMPARE(device.store->readLocal(journal.id, LocalRow::Position).value(), QByteArray("hier"));
    }

    void measurementsStayApart() {
        Device device;
        QVERIFY(device.start());
        Journal first(*device.store);
        Journal second(*device.store);
        for (int i = 0; i < 50; ++i) {
            first.note("eerste " + QByteArray::number(i));
            second.note("tweede " + QByteArray::number(i));
        }
        QVERIFY(device.restart());
        QCOMPARE(readAll(*device.store, first.id), first.written);
        QCOMPARE(readAll(*device.store, second.id), second.written);
    }

    void localRowsAreOverwrittenAndRemoved() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        for (const LocalRow row : {LocalRow::Draft, LocalRow::Position, LocalRow::Summary}) {
            QCOMPARE(device.store->readLocal(journal.id, row).value(), QByteArray());
            device.store->writeLocal(journal.id, row, "een", {});
            device.store->writeLocal(journal.id, row, QByteArray("twee") + char(row), {});
        }
        QVERIFY(device.restart());
        for (const LocalRow row : {LocalRow::Draft, LocalRow::Position, LocalRow::Summary})
            QCOMPARE(device.store->readLocal(journal.id, row).value(), QByteArray("twee") + char(row));
        device.store->writeLocal(journal.id, LocalRow::Draft, {}, {});
        QVERIFY(device.restart());
        QCOMPARE(device.store->readLocal(journal.id, LocalRow::Draft).value(), QByteArray());
        QVERIFY(!device.store->readLocal(journal.id, LocalRow::Summary).value().isEmpty());
    }

    void theDeviceHasRowsOfItsOwn() {
        Device device;
        QVERIFY(device.start());
        const Journal journal(*device.store);
        const MeasurementId itself;
        QCOMPARE(device.store->readLocal(itself, LocalRow::Position).value(), QByteArray());
        bool durable = false;
        device.store->writeLocal(itself, LocalRow::Position, journal.id.toBytes(),
                                 [&](const Result<Done, StoreError> &result) { durable = result.ok(); });
        QCOMPARE(device.store->readLocal(itself, LocalRow::Position).value(), journal.id.toBytes());
        device.store->drain();
        QVERIFY(durable);
        device.store->writeLocal(journal.id, LocalRow::Position, "gesprek", {});
        QVERIFY(device.restart());
        QCOMPARE(device.store->readLocal(itself, LocalRow::Position).value(), journal.id.toBytes());
        device.store->writeLocal(itself, LocalRow::Position, {}, {});
        QVERIFY(device.restart());
        QCOMPARE(device.store->readLocal(itself, LocalRow::Position).value(), QByteArray());
        QCOMPARE(device.store->readLocal(journal.id, LocalRow::Position).value(), QByteArray("gesprek"));
    }

    void entryAndDraftChangeTogether() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        device.store->writeLocal(journal.id, LocalRow::Draft, "half wo", {});
        const Entry entry = journal.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "half woord");
        device.store->appendAndDraft(journal.id, {entry}, {}, journal.answer());
        QVERIFY(device.restart());
        QCOMPARE(readAll(*device.store, journal.id).last(), entry);
        QCOMPARE(device.store->readLocal(journal.id, LocalRow::Draft).value(), QByteArray());
    }

    void anUnsoundEntryIsRefusedAndNothingElse() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        const Entry good = journal.note("goed");
        Entry bad = good;
        bad.seq = 0;
        device.store->append(journal.id, {good, bad}, journal.answer());
        journal.note("ook goed");
        device.store->drain();
        QCOMPARE(journal.acknowledged, 3);
        QCOMPARE(journal.errors.size(), 1);
        QCOMPARE(journal.errors.first().kind, StoreError::Kind::Refused);
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
    }

    void aMeasurementIsMadeOnce() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        device.store->create(journal.id, {journal.written.first()}, journal.answer());
        device.store->append(MeasurementId::random(), {journal.written.first()}, journal.answer());
        device.store->drain();
        QCOMPARE(journal.errors.size(), 2);
        QCOMPARE(journal.errors[0].kind, StoreError::Kind::Refused);
        QCOMPARE(journal.errors[1].kind, StoreError::Kind::Unknown);
        QCOMPARE(readAll(*device.store, journal.id).size(), 1);
        std::optional<StoreError> error;
        readAll(*device.store, MeasurementId::random(), &error);
        QVERIFY(error);
        QCOMPARE(error->kind, StoreError::Kind::Unknown);
    }

    void ownStreamsAreKnownByTheirKey() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        StreamRequest request;
        request.slot = 1;
        request.stamp = 2;
        const auto second = device.store->openStream(journal.id, request);
        QVERIFY(second.ok());
        device.store->append(journal.id, {*second}, journal.answer());
        const QList<StreamId> streams{journal.written.first().stream, second->stream};
        QCOMPARE(device.store->ownStreams(journal.id).value(), streams);
        QVERIFY(device.restart());
        QCOMPARE(device.store->ownStreams(journal.id).value(), streams);
        const auto opening = decodeOpening(readAll(*device.store, journal.id).last().payload);
        QVERIFY(opening.ok());
        QVERIFY(isSigned(*opening, second->stream));
        QCOMPARE(int(opening->slot), 1);
    }

    void headsAreSignedAndGoOn() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        for (int i = 0; i < 20; ++i)
            journal.note("een");
        device.store->signHeads(journal.id, journal.answer());
        QCOMPARE(device.store->signedHeads(journal.id).value().first().seq, std::uint64_t(21));
        for (int i = 0; i < 5; ++i)
            journal.note("twee");
        device.store->signHeads(journal.id, journal.answer());
        QVERIFY(device.restart());
        const auto heads = device.store->signedHeads(journal.id).value();
        QCOMPARE(heads.size(), 1);
        QCOMPARE(heads.first().seq, std::uint64_t(26));
        QList<Entry> entries = readAll(*device.store, journal.id);
        QVERIFY(verifyJournal(journal.id, entries, heads).isEmpty());
        entries[7].payload += "!";
        QVERIFY(!verifyJournal(journal.id, entries, heads).isEmpty());
    }

    void aLockedStoreAnswersNothing() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        journal.note("voor het slot");
        QVERIFY(device.store->lock().ok());
        QCOMPARE(journal.acknowledged, 2);
        QVERIFY(device.store->isLocked());
        QVERIFY(device.store->measurements().isEmpty());
        std::optional<StoreError> error;
        readAll(*device.store, journal.id, &error);
        QVERIFY(error);
        QCOMPARE(error->kind, StoreError::Kind::Locked);
        QCOMPARE(device.store->readLocal(journal.id, LocalRow::Draft).error().kind, StoreError::Kind::Locked);
        QCOMPARE(device.store->openStream(journal.id, {}).error().kind, StoreError::Kind::Locked);
        QCOMPARE(device.store->ownStreams(journal.id).error().kind, StoreError::Kind::Locked);
        QCOMPARE(device.store->officialWording().error().kind, StoreError::Kind::Locked);
        journal.note("achter het slot");
        journal.written.removeLast();
        QTRY_COMPARE(journal.errors.size(), 1);
        QCOMPARE(journal.errors.first().kind, StoreError::Kind::Locked);
        QVERIFY(device.store->unlock().ok());
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
    }

    void theOfficialWordingIsOneValueOfTheDevice() {
        Device device;
        QVERIFY(device.start());
        QCOMPARE(device.store->officialWording().value(), QByteArray());
        const QByteArray wording(100'000, 'w');
        device.store->storeOfficialWording(wording, {});
        QVERIFY(device.restart());
        QCOMPARE(device.store->officialWording().value(), wording);
        QVERIFY(!device.bytes().value(QStringLiteral("tweeluik.db")).contains("wwwwwwww"));
        device.store->storeOfficialWording({}, {});
        QCOMPARE(device.store->officialWording().value(), QByteArray());
    }

    void nothingReadableLiesInTheFiles() {
        const QByteArray words = "gemarmerde luipaarden dansen op het dak";
        for (const Cipher cipher : {Cipher::XChaCha20Poly1305, Cipher::None}) {
            Device device;
            device.options.weakened.cipher = cipher;
            QVERIFY(device.start());
            Journal journal(*device.store);
            journal.note(words);
            device.store->drain();
            bool found = false;
            for (const QByteArray &bytes : device.bytes())
                found = found || bytes.contains(words) || bytes.contains(journal.id.toBytes());
            // Without a cipher it is found: the search is able to.
            QCOMPARE(found, cipher == Cipher::None);
        }
    }

    void theSettingsThatMakeItSafeAreInForce() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        device.store->drain();
        const auto files = device.bytes();
        QVERIFY(files.contains(QStringLiteral("tweeluik.db-wal")));
        QVERIFY(!files.contains(QStringLiteral("tweeluik.db-journal")));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
