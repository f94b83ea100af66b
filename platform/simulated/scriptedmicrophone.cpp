// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/scriptedmicrophone.h"

#include <algorithm>
#include <utility>

namespace Tweeluik {

namespace {

constexpr std::int64_t samplesIn(std::chrono::milliseconds time) { return time.count() * Sound::rate / 1'000; }

/// The n-th sample of a room in which nobody speaks: soft, never the same as its neighbours, and the same each time.
std::int16_t rest(std::uint64_t n) {
    n = (n + 0x9E3779B97F4A7C15ULL) * 0xBF58476D1CE4E5B9ULL;
    n = (n ^ (n >> 31)) * 0x94D049BB133111EBULL;
    return std::int16_t(int((n >> 40) % 41) - 20);
}

} // namespace

ScriptedMicrophone::ScriptedMicrophone(ManualClock &clock) : m_clock(clock), m_now(clock.now().sinceBoot) {
    plugIn(QStringLiteral("Tablet"));
}

void ScriptedMicrophone::start(AudioListener &listener) {
    if (m_listener)
        return;
    m_listener = &listener;
    m_watch = InputWatch();
    m_now = m_listed = m_ticked = m_clock.now().sinceBoot;
    apply(m_watch.listed(m_devices, m_now));
}

void ScriptedMicrophone::stop() { m_listener = nullptr; }

QString ScriptedMicrophone::deviceName() const {
    return m_listener && m_watch.open() ? m_watch.open()->name : QString();
}

void ScriptedMicrophone::plays(std::vector<std::int16_t> samples) {
    m_sound = std::move(samples);
    m_soundSince = m_clock.now().sinceBoot;
}

void ScriptedMicrophone::plugIn(const QString &name) { m_devices.append({name.toUtf8(), name}); }

void ScriptedMicrophone::pullOut(const QString &name) {
    m_devices.removeIf([&name](const InputWatch::Device &device) { return device.name == name; });
}

void ScriptedMicrophone::advance(Time by) {
    const Time until = m_clock.now().sinceBoot + by;
    while (m_clock.now().sinceBoot < until) {
        m_clock.advance(std::min(piece, until - m_clock.now().sinceBoot));
        catchUp();
    }
}

void ScriptedMicrophone::catchUp() {
    const Time until = m_clock.now().sinceBoot;
    while (m_listener && until - m_now >= piece) {
        m_now += piece;
        hearPiece();
    }
    if (!m_listener)
        m_now = until;
}

bool ScriptedMicrophone::gives() const { return m_watch.open() && !m_stalled && m_devices.contains(*m_watch.open()); }

void ScriptedMicrophone::hearPiece() {
    if (gives()) {
        const std::vector<std::int16_t> samples = room(m_now - piece);
        const InputWatch::Step step = m_watch.heard(samples, m_now);
        apply(step);
        if (step.deliverAt && m_listener)
            m_listener->heard(samples, *step.deliverAt);
    }
    if (m_now - m_listed >= InputWatch::listing) {
        m_listed = m_now;
        apply(m_watch.listed(m_devices, m_now));
    }
    if (m_now - m_ticked >= InputWatch::ticking) {
        m_ticked = m_now;
        apply(m_watch.tick(m_now));
    }
}

void ScriptedMicrophone::apply(const InputWatch::Step &step) {
    if (step.tell && m_listener)
        m_listener->troubled(step.tell->what, step.tell->since);
    if (step.open && m_refused)
        apply(m_watch.failed(InputTrouble::Refused, m_now));
}

std::vector<std::int16_t> ScriptedMicrophone::room(Time from) const {
    std::vector<std::int16_t> samples(std::size_t(samplesIn(piece)));
    if (m_muted)
        return samples;
    const std::int64_t begin = samplesIn(from) - samplesIn(m_soundSince);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::int64_t at = begin + std::int64_t(i);
        samples[i] = m_sound.empty() || at < 0 ? rest(std::uint64_t(samplesIn(from)) + i)
                                               : m_sound[std::size_t(at) % m_sound.size()];
    }
    return samples;
}

} // namespace Tweeluik
