// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/filekeys.h"
#include "core/recording/recorder.h"
#include "core/recording/soundworld.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;

namespace {

/// What a whole interview sounds like to the codec: Dutch sentences, by a voice that never tires.
Samples dutch() {
    const QString text = QStringLiteral(
        "Wij werken hier sinds drie jaar met ervaringsdeskundigen. In het begin was dat wennen voor iedereen. Nu zit "
        "er "
        "bij elk gesprek iemand aan tafel die het zelf heeft meegemaakt. Wat merkt een cliënt daarvan? Dat er wordt "
        "geluisterd, en dat er tijd is. Vorig jaar hebben we het samen opgeschreven, met een naaste en een manager "
        "erbij. "
        "Er was ook verschil van mening, en dat mocht er zijn. Soms bleef het even stil. Daarna zei iemand precies wat "
        "er nodig was, en dat staat nu in het plan voor de komende twee jaar.");
    QTemporaryDir folder;
    const QString wave = folder.filePath(QStringLiteral("speech.wav")),
                  raw = folder.filePath(QStringLiteral("speech.raw"));
    QProcess::execute(QStringLiteral("espeak-ng"),
                      {QStringLiteral("-v"), QStringLiteral("nl"), QStringLiteral("-w"), wave, text});
    QProcess::execute(QStringLiteral("sox"), {wave, QStringLiteral("-r"), QStringLiteral("16000"), QStringLiteral("-c"),
                                              QStringLiteral("1"), QStringLiteral("-b"), QStringLiteral("16"),
                                              QStringLiteral("-e"), QStringLiteral("signed"), raw});
    QFile file(raw);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Samples samples(std::size_t(bytes.size() / 2));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
    return samples;
}

qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : -1;
}

double processorSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

/// A whole interview at full speed through encoder and file: what it weighs. Six minutes, or two and a half hours with
/// TWEELUIK_LONG_RECORDING=1.
class TestLongRecording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(sodium_init() >= 0);
        m_speech = dutch();
        QVERIFY2(m_speech.size() > 20 * 16'000, "espeak-ng and sox are among the packages of the tests");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("keys")));
    }

    void aWholeInterview() {
        const bool whole = qEnvironmentVariableIsSet("TWEELUIK_LONG_RECORDING");
        const std::int64_t wanted = std::int64_t(Sound::rate) * (whole ? 9000 : 360);
        FileKeys keys(keyFolder());
        PushedInput input(60s);
        const InputClock clock(input);
        const RecorderParts parts{input, clock, keys};
        auto recorder = Recorder::begin(parts, fileName(), someId(), KeyPair().publicKey, 150min);
        QVERIFY(recorder.ok());
        const double processorBefore = processorSeconds();
        qint64 memoryBefore = 0, memoryMost = 0;
        for (std::int64_t done = 0; done < wanted; done += std::int64_t(m_speech.size())) {
            input.push(m_speech);
            (*recorder)->settle(); // as in life, where the disk keeps up
            if (memoryBefore == 0)
                memoryBefore = residentBytes();
            memoryMost = std::max(memoryMost, residentBytes());
        }
        QVERIFY((*recorder)->stop());
        const std::int64_t samples = (*recorder)->state().safe;
        const double length = double(samples) / Sound::rate;
        const double perTwoHours = double(QFile(fileName()).size()) / length * 7200;
        const double growth = double(memoryMost - memoryBefore);
        qInfo("%.0f s of speech: %.2f MB in two hours, %.1f MB more memory, %.2f %% of a core", length,
              perTwoHours / 1e6, growth / 1e6, 100 * (processorSeconds() - processorBefore) / length);
        QVERIFY(samples >= wanted);
        QVERIFY2(perTwoHours <= 23e6, qPrintable(QString::number(perTwoHours)));
        QVERIFY2(growth < 20e6, qPrintable(QString::number(growth)));
    }

    /// From a note to its sound: the file is opened, and the first sample is there.
    void fromANoteToItsSound() {
        FileKeys keys(keyFolder());
        std::vector<double> opens, seeks;
        std::mt19937 random(3);
        for (int i = 0; i < 20; ++i) {
            const auto start = std::chrono::steady_clock::now();
            auto reader = RecordingReader::open(fileName(), someId(), *keys.all(someId()), KeyPair().opener());
            QVERIFY(reader.ok());
            opens.push_back(since(start));
            RecordingSource source(std::move(*reader));
            for (int j = 0; j < 25; ++j) {
                const auto from = std::chrono::steady_clock::now();
                source.seek(std::int64_t(random()) % (source.length() - 100));
                QCOMPARE(played(source, 10).size(), 10U);
                seeks.push_back(since(from));
            }
        }
        std::sort(opens.begin(), opens.end());
        std::sort(seeks.begin(), seeks.end());
        qInfo("opening the file %.1f ms (longest %.1f); from a jump to the first sample %.2f ms (longest %.2f)",
              opens[opens.size() / 2], opens.back(), seeks[seeks.size() / 2], seeks.back());
    }

private:
    static double since(std::chrono::steady_clock::time_point start) {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    [[nodiscard]] QString fileName() const { return m_folder.filePath(QStringLiteral("opname.sound")); }
    [[nodiscard]] QString keyFolder() const { return m_folder.filePath(QStringLiteral("keys")); }
    QTemporaryDir m_folder;
    Samples m_speech;
};

QTEST_GUILESS_MAIN(TestLongRecording)

#include "tst_long_recording.moc"
