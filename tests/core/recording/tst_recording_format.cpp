// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/forgedfile.h"

#include <QFile>
#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;
using Kind = RecordingError::Kind;

namespace {

QList<QByteArray> frozenList(const QByteArray &name) {
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/sound-1.txt"));
    QList<QByteArray> values;
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + " = "))
            values.append(QByteArray::fromHex(line.mid(name.size() + 3)));
    }
    return values;
}

/// Packets of a voice, made here.
QList<QByteArray> voicePackets(int count) {
    VoiceEncoder encoder;
    const Samples samples = voice(count * 0.02);
    QList<QByteArray> packets;
    for (int i = 0; i < count; ++i)
        packets.append(encoder.encode(part(samples, i * 320, 320)));
    return packets;
}

/// What opens of a file: for each record of sound its packets, by its number.
QMap<quint32, QList<QByteArray>> opened(const QByteArray &file, const QMap<quint32, QByteArray> &keys,
                                        qint64 *length = nullptr) {
    QMap<quint32, QList<QByteArray>> result;
    auto reader = readerOf(file, keys);
    if (!reader)
        return result;
    for (std::size_t i = 0; i < reader->index().records().size(); ++i) {
        if (const auto packets = reader->packets(i))
            result[reader->index().records()[i].header.number] = *packets;
    }
    if (length)
        *length = reader->index().length();
    return result;
}

Kind refusal(const QByteArray &file, RecordingId id = someId()) {
    const auto read = readerOf(file, {}, KeyPair(), id);
    return read ? Kind::Io : read.error().kind;
}

} // namespace

/// What FORMAT.md says is what is read and written; what was altered, moved or said twice is not played.
class TestRecordingFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(sodium_init() >= 0);
        m_frozen = smallFile(m_pair, frozenList("packet"));
        m_file = m_frozen.file();
        m_keys = m_frozen.sealedKeys({0, 1, 2});
        m_all = opened(m_file, m_keys, &m_length);
        QCOMPARE(m_all.size(), 5);
        QCOMPARE(m_length, 10 * 320);
    }

    void whatIsFrozenIsRead() {
        const QByteArray file = frozenList("file").value(0);
        QVERIFY(!file.isEmpty());
        QCOMPARE(m_file.toHex(), file.toHex()); // the second writer, from the paper
        auto reader = readerOf(file, m_keys);
        QVERIFY(reader.ok());
        QCOMPARE(reader->index().header().wall, 1'773'145'800'000ms);
        QCOMPARE(reader->index().header().delay, 104);
        QCOMPARE(m_all.values(), m_frozen.packets());
        const auto runs = reader->runs();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].began->bootId, QByteArray("boot-1"));
        QCOMPARE(int(runs[0].halt->reason), int(HaltReason::Break));
        QCOMPARE(runs[0].to, 6 * 320);
        QVERIFY(!runs[1].haltHead); // killed
        RecordingSource source(std::move(*reader));
        QVERIFY(likeness(voice(0.2), played(source)) > 0.6); // short, and in five pieces of 40 ms
    }

    /// What the product writes is read by the rules of the paper, field by field.
    void whatIsWrittenIsAsThePaperSays() {
        const RecordingHeader header{someId(), m_pair.publicKey, 1'773'145'800'000ms, 104};
        QCOMPARE(RecordingFormat::spelled(header).toHex(), m_frozen.pieces()[0].toHex());
        const auto read = RecordingFormat::header(m_file);
        QVERIFY(read.ok() && *read == header);
        RecordSeal seal(header, {});
        QByteArray box = seal.startSegment();
        QCOMPARE(box.size(), 80);
        const QByteArray first = seal.begins({"boot-1", 60'000ms, 1'773'145'800'000ms});
        QCOMPARE(first.first(28).toHex(), m_frozen.pieces()[1].first(28).toHex());
        const QByteArray second = seal.sound(m_frozen.packets()[0], 60'000ms);
        QCOMPARE(second.first(28).toHex(), m_frozen.pieces()[2].first(28).toHex());
        const QByteArray third = seal.halts(HaltReason::Break, {"boot-1", 60'040ms, 1'773'145'860'000ms});
        QCOMPARE(third[0], '\3');
        const auto all = opened(RecordingFormat::spelled(header) + first + second + third, {{0, box}});
        QCOMPARE(all.value(1), m_frozen.packets()[0]);
        QVERIFY(first.mid(28, 24) != second.mid(28, 24)); // a nonce is never used twice
    }

    void lengthsOfPacketsAsOpusSpellsThem() {
        QList<QByteArray> packets;
        for (const int size : {0, 1, 251, 252, 253, 254, 255, 256, 507, 508, 1020, 1274, 1275})
            packets.append(QByteArray(size, 'x'));
        const QByteArray body = RecordingFormat::soundBody(packets);
        const auto back = RecordingFormat::packets(body, int(packets.size()));
        QVERIFY(back && *back == packets);
        QVERIFY(!RecordingFormat::packets(body, int(packets.size()) - 1));
        QVERIFY(!RecordingFormat::packets(body, int(packets.size()) + 1));
        QVERIFY(!RecordingFormat::packets(body.chopped(1), int(packets.size())));
        QVERIFY(!RecordingFormat::packets(QByteArray("\xfc", 1), 1));
    }

    void headersAreRefusedWithTheReason() {
        QCOMPARE(refusal({}), Kind::NotARecording);
        QCOMPARE(refusal("OggS and so on, longer than any header of a recording, so that nothing is missing"),
                 Kind::NotARecording);
        QByteArray newer = m_file;
        newer[9] = 2;
        QCOMPARE(refusal(newer), Kind::Newer);
        QCOMPARE(refusal(m_file, someId("een andere opnam")), Kind::OtherRecording);
        for (int size = 8; size < RecordingFormat::headerSize; ++size)
            QCOMPARE(refusal(m_file.first(size)), Kind::Damaged);
        for (int bit = 0; bit < RecordingFormat::headerSize * 8; ++bit) {
            QByteArray altered = m_file;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!readerOf(altered, m_keys), qPrintable(QString::number(bit)));
        }
    }

    /// After a cut at any byte all whole records play, and the next record goes on behind them.
    void everyCut() {
        qsizetype whole = RecordingFormat::headerSize;
        int pieces = 0; // whole ones, after the header
        for (qsizetype size = RecordingFormat::headerSize; size <= m_file.size(); ++size) {
            while (pieces < 8 && whole + m_frozen.pieces()[pieces + 1].size() <= size)
                whole += m_frozen.pieces()[++pieces].size();
            QBuffer cut;
            cut.setData(m_file.first(size));
            cut.open(QIODevice::ReadOnly);
            const auto index = RecordingIndex::read(cut);
            QVERIFY(index.ok());
            QCOMPARE(index->wholeSize(), whole);
            QCOMPARE(index->damages(), 0);
            const RecordingEnd end = index->end(cut);
            QCOMPARE(end.number, quint32(pieces));
            QCOMPARE(end.tag, pieces == 0 ? QByteArray(16, '\0') : m_file.mid(whole - 16, 16));
            const auto left = opened(m_file.first(size), m_keys);
            for (auto one = m_all.cbegin(); one != m_all.cend(); ++one)
                QCOMPARE(left.value(one.key()), int(one.key()) < pieces ? one.value() : QList<QByteArray>());
        }
        QCOMPARE(pieces, 8);
    }

    /// No flipped bit makes anything else heard; it costs its own record, and the next one where it hits a tag.
    void everyFlippedBit() {
        const qsizetype lastAt = m_file.size() - m_frozen.pieces().last().size();
        for (qsizetype bit = RecordingFormat::headerSize * 8; bit < m_file.size() * 8; ++bit) {
            QByteArray altered = m_file;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
            qint64 length = 0;
            const auto left = opened(altered, m_keys, &length);
            for (auto one = left.cbegin(); one != left.cend(); ++one)
                QVERIFY2(m_all.value(one.key()) == one.value(), qPrintable(QString::number(bit)));
            QVERIFY2(left.size() >= m_all.size() - 2, qPrintable(QString::number(bit)));
            QVERIFY2(length == m_length || bit / 8 >= lastAt, qPrintable(QString::number(bit)));
        }
    }

    /// Zeros as a power cut may leave them, at the end and in the middle.
    void zerosAreSkipped() {
        QCOMPARE(opened(m_file + QByteArray(5000, '\0'), m_keys), m_all);
        const qsizetype at = m_file.size() - m_frozen.pieces()[8].size();
        const auto left = opened(m_file.first(at) + QByteArray(3'000'000, '\0') + m_file.mid(at), m_keys);
        QCOMPARE(left.size(), 4); // the last record hangs on the tag in front of it, and that is zeros now
    }

    void otherKeysOpenNothing() {
        QVERIFY(opened(m_file, {}).isEmpty());
        QVERIFY(opened(m_file, {{0, m_keys[1]}, {1, m_keys[2]}, {2, m_keys[0]}}).isEmpty());
        auto reader = readerOf(m_file, m_keys, KeyPair('x'));
        QVERIFY(reader.ok());
        QCOMPARE(reader->account().readable, 0);
        QCOMPARE(reader->account().silent, m_length);
        QCOMPARE(reader->account().lockedSegments, (QList<quint32>{0, 1, 2}));
    }

    void recordsOfAnotherRecordingAreRefused() {
        ForgedFile other(m_pair, "een andere opnam");
        other.begins();
        other.sound(m_frozen.packets()[0]);
        QVERIFY(!opened(m_file, m_keys).isEmpty());
        const QByteArray mixed = m_frozen.pieces()[0] + other.pieces()[1] + other.pieces()[2];
        QVERIFY(opened(mixed, m_keys).isEmpty()); // same keys, same place, other header
    }

    void reorderedAndDuplicatedRecordsAreRefused() {
        const auto &p = m_frozen.pieces();
        const auto without = [&](std::initializer_list<int> order) {
            QByteArray file = p[0];
            for (const int piece : order)
                file += p[piece];
            return opened(file, m_keys);
        };
        QCOMPARE(without({1, 2, 3, 4, 5, 6, 7, 8}), m_all);
        QCOMPARE(without({1, 2, 2, 3, 4, 5, 6, 7, 8}), m_all); // once, and nothing is moved by it
        // Each list is what is left: never one in a place that is not its own.
        for (const auto &left : {without({1, 3, 2, 4, 5, 6, 7, 8}), without({1, 2, 4, 5, 6, 7, 8}), without({2, 3, 4}),
                                 without({1, 2, 3, 4, 5, 6, 8, 7})}) {
            QVERIFY(left.size() < m_all.size());
            for (auto one = left.cbegin(); one != left.cend(); ++one)
                QCOMPARE(m_all.value(one.key()), one.value());
        }
        QVERIFY(!without({1, 2, 4, 5, 6, 7, 8}).contains(3)); // hangs on one that was taken out
    }

    /// What is destroyed stays as long as it was, and all the rest plays.
    void aDestroyedSegmentIsSilence() {
        auto keys = m_keys;
        keys.remove(1);
        qint64 length = 0;
        const auto left = opened(m_file, keys, &length);
        QCOMPARE(length, m_length);
        QCOMPARE(left.keys(), (QList<quint32>{1, 2, 6, 7}));
        auto reader = readerOf(m_file, keys);
        QCOMPARE(reader->account().silent, 2 * 320);
        QCOMPARE(reader->account().lockedSegments, QList<quint32>{1});
        const auto runs = reader->runs();
        QVERIFY(runs[0].haltHead && !runs[0].halt); // that it halted is known, why is not
    }

private:
    KeyPair m_pair;
    ForgedFile m_frozen{m_pair};
    QByteArray m_file;
    QMap<quint32, QByteArray> m_keys;
    QMap<quint32, QList<QByteArray>> m_all;
    qint64 m_length = 0;
};

/// `--write` prints what is to be frozen, once a version of the format.
int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--write") == 0) {
        const auto packets = voicePackets(10);
        std::printf("file = %s\n", smallFile(KeyPair(), packets).file().toHex().constData());
        for (const QByteArray &packet : packets)
            std::printf("packet = %s\n", packet.toHex().constData());
        return 0;
    }
    TestRecordingFormat test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recording_format.moc"
