// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <span>

namespace Tweeluik {

/// How sound is taken in, kept and played everywhere in the app: mono, 16 bits, this many samples a second.
namespace Sound {
inline constexpr int rate = 16'000;
using Samples = std::span<const std::int16_t>;
} // namespace Sound

/// Why nothing, or nothing that can be relied on, is heard. A quiet room is none of these (G17).
enum class InputTrouble {
    NoDevice = 1,  ///< there is no microphone
    Refused = 2,   ///< the system does not allow it
    Gone = 3,      ///< it was taken away, or the sound server ended
    Replaced = 4,  ///< another one goes on in its place, from here
    OnlyZeros = 5, ///< exact zeros for so long that no room sounds like it: muted, or silenced by the system
    Stalled = 6,   ///< the device is there and gives nothing
};

/// Who takes in what a microphone hears. Called on a thread of the input, one call at a time, never after `stop` has
/// returned. It has to come back within a few milliseconds.
class AudioListener {
public:
    virtual ~AudioListener() = default;
    /// In order. `sinceBoot` is when the first of these samples was heard. After trouble the first call says that it is
    /// over; what was missed in between is for the listener to tell from the times.
    virtual void heard(Sound::Samples samples, std::chrono::milliseconds sinceBoot) = 0;
    /// Told once for each trouble, no later than 3 s after it began.
    virtual void troubled(InputTrouble trouble, std::chrono::milliseconds sinceBoot) = 0;
};

/// A microphone. Nothing is opened, and no permission asked, before `start`. It goes on by itself after trouble, as
/// soon as it can, until it is stopped. Belongs to one thread; `start` and `stop` never block for longer than 1 s,
/// whatever the device does.
class AudioInput {
public:
    virtual ~AudioInput() = default;
    /// `listener` outlives the call of `stop`. Started already: nothing happens.
    virtual void start(AudioListener &listener) = 0;
    virtual void stop() = 0;
    /// For people; empty while there is none.
    [[nodiscard]] virtual QString deviceName() const = 0;
};

/// Where the sound to be played comes from. Called on a thread of the output.
class AudioSource {
public:
    virtual ~AudioSource() = default;
    /// Fills `room` from its beginning. Gives how many samples; 0: it has ended.
    virtual std::size_t pull(std::span<std::int16_t> room) = 0;
};

/// A loudspeaker. Belongs to one thread, as AudioInput.
class AudioOutput {
public:
    virtual ~AudioOutput() = default;
    /// What was playing stops. `source` outlives the call of `stop`.
    virtual void start(AudioSource &source) = 0;
    virtual void stop() = 0;
    /// Samples of the source that were heard since `start`.
    [[nodiscard]] virtual std::int64_t played() const = 0;
    /// Something can be heard at all; false: no device.
    [[nodiscard]] virtual bool usable() const = 0;
};

} // namespace Tweeluik
