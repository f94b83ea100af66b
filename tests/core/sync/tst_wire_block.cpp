// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/journal/randomjournal.h"
#include "core/sync/wireblock.h"
#include "support/trace/trace.h"

#include <QTest>
#include <tuple>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

QList<QByteArray> blocksOf(QList<Entry> entries, BlockWriter &writer) {
    QList<QByteArray> blocks;
    while (!entries.isEmpty()) {
        const BlockWriter::Block block = writer.write(entries);
        blocks.append(block.bytes);
        entries.remove(0, block.entries);
    }
    return blocks;
}

/// What comes out at the other end; nothing when a block was refused.
std::optional<QList<Entry>> across(const QList<Entry> &entries, qsizetype &bytes) {
    BlockWriter writer;
    BlockReader reader;
    QList<Entry> out;
    bytes = 0;
    for (const QByteArray &block : blocksOf(entries, writer)) {
        bytes += block.size();
        const auto read = reader.read(block);
        if (!read)
            return std::nullopt;
        out += *read;
    }
    return out;
}

QByteArray spelled(const QList<Entry> &entries) {
    QByteArray all;
    for (const Entry &entry : entries)
        all += encodeEntry(entry);
    return all;
}

/// A block around whatever bytes, with a check that fits what they unpack to.
QByteArray packed(const QByteArray &rows) {
    const Hash hash = Digest("block1").number(0).field(rows).result();
    QByteArray body(qsizetype(ZSTD_compressBound(std::size_t(rows.size()))), Qt::Uninitialized);
    body.truncate(
        qsizetype(ZSTD_compress(body.data(), std::size_t(body.size()), rows.data(), std::size_t(rows.size()), 19)));
    return QByteArray(1, 2) + QByteArray(reinterpret_cast<const char *>(hash.data()), 4) + body;
}

} // namespace

class WireBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInterviewComesAcrossByteForByte();
    void whateverIsSoundComesAcross();
    void halfAMeasurementComesAcross();
    void aSingleLongEntryComesAcross();
    void everyCutAndFlippedBitIsRefused();
    void blocksComeInTheirOrder();
    void bombsAreRefused();
    void oneMoreEditIsSmall();
};

void WireBlockTest::theInterviewComesAcrossByteForByte() {
    const Story::Trace trace = Story::interviewTrace();
    qsizetype bytes = 0;
    const auto out = across(trace.entries, bytes);
    QVERIFY(out.has_value());
    QCOMPARE(out->size(), qsizetype(Story::traceEntries));
    QVERIFY(*out == trace.entries);
    const qsizetype raw = spelled(trace.entries).size();
    QVERIFY(spelled(*out) == spelled(trace.entries));
    qInfo("the interview: %lld entries, %lld bytes in blocks, %lld as in the journal", (long long)out->size(),
          (long long)bytes, (long long)raw);
    QVERIFY(bytes * 3 < raw);

    BlockWriter writer;
    for (const QByteArray &block : blocksOf(trace.entries, writer))
        QVERIFY(block.size() <= BlockWriter::longestBlock);
}

/// Streams and seqs at random, nothing in order: nearly all of it goes the plain way.
void WireBlockTest::whateverIsSoundComesAcross() {
    for (unsigned seed = 0; seed < 40; ++seed) {
        Dice dice(seed);
        QList<Entry> entries;
        for (int i = 0; i < 60; ++i) {
            entries.append(anyEntry(dice));
            if (dice.below(2) == 0 && i > 0)
                entries.last().stream = entries[i - 1].stream;
            if (unsound(entries.last()))
                entries.removeLast(), --i;
        }
        qsizetype bytes = 0;
        const auto out = across(entries, bytes);
        QVERIFY(out && *out == entries);
    }
}

/// After a cut a session begins in the middle: units are known nowhere, seqs begin anywhere.
void WireBlockTest::halfAMeasurementComesAcross() {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const QList<Entry> all = RandomJournal(seed).entries;
        for (const qsizetype from : {0, 7, 30}) {
            qsizetype bytes = 0;
            const auto out = across(all.sliced(from), bytes);
            QVERIFY(out && *out == all.sliced(from));
        }
    }
}

void WireBlockTest::aSingleLongEntryComesAcross() {
    Dice dice(5);
    Entry entry = anyEntry(dice);
    entry = Entry{dice.id<StreamId>(), 9, 9, EntryKind::NoteCreate, {}, {}, {}, dice.bytes(maxPayload), false, {}};
    for (int i = 0; i < maxParents; ++i)
        entry.parents.append({dice.id<StreamId>(), 1});
    std::sort(entry.parents.begin(), entry.parents.end());
    QVERIFY(!unsound(entry));
    BlockWriter writer;
    const BlockWriter::Block block = writer.write({entry, entry});
    QCOMPARE(block.entries, 1);
    const auto read = BlockReader().read(block.bytes);
    QVERIFY(read && *read == QList<Entry>{entry});
}

void WireBlockTest::everyCutAndFlippedBitIsRefused() {
    int refused = 0;
    int equal = 0;
    const auto hold = [&](const BlockReader &before, const QByteArray &damaged, const QList<Entry> &honest) {
        BlockReader reader = before;
        const auto read = reader.read(damaged);
        ++(read ? equal : refused);
        return !read || *read == honest;
    };
    // As many entries as make a packed block and a plain one, each behind another that the dictionary knows.
    for (const qsizetype size : {40, 1}) {
        const QList<Entry> all = RandomJournal(11).entries;
        BlockWriter writer;
        BlockReader reader;
        QVERIFY(reader.read(writer.write(all.first(12)).bytes).ok());
        const BlockWriter::Block block = writer.write(all.sliced(12, size));
        QCOMPARE(block.entries, size);
        const QList<Entry> honest = all.sliced(12, size);
        for (qsizetype cut = 0; cut < block.bytes.size(); ++cut)
            QVERIFY(hold(reader, block.bytes.first(cut), honest));
        QVERIFY(hold(reader, block.bytes + 'x', honest));
        QCOMPARE(equal, 0);
        for (qsizetype bit = 0; bit < block.bytes.size() * 8; ++bit) {
            QByteArray damaged = block.bytes;
            damaged[bit / 8] ^= char(1 << (bit % 8));
            QVERIFY(hold(reader, damaged, honest));
        }
        equal = 0;
        QVERIFY(hold(reader, block.bytes, honest));
        QCOMPARE(equal, 1);
        equal = 0;
    }
    QVERIFY(refused > 10'000);
}

void WireBlockTest::blocksComeInTheirOrder() {
    const QList<Entry> all = RandomJournal(12).entries;
    BlockWriter writer;
    const QByteArray first = writer.write(all.first(20)).bytes;
    const QByteArray second = writer.write(all.sliced(20, 20)).bytes;
    BlockReader early;
    QVERIFY(!early.read(second).ok());
    QVERIFY(!early.read(first).ok()); // it ended there
    BlockReader twice;
    QVERIFY(twice.read(first).ok());
    BlockReader ordered = twice;
    QVERIFY(!twice.read(first).ok());
    QVERIFY(ordered.read(second).ok());
}

void WireBlockTest::bombsAreRefused() {
    for (const qsizetype size : {qsizetype(BlockReader::longestRows + 1), qsizetype(64) << 20}) {
        const QByteArray bomb = packed(QByteArray(size, 0));
        QVERIFY(bomb.size() < BlockWriter::longestBlock);
        QVERIFY(BlockReader().read(bomb).error() == BlockError::TooLong);
    }
    // One that says it is small and goes on in a second frame.
    const QByteArray zeros(200'000, 0);
    const QByteArray both = packed(zeros) + packed(zeros).sliced(5);
    QVERIFY(BlockReader().read(both).error() == BlockError::Malformed);
    QVERIFY(BlockReader().read(QByteArray(BlockReader::longestRows + 100, 1)).error() == BlockError::TooLong);
    QVERIFY(BlockReader().read({}).error() == BlockError::Malformed);
    QVERIFY(!BlockReader().read(packed({})).ok());
}

/// In a session that has seen the interview: the next pause in typing, as a block of its own.
void WireBlockTest::oneMoreEditIsSmall() {
    const Story::Trace trace = Story::interviewTrace();
    BlockWriter writer;
    const qsizetype known = trace.entries.size() - 200;
    std::ignore = blocksOf(trace.entries.first(known), writer);
    QList<qsizetype> sizes;
    for (const Entry &entry : trace.entries.sliced(known))
        sizes.append(writer.write({entry}).bytes.size());
    std::sort(sizes.begin(), sizes.end());
    qInfo("one more edit: %lld bytes of block in the middle, %lld at most", (long long)sizes[100],
          (long long)sizes.last());
    QVERIFY(sizes[100] <= 64);
}

QTEST_GUILESS_MAIN(WireBlockTest)
#include "tst_wire_block.moc"
