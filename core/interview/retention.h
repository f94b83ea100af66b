// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/recording.h"
#include "core/ports/clock.h"

namespace Tweeluik {

/// What this tablet saw of its clocks since one recording began: looked at each time the app starts and at least every
/// hour that it runs. A local row, never sent. A wall clock alone may not destroy anything: a flat battery or a wrong
/// year sets it anywhere.
struct RetentionWatch {
    QByteArray bootId; ///< of the last look; empty: none yet
    Milliseconds sinceBoot{0};
    Milliseconds wall{0};
    Milliseconds seen{0};    ///< time since boot that went by between looks: at least so long ago it began
    Milliseconds overdue{0}; ///< of it, while the wall clock said that it is due
    bool jumped = false; ///< the wall clock was set by more than RetentionWatch::jump; until somebody says it is right
    static constexpr Milliseconds jump = 1h; ///< weeks of drift of a bad clock
    bool operator==(const RetentionWatch &) const = default;
};

enum class RetentionStep : std::uint8_t {
    Kept,
    Soon,  ///< due within three days: remind
    Waits, ///< due by the wall clock, not yet for two days by the clock since boot
    Asks,  ///< the wall clock jumped, or says that it did not begin yet: somebody has to say whether it is right
    Due,   ///< erase it now
};

/// From when on it is due, on the wall clock. `finalReport`: when the report was made final; none: not yet.
[[nodiscard]] Milliseconds retentionEnd(const Recording &recording, const Retention &retention,
                                        std::optional<Milliseconds> finalReport);

/// `watch` after another look at the clocks; `end` is retentionEnd.
[[nodiscard]] RetentionWatch looked(RetentionWatch watch, const Moment &now, Milliseconds end);
/// Somebody said that the wall clock is right.
[[nodiscard]] RetentionWatch confirmed(RetentionWatch watch);

/// By a watch that looked `now`. Erased recordings are not asked about.
[[nodiscard]] RetentionStep retentionStep(const Recording &recording, const Retention &retention,
                                          std::optional<Milliseconds> finalReport, const RetentionWatch &watch);

/// FORMAT.md, "Local rows". Nothing when it was not written by this.
[[nodiscard]] QByteArray encode(const RetentionWatch &watch);
[[nodiscard]] std::optional<RetentionWatch> decodeRetentionWatch(const QByteArray &raw);

} // namespace Tweeluik
