// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/measurement.h"

#include <algorithm>

namespace Tweeluik {

QList<FormMark> FormMarks::values() const {
    QList<FormMark> marks;
    for (int mark = int(FormMark::Quote); mark <= int(FormMark::Silence); ++mark) {
        if (contains(FormMark(mark)))
            marks.append(FormMark(mark));
    }
    return marks;
}

Auditor auditorNamed(Slot slot, const QString &firstName) {
    Auditor auditor;
    auditor.slot = slot;
    auditor.firstName = firstName;
    return auditor;
}

Auditor Measurement::auditor(Slot slot) const {
    const auto found =
        std::find_if(auditors.begin(), auditors.end(), [slot](const Auditor &auditor) { return auditor.slot == slot; });
    return found == auditors.end() ? auditorNamed(slot, {}) : *found;
}

std::optional<PresenceKind> Measurement::presenceOf(UnitId member) const {
    const auto found = presence.constFind(member);
    if (found == presence.constEnd() || found->isEmpty())
        return std::nullopt;
    return found->last().kind;
}

const TeamMember *Measurement::member(UnitId unit) const {
    const auto found =
        std::find_if(team.begin(), team.end(), [unit](const TeamMember &member) { return member.id == unit; });
    return found == team.end() ? nullptr : &*found;
}

} // namespace Tweeluik
