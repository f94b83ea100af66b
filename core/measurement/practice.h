// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/portfolio.h"

namespace Tweeluik {

/// Oefenhuis De Linde: an invented measurement to try things out, in a folder and under a key of its own. It is made by
/// the same services as a real one, so whatever it shows can be had. The talk is at 1:00:51 the moment it is made:
/// items 1 to 5 done, 6 in hand, 24 notes and one being typed.
///
/// Anna ○ asks, Bruno □ takes notes; `self` is whose tablet this is, and the page it comes back to follows from that.
[[nodiscard]] MeasurementId makePractice(JournalStore &store, const Clock &clock, const Instrument &instrument,
                                         Slot self);

/// Where the interview clock stands at that moment.
inline constexpr Milliseconds practiceClock = 1h + 51s;
/// Begun this much after the planned start, and no break held: at 1:00:51 the words on time say "iets later".
inline constexpr Milliseconds practiceLateStart = 5min;

namespace Practice {

/// One note of the practice measurement. Everybody and everything in it is invented.
struct Words {
    Milliseconds at{0};
    ItemNumber item = 0; ///< 0 = left in the inbox
    int seat = -1;       ///< who says it, by place at the table; -1 = nobody in particular
    NoteMarks marks;
    QString text;
};

[[nodiscard]] QList<Words> notes();
/// What was being typed when the clock stood at 1:00:51.
[[nodiscard]] Words unfinished();
[[nodiscard]] QList<TeamMember> team();

} // namespace Practice

} // namespace Tweeluik
