// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/measurement/fold.h"
#include "core/measurement/payloads.h"
#include "storage/journalfixture.h"
#include "support/cost.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

constexpr auto id = "0123456789abcdef";

TlvWriter envelope(std::uint64_t seq = 2, std::uint64_t stamp = 2, std::uint64_t kind = 2) {
    TlvWriter out;
    out.bytes(1, id).number(2, seq).number(3, stamp).number(4, kind);
    return out;
}

using Kind = CodecError::Kind;

/// What a stranger may hand in as an entry, by class, and what the refusal says.
struct Bad {
    QByteArray name;
    QByteArray bytes;
    Kind says;
};

QList<Bad> badLengths() {
    QByteArray parents;
    for (int i = 0; i < 1'000'000; ++i)
        parents += QByteArray(12, 'p') + QByteArray::number(1'000'000 + i).rightJustified(12, '0');
    QByteArray fields;
    for (int i = 0; i < 1'000'000; ++i)
        fields += QByteArray("\xc8\0", 2);
    const QByteArray good = envelope().bytes(8, "payload").data();
    return {
        {"nothing", "", Kind::Missing},
        {"missing fields", TlvWriter().bytes(1, id).data(), Kind::Missing},
        {"a length of 4 GiB", QByteArray::fromHex("01ffffffff0f") + id, Kind::TooLong},
        {"a length of 2^63", QByteArray::fromHex("01ffffffffffffffff7f") + id, Kind::TooLong},
        {"a length behind the end", QByteArray::fromHex("01ffff7f") + id, Kind::Truncated},
        {"a length with a zero behind", QByteArray::fromHex("019000") + id, Kind::NotCanonical},
        {"a million parents", envelope().bytes(7, parents).bytes(8, "p").data(), Kind::TooLong},
        {"a million fields", good + fields, Kind::Unexpected},
        {"a payload of 1 MB", envelope().bytes(8, QByteArray(1 << 20, 'x')).data(), Kind::TooLong},
        {"the same twice in one", good + good, Kind::WrongOrder},
    };
}

QList<Bad> badValues() {
    constexpr auto all = ~std::uint64_t(0);
    const QByteArray nan = QByteArray::fromHex("7ff8000000000001");
    return {
        {"seq 0", envelope(0).bytes(8, "p").data(), Kind::OutOfRange},
        {"seq 2^63", envelope(std::uint64_t(1) << 63).bytes(8, "p").data(), Kind::OutOfRange},
        {"seq -1", envelope(all).bytes(8, "p").data(), Kind::OutOfRange},
        {"stamp 0", envelope(2, 0).bytes(8, "p").data(), Kind::OutOfRange},
        {"stamp -1", envelope(2, all).bytes(8, "p").data(), Kind::OutOfRange},
        {"kind 0", envelope(2, 2, 0).bytes(8, "p").data(), Kind::OutOfRange},
        {"kind 65536", envelope(2, 2, 65'536).bytes(8, "p").data(), Kind::OutOfRange},
        {"a kind that is not a number", TlvWriter().bytes(1, id).number(2, 2).number(3, 2).bytes(4, nan).data(),
         Kind::OutOfRange},
        {"a number of 9 bytes", TlvWriter().bytes(1, id).bytes(2, QByteArray(9, 1)).data(), Kind::TooLong},
        {"a second spelling", TlvWriter().bytes(1, id).bytes(2, QByteArray("\0\2", 2)).data(), Kind::NotCanonical},
        {"a parent later than itself",
         envelope().bytes(7, id + QByteArray::fromHex("0000000000000002")).bytes(8, "p").data(), Kind::OutOfRange},
        {"a unit without its secret", envelope().bytes(5, id).bytes(8, "p").data(), Kind::Missing},
        {"a skeleton without a unit", envelope().bytes(9, QByteArray(32, 'l')).data(), Kind::Missing},
        {"a zip file", QByteArray("PK\3\4") + QByteArray(200, '\0'), Kind::Missing},
        {"text", "'; drop table entry; --", Kind::Truncated},
        {"JSON", R"({"stream":"../../etc/passwd"})", Kind::Truncated},
    };
}

/// Payloads that do not fit their page: kept as they are, and they say nothing.
struct BadPayload {
    const char *name;
    EntryKind kind;
    QByteArray payload;
    Kind says;
};

/// The version stands in field 1 when it is not the first.
QByteArray details(const QByteArray &organisation, std::uint64_t round = 1, std::uint64_t version = 1) {
    TlvWriter out;
    if (version != 1)
        out.number(1, version);
    out.bytes(2, organisation).text(3, {}).text(4, {}).number(5, 1).number(6, round).flag(8, false);
    return out.data();
}

QByteArray promptState(std::uint64_t state) { return TlvWriter().bytes(2, "6d").number(3, state).number(4, 0).data(); }

QByteArray clockAt(std::int64_t wall) {
    return TlvWriter().number(2, 1).number(3, 0).bytes(4, "").integer(5, 0).integer(6, wall).data();
}

QList<BadPayload> badPayloads() {
    const QByteArray nan = QByteArray::fromHex("7ff8000000000001");
    return {
        {"no payload", EntryKind::Details, "", Kind::Missing},
        {"version 0", EntryKind::Details, details("x", 1, 0), Kind::OutOfRange},
        {"version 2", EntryKind::Details, details("x", 1, 2), Kind::OutOfRange},
        {"invalid UTF-8", EntryKind::Details, details("\xff\xfe"), Kind::NotText},
        {"overlong UTF-8", EntryKind::Details, details("\xc0\xaf"), Kind::NotText},
        {"a surrogate", EntryKind::Details, details("\xed\xa0\x80"), Kind::NotText},
        {"not in normal form", EntryKind::Details, details("e\xcc\x81"), Kind::NotText},
        {"a name of 200 KB", EntryKind::Details, details(QByteArray(200'000, 'x')), Kind::TooLong},
        {"round 0", EntryKind::Details, details("x", 0), Kind::OutOfRange},
        {"round 2^62", EntryKind::Details, details("x", std::uint64_t(1) << 62), Kind::OutOfRange},
        {"slot 2", EntryKind::Role, TlvWriter().number(2, 2).data(), Kind::OutOfRange},
        {"not a number", EntryKind::Role, TlvWriter().bytes(2, nan).data(), Kind::OutOfRange},
        {"a field twice", EntryKind::Role, TlvWriter().number(2, 0).number(2, 1).data(), Kind::Unexpected},
        {"state 6", EntryKind::PromptState, promptState(6), Kind::OutOfRange},
        {"state 99", EntryKind::PromptState, promptState(99), Kind::OutOfRange},
        {"state -1", EntryKind::PromptState, promptState(~std::uint64_t(0)), Kind::OutOfRange},
        {"item 0", EntryKind::NotePlace, TlvWriter().number(2, 0).flag(3, true).data(), Kind::OutOfRange},
        {"a year far away", EntryKind::Clock, clockAt(1LL << 62), Kind::OutOfRange},
        {"a year before all", EntryKind::Clock, clockAt(-(1LL << 62)), Kind::OutOfRange},
    };
}

template <typename Value> std::optional<CodecError> refusal(const QByteArray &payload) {
    const auto value = Payload::decode<Value>(payload);
    return value ? std::nullopt : std::optional(value.error());
}

std::optional<CodecError> refusal(const BadPayload &bad) {
    switch (bad.kind) {
    case EntryKind::Details:
        return refusal<Details>(bad.payload);
    case EntryKind::Role:
        return refusal<Payload::Roles>(bad.payload);
    case EntryKind::PromptState:
        return refusal<Payload::Prompting>(bad.payload);
    case EntryKind::NotePlace:
        return refusal<Payload::Place>(bad.payload);
    default:
        return refusal<ClockEntry>(bad.payload);
    }
}

QStringList harmlessTexts() {
    return {QStringLiteral("../../etc/passwd"),
            QStringLiteral("'; drop table entry; --"),
            QStringLiteral("%n %s %1 %2"),
            QStringLiteral("<img src=file:///etc/passwd>"),
            QStringLiteral("\u202Eomgekeerd\u202C"),
            QStringLiteral("nul\u200Bbreed\u2066x\u2069"),
            QStringLiteral("🙂🏽 ĳ é")};
}

/// Everything that the state says, without the counts of what was met and without what an undo would name next: an act
/// that nobody can read counts as an act.
QByteArray meaning(const Fold &fold) {
    const QByteArray dump = fold.dump();
    QByteArray out;
    for (const QByteArray &line : dump.split('\n')) {
        if (!line.startsWith("measurement") && !line.startsWith("undo"))
            out += line + '\n';
    }
    return out;
}

} // namespace

class BadEntriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGaugeSeesALargeBlock() {
        const Fixture::Cost cost;
        const QByteArray block(80 << 20, 'x');
        QCOMPARE(block.count('x'), block.size());
        QVERIFY2(cost.memory() > 64 << 20, qPrintable(cost.told()));
    }

    void badBytesAreRefusedQuicklyAndSmall() {
        const QList<Bad> inputs = badLengths() + badValues();
        for (const Bad &bad : inputs) {
            const Fixture::Cost cost;
            const auto entry = decodeEntry(bad.bytes);
            QVERIFY2(cost.isSmall(), (bad.name + ": " + cost.told().toUtf8()).constData());
            QVERIFY2(!entry.ok(), bad.name.constData());
            const CodecError &error = entry.error();
            QVERIFY2(error.kind == bad.says, (bad.name + ": " + error.describe().toUtf8()).constData());
            QVERIFY(error.place >= 0 && error.place <= bad.bytes.size());
        }
        QVERIFY(decodeEntry(envelope().bytes(8, "payload").data()).ok());
    }

    void everyCutIsRefusedAndNoTurnedBitWeighsTheSame() {
        const QByteArray good = envelope(2, 2, std::uint64_t(EntryKind::Details)).bytes(8, details("De Linde")).data();
        const auto whole = decodeEntry(good);
        QVERIFY(whole.ok());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!decodeEntry(good.left(size)).ok(), QByteArray::number(size).constData());
        // A turned bit may make another entry. It has a spelling and a weight of its own, so that a signed head tells.
        int others = 0;
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray turned = good;
            turned[bit / 8] = char(turned[bit / 8] ^ (1 << (bit % 8)));
            const auto entry = decodeEntry(turned);
            if (!entry)
                continue;
            ++others;
            QVERIFY(encodeEntry(*entry) == turned);
            QVERIFY(chained({}, *entry) != chained({}, *whole));
        }
        QVERIFY(others > 100);
        QVERIFY(chained({}, *decodeEntry(good)) == chained({}, *whole));
    }

    void badPayloadsAreKeptAndSayNothing() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        Fold fold;
        fold.apply(journal.written.first());
        const QByteArray before = meaning(fold);
        for (const BadPayload &bad : badPayloads()) {
            const auto error = refusal(bad);
            QVERIFY2(error && error->kind == bad.says,
                     (bad.name + (error ? ": " + error->describe().toUtf8() : QByteArray(": taken"))).constData());
            const UnitId unit = bad.kind == EntryKind::NotePlace ? UnitId::random() : UnitId{};
            const Entry entry = journal.writer.next(bad.kind, unit, {}, bad.payload);
            journal.written.append(entry);
            device.store->append(journal.id, {entry}, journal.answer());
            fold.apply(entry);
            QVERIFY2(meaning(fold) == before, bad.name);
        }
        QVERIFY(device.restart());
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
        // The comparison is able to see a change.
        fold.apply(journal.writer.next(EntryKind::Details, {}, {}, details("De Linde")));
        QVERIFY(meaning(fold) != before);
    }

    void oddTextsAreText() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        for (const QString &text : harmlessTexts()) {
            Details value;
            value.organisation = text;
            const Entry entry = journal.writer.next(EntryKind::Details, {}, {}, Payload::encode(value));
            Fold fold;
            fold.apply(entry);
            QCOMPARE(fold.state().details.organisation, text);
            journal.written.append(entry);
            device.store->append(journal.id, {entry}, journal.answer());
        }
        QVERIFY(device.restart());
        QCOMPARE(readAll(*device.store, journal.id), journal.written);
    }

    void fieldsOfLaterVersionsAreSkippedQuickly() {
        QByteArray later = TlvWriter().number(2, 1).data();
        while (later.size() < maxPayload - 2)
            later += QByteArray("\xc8\0", 2);
        const Fixture::Cost cost;
        const auto roles = Payload::decode<Payload::Roles>(later);
        QVERIFY2(cost.isSmall(), qPrintable(cost.told()));
        QVERIFY(roles.ok());
        QCOMPARE(roles->questioner, Slot::Second);
        QVERIFY(!Payload::decode<Payload::Roles>(later.chopped(1)).ok());
    }

    /// A tablet of which the clock is ten years slow or fast, and one that was away for days.
    void oddClocksChangeNoOrder() {
        constexpr qint64 day = 86'400'000;
        const auto timeline = [](std::initializer_list<qint64> walls) {
            StreamWriter writer(StreamId::random());
            Fold fold;
            QStringList texts;
            for (const qint64 wall : walls) {
                Payload::NoteCreate note;
                note.wall = Milliseconds(1'924'992'000'000 + wall);
                note.text = "note " + QByteArray::number(fold.state().entries);
                fold.apply(writer.next(EntryKind::NoteCreate, UnitId::random(), {}, Payload::encode(note)));
            }
            for (const UnitId &unit : fold.state().timeline)
                texts.append(fold.state().note(unit)->text);
            return texts;
        };
        const QStringList expected = timeline({0, 1, 2, 3, 4});
        QCOMPARE(expected.size(), 5);
        QCOMPARE(timeline({0, -3653 * day, 3653 * day, -3 * day, 2 * day}), expected);
    }

    void unknownKindsAndRepeatsChangeNothing() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        Fold fold;
        fold.apply(journal.written.first());
        const QByteArray before = meaning(fold);
        const Entry later = journal.writer.next(static_cast<EntryKind>(999), {}, {}, QByteArray(500, 'z'));
        for (int i = 0; i < 3; ++i)
            fold.apply(later);
        QCOMPARE(meaning(fold), before);
        QCOMPARE(fold.state().unknownKinds, 1);
        device.store->append(journal.id, {later}, {});
        QVERIFY(device.restart());
        QCOMPARE(readAll(*device.store, journal.id).last(), later);
    }

    void whatTheStoreRefusesItDoesNotKeep() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        journal.note("goed");
        device.store->drain();
        const QList<Entry> before = readAll(*device.store, journal.id);
        const Entry good = journal.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "x");
        QList<Entry> bad(8, good);
        bad[0].stream = {};
        bad[1].seq = 0;
        bad[2].stamp = 0;
        bad[3].kind = static_cast<EntryKind>(0);
        bad[4].secret = {};
        bad[5].payload = QByteArray(maxPayload + 1, 'x');
        bad[6].parents = {{StreamId::random(), 0}};
        bad[7].skeleton = true;
        for (const Entry &entry : bad)
            device.store->append(journal.id, {good, entry}, journal.answer());
        device.store->drain();
        QCOMPARE(journal.errors.size(), bad.size());
        for (const StoreError &error : journal.errors) {
            QCOMPARE(error.kind, StoreError::Kind::Refused);
            QVERIFY(!error.kept);
        }
        QCOMPARE(readAll(*device.store, journal.id), before);
    }
};

QTEST_GUILESS_MAIN(BadEntriesTest)
#include "tst_bad_entries.moc"
