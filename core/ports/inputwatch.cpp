// SPDX-License-Identifier: EUPL-1.2
#include "core/ports/inputwatch.h"

#include <algorithm>

namespace Tweeluik {

using namespace std::chrono_literals;

namespace {

constexpr InputWatch::Time longestStep{300};
constexpr InputWatch::Time pause{1'000}; ///< between two attempts to open
constexpr std::chrono::microseconds longestHole{1s};
/// The clock of a sound card is a little off and pieces come unevenly: the time of a sample follows the clock of the
/// tablet by so small a part of the difference that no single late piece moves it.
constexpr int inertia = 64;

std::chrono::microseconds lengthOf(std::size_t samples) {
    return std::chrono::microseconds(std::int64_t(samples) * 1'000'000 / Sound::rate);
}
std::int64_t samplesIn(InputWatch::Time time) { return time.count() * Sound::rate / 1'000; }

} // namespace

void InputWatch::tell(Step &step, InputTrouble what, Time now) {
    // A microphone that is gone stalls too. Zeros are another matter: the device was there until then.
    if (!m_told || (*m_told == InputTrouble::OnlyZeros && what != InputTrouble::OnlyZeros)) {
        step.tell = Trouble{what, m_expected ? std::min(std::chrono::floor<Time>(*m_expected), now) : now};
        m_told = what;
    }
    m_expected.reset();
}

std::optional<InputWatch::Device> InputWatch::choice() const {
    if (m_devices.isEmpty())
        return {};
    const auto with = [this](auto &&fits) { return std::find_if(m_devices.begin(), m_devices.end(), fits); };
    const auto before = with([this](const Device &device) { return device.id == m_given && device.id != m_failed; });
    if (before != m_devices.end())
        return *before;
    const auto other = with([this](const Device &device) { return device.id != m_failed; });
    return other == m_devices.end() ? m_devices.first() : *other;
}

void InputWatch::reopen(Step &step, Time now) {
    step.close = step.close || m_open.has_value();
    m_open.reset();
    if (now < m_tryAgain)
        return;
    m_open = step.open = choice();
    if (m_open)
        m_tryAgain = now + pause;
    m_silent = 0ms;
    m_ticked = now;
    m_heard = m_zeros = 0;
    m_gated = false;
}

InputWatch::Step InputWatch::listed(const QList<Device> &devices, Time now) {
    Step step;
    m_listed = true;
    m_devices = devices;
    if (m_open && !devices.contains(*m_open)) {
        tell(step, devices.isEmpty() ? InputTrouble::Gone : InputTrouble::Replaced, now);
        m_tryAgain = now;
        reopen(step, now);
    } else if (!m_open) {
        if (devices.isEmpty())
            tell(step, InputTrouble::NoDevice, now);
        reopen(step, now);
    }
    return step;
}

InputWatch::Step InputWatch::tick(Time now) {
    Step step;
    m_silent += m_ticked == 0ms ? 0ms : std::clamp(now - m_ticked, 0ms, longestStep);
    m_ticked = now;
    if (!m_listed && m_silent > longestOpening)
        tell(step, InputTrouble::NoDevice, now); // not even the list comes
    if (m_open && m_silent > (m_heard > 0 ? longestWait : longestOpening)) {
        tell(step, InputTrouble::Stalled, now);
        m_failed = m_open->id;
        reopen(step, now);
    } else if (!m_open && now >= m_tryAgain && !m_devices.isEmpty()) {
        reopen(step, now);
    }
    return step;
}

InputWatch::Step InputWatch::failed(InputTrouble why, Time now) {
    Step step;
    if (!m_open)
        return step;
    tell(step, why, now);
    m_failed = m_open->id;
    m_tryAgain = now + pause;
    reopen(step, now);
    return step;
}

bool InputWatch::onlyZeros(Sound::Samples samples) {
    const auto sound = std::find_if(samples.rbegin(), samples.rend(), [](std::int16_t sample) { return sample != 0; });
    const auto after = std::int64_t(sound - samples.rbegin());
    if (sound == samples.rend()) {
        m_zeros += after;
    } else {
        const auto first =
            std::find_if(samples.begin(), samples.end(), [](std::int16_t sample) { return sample != 0; });
        const std::int64_t run = m_zeros + (first - samples.begin());
        m_gated = m_gated || (m_told != InputTrouble::OnlyZeros && run >= samplesIn(mutedBySystem));
        m_zeros = after;
    }
    m_heard += std::int64_t(samples.size());
    const bool lively = !m_gated && m_heard - m_zeros >= samplesIn(known);
    return m_zeros > samplesIn(lively ? zerosAtOnce : zerosAtLast);
}

InputWatch::Time InputWatch::placed(Step &step, Fine length, Time now) {
    const Fine measured = Fine(now) - length;
    if (m_expected && measured - *m_expected > longestHole)
        // The tablet slept, and the samples were faster than the watch: they are told as what they are, a new
        // beginning.
        tell(step, InputTrouble::Stalled, now);
    const Fine at = m_expected ? *m_expected + (measured - *m_expected) / inertia : measured;
    m_expected = at + length;
    return std::chrono::floor<Time>(at);
}

InputWatch::Step InputWatch::heard(Sound::Samples samples, Time now) {
    Step step;
    if (!m_open || samples.empty())
        return step;
    m_silent = 0ms;
    m_ticked = now;
    m_failed.clear();
    m_given = m_open->id;
    if (onlyZeros(samples)) {
        tell(step, InputTrouble::OnlyZeros, now);
        return step;
    }
    // What still is zero after it was told stays out until there is sound.
    if (m_told == InputTrouble::OnlyZeros && m_zeros >= std::int64_t(samples.size()))
        return step;
    step.deliverAt = placed(step, lengthOf(samples.size()), now);
    m_told.reset();
    return step;
}

} // namespace Tweeluik
