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

const TeamMember *Measurement::member(UnitId unit) const {
    const auto found =
        std::find_if(team.begin(), team.end(), [unit](const TeamMember &member) { return member.id == unit; });
    return found == team.end() ? nullptr : &*found;
}

} // namespace Tweeluik
