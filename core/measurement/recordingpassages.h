// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/measurement.h"

#include <limits>

namespace Tweeluik {

/// Seconds of one recording that may not be kept.
struct RecordingPassage {
    /// As `lastSecond`: all that there is from the first.
    static constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();

    RecordingId recording;
    std::int64_t firstSecond = 0;
    std::int64_t lastSecond = 0; ///< the last that goes
    bool operator==(const RecordingPassage &) const = default;
};

/// A time on the interview clock.
struct ClockStretch {
    Milliseconds from{0};
    std::optional<Milliseconds> to; ///< none: it has not ended
    bool operator==(const ClockStretch &) const = default;
};

/// How much sound goes with one note that is taken off the record: nobody knows when what it is about was said, but
/// it was before the first key, and the talk about it went on a little.
inline constexpr Milliseconds aroundNote = 60s;

/// The times that were said to be off the record (G16), outward where the tablets say different things.
[[nodiscard]] QList<ClockStretch> offRecordStretches(const Measurement &measurement);

/// The seconds in which that time may be heard. Outward to whole seconds, by `slack` to both sides (within what the
/// clocks of the two tablets are known) and by what two clocks run apart. What no clock position is known of goes.
[[nodiscard]] QList<RecordingPassage> passagesWithin(const Recording &recording, const ClockStretch &stretch,
                                                     Milliseconds slack);

/// What the tablet of `holder` still has to destroy: off the record, and heard while somebody was there who had not
/// agreed; beside what it destroyed. Recordings that it erased are left out. Sorted, joined. Of one that runs: ask when
/// its pause was told, or what is heard from here on is among it.
[[nodiscard]] QList<RecordingPassage> passagesToDestroy(const Measurement &measurement, Slot holder,
                                                        Milliseconds slack);

/// Between the tap that says that somebody came and the pause: not worth the sound of those who agreed.
inline constexpr Milliseconds untilPause = 3s;

/// Why the whole recording has to go, on each tablet that has it: one tablet erased it, or somebody who was there when
/// it began or went on does not agree, or not any more; also who withdrew since and of whom nobody said that they came
/// or not. None: it may stay.
[[nodiscard]] std::optional<ErasedRecording::Why> mustGo(const Measurement &measurement, const Recording &recording);

} // namespace Tweeluik
