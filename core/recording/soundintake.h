// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"
#include "core/recording/recordingformat.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace Tweeluik {

/// How loud it is, 0 to 32767, over the last tenth of a second or so.
struct SoundLevel {
    int peak = 0;
    int rms = 0;
};

/// What the microphone gives, on its way from the thread of the input to the one of the disk: sound, and where it began
/// and halted. Holds five minutes when the disk does not come; what comes after that is left out, and it says so.
class SoundIntake : public AudioListener {
public:
    struct Piece {
        RecordKind kind = RecordKind::Sound;
        Moment moment; ///< of the first sample, of the beginning or of the halt
        HaltReason reason = HaltReason::Stopped;
        std::vector<std::int16_t> samples;
    };
    static constexpr std::int64_t mostSamples = std::int64_t(Sound::rate) * 300;
    /// A longer hole between two calls is a halt; below it lies what clocks of sound cards and buffers are off.
    static constexpr std::chrono::milliseconds longestHole{1000};

    /// Sound that comes from now on is recorded. `moment` is read on the owner's thread; later times are told from it,
    /// so that the clock is asked by one thread only.
    void begin(const Moment &moment);
    /// Nothing that comes from now on is recorded.
    void halt(HaltReason reason, std::chrono::milliseconds sinceBoot);
    void heard(Sound::Samples samples, std::chrono::milliseconds sinceBoot) override;
    void troubled(InputTrouble trouble, std::chrono::milliseconds sinceBoot) override;

    /// What has come, in order; waits for something up to that long, or until `wake`.
    [[nodiscard]] std::deque<Piece> take(std::chrono::milliseconds wait);
    /// Waits in the same way and takes nothing.
    void idle(std::chrono::milliseconds wait);
    void wake();
    [[nodiscard]] bool isEmpty() const;

    /// Nothing while sound comes in.
    [[nodiscard]] std::optional<HaltReason> halted() const;
    [[nodiscard]] SoundLevel level() const;

private:
    [[nodiscard]] Moment at(std::chrono::milliseconds sinceBoot) const;
    void pushBegin(std::chrono::milliseconds sinceBoot);
    void pushHalt(HaltReason reason, std::chrono::milliseconds sinceBoot);
    void weigh(Sound::Samples samples);

    mutable std::mutex m_mutex;
    std::condition_variable m_come;
    std::deque<Piece> m_pieces;
    std::int64_t m_waiting = 0; ///< samples in them
    bool m_woken = false;
    bool m_open = false; ///< between `begin` and `halt`
    Moment m_begun;
    std::optional<HaltReason> m_halted = HaltReason::Stopped;
    std::optional<std::chrono::milliseconds> m_next; ///< when the next sample is due
    SoundLevel m_level;
};

} // namespace Tweeluik
