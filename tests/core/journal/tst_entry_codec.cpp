// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = CodecError::Kind;

namespace {

/// An entry of which every part is there.
Entry whole() {
    Dice dice(7);
    Entry entry;
    entry.stream = dice.id<StreamId>();
    entry.seq = 12;
    entry.stamp = 300;
    entry.kind = EntryKind::NoteEdit;
    entry.unit = dice.id<UnitId>();
    entry.secret = dice.id<UnitSecret>();
    entry.parents = {{entry.stream, 11}, {dice.id<StreamId>(), 4}};
    std::sort(entry.parents.begin(), entry.parents.end());
    entry.payload = "een splitsing";
    return entry;
}

std::optional<CodecError> refusal(const QByteArray &raw) {
    const auto decoded = decodeEntry(raw);
    return decoded ? std::nullopt : std::optional(decoded.error());
}

} // namespace

class EntryCodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySoundEntryComesBack() {
        Dice dice(1);
        int lost = 0;
        int kinds = 0;
        int skeletons = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Entry entry = anyEntry(dice);
            const auto back = decodeEntry(encodeEntry(entry));
            lost += back && *back == entry ? 0 : 1;
            kinds += static_cast<int>(entry.kind) > 38 ? 1 : 0;
            skeletons += entry.skeleton ? 1 : 0;
        }
        QCOMPARE(lost, 0);
        QVERIFY(kinds > 1000);
        QVERIFY(skeletons > 1000);
    }

    void unknownKindsAreKept() {
        Entry entry = whole();
        entry.kind = static_cast<EntryKind>(4711);
        const auto back = decodeEntry(encodeEntry(entry));
        QVERIFY(back.ok());
        QCOMPARE(static_cast<int>(back->kind), 4711);
        QCOMPARE(back->payload, entry.payload);
    }

    void emptyPayloadIsNoSkeleton() {
        Entry entry = whole();
        entry.payload.clear();
        const auto back = decodeEntry(encodeEntry(entry));
        QVERIFY(back.ok());
        QVERIFY(!back->skeleton);
    }

    void everyByteCutIsRefused() {
        const QByteArray raw = encodeEntry(whole());
        int accepted = 0;
        for (qsizetype size = 0; size < raw.size(); ++size)
            accepted += refusal(raw.left(size)) ? 0 : 1;
        QCOMPARE(accepted, 0);
        QVERIFY(!refusal(raw));
    }

    void everyByteTooManyIsRefused() {
        const QByteArray raw = encodeEntry(whole());
        for (int c = 0; c < 256; ++c) {
            if (!refusal(raw + char(c)))
                QFAIL("an entry with a loose byte was accepted");
        }
        QVERIFY(refusal(raw + raw));
    }

    /// A changed bit is refused, or it is a different entry that is spelled in the one way there is.
    void everyBitFlipIsRefusedOrAnotherEntry() {
        Dice dice(3);
        int refused = 0;
        int same = 0;
        int respelled = 0;
        for (int round = 0; round < 40; ++round) {
            const Entry entry = anyEntry(dice);
            const QByteArray raw = encodeEntry(entry);
            for (qsizetype bit = 0; bit < raw.size() * 8; ++bit) {
                QByteArray flipped = raw;
                flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
                const auto decoded = decodeEntry(flipped);
                refused += decoded ? 0 : 1;
                same += decoded && *decoded == entry ? 1 : 0;
                respelled += decoded && encodeEntry(*decoded) != flipped ? 1 : 0;
            }
        }
        QVERIFY(refused > 1000);
        QCOMPARE(same, 0);
        QCOMPARE(respelled, 0);
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tag");
        const QByteArray id(16, 'i');
        const QByteArray leaf(32, 'l');
        const auto start = [&](TlvWriter &out) -> TlvWriter & {
            return out.bytes(1, id).number(2, 5).number(3, 9).number(4, 12);
        };
        const auto row = [](const char *name, const TlvWriter &out, Kind kind, int tag) {
            QTest::newRow(name) << out.data() << int(kind) << tag;
        };
        const auto parent = [&](char stream, char seq) { return QByteArray(16, stream) + QByteArray(7, '\0') + seq; };
        TlvWriter w[32];
        int n = 0;
        row("neither payload nor leaf", start(w[n]), Kind::Missing, 9), ++n;
        row("both", start(w[n]).bytes(8, "p").bytes(9, leaf), Kind::Unexpected, 9), ++n;
        row("skeleton without unit", start(w[n]).bytes(9, leaf), Kind::Missing, 5), ++n;
        row("skeleton with secret", start(w[n]).bytes(5, id).bytes(6, id).bytes(9, leaf), Kind::Unexpected, 6), ++n;
        row("short leaf", start(w[n]).bytes(5, id).bytes(9, leaf.left(31)), Kind::TooShort, 9), ++n;
        row("unit without secret", start(w[n]).bytes(5, id).bytes(8, "p"), Kind::Missing, 6), ++n;
        row("secret without unit", start(w[n]).bytes(6, id).bytes(8, "p"), Kind::Unexpected, 6), ++n;
        row("null unit spelled out", start(w[n]).bytes(5, QByteArray(16, '\0')).bytes(8, "p"), Kind::NotCanonical, 5),
            ++n;
        row("null stream", w[n].bytes(1, QByteArray(16, '\0')).number(2, 5).number(3, 9).number(4, 12).bytes(8, "p"),
            Kind::OutOfRange, 1),
            ++n;
        row("short stream", w[n].bytes(1, id.left(15)), Kind::TooShort, 1), ++n;
        row("seq 0", w[n].bytes(1, id).number(2, 0), Kind::OutOfRange, 2), ++n;
        row("seq 2^63", w[n].bytes(1, id).number(2, std::uint64_t(1) << 63), Kind::OutOfRange, 2), ++n;
        row("stamp -1", w[n].bytes(1, id).number(2, 1).number(3, ~std::uint64_t(0)), Kind::OutOfRange, 3), ++n;
        row("kind 0", w[n].bytes(1, id).number(2, 1).number(3, 1).number(4, 0), Kind::OutOfRange, 4), ++n;
        row("kind 65536", w[n].bytes(1, id).number(2, 1).number(3, 1).number(4, 65536), Kind::OutOfRange, 4), ++n;
        row("no parents, yet a list", start(w[n]).bytes(7, "").bytes(8, "p"), Kind::TooShort, 7), ++n;
        row("half a parent", start(w[n]).bytes(7, parent('a', 1) + "x").bytes(8, "p"), Kind::TooShort, 7), ++n;
        row("parents out of order", start(w[n]).bytes(7, parent('b', 1) + parent('a', 1)).bytes(8, "p"),
            Kind::WrongOrder, 7),
            ++n;
        row("the same parent twice", start(w[n]).bytes(7, parent('a', 1) + parent('a', 1)).bytes(8, "p"),
            Kind::WrongOrder, 7),
            ++n;
        row("its own parent", start(w[n]).bytes(7, parent('i', 5)).bytes(8, "p"), Kind::OutOfRange, 7), ++n;
        row("parent 0", start(w[n]).bytes(7, parent('a', 0)).bytes(8, "p"), Kind::OutOfRange, 7), ++n;
        row("a million parents", start(w[n]).bytes(7, QByteArray(24'000'000, 'x')).bytes(8, "p"), Kind::TooLong, 7),
            ++n;
        row("payload above the limit", start(w[n]).bytes(8, QByteArray(maxPayload + 1, 'x')), Kind::TooLong, 8), ++n;
        row("a field of a later format", start(w[n]).bytes(8, "p").bytes(10, "x"), Kind::Unexpected, 10), ++n;
    }
    void refusals() {
        QFETCH(QByteArray, raw);
        QFETCH(int, kind);
        QFETCH(int, tag);
        const auto error = refusal(raw);
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(int(error->tag), tag);
    }

    void aPayloadOfTheLimitIsAccepted() {
        Entry entry = whole();
        entry.payload = QByteArray(maxPayload, 'x');
        QVERIFY(!unsound(entry));
        QVERIFY(decodeEntry(encodeEntry(entry)).ok());
        entry.payload.append('x');
        QVERIFY(unsound(entry));
    }

    void eraseNamesItsUnit() {
        const auto unit = UnitId::random();
        const auto back = decodeErase(encodeErase(unit));
        QVERIFY(back.ok());
        QCOMPARE(*back, unit);
        QVERIFY(!decodeErase(encodeErase(UnitId{})).ok());
        QVERIFY(!decodeErase("").ok());
    }
};

QTEST_GUILESS_MAIN(EntryCodecTest)
#include "tst_entry_codec.moc"
