// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"
#include "core/ports/clock.h"

#include <memory>

namespace Tweeluik {

/// The microphone of this tablet, by Qt Multimedia. What Qt hides of trouble is found by InputWatch, on a thread of its
/// own, because the thread of the sound may hang.
class QtAudioInput final : public AudioInput {
public:
    /// The clock outlives it and may be read on any thread.
    explicit QtAudioInput(const Clock &clock);
    /// Stops first.
    ~QtAudioInput() override;

    void start(AudioListener &listener) override;
    void stop() override;
    [[nodiscard]] QString deviceName() const override;

private:
    class Ear;
    const Clock &m_clock;
    std::shared_ptr<Ear> m_ear; ///< none while it is stopped
};

} // namespace Tweeluik
