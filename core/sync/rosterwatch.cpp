// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/rosterwatch.h"

#include "core/measurement/payloads.h"

#include <algorithm>

namespace Tweeluik {

void RosterWatch::see(const Entry &entry) {
    const bool counts = entry.kind == EntryKind::Open || entry.kind == EntryKind::Roster ||
                        entry.kind == EntryKind::Adopt || entry.kind == EntryKind::Commit;
    if (!counts || m_seen.contains(entry.ref()))
        return;
    m_seen.insert(entry.ref());
    m_roster.reset();
    if (entry.kind == EntryKind::Open) {
        if (const auto opening = decodeOpening(entry.payload)) {
            m_openings.append({entry.ref(), entry.stamp, *opening});
            m_writers.insert(entry.stream, opening->deviceKey);
        }
    } else if (entry.kind == EntryKind::Commit) {
        m_sealings.append({entry.stream, entry.stamp});
    } else if (entry.kind == EntryKind::Adopt) {
        if (const auto said = Payload::decode<AdoptSaid>(entry.payload))
            m_adopts.append({entry.ref(), entry.stamp, *said});
    } else if (const auto said = Payload::decode<RosterSaid>(entry.payload)) {
        m_entries.append({entry.ref(), entry.stamp, *said});
    }
}

std::optional<AdoptSaid> RosterWatch::becameOne() const {
    const Adoption found = m_adopts.isEmpty() ? Adoption() : adoption();
    return found.confirmed() ? std::optional(AdoptSaid{found.sides, {}}) : std::nullopt;
}

const Roster &RosterWatch::roster() const {
    if (!m_roster) {
        Adoption adopted = m_adopts.isEmpty() ? Adoption() : adoption();
        if (!adopted.confirmed() && m_agreed)
            adopted = {Adoption::State::Confirmed, m_agreed->sides, {}};
        m_roster = rosterOf(m_openings, m_entries, adopted);
    }
    return *m_roster;
}

bool RosterWatch::mayWrite(const PublicKey &device, std::uint8_t slot) const {
    return roster().members.isEmpty() || roster().mayWrite(device, slot == 0 ? Slot::First : Slot::Second);
}

bool RosterWatch::mayTell(const PublicKey &device, const StreamId &stream) const {
    return roster().mayReceive(device) || m_writers.value(stream) == device;
}

bool RosterWatch::mayBring(const PublicKey &device, const Entry &entry) const {
    const QList<Roster::Member> &members = roster().members;
    const bool left = std::any_of(members.begin(), members.end(), [&device](const Roster::Member &each) {
        return each.line.signing == device && each.retired;
    });
    if (!left || entry.kind != EntryKind::Open)
        return !left || m_writers.value(entry.stream) == device;
    const auto opening = decodeOpening(entry.payload);
    return opening && opening->deviceKey == device;
}

} // namespace Tweeluik
