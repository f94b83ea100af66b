// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/adoption.h"

#include <QHash>
#include <QSet>

namespace Tweeluik {

/// Who takes part in one measurement, while its entries come by one after the other.
class RosterWatch {
public:
    RosterWatch() = default;
    /// Of two that became one, or are about to: both founders take part before their words have come by.
    explicit RosterWatch(const std::optional<AdoptSaid> &adopted) : m_agreed(adopted) {}

    /// Any entry, any number of times; only openings, roster and adopt entries and commits count.
    void see(const Entry &entry);
    [[nodiscard]] const Roster &roster() const;
    /// As far as the entries themselves say so.
    [[nodiscard]] Adoption adoption() const { return adoptionOf(m_openings, m_adopts, m_sealings); }
    /// What both founders said; none: it is one since it was made.
    [[nodiscard]] std::optional<AdoptSaid> becameOne() const;
    /// A stream of that device for that slot is accepted. Before the first opening everything is: it tells who founded.
    [[nodiscard]] bool mayWrite(const PublicKey &device, std::uint8_t slot) const;
    /// That device may know of the stream: all of them while it takes part, afterwards its own.
    [[nodiscard]] bool mayTell(const PublicKey &device, const StreamId &stream) const;
    /// What that device brings is taken: anything until it retires, afterwards what it wrote itself.
    [[nodiscard]] bool mayBring(const PublicKey &device, const Entry &entry) const;

private:
    std::optional<AdoptSaid> m_agreed;
    QList<RosterOpening> m_openings;
    QList<RosterEntry> m_entries;
    QList<AdoptEntry> m_adopts;
    QList<Sealing> m_sealings;
    QHash<StreamId, PublicKey> m_writers;
    QSet<EntryRef> m_seen;
    mutable std::optional<Roster> m_roster;
};

} // namespace Tweeluik
