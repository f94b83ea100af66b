// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = ChainFinding::Kind;

namespace {

QList<ChainFinding> verify(const RandomJournal &journal, const DeviceAllowed &allowed = {}) {
    return verifyJournal(journal.measurement, journal.entries, journal.heads, allowed);
}

bool finds(const QList<ChainFinding> &findings, Kind kind) {
    return std::any_of(findings.begin(), findings.end(), [&](const ChainFinding &one) { return one.kind == kind; });
}

} // namespace

class StreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWriterNumbersAndStamps() {
        const auto stream = StreamId::random();
        const auto other = StreamId::random();
        StreamWriter writer(stream);
        Entry seen;
        seen.stream = other;
        seen.seq = 90;
        seen.stamp = 400;
        writer.seen(seen);
        const auto unit = UnitId::random();
        const Entry first = writer.next(EntryKind::NoteCreate, unit, {}, "a");
        const Entry second = writer.next(EntryKind::NoteEdit, unit, {first.ref()}, "b");
        const Entry third = writer.next(EntryKind::Plan, {}, {}, "c");
        QCOMPARE(first.seq, std::uint64_t(1));
        QCOMPARE(third.seq, std::uint64_t(3));
        QCOMPARE(first.stamp, std::uint64_t(401));
        QCOMPARE(second.secret, first.secret);
        QVERIFY(!first.secret.isNull());
        QVERIFY(third.secret.isNull());
        QVERIFY(writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "d").secret != first.secret);
    }

    void theWriterGoesOnAfterARestart() {
        RandomJournal journal(4);
        const StreamId stream = journal.heads.first().stream;
        StreamWriter writer(stream);
        UnitId unit;
        UnitSecret secret;
        std::uint64_t highest = 0;
        for (const Entry &entry : std::as_const(journal.entries)) {
            writer.seen(entry);
            highest = std::max(highest, entry.stamp);
            if (entry.stream == stream && !entry.secret.isNull()) {
                unit = entry.unit;
                secret = entry.secret;
            }
        }
        const Entry next = writer.next(EntryKind::NoteEdit, unit, {}, "verder");
        QCOMPARE(next.seq, journal.heads.first().seq + 1);
        QCOMPARE(next.stamp, highest + 1);
        QCOMPARE(next.secret, secret);
        journal.entries.append(next);
        QVERIFY(verify(journal).isEmpty());
    }

    void parentsComeInOneOrderWithoutRepeats() {
        StreamWriter writer(StreamId::random());
        Dice dice(9);
        const EntryRef a{dice.id<StreamId>(), 5};
        const EntryRef b{dice.id<StreamId>(), 2};
        const Entry entry = writer.next(EntryKind::NoteEdit, UnitId::random(), {b, a, b, a}, "x");
        QCOMPARE(entry.parents.size(), 2);
        QVERIFY(!unsound(entry));
    }

    void anOpeningSpeaksForOneStreamOnly() {
        Dice dice(1);
        const KeyPair device(dice), stream(dice);
        const auto id = dice.id<StreamId>();
        const auto measurement = dice.id<MeasurementId>();
        StreamRequest request;
        request.slot = 1;
        request.purpose = Purpose::Scores;
        request.structure = dice.hash();
        request.stamp = 17;
        const Entry entry = openingEntry(measurement, id, request, stream.open, device.secret.data());
        QCOMPARE(entry.seq, std::uint64_t(1));
        QCOMPARE(entry.stamp, std::uint64_t(17));
        const auto opening = decodeOpening(entry.payload);
        QVERIFY(opening.ok());
        QCOMPARE(opening->measurement, measurement);
        QCOMPARE(opening->deviceKey, device.open);
        QCOMPARE(opening->structure, request.structure);
        QVERIFY(isSigned(*opening, id));
        QVERIFY(!isSigned(*opening, dice.id<StreamId>()));
        int accepted = 0;
        for (int which = 0; which < 6; ++which) {
            Opening changed = *opening;
            if (which == 0)
                changed.measurement = dice.id<MeasurementId>();
            else if (which == 1)
                changed.purpose = Purpose::Public;
            else if (which == 2)
                changed.slot = 0;
            else if (which == 3)
                changed.streamKey[3] ^= 1;
            else if (which == 4)
                changed.deviceKey = stream.open;
            else
                changed.signature[0] ^= 1;
            accepted += isSigned(changed, id) ? 1 : 0;
        }
        QCOMPARE(accepted, 0);
    }

    void anOpeningIsReadStrictly() {
        Dice dice(2);
        const KeyPair device(dice), stream(dice);
        const QByteArray raw =
            openingEntry(dice.id<MeasurementId>(), dice.id<StreamId>(), {}, stream.open, device.secret.data()).payload;
        QVERIFY(decodeOpening(raw).ok());
        int accepted = 0;
        for (qsizetype size = 0; size < raw.size(); ++size)
            accepted += decodeOpening(raw.left(size)).ok() ? 1 : 0;
        QCOMPARE(accepted, 0);
        // A later version may add fields behind; they are part of the chain, not of what this one understands.
        QVERIFY(decodeOpening(raw + TlvWriter().number(20, 1).data()).ok());
    }

    void aForkIsFound() {
        RandomJournal journal(3);
        Entry twin = journal.entries[20];
        twin.payload = "iets anders";
        twin.leaf = {};
        twin.skeleton = false;
        twin.secret = twin.unit.isNull() ? UnitSecret{} : UnitSecret::random();
        journal.entries.append(twin);
        QVERIFY(finds(verify(journal), Kind::Fork));
    }

    void aHeadOfAnotherHistoryIsAFork() {
        RandomJournal journal(3);
        SignedHead &head = journal.heads.first();
        Hash other = head.hash;
        other[0] ^= 1;
        head = signHead(head.stream, head.seq, other, journal.firstKey.secret.data());
        QVERIFY(finds(verify(journal), Kind::HeadMismatch));
        // One that reaches further than what is here is not confirmed either.
        head = signHead(head.stream, head.seq + 50, other, journal.firstKey.secret.data());
        QVERIFY(finds(verify(journal), Kind::HeadMismatch));
        // Signed by the key of another stream.
        head = signHead(head.stream, head.seq, other, journal.secondKey.secret.data());
        QVERIFY(finds(verify(journal), Kind::UnsignedHead));
        head.stream = StreamId::random();
        QVERIFY(finds(verify(journal), Kind::HeadMismatch));
    }

    void aStreamOfAnotherMeasurementIsRefused() {
        RandomJournal journal(5);
        journal.measurement = MeasurementId::random();
        QVERIFY(finds(verify(journal), Kind::ForeignOpening));
    }

    void aStreamThatItsDeviceDidNotSignIsRefused() {
        RandomJournal journal(5);
        auto opening = decodeOpening(journal.entries.first().payload);
        opening->signature[5] ^= 1;
        journal.entries.first().payload = encodeOpening(*opening);
        QVERIFY(finds(verify(journal), Kind::UnsignedOpening));
    }

    void aDeviceThatMayNotWriteForTheSlotIsRefused() {
        const RandomJournal journal(5);
        QVERIFY(
            verify(journal, [&](const PublicKey &key, std::uint8_t) { return key == journal.device.open; }).isEmpty());
        const auto only = [&](const PublicKey &, std::uint8_t slot) { return slot == 0; };
        const auto findings = verify(journal, only);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, Kind::UnknownDevice);
    }

    void aStreamWithoutOpeningIsRefused() {
        RandomJournal journal(6);
        journal.entries.removeFirst();
        const auto findings = verify(journal);
        QVERIFY(finds(findings, Kind::NoOpening));
        QVERIFY(finds(findings, Kind::Gap));
    }

    void aSecondOpeningIsFound() {
        RandomJournal journal(6);
        journal.entries[30].kind = EntryKind::Open;
        QVERIFY(finds(verify(journal), Kind::NoOpening));
    }

    void aSkeletonNeedsItsErasure() {
        RandomJournal journal(7);
        journal.heads.clear();
        auto &last = journal.entries.last();
        QCOMPARE(last.kind, EntryKind::Erase);
        last.payload = encodeErase(UnitId::random());
        const auto findings = verify(journal);
        QVERIFY(finds(findings, Kind::SkeletonWithoutErase));
    }

    void anErasedUnitHasNoPayloadLeft() {
        RandomJournal whole(8);
        RandomJournal journal(8);
        for (Entry &entry : journal.entries) {
            if (entry.unit == journal.erased) {
                entry.skeleton = false;
                entry.leaf = {};
                entry.secret = UnitSecret::random();
                entry.payload = "er nog";
                break;
            }
        }
        QVERIFY(finds(verify(journal), Kind::PayloadAfterErase));
        QVERIFY(verify(whole).isEmpty());
    }

    void stampsRise() {
        RandomJournal journal(9);
        journal.heads.clear();
        journal.entries[30].stamp = 1;
        QVERIFY(finds(verify(journal), Kind::StampOrder));
    }

    void oneSecretAUnitAndStream() {
        RandomJournal journal(10);
        journal.heads.clear();
        QHash<UnitId, int> met;
        for (Entry &entry : journal.entries) {
            if (!entry.secret.isNull() && ++met[entry.unit] == 4) {
                entry.secret = UnitSecret::random();
                break;
            }
        }
        QVERIFY(finds(verify(journal), Kind::MixedSecret));
    }

    void headsComeBackFromTheirBytes() {
        const RandomJournal journal(12);
        for (const SignedHead &head : journal.heads) {
            const QByteArray raw = encodeHead(head);
            const auto back = decodeHead(raw);
            QVERIFY(back.ok());
            QCOMPARE(*back, head);
            QVERIFY(!decodeHead(raw.chopped(1)).ok());
            QVERIFY(!decodeHead(raw + 'x').ok());
        }
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "tst_stream.moc"
