// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/opening.h"

namespace Tweeluik {

void Fold::Private::evaluateRoster(const Group &group) {
    QList<RosterOpening> openings;
    for (const Index index : opsOf(groups[GroupIndex(Group::About::Streams)])) {
        const Op &op = log.at(index);
        if (const auto opening = decodeOpening(log.payload(op)))
            openings.append({log.ref(op), log.stamp(op), *opening});
    }
    QList<RosterEntry> entries;
    for (const Index index : opsOf(group)) {
        const Op &op = log.at(index);
        if (const auto said = Payload::decode<RosterSaid>(log.payload(op)))
            entries.append({log.ref(op), log.stamp(op), *said});
    }
    state.roster = rosterOf(std::move(openings), std::move(entries));
}

} // namespace Tweeluik
