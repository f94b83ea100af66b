// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/explanation.h"

#include <optional>

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
    // What each head says, in the same order; empty where it is about something else. None: cannot be read here.
    QList<std::optional<Details>> details;
    QList<std::optional<Plan>> plans;
    QList<std::optional<TeamMember>> seats; ///< role and seat alone; none: taken off the list
    bool operator==(const Conflict &) const = default;
};

} // namespace Tweeluik
