// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/rosterwatch.h"

#include "core/measurement/payloads.h"

namespace Tweeluik {

void RosterWatch::see(const Entry &entry) {
    if ((entry.kind != EntryKind::Open && entry.kind != EntryKind::Roster) || m_seen.contains(entry.ref()))
        return;
    m_seen.insert(entry.ref());
    m_roster.reset();
    if (entry.kind == EntryKind::Open) {
        if (const auto opening = decodeOpening(entry.payload)) {
            m_openings.append({entry.ref(), entry.stamp, *opening});
            m_writers.insert(entry.stream, opening->deviceKey);
        }
    } else if (const auto said = Payload::decode<RosterSaid>(entry.payload)) {
        m_entries.append({entry.ref(), entry.stamp, *said});
    }
}

const Roster &RosterWatch::roster() const {
    if (!m_roster)
        m_roster = rosterOf(m_openings, m_entries);
    return *m_roster;
}

bool RosterWatch::mayWrite(const PublicKey &device, std::uint8_t slot) const {
    return roster().members.isEmpty() || roster().mayWrite(device, slot == 0 ? Slot::First : Slot::Second);
}

bool RosterWatch::mayTell(const PublicKey &device, const StreamId &stream) const {
    return roster().mayReceive(device) || m_writers.value(stream) == device;
}

} // namespace Tweeluik
