// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/scriptedmicrophone.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

class Notes final : public AudioListener {
public:
    void heard(Sound::Samples piece, std::chrono::milliseconds sinceBoot) override {
        if (samples.empty() || told)
            begun.push_back(sinceBoot);
        told = false;
        samples.insert(samples.end(), piece.begin(), piece.end());
        last = sinceBoot;
    }
    void troubled(InputTrouble trouble, std::chrono::milliseconds) override {
        troubles.push_back(trouble);
        told = true;
    }
    [[nodiscard]] std::int64_t count() const { return std::int64_t(samples.size()); }

    std::vector<std::int16_t> samples;
    std::vector<InputTrouble> troubles;
    std::vector<std::chrono::milliseconds> begun;
    std::chrono::milliseconds last{0};
    bool told = false;
};

/// Each sample is its own number.
std::vector<std::int16_t> counting() {
    std::vector<std::int16_t> samples(30'000);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = std::int16_t(i + 1);
    return samples;
}

} // namespace

class ScriptedMicrophoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsHeardBeforeItIsStartedNorAfterItIsStopped() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.advance(10s);
        QVERIFY(microphone.deviceName().isEmpty());
        microphone.start(notes);
        QCOMPARE(microphone.deviceName(), QStringLiteral("Tablet"));
        microphone.advance(10s);
        QCOMPARE(notes.count(), 10LL * Sound::rate);
        microphone.stop();
        microphone.advance(10s);
        QCOMPARE(notes.count(), 10LL * Sound::rate);
        QVERIFY(notes.troubles.empty());
    }

    void itHearsWhatIsPlayedSampleForSample() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        const std::vector<std::int16_t> sound = counting();
        microphone.start(notes);
        microphone.plays(sound);
        microphone.advance(3s);
        QCOMPARE(notes.count(), 3LL * Sound::rate);
        for (std::size_t i = 0; i < notes.samples.size(); ++i)
            QVERIFY(notes.samples[i] == sound[i % sound.size()]);
        QCOMPARE(notes.last, clock.now().sinceBoot - ScriptedMicrophone::piece);
    }

    void aQuietRoomIsSoftNeverTheSameAndNoTrouble() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.start(notes);
        microphone.advance(5min);
        QVERIFY(notes.troubles.empty());
        QVERIFY(
            std::all_of(notes.samples.begin(), notes.samples.end(), [](int sample) { return std::abs(sample) <= 20; }));
        QVERIFY(std::count(notes.samples.begin(), notes.samples.end(), 0) < notes.count() / 20);
    }

    void whatIsSaidWhileItIsAwayIsMissed() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        const std::vector<std::int16_t> sound = counting();
        microphone.start(notes);
        microphone.plays(sound);
        const auto origin = clock.now().sinceBoot;
        microphone.advance(20s);
        microphone.pullOut(QStringLiteral("Tablet"));
        microphone.advance(10s);
        const std::int64_t before = notes.count();
        QCOMPARE(before, 20LL * Sound::rate);
        microphone.plugIn(QStringLiteral("Tablet"));
        microphone.advance(10s);
        QCOMPARE(notes.troubles, std::vector{InputTrouble::Gone});
        QCOMPARE(notes.begun.size(), 2U);
        QVERIFY(notes.begun[1] - origin >= 30s && notes.begun[1] - origin <= 32s);
        const std::int64_t place = (notes.begun[1] - origin).count() * Sound::rate / 1'000;
        QCOMPARE(notes.samples[std::size_t(before)], sound[std::size_t(place) % sound.size()]);
    }

    void anotherInItsPlaceIsTold() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.start(notes);
        microphone.plugIn(QStringLiteral("Tafel"));
        microphone.advance(10s);
        QCOMPARE(microphone.deviceName(), QStringLiteral("Tablet"));
        microphone.pullOut(QStringLiteral("Tablet"));
        microphone.advance(3s);
        QCOMPARE(notes.troubles, std::vector{InputTrouble::Replaced});
        QCOMPARE(microphone.deviceName(), QStringLiteral("Tafel"));
        QVERIFY(!notes.told);
    }

    void aMuteAndItsEnd() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.start(notes);
        microphone.advance(30s);
        microphone.mute(true);
        microphone.advance(3s);
        QCOMPARE(notes.troubles, std::vector{InputTrouble::OnlyZeros});
        microphone.advance(1min);
        microphone.mute(false);
        microphone.advance(1s);
        QVERIFY(!notes.told);
        QCOMPARE(notes.troubles.size(), 1U);
    }

    void aStallIsToldAndGoneOnFrom() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.start(notes);
        microphone.advance(10s);
        microphone.stall(true);
        microphone.advance(3s);
        QCOMPARE(notes.troubles, std::vector{InputTrouble::Stalled});
        microphone.stall(false);
        microphone.advance(3s);
        QVERIFY(!notes.told);
    }

    void theSystemMaySayNo() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.refuse(true);
        microphone.start(notes);
        microphone.advance(10s);
        QCOMPARE(notes.troubles, std::vector{InputTrouble::Refused});
        QCOMPARE(notes.count(), 0);
        microphone.refuse(false);
        microphone.advance(3s);
        QVERIFY(notes.count() > 0);
    }

    void somebodyElseMayMoveTheClock() {
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Notes notes;
        microphone.start(notes);
        clock.advance(2h);
        microphone.catchUp();
        QCOMPARE(notes.count(), 7'200LL * Sound::rate);
        QVERIFY(notes.troubles.empty());
    }

    void aListenerMayStopItFromWithin() {
        class Impatient final : public AudioListener {
        public:
            explicit Impatient(ScriptedMicrophone &of) : microphone(of) {}
            void heard(Sound::Samples, std::chrono::milliseconds) override {
                ++calls;
                microphone.stop();
            }
            void troubled(InputTrouble, std::chrono::milliseconds) override { ++calls; }
            ScriptedMicrophone &microphone;
            int calls = 0;
        };
        ManualClock clock;
        ScriptedMicrophone microphone(clock);
        Impatient listener(microphone);
        microphone.start(listener);
        microphone.advance(10s);
        QCOMPARE(listener.calls, 1);
    }
};

QTEST_GUILESS_MAIN(ScriptedMicrophoneTest)
#include "tst_scripted_microphone.moc"
