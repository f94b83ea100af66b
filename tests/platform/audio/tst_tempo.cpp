// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/temposource.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Tweeluik;

namespace {

constexpr double pitch = 440;

/// Ten seconds of one tone, with a louder second from the sixth on.
class Tone final : public AudioSource {
public:
    static constexpr std::int64_t length = 10LL * Sound::rate;
    static constexpr std::int64_t louder = 5LL * Sound::rate;

    static std::int16_t at(std::int64_t n) {
        const bool loud = n >= louder && n < louder + Sound::rate;
        return std::int16_t((loud ? 16'000 : 4'000) * std::sin(2 * std::numbers::pi * pitch * double(n) / Sound::rate));
    }
    std::size_t pull(std::span<std::int16_t> room) override {
        std::size_t count = 0;
        for (; count < room.size() && m_at < length; ++count)
            room[count] = at(m_at++);
        return count;
    }

private:
    std::int64_t m_at = 0;
};

std::vector<std::int16_t> all(AudioSource &source) {
    std::vector<std::int16_t> samples, room(320);
    while (const std::size_t count = source.pull(room))
        samples.insert(samples.end(), room.begin(), room.begin() + std::ptrdiff_t(count));
    return samples;
}

double pitchOf(Sound::Samples samples) {
    std::int64_t rises = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        rises += samples[i - 1] < 0 && samples[i] >= 0;
    return double(rises) * Sound::rate / double(samples.size());
}

std::int64_t firstLoud(const std::vector<std::int16_t> &samples) {
    return std::find_if(samples.begin(), samples.end(), [](int sample) { return sample > 10'000; }) - samples.begin();
}

} // namespace

class TempoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atItsOwnTempoNothingIsChanged() {
        Tone tone;
        TempoSource source(tone);
        const std::vector<std::int16_t> samples = all(source);
        QCOMPARE(std::int64_t(samples.size()), Tone::length);
        for (std::size_t i = 0; i < samples.size(); ++i)
            QVERIFY(samples[i] == Tone::at(std::int64_t(i)));
        QCOMPARE(source.innerAt(12'345), 12'345);
    }

    void slowerAndFasterAtTheSamePitch_data() {
        QTest::addColumn<double>("tempo");
        for (const double tempo : {0.75, 0.9, 1.25, 1.5, 2.0})
            QTest::addRow("%.2f", tempo) << tempo;
    }
    void slowerAndFasterAtTheSamePitch() {
        QFETCH(const double, tempo);
        Tone tone;
        TempoSource source(tone);
        source.setTempo(tempo);
        const std::vector<std::int16_t> samples = all(source);
        const double seconds = double(samples.size()) / Sound::rate;
        QVERIFY2(std::abs(seconds - 10 / tempo) < 0.15, qPrintable(QString::number(seconds)));
        const double heard = pitchOf(Sound::Samples(samples).subspan(Sound::rate, 2 * Sound::rate));
        QVERIFY2(std::abs(heard - pitch) < 5, qPrintable(QString::number(heard)));
    }

    void beyondItsLimitsItIsTheLimit() {
        Tone tone;
        TempoSource source(tone);
        source.setTempo(10);
        QCOMPARE(source.tempo(), TempoSource::fastest);
        source.setTempo(0);
        QCOMPARE(source.tempo(), TempoSource::slowest);
    }

    void whereItIsIsKnownAtEachTempo_data() { slowerAndFasterAtTheSamePitch_data(); }
    void whereItIsIsKnownAtEachTempo() {
        QFETCH(const double, tempo);
        Tone tone;
        TempoSource source(tone);
        source.setTempo(tempo);
        const std::int64_t inner = source.innerAt(firstLoud(all(source)));
        const double off = double(inner - Tone::louder) / Sound::rate;
        QVERIFY2(std::abs(off) <= 0.1, qPrintable(QString::number(off)));
    }

    void whereItIsIsKnownAfterManyChanges() {
        Tone tone;
        TempoSource source(tone);
        std::vector<std::int16_t> samples, room(320);
        for (int piece = 0;; ++piece) {
            if (piece % 10 == 0)
                source.setTempo(piece % 20 == 0 ? 2 : 0.75);
            const std::size_t count = source.pull(room);
            if (count == 0)
                break;
            samples.insert(samples.end(), room.begin(), room.begin() + std::ptrdiff_t(count));
        }
        const double off = double(source.innerAt(firstLoud(samples)) - Tone::louder) / Sound::rate;
        QVERIFY2(std::abs(off) <= 0.1, qPrintable(QString::number(off)));
        const std::int64_t end = source.innerAt(std::int64_t(samples.size()));
        QVERIFY2(std::abs(end - Tone::length) <= Sound::rate / 10, qPrintable(QString::number(end)));
        QVERIFY2(source.innerAt(1'000'000) <= Tone::length, "there is nothing behind the end");
    }

    void backToItsOwnTempoGoesOnWithoutALeap() {
        Tone tone;
        TempoSource source(tone);
        std::vector<std::int16_t> room(Sound::rate);
        QCOMPARE(source.pull(room), room.size());
        source.setTempo(1.5);
        QCOMPARE(source.pull(room), room.size());
        source.setTempo(1);
        QCOMPARE(source.pull(room), room.size());
        for (std::size_t i = 1; i < room.size(); ++i)
            QVERIFY2(std::abs(room[i] - room[i - 1]) < 2'000, "a click");
    }
};

QTEST_GUILESS_MAIN(TempoTest)
#include "tst_tempo.moc"
