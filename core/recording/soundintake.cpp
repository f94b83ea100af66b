// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/soundintake.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace Tweeluik {

namespace {

std::chrono::milliseconds durationOf(std::size_t samples) {
    return std::chrono::milliseconds(std::int64_t(samples) * 1000 / Sound::rate);
}

} // namespace

void SoundIntake::begin(const Moment &moment) {
    const std::lock_guard guard(m_mutex);
    if (m_open)
        return;
    m_open = true;
    m_begun = moment;
    pushBegin(moment.sinceBoot);
}

void SoundIntake::halt(HaltReason reason, std::chrono::milliseconds sinceBoot) {
    const std::lock_guard guard(m_mutex);
    if (!std::exchange(m_open, false))
        return;
    if (m_halted)
        m_halted = reason; // it was in trouble already, and that halt has been told
    else
        pushHalt(reason, sinceBoot);
    m_level = {};
}

void SoundIntake::heard(Sound::Samples samples, std::chrono::milliseconds sinceBoot) {
    const std::lock_guard guard(m_mutex);
    if (!m_open || samples.empty())
        return;
    weigh(samples);
    if (m_next && !m_halted && sinceBoot - *m_next > longestHole)
        pushHalt(HaltReason::Missing, *m_next);
    const bool full = m_waiting + std::int64_t(samples.size()) > mostSamples;
    if (full && !m_halted)
        pushHalt(HaltReason::NoRoom, sinceBoot);
    // Once full, not again for every hole in the line.
    if (full || (m_halted == HaltReason::NoRoom && m_waiting > mostSamples / 2))
        return;
    if (m_halted)
        pushBegin(sinceBoot);
    if (m_pieces.empty() || m_pieces.back().kind != RecordKind::Sound)
        m_pieces.push_back({RecordKind::Sound, at(sinceBoot), {}, {}});
    auto &into = m_pieces.back().samples;
    into.insert(into.end(), samples.begin(), samples.end());
    m_waiting += std::int64_t(samples.size());
    m_next = sinceBoot + durationOf(samples.size());
    m_come.notify_one();
}

void SoundIntake::troubled(InputTrouble trouble, std::chrono::milliseconds sinceBoot) {
    const std::lock_guard guard(m_mutex);
    if (!m_open)
        return;
    m_level = {};
    if (m_halted)
        m_halted = haltReasonOf(trouble); // one trouble leads to the next: the file has the first, the screen the last
    else
        pushHalt(haltReasonOf(trouble), sinceBoot);
}

std::deque<SoundIntake::Piece> SoundIntake::take(std::chrono::milliseconds wait) {
    std::unique_lock lock(m_mutex);
    m_come.wait_for(lock, wait, [this] { return m_woken || !m_pieces.empty(); });
    m_woken = false;
    m_waiting = 0;
    return std::exchange(m_pieces, {});
}

void SoundIntake::idle(std::chrono::milliseconds wait) {
    std::unique_lock lock(m_mutex);
    m_come.wait_for(lock, wait, [this] { return m_woken; });
    m_woken = false;
}

void SoundIntake::wake() {
    const std::lock_guard guard(m_mutex);
    m_woken = true;
    m_come.notify_one();
}

bool SoundIntake::isEmpty() const {
    const std::lock_guard guard(m_mutex);
    return m_pieces.empty();
}

std::optional<HaltReason> SoundIntake::halted() const {
    const std::lock_guard guard(m_mutex);
    return m_halted;
}

SoundLevel SoundIntake::level() const {
    const std::lock_guard guard(m_mutex);
    return m_level;
}

Moment SoundIntake::at(std::chrono::milliseconds sinceBoot) const {
    return {m_begun.bootId, sinceBoot, m_begun.wall + (sinceBoot - m_begun.sinceBoot)};
}

void SoundIntake::pushBegin(std::chrono::milliseconds sinceBoot) {
    m_pieces.push_back({RecordKind::Begins, at(sinceBoot), {}, {}});
    m_halted.reset();
    m_next.reset();
    m_come.notify_one();
}

void SoundIntake::pushHalt(HaltReason reason, std::chrono::milliseconds sinceBoot) {
    m_pieces.push_back({RecordKind::Halts, at(sinceBoot), reason, {}});
    m_halted = reason;
    m_next.reset();
    m_come.notify_one();
}

void SoundIntake::weigh(Sound::Samples samples) {
    int peak = 0;
    double squares = 0;
    for (const std::int16_t sample : samples) {
        peak = std::max(peak, std::abs(int(sample)));
        squares += double(sample) * sample;
    }
    // It rises at once and falls by a part, so that a short sound is seen by whoever looks ten times a second.
    const int rms = int(std::sqrt(squares / double(samples.size())));
    m_level = {std::min(32767, std::max(peak, m_level.peak * 7 / 8)), std::max(rms, m_level.rms * 7 / 8)};
}

} // namespace Tweeluik
