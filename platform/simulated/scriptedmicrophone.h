// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/inputwatch.h"
#include "platform/simulated/manualclock.h"

#include <vector>

namespace Tweeluik {

/// A microphone in a story, in a room that goes on whether it is heard or not: what is said while the microphone is
/// away is missed. What it gives is judged as that of a real one (InputWatch), so trouble is told as late as it is on a
/// tablet. It runs on the clock of the story and calls its listener from `advance` and `catchUp`.
class ScriptedMicrophone final : public AudioInput {
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time piece{50}; ///< what is handed over at once

    /// The clock outlives it. There is one microphone, "Tablet".
    explicit ScriptedMicrophone(ManualClock &clock);

    void start(AudioListener &listener) override;
    void stop() override;
    [[nodiscard]] QString deviceName() const override;

    /// What the room sounds like from now on, in a loop. Before that, and with nothing: a room in which nobody speaks.
    void plays(std::vector<std::int16_t> samples);
    /// Moves the clock of the story, and hears.
    void advance(Time by);
    /// Hears what went by on the clock since the last call, for a story in which somebody else moves it.
    void catchUp();

    void plugIn(const QString &name);
    void pullOut(const QString &name);
    void mute(bool muted) { m_muted = muted; }         ///< exact zeros
    void stall(bool stalled) { m_stalled = stalled; }  ///< it is there and gives nothing
    void refuse(bool refused) { m_refused = refused; } ///< the system says no when it is opened

private:
    void hearPiece();
    void apply(const InputWatch::Step &step);
    [[nodiscard]] std::vector<std::int16_t> room(Time from) const;
    [[nodiscard]] bool gives() const;

    ManualClock &m_clock;
    InputWatch m_watch;
    AudioListener *m_listener = nullptr;
    QList<InputWatch::Device> m_devices;
    std::vector<std::int16_t> m_sound;
    Time m_soundSince{0}, m_now{0}, m_listed{0}, m_ticked{0};
    bool m_muted = false, m_stalled = false, m_refused = false;
};

} // namespace Tweeluik
