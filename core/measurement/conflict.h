// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/explanation.h"

namespace Tweeluik {

/// Something that was changed on both tablets without one having seen the other: all versions are there, and nothing
/// waits for it. Whoever writes the thing again, naming all heads, settles it.
struct Conflict {
    enum class About : std::uint8_t { Details, Plan, Member, Explanation };
    About about = About::Details;
    UnitId unit{};       ///< Member, Explanation
    ItemNumber item = 0; ///< Explanation
    QList<EntryRef> heads;
    QList<Slot> authors;      ///< one a head
    QList<Milliseconds> wall; ///< one a head, when it is known, else zero
    bool operator==(const Conflict &) const = default;
};

} // namespace Tweeluik
