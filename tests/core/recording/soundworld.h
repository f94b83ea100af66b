// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordingsource.h"
#include "core/recording/segmentkeys.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>
#include <random>
#include <sodium.h>

/// What the suites of recordings share: keys in memory, a microphone that hears what it is given, voices, comparison.
namespace Tweeluik::SoundWorld {

using namespace std::chrono_literals;
using Samples = std::vector<std::int16_t>;

inline RecordingId someId(const char *sixteen = "een hele opname.") { return *RecordingId::fromBytes(sixteen); }

/// The same for the same seed.
struct KeyPair {
    RecordingPublicKey publicKey{};
    QByteArray secret = QByteArray(crypto_box_SECRETKEYBYTES, '\0');

    explicit KeyPair(char seed = 'k') {
        const QByteArray from(crypto_box_SEEDBYTES, seed);
        crypto_box_seed_keypair(publicKey.data(), reinterpret_cast<std::uint8_t *>(secret.data()),
                                reinterpret_cast<const std::uint8_t *>(from.constData()));
    }
    [[nodiscard]] SecretBytes opener() const { return SecretBytes::copyOf(secret); }
};

/// Keys of one recording in memory; full when told.
class MemoryKeys : public SegmentKeys {
public:
    Result<Done, SegmentKeyError> keep(RecordingId, quint32 segment, const QByteArray &sealed) override {
        const std::lock_guard guard(m_mutex);
        if (m_full)
            return SegmentKeyError{SegmentKeyError::Kind::Full, {}};
        m_kept[segment] = sealed;
        return Done{};
    }
    Result<QMap<quint32, QByteArray>, SegmentKeyError> all(RecordingId) override {
        const std::lock_guard guard(m_mutex);
        return m_kept;
    }
    Result<Done, SegmentKeyError> drop(RecordingId, const QList<quint32> &segments) override {
        const std::lock_guard guard(m_mutex);
        for (const quint32 segment : segments)
            m_kept.remove(segment);
        return Done{};
    }
    Result<Done, SegmentKeyError> dropAll(RecordingId) override {
        const std::lock_guard guard(m_mutex);
        m_kept.clear();
        return Done{};
    }
    void setFull(bool full) {
        const std::lock_guard guard(m_mutex);
        m_full = full;
    }

private:
    std::mutex m_mutex;
    QMap<quint32, QByteArray> m_kept;
    bool m_full = false;
};

/// Hears what the test pushes in, at the time that the test says.
class PushedInput : public AudioInput {
public:
    explicit PushedInput(std::chrono::milliseconds now = 0ms) : m_now(now) {}
    void start(AudioListener &listener) override {
        m_listener = &listener;
        m_starts += 1;
    }
    void stop() override { m_listener = nullptr; }
    [[nodiscard]] QString deviceName() const override { return QStringLiteral("the test"); }

    /// In calls of 50 ms, as a device does.
    void push(Sound::Samples samples) {
        constexpr std::size_t call = Sound::rate / 20;
        for (; !samples.empty(); samples = samples.subspan(std::min(call, samples.size()))) {
            const auto some = samples.first(std::min(call, samples.size()));
            if (m_listener)
                m_listener->heard(some, m_now);
            m_now += std::chrono::milliseconds(some.size() * 1000 / Sound::rate);
        }
    }
    void trouble(InputTrouble trouble) {
        if (m_listener)
            m_listener->troubled(trouble, m_now);
    }
    /// Time in which nothing comes.
    void pass(std::chrono::milliseconds time) { m_now += time; }
    [[nodiscard]] bool isOpen() const { return m_listener; }
    [[nodiscard]] int starts() const { return m_starts; }
    [[nodiscard]] std::chrono::milliseconds now() const { return m_now; }

private:
    AudioListener *m_listener = nullptr;
    std::chrono::milliseconds m_now;
    int m_starts = 0;
};

/// A clock that shows the time of the input.
class InputClock : public Clock {
public:
    explicit InputClock(const PushedInput &input) : m_input(input) {}
    [[nodiscard]] Moment now() const override { return {"boot-1", m_input.now(), m_input.now() + 1'773'145'800'000ms}; }
    [[nodiscard]] QDateTime local(std::chrono::milliseconds wall) const override {
        return QDateTime::fromMSecsSinceEpoch(wall.count());
    }

private:
    const PushedInput &m_input;
};

/// Sounds like somebody who talks: a voice that glides, in syllables, in a room. The same for the same seed.
inline Samples voice(double seconds, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::normal_distribution<double> room(0, 25);
    Samples samples(std::size_t(seconds * Sound::rate));
    double phase = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / Sound::rate + seed * 7.3;
        const double pitch = 130 + 35 * std::sin(2.1 * t) + 12 * std::sin(9.7 * t);
        phase += 2 * std::numbers::pi * pitch / Sound::rate;
        const double syllable = std::max(0.0, std::sin(2 * std::numbers::pi * 3.6 * t) + 0.4 * std::sin(1.3 * t));
        const double mouth = 600 + 250 * std::sin(5.3 * t); // the first formant wanders
        double sum = 0;
        for (int harmonic = 1; harmonic * pitch < 3400; ++harmonic)
            sum += std::sin(harmonic * phase) / (1 + std::pow((harmonic * pitch - mouth) / 350, 2));
        samples[i] = std::int16_t(std::clamp(2600 * syllable * sum + room(random), -32000.0, 32000.0));
    }
    return samples;
}

inline Samples silence(double seconds) { return Samples(std::size_t(seconds * Sound::rate), 0); }

inline Sound::Samples part(const Samples &samples, std::int64_t from, std::int64_t count) {
    return Sound::Samples(samples).subspan(std::size_t(from), std::size_t(count));
}

/// -1 to 1: how much alike they are when `heard` comes up to `mostLate` samples later; the best of those.
inline double likeness(Sound::Samples source, Sound::Samples heard, int mostLate = 200) {
    double best = -1;
    for (int late = 0; late <= mostLate; ++late) {
        double both = 0, one = 1e-9, other = 1e-9;
        for (std::size_t i = 0; i < source.size() && i + std::size_t(late) < heard.size(); ++i) {
            const double a = source[i], b = heard[i + std::size_t(late)];
            both += a * b;
            one += a * a;
            other += b * b;
        }
        best = std::max(best, both / std::sqrt(one * other));
    }
    return best;
}

inline bool isSilent(Sound::Samples samples) {
    return std::all_of(samples.begin(), samples.end(), [](std::int16_t sample) { return sample == 0; });
}

/// All that a source plays from where it stands, at most `count` samples.
inline Samples played(AudioSource &source, std::int64_t count = std::int64_t(1) << 40) {
    Samples all, some(1600);
    while (std::int64_t(all.size()) < count) {
        const std::size_t got = source.pull(some);
        all.insert(all.end(), some.begin(), some.begin() + std::ptrdiff_t(got));
        if (got == 0)
            break;
    }
    all.resize(std::min(all.size(), std::size_t(count)));
    return all;
}

} // namespace Tweeluik::SoundWorld
