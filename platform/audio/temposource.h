// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace Tweeluik {

/// Plays another source slower or faster at the same pitch. `pull` belongs to the thread of the output; the tempo may
/// be set, and asked where it is, from another one.
class TempoSource final : public AudioSource {
public:
    static constexpr double slowest = 0.75, fastest = 2;

    /// `inner` outlives it.
    explicit TempoSource(AudioSource &inner);
    ~TempoSource() override;

    std::size_t pull(std::span<std::int16_t> room) override;

    /// Beyond `slowest` and `fastest` it is the nearest of the two. Begins to be heard within a tenth of a second.
    void setTempo(double tempo);
    [[nodiscard]] double tempo() const { return m_wanted; }
    /// Which sample of the inner source is heard when `played` of this one were; right to a tenth of a second.
    [[nodiscard]] std::int64_t innerAt(std::int64_t played) const;

private:
    class Stretcher;
    struct Anchor {
        std::int64_t given = 0; ///< of this source
        double inner = 0;
        double tempo = 1;
    };
    void follow();
    void feed();
    [[nodiscard]] double waiting() const;

    AudioSource &m_inner;
    std::unique_ptr<Stretcher> m_stretcher; ///< none for as long as the tempo was never another than 1
    std::atomic<double> m_wanted = 1;
    double m_tempo = 1;
    std::atomic<std::int64_t> m_taken = 0;
    std::int64_t m_padded = 0, m_given = 0;
    bool m_ended = false;
    mutable std::mutex m_lock; ///< guards the anchors
    std::vector<Anchor> m_anchors{Anchor()};
};

} // namespace Tweeluik
