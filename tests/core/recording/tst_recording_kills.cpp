// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/filekeys.h"
#include "core/recording/soundworld.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;

namespace {

/// One recording over several lives of the program.
class Lives {
public:
    explicit Lives(unsigned lane) : m_lane(lane) { QDir(m_folder.path()).mkdir(QStringLiteral("keys")); }
    void begin(unsigned life, int hold) {
        m_seed = m_lane * 100 + life;
        m_said.clear();
        m_process.start(QStringLiteral(TWEELUIK_BINARY_DIR "/tests/core/recording/recordinglife"),
                        {m_folder.path(), QString::number(m_seed), QString::number(hold)});
    }
    /// Kills it without a word when it has heard that much. Samples that it said it had heard.
    std::int64_t killAfter(std::int64_t samples) {
        while (heard() < samples && m_process.waitForReadyRead(10'000)) {
        }
        m_process.kill();
        m_process.waitForFinished();
        return heard();
    }
    [[nodiscard]] RecordingReader reader() {
        FileKeys keys(m_folder.filePath(QStringLiteral("keys")));
        auto opened = RecordingReader::open(m_folder.filePath(QStringLiteral("opname.sound")), someId(),
                                            *keys.all(someId()), KeyPair().opener());
        return std::move(*opened);
    }
    [[nodiscard]] Samples said() const { return voice(5, m_seed); }

private:
    std::int64_t heard() {
        m_said += m_process.readAllStandardOutput();
        const auto end = m_said.lastIndexOf('\n');
        return end < 0 ? 0 : m_said.first(end).split('\n').last().toLongLong();
    }
    QTemporaryDir m_folder;
    unsigned m_lane;
    unsigned m_seed = 0;
    QByteArray m_said;
    QProcess m_process;
};

} // namespace

/// A flat battery, a crash, the system that wants its memory back: no more than a second is gone, and the rest plays.
class TestRecordingKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void fortyKills() {
        constexpr unsigned lanes = 4, lives = 10;
        std::mt19937 random(7);
        std::vector<std::unique_ptr<Lives>> all;
        for (unsigned lane = 0; lane < lanes; ++lane)
            all.push_back(std::make_unique<Lives>(lane));
        std::int64_t worst = 0, sum = 0;
        for (unsigned life = 0; life < lives; ++life) {
            for (auto &one : all)
                one->begin(life, 0);
            for (auto &one : all) {
                const std::int64_t heard = one->killAfter(16'000 + std::int64_t(random() % 24'000));
                QVERIFY(heard >= 16'000);
                const std::int64_t lost = check(*one, life, heard);
                QVERIFY2(lost <= Sound::rate, qPrintable(QStringLiteral("lost %1 samples").arg(lost)));
                worst = std::max(worst, lost);
                sum += lost;
            }
        }
        qInfo("40 kills: %.2f s lost at worst, %.2f s on the average", double(worst) / Sound::rate,
              double(sum) / lanes / lives / Sound::rate);
    }

    /// The control: a microphone that holds on to three seconds loses more, and that is seen.
    void whatIsHeldBackIsSeenAsLost() {
        Lives one(9);
        one.begin(0, 3000);
        const std::int64_t heard = one.killAfter(40'000);
        const std::int64_t kept = one.reader().index().length();
        QVERIFY(heard - kept > Sound::rate);
    }

private:
    /// Samples of the last life that are not in the file; all the others have to play.
    static std::int64_t check(Lives &lives, unsigned life, std::int64_t heard) {
        auto reader = lives.reader();
        const auto runs = reader.runs();
        const RecordingAccount account = reader.account();
        if (runs.size() != int(life) + 1 || account.silent != 0 || reader.index().damages() != 0)
            return heard;
        for (const RecordedRun &run : runs) {
            if (!run.began || run.haltHead)
                return heard;
        }
        const std::int64_t from = runs.last().from, kept = runs.last().to - from;
        const Samples said = lives.said();
        RecordingSource source(std::move(reader));
        source.seek(from);
        const Samples played = SoundWorld::played(source, kept);
        if (kept > 0 && likeness(part(said, 0, kept - 200), played) < 0.8)
            return heard;
        return heard - kept;
    }
};

QTEST_GUILESS_MAIN(TestRecordingKills)

#include "tst_recording_kills.moc"
