// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/soundkeeper.h"

#include <atomic>
#include <memory>
#include <thread>

namespace Tweeluik {

/// How a recording is doing, for the screens of both tablets.
struct RecorderState {
    enum class Phase { Recording, Paused, Stopped };
    Phase phase = Phase::Recording;
    std::optional<HaltReason> halted; ///< why no sound is taken in now; nothing: it is
    SoundLevel level;
    std::int64_t taken = 0;                ///< samples, encoded
    std::int64_t safe = 0;                 ///< of them on the disk
    std::optional<RecordingError> trouble; ///< what keeps the rest waiting; it is tried again each second
};

/// What a recorder works with; all of it outlives the recorder.
struct RecorderParts {
    AudioInput &input;
    const Clock &clock;
    SegmentKeys &keys;
    std::chrono::milliseconds retryAfter{1000};
};

/// A recording that is going on. Whether it may be made is asked elsewhere, before (consent gate); here nothing is
/// taken in before `begin` and while it is paused. Works while the vault is locked: it needs the public key only.
///
/// Three threads: the owner's, which never waits for the disk but where it says so; the input's, which hands sound in;
/// and one that encodes, seals and writes.
class Recorder {
public:
    /// Besides what is planned there has to be room for this much more.
    static constexpr std::chrono::minutes extraRoom{10};
    /// Bytes on the disk for so much sound, generously.
    [[nodiscard]] static std::int64_t bytesFor(std::chrono::seconds length);

    /// A new recording in a new file. Takes the room for `planned` and ten minutes more for the file at once, so that
    /// nothing else on the tablet can fill the disk with it. NoRoom: nothing is left behind.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>, RecordingError> begin(const RecorderParts &parts,
                                                                                 const QString &file, RecordingId id,
                                                                                 const RecordingPublicKey &publicKey,
                                                                                 std::chrono::seconds planned);
    /// Goes on in the file of a recording that was stopped, or that was cut off by a kill.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>, RecordingError>
    goOn(const RecorderParts &parts, const QString &file, RecordingId id, std::chrono::seconds planned);
    /// As `stop`, without a look at what comes of it.
    ~Recorder();

    /// The microphone is closed; up to a second before it was heard is still being written. Again, with another reason:
    /// only the state tells.
    void pause(HaltReason reason);
    void resume();
    /// For good. Waits for the disk; an error tells why the last part is not on it. Once more: tries again.
    [[nodiscard]] Result<Done, RecordingError> stop();

    [[nodiscard]] RecorderState state() const;
    /// Waits until all that was taken in is on the disk, or something is in the way.
    void settle();
    /// Tries at once what waits.
    void retry();

    /// Off the record, backwards (G16): the segments with anything heard since then. Their keys are not kept any more
    /// if they wait; those that are kept have to be dropped from SegmentKeys, and then nobody can open them. Only while
    /// paused. Waits for what is being written.
    [[nodiscard]] QList<quint32> takeBack(std::chrono::milliseconds sinceBoot);

private:
    Recorder(const RecorderParts &parts, std::unique_ptr<SoundKeeper> keeper);
    void run();

    RecorderParts m_parts;
    SoundIntake m_intake;
    std::unique_ptr<SoundKeeper> m_keeper;
    RecorderState::Phase m_phase = RecorderState::Phase::Paused; ///< owner's thread only
    std::atomic<HaltReason> m_pausedFor = HaltReason::ByHand;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_taken = 0;
    std::int64_t m_safe = 0;
    std::optional<RecordingError> m_trouble;
    std::uint64_t m_asked = 0;    ///< times that somebody waits for
    std::uint64_t m_answered = 0; ///< of them done with
    bool m_ending = false;
    bool m_tryNow = false;
    std::thread m_thread;
};

} // namespace Tweeluik
