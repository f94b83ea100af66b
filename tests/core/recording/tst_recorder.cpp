// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/oggexport.h"
#include "core/recording/recorder.h"
#include "core/recording/soundworld.h"
#include "storage/survival/loopdisk.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;
using Phase = RecorderState::Phase;

namespace {

/// A tablet that records into a folder.
struct Tablet {
    explicit Tablet(const QString &folder) : file(folder + QStringLiteral("/opname.sound")) {}

    Result<Done, RecordingError> begin(std::chrono::seconds planned = 60s) {
        return took(Recorder::begin(parts, file, someId(), pair.publicKey, planned));
    }
    Result<Done, RecordingError> goOn(std::chrono::seconds planned = 60s) {
        recorder.reset();
        return took(Recorder::goOn(parts, file, someId(), planned));
    }
    [[nodiscard]] RecordingReader reader() {
        auto opened = RecordingReader::open(file, someId(), *keys.all(someId()), pair.opener());
        return std::move(*opened);
    }
    [[nodiscard]] Samples heard() {
        RecordingSource source(reader());
        return played(source);
    }

    KeyPair pair;
    MemoryKeys keys;
    PushedInput input{60'000ms};
    InputClock clock{input};
    RecorderParts parts{input, clock, keys, std::chrono::hours(1)}; // tried again only when told
    QString file;
    std::unique_ptr<Recorder> recorder;

private:
    Result<Done, RecordingError> took(Result<std::unique_ptr<Recorder>, RecordingError> made) {
        if (!made)
            return made.error();
        recorder = std::move(*made);
        return Done{};
    }
};

QList<int> haltsOf(Tablet &tablet) {
    QList<int> list;
    for (const RecordedRun &run : tablet.reader().runs())
        list.append(run.halt ? int(run.halt->reason) : int(HaltReason::Killed));
    return list;
}

/// How many of these pieces are found in the files below a folder.
int foundIn(const QString &folder, const QList<QByteArray> &pieces) {
    int count = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray all = file.readAll();
        for (const QByteArray &piece : pieces)
            count += all.contains(piece) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsHeardIsPlayed() {
        Tablet tablet(m_folder->path());
        QVERIFY(!tablet.input.isOpen()); // not before it begins
        QVERIFY(tablet.begin());
        QVERIFY(tablet.input.isOpen());
        const Samples said = voice(20.55);
        tablet.input.push(said);
        QCOMPARE(tablet.recorder->state().phase, Phase::Recording);
        QVERIFY(!tablet.recorder->state().halted);
        QVERIFY(tablet.recorder->state().level.peak > 1000);
        QVERIFY(tablet.recorder->stop());
        QVERIFY(!tablet.input.isOpen());
        QCOMPARE(tablet.recorder->state().safe, tablet.recorder->state().taken);
        const Samples heard = tablet.heard();
        QVERIFY(heard.size() >= said.size() && heard.size() <= said.size() + 640); // filled up to a packet
        for (int second = 0; second < 20; ++second)
            QVERIFY(likeness(part(said, second * 16'000, 16'000), part(heard, second * 16'000, 16'200)) > 0.8);
        QCOMPARE(haltsOf(tablet), QList<int>{int(HaltReason::Stopped)});
        tablet.input.push(said); // nobody listens any more
        QCOMPARE(tablet.heard().size(), heard.size());
    }

    void segmentsAreShortAndEachHasItsKey() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        tablet.input.push(voice(95));
        QVERIFY(tablet.recorder->stop());
        QMap<quint32, int> packets;
        auto reader = tablet.reader();
        for (const RecordSpot &spot : reader.index().records())
            packets[spot.header.segment] += spot.header.packets;
        QCOMPARE(packets.size(), 4);
        for (const int count : packets)
            QVERIFY(count <= RecordingFormat::segmentPackets);
        const auto keys = tablet.keys.all(someId());
        QCOMPARE(keys->keys(), packets.keys());
        QCOMPARE(QSet<QByteArray>(keys->cbegin(), keys->cend()).size(), 4);
    }

    void aPauseClosesTheMicrophoneAndSaysWhy() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        const Samples one = voice(3, 1), two = voice(3, 2), three = voice(3, 3);
        tablet.input.push(one);
        tablet.recorder->pause(HaltReason::Latecomer);
        QVERIFY(!tablet.input.isOpen());
        QCOMPARE(*tablet.recorder->state().halted, HaltReason::Latecomer);
        tablet.recorder->pause(HaltReason::Break); // shown; the file says why it began
        QCOMPARE(*tablet.recorder->state().halted, HaltReason::Break);
        QCOMPARE(tablet.recorder->state().level.peak, 0);
        tablet.input.push(two);
        tablet.recorder->resume();
        tablet.input.push(three);
        QVERIFY(tablet.recorder->stop());
        const Samples heard = tablet.heard();
        QVERIFY(heard.size() >= 96'000 && heard.size() <= 96'000 + 1280);
        QVERIFY(likeness(part(three, 0, 32'000), part(heard, qint64(heard.size()) - 48'700, 33'000), 900) > 0.8);
        const auto runs = tablet.reader().runs();
        QCOMPARE(haltsOf(tablet), (QList<int>{int(HaltReason::Latecomer), int(HaltReason::Stopped)}));
        QCOMPARE(runs[0].beganSinceBoot, 60'000ms);
        QCOMPARE(runs[0].haltHead->sinceBoot, 63'000ms);
        QCOMPARE(runs[1].beganSinceBoot, 66'000ms);
        QCOMPARE(runs[1].began->wall, 66'000ms + 1'773'145'800'000ms);
        QCOMPARE(runs[1].began->bootId, QByteArray("boot-1"));
    }

    void troubleOfTheMicrophoneIsAGapWithItsReason() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        tablet.input.push(voice(2));
        tablet.input.trouble(InputTrouble::Gone);
        QCOMPARE(*tablet.recorder->state().halted, HaltReason::Gone);
        tablet.input.trouble(InputTrouble::NoDevice); // one gap, not two
        QCOMPARE(*tablet.recorder->state().halted, HaltReason::NoDevice);
        tablet.input.pass(7s);
        tablet.input.push(voice(2));
        QVERIFY(!tablet.recorder->state().halted);
        tablet.input.trouble(InputTrouble::Replaced);
        tablet.input.push(voice(2));
        tablet.input.pass(3s); // it says nothing, and three seconds are missing
        tablet.input.push(voice(2));
        tablet.input.pass(900ms); // no more than buffers are off
        tablet.input.push(voice(2));
        QVERIFY(tablet.recorder->stop());
        QCOMPARE(haltsOf(tablet), (QList<int>{int(HaltReason::Gone), int(HaltReason::Replaced),
                                              int(HaltReason::Missing), int(HaltReason::Stopped)}));
        const auto runs = tablet.reader().runs();
        QCOMPARE(runs[0].haltHead->sinceBoot, 62'000ms);
        QCOMPARE(runs[1].beganSinceBoot, 69'000ms);
        QCOMPARE(runs[2].haltHead->sinceBoot, 73'000ms);
        QCOMPARE(runs[3].beganSinceBoot, 76'000ms);
    }

    /// Said afterwards: "dit blijft onder ons". The segments cannot be opened, whether their keys were kept or not.
    void offTheRecordBackwards() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        const Samples said = voice(100);
        tablet.input.push(part(said, 0, 70 * 16'000));
        tablet.recorder->settle();
        tablet.keys.setFull(true); // the last keys wait
        tablet.input.push(part(said, 70 * 16'000, 30 * 16'000));
        tablet.recorder->pause(HaltReason::OffTheRecord);
        const auto segments = tablet.recorder->takeBack(tablet.input.now() - 35s);
        QCOMPARE(segments, (QList<quint32>{2, 3}));
        QVERIFY(tablet.keys.drop(someId(), segments));
        tablet.keys.setFull(false);
        tablet.recorder->retry();
        tablet.recorder->settle();
        tablet.recorder->resume();
        tablet.input.push(voice(5, 9));
        QVERIFY(tablet.recorder->stop());
        QCOMPARE(tablet.keys.all(someId())->keys(), (QList<quint32>{0, 1, 4}));
        const Samples heard = tablet.heard();
        const std::int64_t from = 2 * 33 * 45 * 320; // two segments of 33 records
        QVERIFY(likeness(part(said, from - 32'000, 31'000), part(heard, from - 32'000, 31'200)) > 0.8);
        QVERIFY(isSilent(part(heard, from, 100 * 16'000 - from)));
        QVERIFY(likeness(voice(5, 9), part(heard, qint64(heard.size()) - 5 * 16'000 - 640, 5 * 16'000), 700) > 0.8);
        QCOMPARE(tablet.reader().account().lockedSegments, (QList<quint32>{2, 3}));
    }

    void withoutRoomItDoesNotBegin() {
        Tablet tablet(m_folder->path());
        const auto refused = tablet.begin(std::chrono::hours(24 * 365 * 100));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(RecordingError::Kind::NoRoom));
        QVERIFY(!QFile::exists(tablet.file));
        QCOMPARE(tablet.input.starts(), 0);
        QVERIFY(tablet.begin(2h));
        const auto again = Recorder::begin(tablet.parts, tablet.file, someId(), tablet.pair.publicKey, 60s);
        QCOMPARE(int(again.error().kind), int(RecordingError::Kind::Exists));
    }

    void toAKeyThatIsNoneNothingIsSealed() {
        Tablet tablet(m_folder->path());
        tablet.pair.publicKey = {};
        const auto refused = tablet.begin();
        QCOMPARE(int(refused.error().kind), int(RecordingError::Kind::Key));
        QVERIFY(!QFile::exists(tablet.file));
    }

    void keysThatCannotBeKeptHoldTheSoundBack() {
        Tablet tablet(m_folder->path());
        tablet.keys.setFull(true);
        QVERIFY(tablet.begin());
        const Samples said = voice(40);
        tablet.input.push(said);
        tablet.recorder->settle();
        QCOMPARE(int(tablet.recorder->state().trouble->kind), int(RecordingError::Kind::Full));
        QCOMPARE(tablet.recorder->state().safe, 0);
        QCOMPARE(QFile(tablet.file).size(), qint64(RecordingFormat::headerSize)); // nothing without its key
        QVERIFY(!tablet.recorder->stop());
        tablet.keys.setFull(false);
        QVERIFY(tablet.recorder->stop());
        QVERIFY(likeness(part(said, 0, 160'000), part(tablet.heard(), 0, 160'200)) > 0.8);
    }

    /// What can be shown of a full disk without root: the system refuses to let the file grow.
    void onAFullDiskSoundWaitsInMemory() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        const Samples said = voice(60);
        tablet.input.push(part(said, 0, 160'000));
        tablet.recorder->settle();
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(QFile(tablet.file).size()) + 1000; // less than a record
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        tablet.input.push(part(said, 160'000, 40 * 16'000));
        tablet.recorder->settle();
        const RecorderState state = tablet.recorder->state();
        const auto whole = tablet.reader().index().wholeSize();
        const qint64 size = QFile(tablet.file).size();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(state.trouble.has_value());
        QVERIFY(!state.halted); // it goes on listening
        QVERIFY(state.taken - state.safe >= 38 * 16'000);
        QCOMPARE(size, whole); // no half record
        tablet.recorder->retry();
        tablet.input.push(part(said, 50 * 16'000, 160'000));
        QVERIFY(tablet.recorder->stop());
        const Samples heard = tablet.heard();
        for (int at = 0; at < 60; at += 5)
            QVERIFY(likeness(part(said, at * 16'000, 16'000), part(heard, at * 16'000, 16'200)) > 0.8);
        QCOMPARE(haltsOf(tablet), QList<int>{int(HaltReason::Stopped)});
    }

    /// A real small disk that somebody else fills: what is reserved stays ours; beyond it sound waits until there is
    /// room.
    void aRealDiskThatFillsUp() {
        if (::geteuid() != 0)
            QSKIP("needs root (to mount a small file system)");
        Survival::LoopDisk disk(16);
        if (!disk.trouble().isEmpty())
            QSKIP(qPrintable(QStringLiteral("needs a loop mount: ") + disk.trouble()));
        Tablet tablet(disk.folder());
        const auto refused = tablet.begin(2h);
        QCOMPARE(int(refused.error().kind), int(RecordingError::Kind::NoRoom));
        QVERIFY(tablet.begin(1s)); // and ten minutes
        QVERIFY(disk.fill());
        const Samples said = voice(10);
        tablet.input.push(said);
        tablet.recorder->settle();
        QVERIFY2(!tablet.recorder->state().trouble, "what was reserved was not there");
        for (int i = 0; i < 90 && !tablet.recorder->state().trouble; ++i) {
            tablet.input.push(said);
            tablet.recorder->settle();
        }
        const RecorderState state = tablet.recorder->state();
        QVERIFY2(state.trouble.has_value(), "a full disk was never noticed");
        QCOMPARE(int(state.trouble->kind), int(RecordingError::Kind::Full));
        QVERIFY(state.safe >= 600 * 16'000);
        tablet.input.push(said);
        disk.makeRoom();
        QVERIFY(tablet.recorder->stop());
        QCOMPARE(tablet.recorder->state().safe, tablet.recorder->state().taken);
        QCOMPARE(tablet.reader().account().silent, 0);
        QCOMPARE(haltsOf(tablet), QList<int>{int(HaltReason::Stopped)});
        tablet.recorder.reset();
    }

    void aLineThatIsTooLongIsAGapThatIsTold() {
        SoundIntake intake;
        intake.begin({"boot-1", 0ms, 0ms});
        const Samples second(16'000, 100);
        for (int i = 0; i < 302; ++i)
            intake.heard(second, i * 1000ms);
        QCOMPARE(*intake.halted(), HaltReason::NoRoom);
        auto pieces = intake.take(0ms);
        QCOMPARE(pieces.size(), 3U); // begins, sound, halts
        QCOMPARE(qint64(pieces[1].samples.size()), SoundIntake::mostSamples);
        QCOMPARE(pieces[2].moment.sinceBoot, 300'000ms);
        intake.heard(second, 400'000ms);
        QVERIFY(!intake.halted());
        pieces = intake.take(0ms);
        QCOMPARE(pieces[0].kind, RecordKind::Begins);
        QCOMPARE(pieces[0].moment.sinceBoot, 400'000ms);
    }

    void itGoesOnInTheSameFileAfterACut() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        const Samples one = voice(5, 1), two = voice(5, 2);
        tablet.input.push(one);
        tablet.recorder->settle();
        QVERIFY(QFile::copy(tablet.file, tablet.file + QStringLiteral(".cut"))); // as a kill leaves it
        tablet.recorder.reset();
        QVERIFY(QFile::remove(tablet.file) && QFile::rename(tablet.file + QStringLiteral(".cut"), tablet.file));
        QFile file(tablet.file);
        QVERIFY(file.resize(file.size() - 100)); // in the middle of a record
        const auto other = Recorder::goOn(tablet.parts, tablet.file, someId("een andere opnam"), 60s);
        QCOMPARE(int(other.error().kind), int(RecordingError::Kind::OtherRecording));
        QVERIFY(tablet.goOn());
        tablet.input.push(two);
        QVERIFY(tablet.recorder->stop());
        QCOMPARE(haltsOf(tablet), (QList<int>{int(HaltReason::Killed), int(HaltReason::Stopped)}));
        auto reader = tablet.reader();
        QCOMPARE(reader.index().damages(), 0);
        QCOMPARE(reader.account().silent, 0);
        const std::int64_t from = reader.runs()[1].from;
        QCOMPARE(from, 4 * 45 * 320);
        QVERIFY(likeness(part(two, 0, 64'000), part(tablet.heard(), from, 64'200)) > 0.8);
    }

    /// Seeking gives the same as playing up to there.
    void fromAnyPlaceOn() {
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        tablet.input.push(voice(50));
        QVERIFY(tablet.recorder->stop());
        const Samples all = tablet.heard();
        RecordingSource source(tablet.reader());
        std::mt19937 random(5);
        for (int i = 0; i < 60; ++i) {
            const auto at = std::int64_t(random() % (all.size() - 8'000));
            source.seek(at);
            QCOMPARE(source.position(), at);
            QVERIFY(likeness(part(all, at, 8'000), played(source, 8'000), 0) > 0.99);
        }
        source.seek(-5);
        QCOMPARE(source.position(), 0);
        source.seek(1'000'000'000);
        QCOMPARE(played(source).size(), 0U);
    }

    /// A tone, its samples or what the codec makes of it, stands in no file; in an exported one it is found.
    void aKnownToneIsFoundInNoFile() {
        Samples tone(16'000 * 8);
        for (std::size_t i = 0; i < tone.size(); ++i)
            tone[i] = std::int16_t(9000 * std::sin(2 * std::numbers::pi * 1234.5 * double(i) / Sound::rate));
        QList<QByteArray> traces;
        for (std::size_t i = 16'000; i < tone.size(); i += 16'000)
            traces.append(QByteArray(reinterpret_cast<const char *>(&tone[i]), 64));
        VoiceEncoder encoder;
        for (std::size_t i = 0; i < tone.size(); i += 320)
            traces.append(encoder.encode(Sound::Samples(tone).subspan(i, 320)));
        Tablet tablet(m_folder->path());
        QVERIFY(tablet.begin());
        tablet.input.push(tone);
        tablet.recorder->settle();
        QCOMPARE(foundIn(m_folder->path(), traces), 0);
        QVERIFY(tablet.recorder->stop());
        QCOMPARE(foundIn(m_folder->path(), traces), 0);
        QFile out(m_folder->filePath(QStringLiteral("open.opus")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        auto reader = tablet.reader();
        QVERIFY(writeOgg(reader, out));
        out.close();
        QVERIFY2(foundIn(m_folder->path(), traces) > 350, "the search does not find what is there");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecorder)

#include "tst_recorder.moc"
