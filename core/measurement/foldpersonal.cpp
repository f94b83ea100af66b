// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/opening.h"

#include <algorithm>

namespace Tweeluik {

/// Entries of a private stream, its opening among them. To the inner fold the stream is one like any other.
void Fold::Private::takePrivate(const Entry &entry) {
    if (scoreStreams.contains(entry.stream))
        return takeScore(entry);
    if (!personal)
        personal = std::make_unique<Fold>();
    if (entry.kind == EntryKind::Open) {
        const auto opening = decodeOpening(entry.payload);
        if (opening && opening->purpose == Purpose::Scores)
            return openScores(entry, *opening);
        if (!opening || opening->purpose != Purpose::Personal)
            return;
        // Its purpose said, it would be folded apart once more.
        Opening plain = *opening;
        plain.purpose = Purpose::Public;
        Entry first = entry;
        first.payload = encodeOpening(plain);
        personal->apply(first);
        return;
    }
    Change inner;
    personal->apply(entry, listener == nullptr ? nullptr : &inner);
    if (listener != nullptr)
        listener->impressions += inner.notes;
    impressionsStale = true;
}

void Fold::Private::refreshImpressions() {
    impressionsStale = false;
    state.impressions.clear();
    const Measurement &own = personal->state();
    for (const UnitId &unit : own.timeline)
        state.impressions.append(*own.note(unit));
}

const Fold *Fold::Private::homeOfImpression(const UnitId &unit) const {
    return personal && personal->d->groupByUnit.contains(unit) ? personal.get() : nullptr;
}

bool Fold::isImpression(UnitId unit) const { return d->homeOfImpression(unit) != nullptr; }

std::optional<Milliseconds> Fold::lastWritten(UnitId note) const {
    if (const Fold *own = d->homeOfImpression(note))
        return own->lastWritten(note);
    d->refresh();
    const auto found = d->groupByUnit.constFind(note);
    return found == d->groupByUnit.constEnd() ? std::nullopt : d->lastWritten(d->groups[*found]);
}

QList<UnitId> Fold::writtenSince(Milliseconds clock) const {
    QList<UnitId> units = d->personal ? d->personal->writtenSince(clock) : QList<UnitId>();
    for (const Note &note : state().notes) {
        const auto written = lastWritten(note.id);
        if (written && *written >= clock)
            units.append(note.id);
    }
    std::sort(units.begin(), units.end());
    return units;
}

} // namespace Tweeluik
