// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <memory>

namespace Tweeluik {

class SoundThread;

/// The loudspeaker of this tablet, by Qt Multimedia: the one that the system prefers when `start` is called.
class QtAudioOutput final : public AudioOutput {
public:
    QtAudioOutput();
    /// Stops first.
    ~QtAudioOutput() override;

    void start(AudioSource &source) override;
    void stop() override;
    /// What the system itself still holds back, some hundredths of a second, counts as played.
    [[nodiscard]] std::int64_t played() const override;
    /// As it was when this was last asked; the first call waits up to half a second for an answer.
    [[nodiscard]] bool usable() const override;

private:
    class Voice;
    class Mouth;
    class Devices;
    std::shared_ptr<Voice> m_voice; ///< what plays, or played last
    std::shared_ptr<std::unique_ptr<Mouth>> m_mouth;
    SoundThread *m_thread = nullptr; ///< where m_mouth lives
    std::shared_ptr<Devices> m_devices;
};

} // namespace Tweeluik
