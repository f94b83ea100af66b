// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/roster.h"

namespace Tweeluik {

/// One of two measurements that were made apart: its opening, and the tablet that made it.
struct AdoptSide {
    MeasurementId measurement;
    Hash structure{}; ///< of the instrument that it pins
    RosterLine line;  ///< of its founder, with the slot from then on
    bool operator==(const AdoptSide &) const = default;
};

/// Payload of an adopt entry: two measurements become one, of which the lower id stands.
struct AdoptSaid {
    static constexpr qsizetype longest = 1'024; ///< bytes, as a payload

    std::array<AdoptSide, 2> sides{}; ///< the lower id first
    Milliseconds wall{0};
    bool operator==(const AdoptSaid &) const = default;
};
/// The same in the one order that counts, whichever comes first.
[[nodiscard]] AdoptSaid adoptOf(const AdoptSide &one, const AdoptSide &another, Milliseconds wall);

/// Why two measurements cannot become one.
enum class AdoptRefusal {
    None,
    SameMeasurement,
    SameTablet,
    SameSlot,       ///< both tablets would write for one auditor
    OtherStructure, ///< they pin different instruments
    Sealed,         ///< scores were sealed in one of them
};
/// What the entry itself shows, and whether a commit stands on the one or the other side.
[[nodiscard]] AdoptRefusal adoptRefusal(const AdoptSaid &said, bool sealed = false);

/// How far it has come.
struct Adoption {
    enum class State : std::uint8_t {
        None,
        Said,      ///< by one of the two; nothing has changed
        Confirmed, ///< by both: one measurement from then on
    };
    State state = State::None;
    std::array<AdoptSide, 2> sides{};
    std::array<EntryRef, 2> said{}; ///< by the founder of that side; null: not yet

    [[nodiscard]] bool confirmed() const { return state == State::Confirmed; }
    /// For the checks of streams; null until it is confirmed.
    [[nodiscard]] Adopted known() const;
    bool operator==(const Adoption &) const = default;
};

struct AdoptEntry {
    EntryRef ref;
    std::uint64_t stamp = 0;
    AdoptSaid said;
};
/// A commit entry.
struct Sealing {
    StreamId stream;
    std::uint64_t stamp = 0;
    bool operator==(const Sealing &) const = default;
};

/// The rule (FORMAT.md, "Adopt"), from everything that is known, in any order. Only what the two founders say counts,
/// each in a stream of the own measurement, above every entry of it that seals scores.
[[nodiscard]] Adoption adoptionOf(QList<RosterOpening> openings, QList<AdoptEntry> entries,
                                  const QList<Sealing> &sealings);

} // namespace Tweeluik
