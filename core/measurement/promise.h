// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <compare>

namespace Tweeluik {

/// What somebody at the table said that will come: which document, from whom, by when.
struct PromiseText {
    QString what;                 ///< the auditors' words; NFC
    std::optional<UnitId> member; ///< a person mark of the team; never a name
    std::optional<TeamRole> role; ///< instead of a person, when only the role matters
    std::optional<int> byDay;     ///< days since 1970-01-01, in the calendar of the table
    ItemNumber item = 0;          ///< 0 = none
    std::optional<UnitId> note;   ///< in which it was said
    bool operator==(const PromiseText &) const = default;
};

/// One line of the list "toegezegde stukken".
struct Promise {
    UnitId id;
    PromiseText text;
    PromiseState state = PromiseState::Expected;
    Milliseconds wall{0}; ///< when it was written down
    EntryRef created;
};

/// Two notes that see it differently (G20), the lower id first; order means nothing.
struct NotePair {
    UnitId first;
    UnitId second;
    auto operator<=>(const NotePair &) const = default;
};
[[nodiscard]] inline NotePair pairOf(UnitId a, UnitId b) { return a < b ? NotePair{a, b} : NotePair{b, a}; }

} // namespace Tweeluik
