// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/fold.h"
#include "core/measurement/foldprivate.h"

#include "core/journal/opening.h"

namespace Tweeluik {

void Fold::Private::takeSealing(const Entry &entry) {
    sealings.append({entry.stream, entry.stamp});
    state.sealed = true;
    adoptionStale = adoptionStale || groups[GroupIndex(Group::About::Adopt)].first != none;
}

QList<RosterOpening> Fold::Private::openings() const {
    QList<RosterOpening> openings;
    for (const Index index : opsOf(groups[GroupIndex(Group::About::Streams)])) {
        const Op &op = log.at(index);
        if (const auto opening = decodeOpening(log.payload(op)))
            openings.append({log.ref(op), log.stamp(op), *opening});
    }
    return openings;
}

bool Fold::Private::place(OpLog::Stream &stream, const Opening &opening) const {
    const std::uint8_t counted = state.adoption.known().slotOf(opening);
    const Slot slot = counted == 0 ? Slot::First : Slot::Second;
    const bool swapped = counted != opening.slot;
    const bool changes = stream.slot != slot || stream.swapped != swapped;
    stream.slot = slot;
    stream.swapped = swapped;
    return changes;
}

void Fold::Private::refreshAdoption() {
    adoptionStale = false;
    const QList<RosterOpening> all = openings();
    QList<AdoptEntry> entries;
    for (const Index index : opsOf(groups[GroupIndex(Group::About::Adopt)])) {
        const Op &op = log.at(index);
        if (const auto said = Payload::decode<AdoptSaid>(log.payload(op)))
            entries.append({log.ref(op), log.stamp(op), *said});
    }
    Adoption found = adoptionOf(all, std::move(entries), sealings);
    if (found == state.adoption)
        return;
    state.adoption = std::move(found);
    scoresStale = !scoreStreams.empty();
    bool moved = false;
    for (const RosterOpening &each : all) {
        OpLog::Stream &stream = log.streams()[log.streamIndex(each.ref.stream)];
        moved = place(stream, each.opening) || moved;
    }
    if (moved)
        spoilAll();
    spoil(GroupIndex(Group::About::Streams));
    spoil(GroupIndex(Group::About::Roster));
}

} // namespace Tweeluik
