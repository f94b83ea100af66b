// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/opening.h"
#include "core/measurement/values.h"

namespace Tweeluik {

/// A device that writes for an auditor (design, section 4).
struct RosterLine {
    Slot slot = Slot::First;
    PublicKey signing{}; ///< g
    PublicKey talking{}; ///< s
    PublicKey receive{}; ///< to which bundles for this device are sealed (pairing, "Bundle")
    bool operator==(const RosterLine &) const = default;
};

/// Payload of a roster entry. Joining counts once the device itself and a member of the other slot said so; the
/// founder, who opened the measurement, needs nobody. One is enough to retire.
struct RosterSaid {
    enum class What : std::uint8_t { Joins = 1, Retires = 2 };
    What what = What::Joins;
    RosterLine line; ///< of Retires only slot and signing count
    Milliseconds wall{0};
    bool operator==(const RosterSaid &) const = default;
};

/// Who takes part in a measurement, and since when not any more. A device that writes for both slots is a member twice.
struct Roster {
    struct Member {
        RosterLine line;                       ///< the last that was confirmed, else the first that names it
        bool confirmed = false;                ///< both said so
        std::optional<Milliseconds> retired{}; ///< wall time of the entry that says so
        EntryRef joined{};                     ///< the first entry that names it; of the founder the opening
        std::optional<EntryRef> left{};        ///< the entry that retires it
        bool operator==(const Member &) const = default;
    };
    /// In order of their first entry. The founder comes first; without a line of its own yet it is not confirmed and
    /// only `slot` and `signing` are known. Empty without an opening.
    QList<Member> members;
    PublicKey founder{}; ///< of the measurement's own opening

    /// The device of that slot: confirmed and not retired. nullptr when there is none.
    [[nodiscard]] const Member *current(Slot slot) const;
    /// Two devices are named for one slot and neither was retired: nothing is sent to the later one.
    [[nodiscard]] bool disputed(Slot slot) const;
    /// Entries and heads may go to that device: it is named by a member (confirmed or about to confirm), is not
    /// retired and not the later one of a dispute. A device that was retired for one of its slots gets nothing.
    [[nodiscard]] bool mayReceive(const PublicKey &signing) const;
    /// A stream of that device for that slot is accepted: the founder's, or one that was named, now or before.
    [[nodiscard]] bool mayWrite(const PublicKey &signing, Slot slot) const;
    /// nullptr when it was never named. Of a device with two slots the first that was named.
    [[nodiscard]] const Member *member(const PublicKey &signing) const;
    bool operator==(const Roster &) const = default;
};

/// The opening of a stream and where it stands in the order; its signature was verified on receipt.
struct RosterOpening {
    EntryRef ref;
    std::uint64_t stamp = 0;
    Opening opening;
};
struct RosterEntry {
    EntryRef ref;
    std::uint64_t stamp = 0;
    RosterSaid said;
};

struct Adoption;
/// The rule (FORMAT.md, "Roster"), from everything that is known, in any order. Private streams say nothing here. What
/// a stranger says, or a device after an entry that retires it, counts for nothing. Of two that became one both
/// founders are members.
[[nodiscard]] Roster rosterOf(QList<RosterOpening> openings, QList<RosterEntry> entries);
[[nodiscard]] Roster rosterOf(QList<RosterOpening> openings, QList<RosterEntry> entries, const Adoption &adoption);

} // namespace Tweeluik
