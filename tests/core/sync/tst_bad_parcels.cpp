// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/fold.h"
#include "core/sync/parcelworld.h"
#include "core/sync/sealing.h"
#include "core/sync/wireblock.h"
#include "support/cost.h"

#include <QTest>
#include <functional>
#include <sodium.h>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

/// A bundle of pieces, signed by a tablet that takes part: what a co-auditor's tablet may make of its keys.
QByteArray fileOf(const Tablet &from, const Tablet &to, const QList<QByteArray> &pieces, const QByteArray &has,
                  std::uint64_t sequence = 1'000'000'000) {
    BundleWriter writer(from.self, to.row.key().publicKey, {from.id, sequence, has});
    for (const QByteArray &piece : pieces) {
        if (!writer.add(piece))
            qFatal("a piece too large for the test");
    }
    return writer.finish().value();
}

QByteArray entriesPiece(const QList<Entry> &entries) { return char(2) + BlockWriter().write(entries).bytes; }

QByteArray letterOf(const QByteArray &title, int slot = 1, int role = 2) {
    return char(1) + TlvWriter().number(1, 1).bytes(2, title).number(3, slot).number(4, role).data();
}

/// One block around any rows, packed as small as it goes.
QByteArray blockOf(std::uint64_t number, const QByteArray &rows) {
    const Hash hash = Digest("block1").number(number).field(rows).result();
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(rows.size()))), Qt::Uninitialized);
    packed.truncate(
        qsizetype(ZSTD_compress(packed.data(), std::size_t(packed.size()), rows.data(), std::size_t(rows.size()), 3)));
    return "\2\2" + QByteArray(reinterpret_cast<const char *>(hash.data()), 4) + packed;
}

/// A million entries of two bytes each behind one that is real.
QList<QByteArray> aMillionEntries(const Entry &first) {
    WireDictionary dictionary;
    QByteArray rows = dictionary.encodeRow(first);
    constexpr qsizetype each = 150'000;
    QList<QByteArray> pieces;
    for (std::uint64_t block = 0; block * each < 1'000'000; ++block) {
        rows += QByteArray("\x27\0", 2).repeated(each); // as the row before, which it answers; nothing in it
        pieces.append(blockOf(block, rows));
        rows.clear();
    }
    return pieces;
}

QByteArray bomb(int megabytes) {
    QByteArray million(1 << 20, '\0');
    million.replace(0, 4, QByteArray::fromHex("000ffffc")); // one block after the other
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, 20);
    QByteArray out(4 << 20, Qt::Uninitialized);
    ZSTD_outBuffer to{out.data(), std::size_t(out.size()), 0};
    for (int i = 0; i < megabytes; ++i) {
        ZSTD_inBuffer from{million.constData(), std::size_t(million.size()), 0};
        ZSTD_compressStream2(context.get(), &to, &from, i + 1 < megabytes ? ZSTD_e_continue : ZSTD_e_end);
    }
    return out.first(qsizetype(to.pos));
}

QByteArray noise(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    fillRandom(bytes.data(), std::size_t(size));
    return bytes;
}

/// Blocks that are small, of entries that are as large as they may be.
QList<QByteArray> muchPayload(StreamWriter writer, int megabytes) {
    BlockWriter blocks;
    QList<QByteArray> pieces;
    for (int i = 0; i < 4 * megabytes; ++i)
        pieces.append(char(2) +
                      blocks.write({writer.next(EntryKind::Plan, {}, {}, QByteArray(250'000, char(i)))}).bytes);
    return pieces;
}

struct Bad {
    QByteArray name;
    QByteArray file;
    ParcelRefusal refusal;
};

/// Everything that is kept of the measurement, as the state says it and as it lies there.
QByteArray dumpOf(Tablet &tablet) {
    Fold fold;
    QByteArray all;
    for (const Entry &entry : tablet.shared()) {
        fold.apply(entry);
        all += encodeEntry(entry);
    }
    const auto heads = tablet.store().signedHeads(tablet.id);
    for (const SignedHead &head : *heads)
        all += encodeHead(head);
    return fold.dump() + all + tablet.row.encode();
}

QList<Bad> otherFiles(const QByteArray &good) {
    using R = ParcelRefusal;
    QByteArray older = good;
    older[9] = 0;
    QByteArray newer = good;
    newer[8] = '\xff';
    QByteArray length = good;
    length[106] = '\xff';
    return {
        {"nothing", {}, R::NotABundle},
        {"a path", "../../../etc/passwd", R::NotABundle},
        {"a zip file with a path", QByteArray("PK\3\4") + QByteArray(26, '\0') + "../../etc/passwd", R::NotABundle},
        {"SQL", "'; drop table entry; --", R::NotABundle},
        {"a format", "%n%s%1%n", R::NotABundle},
        {"a tag", "<img src=file:///etc/passwd>", R::NotABundle},
        {"invalid UTF-8", "\xff\xfe\xc0\xaf\xed\xa0\x80", R::NotABundle},
        {"16 MB of something", QByteArray(16 << 20, 'x'), R::NotABundle},
        {"version 0", older, R::Damaged},
        {"version 65,281", newer, R::Newer},
        {"only the magic", good.first(8), R::Damaged},
        {"a chunk longer than the file", length, R::Damaged},
        {"twice in one", good + good, R::Damaged},
    };
}

QList<Bad> forged(const Tablet &anna, const Tablet &bruno) {
    using R = ParcelRefusal;
    const DeviceIdentity mallory = identityOf('M');
    Forger unsignedOne(anna.self.talking.publicKey, bruno.row.key());
    unsignedOne.opening(QByteArray(64, 's'), 7, QByteArray(24, 'h'));
    unsignedOne.body(QByteArray(16, 'm') + bomb(1));
    Forger large(anna.self.talking.publicKey, bruno.row.key());
    large.opening(QByteArray(64, 's'), 7, QByteArray(24, 'h'));
    large.body(QByteArray(15 << 20, 'x'));
    Forger stranger(mallory.talking.publicKey, bruno.row.key());
    stranger.opening(QByteArray(64, 's'), 7, QByteArray(24, 'h'));
    stranger.body(QByteArray(60, 'x'));
    const auto body = [&](const QByteArray &content) {
        const QByteArray all = anna.id.toBytes() + content;
        Forger file(anna.self.talking.publicKey, bruno.row.key());
        const QByteArray has = anna.writer.stream().toBytes() + QByteArray(7, '\0') + '\1';
        file.opening(anna.self.sign(BundleFile::signedText(file.h(), bruno.row.key().publicKey, 9, has, all)), 9, has);
        file.body(all);
        return file.file();
    };
    return {
        {"signed by nobody", unsignedOne.file(), R::UnknownSender},
        {"15 MB that nobody signed", large.file(), R::UnknownSender},
        {"in the name of a stranger", stranger.file(), R::UnknownSender},
        {"a bomb of 4 GB", body(bomb(4'096)), R::TooLarge},
        {"a body of noise", body(QByteArray(500, 'z')), R::Damaged},
        {"half a measurement's name", body({}).chopped(1), R::Damaged},
    };
}

QList<Bad> pieces(const Tablet &anna, const Tablet &bruno, const QByteArray &has) {
    using R = ParcelRefusal;
    const auto big = [&](std::uint64_t number) {
        QByteArray bytes(8, '\0');
        qToBigEndian(number, bytes.data());
        return has.first(16) + bytes;
    };
    const QByteArray nan = QByteArray::fromHex("7ff8000000000001");
    std::uint64_t sequence = 2'000'000'000;
    const auto with = [&](const QList<QByteArray> &content) { return fileOf(anna, bruno, content, has, ++sequence); };
    const auto letter = [&](const QByteArray &content) { return with({char(1) + content}); };
    const QByteArray four = QByteArray::fromHex("01ffffffff0f");
    QList<Bad> all{
        {"sequence 0", fileOf(anna, bruno, {}, has, 0), R::Damaged},
        {"sequence 2^63", fileOf(anna, bruno, {}, has, 1ULL << 63), R::Damaged},
        {"sequence -1", fileOf(anna, bruno, {}, has, ~0ULL), R::Damaged},
        {"an old file", fileOf(anna, bruno, {}, has, 1), R::AlreadyRead},
        {"as far as 0", fileOf(anna, bruno, {}, big(0), ++sequence), R::Damaged},
        {"as far as 2^63", fileOf(anna, bruno, {}, big(1ULL << 63), ++sequence), R::Damaged},
        {"as far as -1", fileOf(anna, bruno, {}, big(~0ULL), ++sequence), R::Damaged},
        {"further than it brings", fileOf(anna, bruno, {}, big(4'000'000), ++sequence), R::Gap},
        {"nothing said of how far", fileOf(anna, bruno, {}, {}, ++sequence), R::Damaged},
        {"an unknown kind", with({QByteArray(1, 9)}), R::Newer},
        {"a kind of -1", with({QByteArray(60, '\xff')}), R::Newer},
        {"a letter without fields", letter({}), R::Damaged},
        {"missing fields", letter(TlvWriter().number(1, 1).text(2, QStringLiteral("x")).data()), R::Damaged},
        {"a letter of version 2", letter(TlvWriter().number(1, 2).data()), R::Damaged},
        {"a version that is no number", letter(TlvWriter().bytes(1, nan).data()), R::Damaged},
        {"slot 6", with({letterOf("x", 6)}), R::Damaged},
        {"slot 99", with({letterOf("x", 99)}), R::Damaged},
        {"role 0", with({letterOf("x", 1, 0)}), R::Damaged},
        {"a title of invalid UTF-8", with({letterOf("\xff\xfe")}), R::Damaged},
        {"a title of overlong UTF-8", with({letterOf("\xc0\xaf")}), R::Damaged},
        {"a title not in normal form", with({letterOf("e\xcc\x81")}), R::Damaged},
        {"a title of 1 MB", with({letterOf(QByteArray(1 << 20, 'x'))}), R::Damaged},
        {"a length of 4 GiB", letter(four + "x"), R::Damaged},
        {"fields 100,000 deep", letter(QByteArray::fromHex("0105").repeated(100'000)), R::Damaged},
        {"a bomb in a block", with({blockOf(0, QByteArray(512 << 20, '\0'))}), R::TooLarge},
        {"40,000 blocks of nothing", with(QList<QByteArray>(40'000, QByteArray("\2x"))), R::Damaged},
        {"zeros as large as it goes", with(QList<QByteArray>(3, char(2) + QByteArray(5 << 20, '\0'))), R::TooLarge},
        {"noise as large as it goes", with({char(2) + noise(7 << 20), char(2) + noise(7 << 20)}), R::TooLarge},
        {"heads as large as it goes", with(QList<QByteArray>(3, char(3) + QByteArray(5 << 20, '\0'))), R::Damaged},
        {"heads, cut", with({QByteArray("\3\0\x50xx", 5)}), R::Damaged},
    };
    return all;
}

QList<Bad> entries(Tablet &anna, const Tablet &bruno, const QByteArray &has) {
    using R = ParcelRefusal;
    std::uint64_t sequence = 3'000'000'000;
    const auto with = [&](const Entry &entry) { return fileOf(anna, bruno, {entriesPiece({entry})}, has, ++sequence); };
    StreamWriter writer = anna.writer;
    const Entry good = writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "goed");
    Entry stamp = good;
    stamp.stamp = TlvReader::maxNumber;
    Entry gap = good;
    gap.seq += 10;
    Entry far = good;
    far.seq = TlvReader::maxNumber;
    Entry plain = StreamWriter(anna.writer).next(EntryKind::Plan, {}, {}, {});
    return {
        {"the last of all stamps", with(stamp), R::AgainstRules},
        {"a gap", with(gap), R::Gap},
        {"the last of all numbers", with(far), R::Gap},
        {"a skeleton that nobody erased", with(skeletonOf(good)), R::AgainstRules},
        {"100 MB of payload", fileOf(anna, bruno, muchPayload(anna.writer, 100), has, ++sequence), R::TooLarge},
        {"a million entries", fileOf(anna, bruno, aMillionEntries(plain), has, ++sequence), R::TooLarge},
    };
}

} // namespace

/// Files that somebody may hand in or mail, by class: refused with a reason, quickly, small, and nothing has changed.
class BadParcelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void theGaugeSeesABombThatIsUnpackedWithoutALimit() {
        const QByteArray file = bomb(200);
        QVERIFY(file.size() < 100'000);
        const Fixture::Cost cost;
        QByteArray all(200 << 20, Qt::Uninitialized);
        QCOMPARE(ZSTD_decompress(all.data(), std::size_t(all.size()), file.data(), std::size_t(file.size())),
                 std::size_t(all.size()));
        QVERIFY2(!cost.isSmall() || Fixture::sanitized, qPrintable(cost.told()));
    }

    void everyClassIsRefused() {
        TwoTablets both;
        QVERIFY(both.meet());
        both.anna.note("iets nieuws");
        const QByteArray good = both.anna.fileFor(both.bruno);
        QVERIFY(!both.bruno.read(good));
        const QByteArray has = both.anna.writer.stream().toBytes() + QByteArray(7, '\0') + '\1';
        QList<Bad> all = otherFiles(good) + forged(both.anna, both.bruno) + pieces(both.anna, both.bruno, has) +
                         entries(both.anna, both.bruno, has);
        all.append({"the same file again", good, ParcelRefusal::AlreadyRead});
        QVERIFY(all.size() >= 50);
        const QByteArray before = dumpOf(both.bruno);
        for (const Bad &bad : std::as_const(all)) {
            const Fixture::Cost cost;
            const auto refusal = both.bruno.read(bad.file);
            qInfo("%s: %s", bad.name.constData(), qPrintable(cost.told()));
            QVERIFY2(cost.isSmall(), (bad.name + ": " + cost.told().toUtf8()).constData());
            QVERIFY2(refusal == bad.refusal,
                     (bad.name + ": " + (refusal ? QByteArray::number(int(*refusal)) : "read")).constData());
            QVERIFY2(dumpOf(both.bruno) == before, bad.name);
        }
        // The comparison sees a change.
        both.anna.note("nog iets");
        QVERIFY(!both.bruno.read(both.anna.fileFor(both.bruno)));
        QVERIFY(dumpOf(both.bruno) != before);
    }

    void everyCutAndEveryBit() {
        TwoTablets both;
        QVERIFY(both.meet());
        both.anna.note("iets");
        const QByteArray good = both.anna.fileFor(both.bruno);
        const QByteArray before = dumpOf(both.bruno);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QVERIFY(both.bruno.read(good.first(at)));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray turned = good;
                turned[at] = char(turned.at(at) ^ (1 << bit));
                QVERIFY(both.bruno.read(turned));
            }
        }
        QCOMPARE(dumpOf(both.bruno), before);
        QVERIFY(!both.bruno.read(good)); // the control
    }

    /// Two tablets whose clocks are twenty years apart, and words that mean something elsewhere.
    void oddClocksAndOddWordsAreNoReason() {
        TwoTablets both;
        both.bruno.wall = std::chrono::hours(24 * 3653 * 10);
        QVERIFY(both.meet());
        for (const char *words : {"../../etc/passwd", "'; drop table entry; --", "%n%s%1",
                                  "<img src=file:///etc/passwd>", "\xe2\x80\xaeomgekeerd\xe2\x80\xac",
                                  "nul\xe2\x80\x8b"
                                  "breed"})
            both.anna.note(words, std::chrono::hours(-24 * 3653));
        QVERIFY(!both.bruno.read(both.anna.fileFor(both.bruno)));
        both.bruno.note("terug", std::chrono::hours(24 * 3653 * 10));
        QVERIFY(!both.anna.read(both.bruno.fileFor(both.anna)));
        QCOMPARE(both.anna.shared(), both.bruno.shared());
        QVERIFY(both.anna.whole() && both.bruno.whole());
    }
};

QTEST_GUILESS_MAIN(BadParcelsTest)
#include "tst_bad_parcels.moc"
