// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sealing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <functional>
#include <malloc.h>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

Q_DECLARE_METATYPE(std::function<void(Forger &)>)

namespace {

constexpr char annas = 'A', brunos = 'B', mallorys = 'M'; ///< seeds of devices
constexpr char first = 'r', second = 's', pair = 'p';     ///< seeds of receive keys of Bruno
constexpr qsizetype greeting = 106;

const char *nameOf(BundleRefusal refusal) {
    static constexpr const char *names[] = {"NotABundle",      "Newer",         "Damaged",
                                            "ForSomebodyElse", "UnknownSender", "TooLarge"};
    return names[int(refusal)];
}
/// What came of a file, in a word.
const char *outcome(const Result<Bundle, BundleRefusal> &read) { return read ? "read" : nameOf(read.error()); }

BundleReader bruno() { return {keys({first, second, pair}), {identityOf(annas).keys(), identityOf(mallorys).keys()}}; }
const char *atBruno(const QByteArray &file) { return outcome(bruno().read(file)); }

BundleLetter letter() { return {*MeasurementId::fromBytes("een hele meting."), 7, "hoe ver Anna is"}; }

QByteArray bundleOf(const QList<QByteArray> &blocks, char sender = annas, char receiver = second) {
    const DeviceIdentity identity = identityOf(sender);
    BundleWriter writer(identity, receiveKeyOf(receiver).publicKey, letter());
    for (const QByteArray &block : blocks) {
        if (!writer.add(block))
            return {};
    }
    const auto file = writer.finish();
    return file ? *file : QByteArray();
}

QByteArray noise(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    fillRandom(bytes.data(), std::size_t(size));
    return bytes;
}
const QList<QByteArray> little{"eerste blok", "tweede", QByteArray("\0", 1)};

/// The greeting, and each sealed chunk with its length.
QList<QByteArray> chunksOf(const QByteArray &file) {
    QList<QByteArray> parts{file.first(greeting)};
    for (qsizetype at = greeting; at < file.size(); at += parts.last().size())
        parts.append(file.mid(at, 2 + qFromBigEndian<quint16>(file.constData() + at)));
    return parts;
}
QByteArray joined(const QList<QByteArray> &parts) { return parts.join(); }

QByteArray length(quint32 size) {
    QByteArray spelled(4, '\0');
    qToBigEndian(size, spelled.data());
    return spelled;
}
/// One frame of Zstandard around anything.
QByteArray packed(const QByteArray &content, int windowLog = 0) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (windowLog > 0)
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowLog);
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(content.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress2(context.get(), out.data(), std::size_t(out.size()), content.constData(),
                                            std::size_t(content.size()));
    return out.first(qsizetype(size));
}
/// A file of a few kB that unpacks to `megabytes` of zeros.
QByteArray bomb(int megabytes) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, 20);
    QByteArray out(1024 * 1024, Qt::Uninitialized);
    ZSTD_outBuffer to{out.data(), std::size_t(out.size()), 0};
    QByteArray million = length(1020 * 1024) + QByteArray(1020 * 1024, '\0');
    for (int i = 0; i < megabytes; ++i) {
        ZSTD_inBuffer from{million.constData(), std::size_t(million.size()), 0};
        ZSTD_compressStream2(context.get(), &to, &from, i + 1 < megabytes ? ZSTD_e_continue : ZSTD_e_end);
    }
    return out.first(qsizetype(to.pos));
}

/// A file of a known sender that holds whatever body.
QByteArray signedBy(char sender, const QByteArray &body) {
    const DeviceIdentity identity = identityOf(sender);
    const Noise::KeyPair receiver = receiveKeyOf(second);
    Forger file(identity.talking.publicKey, receiver);
    file.opening(identity.sign(BundleFile::signedText(file.h(), receiver.publicKey, 1, {}, body)), 1, {});
    file.body(body);
    return file.file();
}
QByteArray sent(const QByteArray &content) { return signedBy(annas, letter().measurement.toBytes() + content); }

/// Peak memory of this process, from now on.
class Peak {
public:
    Peak() {
        malloc_trim(0); // what earlier tests gave back would be used again, unseen
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        m_works = file.open(QIODevice::WriteOnly) && file.write("5") == 1;
        file.close();
        m_before = now();
    }
    [[nodiscard]] bool works() const { return m_works && m_before > 0; }
    [[nodiscard]] int megabytes() const { return (now() - m_before) / 1024; }

private:
    static int now() {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = file.readAll();
        const qsizetype at = all.indexOf("VmHWM:") + 6;
        return all.mid(at, all.indexOf("kB", at) - at).trimmed().toInt();
    }
    bool m_works = false;
    int m_before = 0;
};

/// Fixed keys and content: what is frozen in tests/data/formats/bundle-1.txt.
QByteArray sealedFrozen(QByteArrayView body) {
    const auto file = BundleFile::seal(identityOf(annas), receiveKeyOf(second).publicKey, letter(), body.sliced(16),
                                       Noise::KeyPair::of(SecretBytes::copyOf(QByteArray(32, 'e'))));
    return file ? *file : QByteArray();
}
QByteArray frozen(const QByteArray &name) {
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/bundle-1.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + " = "))
            return QByteArray::fromHex(line.mid(name.size() + 3));
    }
    return {};
}

} // namespace

/// A bundle: what went in comes out at the one it is for, from the one who signed it, or nothing does.
class BundleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void whatWentInComesOut_data() {
        QTest::addColumn<QList<QByteArray>>("blocks");
        QTest::newRow("nothing but heads") << QList<QByteArray>();
        QTest::newRow("little") << little;
        QTest::newRow("one large") << QList<QByteArray>{noise(5'000'000)};
        QList<QByteArray> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(QByteArray::number(i).repeated(20));
        QTest::newRow("many") << many;
    }
    void whatWentInComesOut() {
        QFETCH(const QList<QByteArray>, blocks);
        const auto read = bruno().read(bundleOf(blocks));
        QCOMPARE(outcome(read), "read");
        QVERIFY(read->blocks == blocks);
        QCOMPARE(read->letter.heads, letter().heads);
        QCOMPARE(read->letter.sequence, quint64(7));
        QVERIFY(read->letter.measurement == letter().measurement);
        QVERIFY(read->sender == identityOf(annas).keys());
        QVERIFY(read->receiveKey == receiveKeyOf(second).publicKey);
    }

    void twoOfTheSameDoNotLookAlike() { QVERIFY(bundleOf(little) != bundleOf(little)); }

    void nothingOfItCanBeReadOnTheWay() {
        const QByteArray file = bundleOf({noise(40), "Oefenhuis De Linde", "Oefenhuis De Linde"});
        QVERIFY(!file.contains("Linde") && !file.contains(letter().heads));
        QVERIFY(!file.contains(letter().measurement.toBytes()));
        const auto talking = identityOf(annas).talking.publicKey;
        QVERIFY(!file.contains(QByteArrayView(talking.data(), 32)));
        QVERIFY(letter().heads.contains("Anna")); // the control of the search
    }

    void everyCutIsSeen() {
        const QByteArray file = bundleOf(little);
        for (qsizetype size = 0; size < file.size(); ++size)
            QCOMPARE(atBruno(file.first(size)), size < 8 ? "NotABundle" : "Damaged");
        QCOMPARE(atBruno(file), "read"); // the control
    }

    void everyBitIsSeen() {
        const QByteArray file = bundleOf(little);
        for (qsizetype bit = 0; bit < 8 * file.size(); ++bit) {
            QByteArray altered = file;
            altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
            const qsizetype byte = bit / 8;
            const char *right = byte < 8          ? "NotABundle"
                                : bit == 9 * 8    ? "Damaged" // version 0
                                : byte < 10       ? "Newer"
                                : byte < greeting ? "ForSomebodyElse"
                                                  : "Damaged";
            QCOMPARE(atBruno(altered), right);
        }
        QCOMPARE(atBruno(file), "read"); // the control
    }

    void everyOtherOrderIsSeen() {
        const QByteArray file = bundleOf({noise(200'000)});
        const QList<QByteArray> parts = chunksOf(file);
        const QList<QByteArray> others = chunksOf(bundleOf({noise(200'000)}));
        QCOMPARE(parts.size(), 6); // greeting, opening, three that are full, the last
        QCOMPARE(atBruno(joined(parts)), "read");
        for (qsizetype one = 1; one < parts.size(); ++one) {
            QList<QByteArray> gone = parts;
            gone.removeAt(one);
            QCOMPARE(atBruno(joined(gone)), "Damaged");
            QList<QByteArray> twice = parts;
            twice.insert(one, parts.at(one));
            QCOMPARE(atBruno(joined(twice)), "Damaged");
            QList<QByteArray> foreign = parts;
            foreign[one] = others.at(one);
            QCOMPARE(atBruno(joined(foreign)), "Damaged");
            for (qsizetype two = one + 1; two < parts.size(); ++two) {
                QList<QByteArray> swapped = parts;
                swapped.swapItemsAt(one, two);
                QCOMPARE(atBruno(joined(swapped)), "Damaged");
            }
        }
        QCOMPARE(atBruno(file + 'x'), "Damaged");
        QCOMPARE(atBruno(file + file), "Damaged");
    }

    void onlyTheReceiverOpensIt() {
        const QByteArray file = bundleOf(little);
        const QList<DeviceKeys> senders{identityOf(annas).keys()};
        QCOMPARE(outcome(BundleReader(keys({first, pair}), senders).read(file)), "ForSomebodyElse");
        QCOMPARE(outcome(BundleReader({}, senders).read(file)), "ForSomebodyElse");
        QCOMPARE(outcome(BundleReader(keys({pair, second}), senders).read(file)), "read"); // the control
    }

    void onlyAKnownSenderIsHeard() {
        const QByteArray file = bundleOf(little, mallorys);
        QCOMPARE(outcome(BundleReader(keys({second}), {identityOf(annas).keys()}).read(file)), "UnknownSender");
        QCOMPARE(outcome(BundleReader(keys({second}), {}).read(file)), "UnknownSender");
        DeviceKeys otherSigner = identityOf(mallorys).keys();
        otherSigner.g = identityOf(annas).keys().g;
        QCOMPARE(outcome(BundleReader(keys({second}), {otherSigner}).read(file)), "UnknownSender");
        QCOMPARE(outcome(BundleReader(keys({second}), {identityOf(mallorys).keys()}).read(file)), "read");
        // Somebody who put the sender's s beside a g of their own stands in nobody's way.
        QCOMPARE(outcome(BundleReader(keys({second}), {otherSigner, identityOf(mallorys).keys()}).read(file)), "read");
    }

    /// Whoever has the secret of a receive key can make Noise believe any sender. The signature is what stops it.
    void trustRestsOnTheSignature() {
        const DeviceIdentity anna = identityOf(annas), mallory = identityOf(mallorys);
        const Noise::KeyPair to = receiveKeyOf(second);
        const QByteArray body = letter().measurement.toBytes() + packed(length(3) + "abc");
        const auto sealed = [&](const DeviceIdentity &signer, const Noise::PublicKey &recipient, quint64 sequence,
                                const QByteArray &heads, const QByteArray &said) {
            Forger file(anna.talking.publicKey, to);
            file.opening(signer.sign(BundleFile::signedText(file.h(), recipient, sequence, heads, said)), 7, "h");
            file.body(body);
            return file.file();
        };
        const QByteArray right = sealed(anna, to.publicKey, 7, "h", body);
        QCOMPARE(atBruno(right), "read"); // the control: the forger's format is right
        const QList<QByteArray> forged{
            sealed(mallory, to.publicKey, 7, "h", body),
            sealed(anna, receiveKeyOf(first).publicKey, 7, "h", body), // said to somebody else, sealed anew to Bruno
            sealed(anna, to.publicKey, 6, "h", body),
            sealed(anna, to.publicKey, 7, "H", body),
            sealed(anna, to.publicKey, 7, "h", body + 'x'),
        };
        for (const QByteArray &file : forged) {
            QCOMPARE(atBruno(file), "UnknownSender");
            // The negative control: reading that stops before the signature takes every one of them for Anna's.
            QBuffer device;
            device.setData(file);
            QVERIFY(device.open(QIODevice::ReadOnly));
            const auto believed = BundleFile::open(device, keys({second}));
            QVERIFY(believed.ok());
            QVERIFY(believed->talking == anna.talking.publicKey && believed->body == body);
        }
    }

    void aSignatureCannotBeTakenAlong() {
        QBuffer device;
        device.setData(bundleOf(little, annas, first));
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto opened = BundleFile::open(device, keys({first}));
        QVERIFY(opened.ok());
        for (const char name : {annas, mallorys}) {
            for (const char receiver : {first, second}) { // even to the same key it is another handshake
                Forger again(identityOf(name).talking.publicKey, receiveKeyOf(receiver));
                again.opening(opened->signature, opened->sequence, opened->heads);
                again.body(opened->body);
                QCOMPARE(atBruno(again.file()), "UnknownSender");
            }
        }
    }

    void aBombIsSmallInMemoryAndTime() {
        const QByteArray content = bomb(1024);
        QVERIFY(content.size() < 200'000);
        const QByteArray file = sent(content);
        const BundleReader reader = bruno();
        QElapsedTimer time;
        time.start();
        const Peak peak;
        const char *word = outcome(reader.read(file));
        const qint64 took = time.elapsed();
        const int megabytes = peak.megabytes();
        QCOMPARE(word, "TooLarge");
        QVERIFY(peak.works());
        qInfo("a bomb of %lld kB: refused in %lld ms and %d MB", file.size() / 1024, took, megabytes);
        QVERIFY2(megabytes < 16, "it was unpacked first");
        QVERIFY2(took < 5'000, "it was unpacked to its end");
        // The control of the meter: what is just small enough is unpacked and kept, and that is seen.
        const QByteArray large = sent(bomb(15));
        const Peak whole;
        QCOMPARE(outcome(reader.read(large)), "read");
        QVERIFY2(whole.megabytes() > 12, "the meter does not see memory");
    }

    void nothingLargerThanTheLimits() {
        QCOMPARE(atBruno(sent(packed(length(0xffff'ffff) + "abc"))), "TooLarge");
        QCOMPARE(atBruno(sent(packed(length(0x8000'0000)))), "TooLarge");
        QCOMPARE(atBruno(sent(packed(length(BundleBody::longestBlock + 1)))), "TooLarge");
        QCOMPARE(atBruno(sent(packed(length(BundleBody::longestBlock)))), "Damaged"); // small enough, but not there
        QCOMPARE(atBruno(sent(packed((length(1) + 'x').repeated(65'537)))), "TooLarge");
        QCOMPARE(atBruno(sent(packed((length(1) + 'x').repeated(65'536)))), "read");
        QCOMPARE(atBruno(sent(packed(length(4'000'000) + noise(4'000'000), 22))), "TooLarge"); // would look back 4 MB
        QCOMPARE(atBruno(sent(packed(length(4'000'000) + noise(4'000'000), 20))), "read");
        Forger heads(identityOf(annas).talking.publicKey, receiveKeyOf(second));
        heads.opening(QByteArray(64, 's'), 1, QByteArray(BundleFile::longestHeads + 1, 'h'));
        QCOMPARE(atBruno(heads.file()), "TooLarge");
        // Chunk after chunk: refused at the limit, not at the end of the file.
        Forger endless(identityOf(annas).talking.publicKey, receiveKeyOf(second));
        endless.opening(QByteArray(64, 's'), 1, {});
        for (int i = 0; i < 1025; ++i)
            endless.chunk(2, QByteArray(65'518, 'x'));
        QCOMPARE(atBruno(endless.file()), "TooLarge");
    }

    void whatIsSpelledOtherwiseIsRefused_data() {
        using Write = std::function<void(Forger &)>;
        const QByteArray opening(64 + 8, 'o');
        QTest::addColumn<Write>("write");
        QTest::newRow("nothing") << Write([](Forger &) {});
        QTest::newRow("a chunk without kind") << Write([](Forger &file) { file.chunk(-1, {}); });
        QTest::newRow("no opening") << Write([](Forger &file) { file.chunk(3, "x"); });
        QTest::newRow("a cut opening") << Write([=](Forger &file) { file.chunk(1, opening.first(71)); });
        QTest::newRow("two openings") << Write([=](Forger &file) {
            file.chunk(1, opening);
            file.chunk(1, opening);
        });
        QTest::newRow("a part that is not full") << Write([=](Forger &file) {
            file.chunk(1, opening);
            file.chunk(2, "x");
            file.chunk(3, "x");
        });
        QTest::newRow("an empty last part") << Write([=](Forger &file) {
            file.chunk(1, opening);
            file.chunk(3, {});
        });
        QTest::newRow("an unknown kind") << Write([=](Forger &file) {
            file.chunk(1, opening);
            file.chunk(4, "x");
        });
    }
    void whatIsSpelledOtherwiseIsRefused() {
        QFETCH(const std::function<void(Forger &)>, write);
        Forger file(identityOf(annas).talking.publicKey, receiveKeyOf(second));
        write(file);
        QCOMPARE(atBruno(file.file()), "Damaged");
    }

    void aBodyHasOneSpelling() {
        const QByteArray good = packed(length(3) + "abc");
        const QByteArray skippable = QByteArray::fromHex("502a4d18") + QByteArray::fromHex("01000000") + 'x';
        QCOMPARE(atBruno(sent(good)), "read"); // the control
        QCOMPARE(atBruno(sent({})), "Damaged");
        QCOMPARE(atBruno(sent("abc")), "Damaged");
        QCOMPARE(atBruno(sent(good + good)), "Damaged");
        QCOMPARE(atBruno(sent(good + 'x')), "Damaged");
        QCOMPARE(atBruno(sent(skippable + good)), "Damaged");
        QCOMPARE(atBruno(sent(packed(length(0)))), "Damaged");
        QCOMPARE(atBruno(sent(packed(length(3) + "ab"))), "Damaged");
        QCOMPARE(atBruno(sent(packed(length(3) + "abc" + length(1).first(3)))), "Damaged");
        QCOMPARE(atBruno(signedBy(annas, "geen heel kenm")), "Damaged");
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!BundleBody::unpack(QByteArrayView(good).first(size)));
        QVERIFY(BundleBody::unpack(good).ok());
    }

    void anotherFileIsNotABundle() {
        QCOMPARE(atBruno({}), "NotABundle");
        QCOMPARE(atBruno("%PDF-1.7 en nog veel meer dat geen bundel is"), "NotABundle");
        QCOMPARE(atBruno(noise(4096)), "NotABundle");
        QByteArray newer = bundleOf(little);
        newer[9] = 2;
        QCOMPARE(atBruno(newer), "Newer");
        QCOMPARE(atBruno(newer.first(10)), "Newer"); // whatever comes behind it
        Forger saying(identityOf(annas).talking.publicKey, receiveKeyOf(second), "iets in de groet");
        saying.body("x");
        QCOMPARE(atBruno(saying.file()), "ForSomebodyElse");
    }

    void theWriterKeepsTheLimits() {
        const DeviceIdentity anna = identityOf(annas);
        const Noise::PublicKey to = receiveKeyOf(second).publicKey;
        BundleWriter empty(anna, to, letter());
        QVERIFY(!empty.add(""));
        QVERIFY(!empty.add("x") && !empty.finish()); // once refused, no file
        BundleWriter large(anna, to, letter());
        QVERIFY(!large.add(QByteArray(BundleBody::longestBlock + 1, 'x')));
        BundleWriter full(anna, to, letter());
        QVERIFY(full.add(QByteArray(BundleBody::longestBlock, 'x')).ok());
        QCOMPARE(full.add(QByteArray(BundleBody::longestBlock, 'x')).error(), BundleRefusal::TooLarge);
        BundleLetter wordy = letter();
        wordy.heads = QByteArray(BundleFile::longestHeads, 'h');
        QVERIFY(BundleWriter(anna, to, wordy).finish().ok());
        wordy.heads += 'h';
        QCOMPARE(BundleWriter(anna, to, wordy).finish().error(), BundleRefusal::TooLarge);
        QCOMPARE(BundleWriter(anna, Noise::PublicKey(), letter()).finish().error(), BundleRefusal::ForSomebodyElse);
    }

    void whatIsFrozenIsRead() {
        const QByteArray file = frozen("bundle");
        const QByteArray body = frozen("body");
        QVERIFY(!file.isEmpty() && !body.isEmpty());
        const auto read = bruno().read(file);
        QCOMPARE(outcome(read), "read");
        QCOMPARE(read->blocks, little);
        QCOMPARE(read->letter.heads, letter().heads);
        QVERIFY(read->letter.measurement == letter().measurement && read->letter.sequence == 7);
        QCOMPARE(sealedFrozen(body).toHex(), file.toHex()); // how small it packs may differ, how it seals may not
    }
};

/// `--write` prints what is to be frozen, once a version of the format.
int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--write"))) {
        if (sodium_init() < 0)
            return 1;
        BundleBody::Packer packer;
        for (const QByteArray &block : little) {
            if (!packer.add(block))
                return 1;
        }
        const QByteArray body = letter().measurement.toBytes() + *packer.finish();
        std::printf("bundle = %s\nbody = %s\n", sealedFrozen(body).toHex().constData(), body.toHex().constData());
        return 0;
    }
    BundleTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bundle.moc"
