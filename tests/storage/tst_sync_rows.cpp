// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journalwindow.h"
#include "core/sync/noise.h"
#include "tests/storage/journalfixture.h"

#include <QTest>
#include <sodium.h>
#include <thread>

namespace Tweeluik::Testing {

namespace {

QList<EntryRef> names(const QList<Entry> &entries) {
    QList<EntryRef> refs;
    for (const Entry &entry : entries)
        refs.append(entry.ref());
    return refs;
}

/// A stream as another tablet writes it.
struct Foreign {
    StreamId stream = StreamId::random();
    PublicKey key{};
    std::array<std::uint8_t, secretKeySize> secret{};
    StreamWriter writer{stream};

    Foreign() { crypto_sign_keypair(key.data(), secret.data()); }
    [[nodiscard]] SignedHead head(std::uint64_t seq) const { return signHead(stream, seq, Hash{}, secret.data()); }
};

} // namespace

class TestSyncRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherThreadReadsPieceByPiece() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        for (int i = 0; i < 100; ++i)
            journal.note("woord " + QByteArray::number(i));
        device.store->drain();
        auto window = device.store->window();
        QVERIFY(window.ok());

        QList<Entry> seen;
        QList<int> pieces;
        std::thread([&] {
            std::int64_t at = 0;
            for (;;) {
                int count = 0;
                const auto reached = (*window)->read(journal.id, at, 30, [&](Entry &&entry) {
                    seen.append(std::move(entry));
                    ++count;
                });
                if (!reached || *reached == at)
                    return;
                pieces.append(count);
                at = *reached;
            }
        }).join();
        QCOMPARE(pieces, (QList<int>{30, 30, 30, 11}));
        QCOMPARE(seen, journal.written);
    }

    void aPlaceStaysAPlaceWhenAUnitIsErased() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        const auto gone = UnitId::random();
        journal.note("blijft");
        journal.note("gaat weg", gone);
        journal.note("blijft ook");
        device.store->drain();
        auto window = device.store->window();
        const auto half = (*window)->read(journal.id, 0, 2, [](Entry &&) {});
        QVERIFY(half.ok());
        journal.eraseUnit(gone);
        device.store->drain();
        QList<Entry> rest;
        QVERIFY((*window)->read(journal.id, *half, 100, [&](Entry &&entry) { rest.append(entry); }).ok());
        QCOMPARE(rest.size(), 3); // the erased one, the last note, the erase
        QVERIFY(rest.at(0).skeleton);
        QCOMPARE(names(rest).mid(0, 2), names(journal.written).mid(2));
    }

    void whatCameFromAnotherIsThereWithItsHeads() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        Foreign other;
        const Entry one = other.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "een");
        const Entry two = other.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "twee");
        device.store->receive(journal.id, {one}, {other.head(1)}, journal.answer());
        device.store->receive(journal.id, {two}, {other.head(2)}, journal.answer());
        device.store->receive(journal.id, {}, {other.head(1)}, journal.answer()); // an older word changes nothing
        device.store->signHeads(journal.id, journal.answer());
        device.store->drain();
        QCOMPARE(journal.errors.size(), 0);
        QVERIFY(device.restart());
        const auto heads = device.store->signedHeads(journal.id);
        QVERIFY(heads.ok());
        QCOMPARE(heads->size(), 2);
        QVERIFY(heads->contains(other.head(2)));
        const auto own = device.store->ownStreams(journal.id);
        QCOMPARE(*own, (QList<StreamId>{journal.writer.stream()}));
        QCOMPARE(names(readAll(*device.store, journal.id)),
                 (QList<EntryRef>{journal.written.first().ref(), one.ref(), two.ref()}));
    }

    void itIsAllOrNothing() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        Foreign other;
        const Entry good = other.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "goed");
        Entry broken = other.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "stuk");
        broken.seq = 0;
        device.store->receive(journal.id, {good, broken}, {other.head(1)}, journal.answer());
        device.store->drain();
        QCOMPARE(journal.errors.size(), 1);
        QCOMPARE(readAll(*device.store, journal.id).size(), 1);
        QVERIFY(device.store->signedHeads(journal.id)->isEmpty());
    }

    void theKeysOfTheDeviceAreThoseThatSign() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        const auto opening = decodeOpening(journal.written.first().payload);
        const SecretBytes identity = device.store->identity();
        QCOMPARE(identity.size(), std::size_t(96));
        // An Ed25519 secret carries its public half in its last 32 bytes.
        QCOMPARE(QByteArrayView(identity.view()).sliced(32, 32).toByteArray(),
                 QByteArray(reinterpret_cast<const char *>(opening->deviceKey.data()), 32));
        const auto talking = Noise::KeyPair::of(SecretBytes::copyOf(identity.view(64)));
        QVERIFY(talking.publicKey != Noise::PublicKey{});
    }

    void lockedItAnswersNothing() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        journal.note("achter slot");
        device.store->drain();
        auto window = device.store->window();
        QVERIFY(window.ok());
        QVERIFY(device.store->lock().ok());
        const auto read = (*window)->read(journal.id, 0, 10, [](Entry &&) { QFAIL("read while locked"); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, StoreError::Kind::Locked);
        QVERIFY(device.store->identity().isEmpty());
        QVERIFY(!device.store->window());
    }

    void whatTheDeviceKnowsOfItsPeersIsSealedAndStays() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        device.store->writeLocal({}, LocalRow::Together, "gekoppeld-met-bruno", journal.answer());
        device.store->writeLocal(journal.id, LocalRow::Together, "tot-hier-gedeeld", journal.answer());
        const Entry note = journal.note("weg");
        journal.eraseUnit(note.unit); // everything is sealed anew
        device.store->drain();
        QVERIFY(device.restart());
        QCOMPARE(*device.store->readLocal({}, LocalRow::Together), QByteArray("gekoppeld-met-bruno"));
        QCOMPARE(*device.store->readLocal(journal.id, LocalRow::Together), QByteArray("tot-hier-gedeeld"));
        for (const QByteArray &file : device.bytes())
            QVERIFY(!file.contains("bruno"));
    }
};

} // namespace Tweeluik::Testing

QTEST_GUILESS_MAIN(Tweeluik::Testing::TestSyncRows)
#include "tst_sync_rows.moc"
