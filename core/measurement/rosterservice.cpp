// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/rosterservice.h"

#include "core/measurement/payloads.h"

#include <algorithm>

namespace Tweeluik {

void RosterService::join(const RosterLine &line) {
    const QList<Roster::Member> &members = m_measurement.state().roster.members;
    const bool said = std::any_of(members.begin(), members.end(), [&line](const Roster::Member &each) {
        return each.confirmed && !each.retired && each.line == line;
    });
    if (said)
        return;
    const RosterSaid joins{RosterSaid::What::Joins, line, m_measurement.clock().now().wall};
    m_measurement.append(EntryKind::Roster, {}, {}, Payload::encode(joins));
}

void RosterService::retire(Slot slot, const PublicKey &signing) {
    const RosterSaid retires{RosterSaid::What::Retires, {slot, signing, {}, {}}, m_measurement.clock().now().wall};
    m_measurement.append(EntryKind::Roster, {}, {}, Payload::encode(retires));
}

bool RosterService::mayAsk(Slot slot, const PublicKey &signing) const {
    const QList<Roster::Member> &members = m_measurement.state().roster.members;
    return std::none_of(members.begin(), members.end(), [&](const Roster::Member &each) {
        return each.line.slot == slot && (each.line.signing == signing ? each.retired.has_value() : !each.retired);
    });
}

} // namespace Tweeluik
