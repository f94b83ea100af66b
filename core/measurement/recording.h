// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"
#include "core/ports/audio.h"

#include <QList>
#include <array>
#include <optional>

namespace Tweeluik {

using RecordingKey = std::array<std::uint8_t, 32>; ///< X25519, public half: what each key of a segment is sealed to

/// How long sound is kept: until the report is final or for that many days, whichever comes first.
struct Retention {
    static constexpr int longestDays = 365;
    int days = 30; ///< 1-365, from the moment it began
    bool whenFinal = true;
    bool operator==(const Retention &) const = default;
};
/// The shorter of each.
[[nodiscard]] constexpr Retention shorter(const Retention &a, const Retention &b) {
    return {a.days < b.days ? a.days : b.days, a.whenFinal || b.whenFinal};
}
struct RetentionChoice {
    Retention retention;
    Milliseconds wall{0}; ///< when it was decided
    bool operator==(const RetentionChoice &) const = default;
};

/// What is known of a recording before its first sample.
struct RecordingStart {
    Slot by = Slot::First; ///< whose tablet has the file
    RecordingKey key{};
    Hash header{};                     ///< of the header of the file
    std::optional<Milliseconds> clock; ///< of sample 0, on the interview clock
    Milliseconds wall{0};
    Retention retention; ///< what was told to those who agreed
    bool operator==(const RecordingStart &) const = default;
};

/// Where sound ends or goes on. No sample lies between an end and the next Resumed.
struct RecordingEvent {
    enum class What : std::uint8_t {
        Paused = 1,
        Resumed = 2,
        Stopped = 3, ///< for good
        Gap = 4,     ///< nobody wanted it
    };
    /// Numbers as in the file of the sound, which says it too (core/recording/FORMAT.md).
    enum class Why : std::uint8_t {
        Unsaid = 0,    ///< of Resumed, and of nothing else
        Stopped = 1,   ///< by a deliberate act, or the talk is over
        Latecomer = 2, ///< somebody there was not asked yet
        OffRecord = 3, ///< G16
        Break = 4,
        Withdrawn = 5, ///< somebody there does not agree, or not any more
        ByHand = 6,    ///< paused without a reason
        NoRoom = 7,    ///< on the disk
        Missing = 8,   ///< sound is lacking and the microphone did not say so
        Killed = 9,    ///< the app went in the middle of it
        NoDevice = 11, ///< this and what follows: InputTrouble
        Refused = 12,
        Gone = 13,
        Replaced = 14,
        OnlyZeros = 15,
        Stalled = 16,
    };
    static constexpr std::int64_t mostSamples = std::int64_t(1'000) * 24 * 3'600 * Sound::rate;

    What what = What::Paused;
    Why why = Why::Unsaid;
    std::int64_t sample = 0; ///< how many of the recording lie before it
    std::optional<Milliseconds> clock;
    Milliseconds wall{0};
    bool operator==(const RecordingEvent &) const = default;
};
[[nodiscard]] constexpr RecordingEvent::Why whyOf(InputTrouble trouble) {
    return RecordingEvent::Why(int(RecordingEvent::Why::NoDevice) + int(trouble) - int(InputTrouble::NoDevice));
}
static_assert(whyOf(InputTrouble::Stalled) == RecordingEvent::Why::Stalled);

/// The keys of these seconds are gone on that auditor's tablet (G16).
struct DestroyedPassage {
    std::int64_t first = 0; ///< second of the recording, as it plays: gaps have no length
    std::int64_t last = 0;  ///< the last that is gone
    Hash proof{};
    Milliseconds wall{0};
    Slot by = Slot::First;
    bool operator==(const DestroyedPassage &) const = default;
};

/// Keys and file are gone on that auditor's tablet.
struct ErasedRecording {
    enum class Why : std::uint8_t { Retention = 1, Withdrawn = 2, Asked = 3, StopAndErase = 4 };
    Why why = Why::Asked;
    Hash proof{};
    Milliseconds wall{0};
    Slot by = Slot::First;
    bool operator==(const ErasedRecording &) const = default;
};

/// One recording of the talk, as far as the journal tells; the sound itself is in a file of its own.
struct Recording {
    RecordingId id;
    RecordingStart begun;
    QList<RecordingEvent> events;      ///< in order of samples
    QList<DestroyedPassage> destroyed; ///< in the order in which it was said
    QList<ErasedRecording> erased;     ///< likewise
    bool shared = false;               ///< it may go to the other tablet: who chose so is not contradicted

    [[nodiscard]] bool stopped() const;
    /// It runs or is paused.
    [[nodiscard]] bool underway() const { return !stopped() && erased.isEmpty(); }
    [[nodiscard]] bool erasedBy(Slot slot) const;
    bool operator==(const Recording &) const = default;
};

} // namespace Tweeluik
