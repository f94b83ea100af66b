// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/forgedfile.h"
#include "core/recording/oggexport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;

namespace {

QByteArray ran(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "trouble: " + process.readAllStandardError();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

Samples samplesOf(const QByteArray &raw) {
    Samples samples(std::size_t(raw.size() / 2));
    std::memcpy(samples.data(), raw.constData(), samples.size() * 2);
    return samples;
}

} // namespace

/// What is exported plays elsewhere, and sounds as what was said.
class TestOggExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(sodium_init() >= 0);
        VoiceEncoder encoder;
        m_said = voice(70);
        ForgedFile file(m_pair);
        file.begins();
        for (quint32 segment = 0; segment < 3; ++segment) {
            file.segment(segment);
            for (int record = 0; record < 25; ++record) {
                QList<QByteArray> packets;
                for (int i = 0; i < 45; ++i)
                    packets.append(encoder.encode(part(m_said, ((segment * 25 + record) * 45 + i) * 320, 320)));
                file.sound(packets);
            }
        }
        file.halts(1);
        m_file = file.file();
        m_keys = file.sealedKeys({0, 1, 2});
        m_whole = 75 * 45 * 320;
    }

    void otherPlayersPlayIt_data() {
        QTest::addColumn<QString>("player");
        QTest::newRow("ffmpeg") << QStringLiteral("ffmpeg");
        QTest::newRow("opusdec") << QStringLiteral("opusdec");
    }
    void otherPlayersPlayIt() {
        QFETCH(QString, player);
        const Samples heard = decoded(player, m_keys, 0);
        QVERIFY2(std::abs(qint64(heard.size()) - m_whole) <= 320, qPrintable(QString::number(heard.size())));
        // The pre-skip takes the delay of the codec away: nothing is late any more.
        for (int second = 0; second < 67; ++second)
            QVERIFY(likeness(part(m_said, second * 16'000, 15'900), part(heard, second * 16'000, 15'900), 8) > 0.8);
        const double all = likeness(part(m_said, 0, 60 * 16'000), part(heard, 0, 60 * 16'000), 8);
        QVERIFY2(all > 0.9, qPrintable(QString::number(all)));
    }

    void aDestroyedSegmentIsSilentAndTheRestIsInItsPlace_data() { otherPlayersPlayIt_data(); }
    void aDestroyedSegmentIsSilentAndTheRestIsInItsPlace() {
        QFETCH(QString, player);
        auto keys = m_keys;
        keys.remove(1);
        const Samples heard = decoded(player, keys, 25 * 45 * 320);
        const std::int64_t from = 25 * 45 * 320, to = 2 * from;
        QVERIFY2(std::abs(qint64(heard.size()) - m_whole) <= 320, qPrintable(QString::number(heard.size())));
        const auto quiet = part(heard, from + 1600, from - 3200);
        QVERIFY(*std::max_element(quiet.begin(), quiet.end()) < 20);
        QVERIFY(likeness(part(m_said, from - 32'000, 31'000), part(heard, from - 32'000, 31'000), 8) > 0.8);
        QVERIFY(likeness(part(m_said, to + 3'200, 64'000), part(heard, to + 3'200, 64'000), 8) > 0.8);
    }

    void itSaysNothingOfWhoOrWhen() {
        const QByteArray ogg = exported(m_keys, 0);
        QVERIFY(ogg.contains(QByteArray("OpusTags\x08\0\0\0Tweeluik\0\0\0\0", 24)));
        QVERIFY(!ogg.contains(someId().toBytes()) && !ogg.contains(someId().toHex()));
        QCOMPARE(ogg.count("OpusHead"), 1);
    }

    void opusinfoFindsNothingAmiss() {
        QTemporaryDir folder;
        const QString name = write(folder, exported(m_keys, 0));
        const QByteArray said = ran(QStringLiteral("opusinfo"), {name});
        QVERIFY2(said.contains("Playback length") && !said.contains("WARNING") && !said.contains("trouble"),
                 said.constData());
    }

    void anEmptyRecordingIsAFileThatPlays() {
        ForgedFile nothing(m_pair);
        auto reader = readerOf(nothing.file(), {});
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeOgg(*reader, out));
        QTemporaryDir folder;
        QVERIFY(ran(QStringLiteral("opusinfo"), {write(folder, out.data())}).contains("Playback length"));
    }

    void aFullDiskIsTold() {
        auto reader = readerOf(m_file, m_keys);
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!writeOgg(*reader, full));
    }

private:
    QByteArray exported(const QMap<quint32, QByteArray> &keys, qint64 silent) {
        auto reader = readerOf(m_file, keys);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto account = writeOgg(*reader, out);
        return account && account->silent == silent && account->readable == m_whole - silent ? out.data()
                                                                                             : QByteArray();
    }
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("opname.opus")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    Samples decoded(const QString &player, const QMap<quint32, QByteArray> &keys, qint64 silent) {
        QTemporaryDir folder;
        const QString name = write(folder, exported(keys, silent));
        const QString raw = folder.filePath(QStringLiteral("opname.raw"));
        if (player == u"ffmpeg")
            ran(player,
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), name, QStringLiteral("-f"),
                 QStringLiteral("s16le"), QStringLiteral("-ar"), QStringLiteral("16000"), raw});
        else
            ran(player, {QStringLiteral("--quiet"), QStringLiteral("--no-dither"), QStringLiteral("--rate"),
                         QStringLiteral("16000"), name, raw});
        QFile file(raw);
        return file.open(QIODevice::ReadOnly) ? samplesOf(file.readAll()) : Samples();
    }

    KeyPair m_pair;
    Samples m_said;
    QByteArray m_file;
    QMap<quint32, QByteArray> m_keys;
    qint64 m_whole = 0;
};

QTEST_GUILESS_MAIN(TestOggExport)

#include "tst_ogg_export.moc"
