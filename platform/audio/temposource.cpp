// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/temposource.h"

#include <SoundTouch.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>

namespace Tweeluik {

namespace {

using Sample = soundtouch::SAMPLETYPE;
constexpr std::size_t piece = 512;

// The library is built for one of the two kinds of samples.
Sample outward(std::int16_t sample) {
    if constexpr (std::is_floating_point_v<Sample>)
        return Sample(sample) / 32'768;
    else
        return sample;
}
std::int16_t inward(Sample sample) {
    if constexpr (std::is_floating_point_v<Sample>)
        return std::int16_t(std::clamp(std::lround(sample * 32'768), -32'768L, 32'767L));
    else
        return sample;
}

} // namespace

class TempoSource::Stretcher : public soundtouch::SoundTouch {
public:
    Stretcher() {
        setSampleRate(Sound::rate);
        setChannels(1);
    }
    void put(Sound::Samples samples) {
        std::array<Sample, piece> room{};
        std::transform(samples.begin(), samples.end(), room.begin(), outward);
        putSamples(room.data(), unsigned(samples.size()));
    }
    std::size_t take(std::span<std::int16_t> room) {
        std::array<Sample, piece> samples{};
        const std::size_t count = receiveSamples(samples.data(), unsigned(std::min(room.size(), samples.size())));
        std::transform(samples.begin(), samples.begin() + std::ptrdiff_t(count), room.begin(), inward);
        return count;
    }
};

TempoSource::TempoSource(AudioSource &inner) : m_inner(inner) {}

TempoSource::~TempoSource() = default;

void TempoSource::setTempo(double tempo) { m_wanted = std::clamp(tempo, slowest, fastest); }

std::int64_t TempoSource::innerAt(std::int64_t played) const {
    const std::lock_guard lock(m_lock);
    const auto after = std::upper_bound(m_anchors.begin() + 1, m_anchors.end(), played,
                                        [](std::int64_t at, const Anchor &anchor) { return at < anchor.given; });
    const Anchor &anchor = *std::prev(after);
    const auto inner = std::int64_t(anchor.inner + double(played - anchor.given) * anchor.tempo);
    return std::clamp<std::int64_t>(inner, 0, m_taken);
}

/// Samples of the inner source, and of the silence behind it, that were taken and are not given yet.
double TempoSource::waiting() const {
    return m_stretcher->numUnprocessedSamples() + m_stretcher->numSamples() * m_tempo;
}

void TempoSource::follow() {
    const double wanted = m_wanted;
    if (wanted == m_tempo)
        return;
    if (!m_stretcher)
        m_stretcher = std::make_unique<Stretcher>();
    const double inner = double(m_taken + m_padded) - waiting();
    {
        const std::lock_guard lock(m_lock);
        m_anchors.push_back({m_given, inner, wanted});
    }
    m_tempo = wanted;
    m_stretcher->setTempo(wanted);
}

void TempoSource::feed() {
    std::array<std::int16_t, piece> room{};
    const std::size_t count = m_ended ? 0 : m_inner.pull(room);
    m_taken += std::int64_t(count);
    m_ended = count == 0;
    if (!m_ended) {
        m_stretcher->put(Sound::Samples(room).first(count));
        return;
    }
    // Silence pushes out what is still in there. The library's own flush counts by the tempo at which a sample was put
    // in, and so cuts off the end after a change.
    m_stretcher->put(room);
    m_padded += std::int64_t(room.size());
}

std::size_t TempoSource::pull(std::span<std::int16_t> room) {
    follow();
    std::size_t given = 0;
    if (!m_stretcher) {
        given = m_inner.pull(room);
        m_taken += std::int64_t(given);
    }
    while (m_stretcher && given < room.size()) {
        std::size_t most = room.size() - given;
        if (m_ended) {
            const double left = (waiting() - double(m_padded)) / m_tempo;
            if (left < 1)
                break;
            most = std::min(most, std::size_t(left));
        }
        const std::size_t count = m_stretcher->take(room.subspan(given, most));
        given += count;
        if (count == 0)
            feed();
    }
    m_given += std::int64_t(given);
    return given;
}

} // namespace Tweeluik
