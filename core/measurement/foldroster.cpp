// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

namespace Tweeluik {

void Fold::Private::evaluateRoster(const Group &group) {
    QList<RosterEntry> entries;
    for (const Index index : opsOf(group)) {
        const Op &op = log.at(index);
        if (const auto said = Payload::decode<RosterSaid>(log.payload(op)))
            entries.append({log.ref(op), log.stamp(op), *said});
    }
    state.roster = rosterOf(openings(), std::move(entries), state.adoption);
}

} // namespace Tweeluik
