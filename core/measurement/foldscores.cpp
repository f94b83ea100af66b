// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/chain.h"
#include "core/measurement/judgementcodec.h"

namespace Tweeluik {

void Fold::Private::openScores(const Entry &entry, const Opening &opening) {
    OwnScores &scores = scoreStreams[entry.stream];
    if (scores.upTo != 0)
        return;
    scores.opening = opening;
    scores.head = chained({}, entry);
    scores.upTo = entry.seq;
    scores.stamp = entry.stamp;
}

/// One writer, in order: what comes later replaces what was said of the same item before. Nothing else has a meaning in
/// such a stream.
void Fold::Private::takeScore(const Entry &entry) {
    OwnScores &scores = scoreStreams[entry.stream];
    if (entry.seq <= scores.upTo)
        return;
    scores.head = chained(scores.head, entry);
    scores.upTo = entry.seq;
    scores.stamp = entry.stamp;
    if (entry.kind == EntryKind::CoveredScore) {
        scores.covered.append({entry.stamp, entry.payload});
        uncover(scores, scores.covered.last());
    } else if (const auto said = Payload::decode<Payload::ScoreSaid>(entry.payload);
               entry.kind == EntryKind::Score && said) {
        scores.last[said->score.item] = {entry.stamp, said->score};
    } else {
        return;
    }
    scoresStale = true;
    if (listener != nullptr)
        listener->judgement = true;
}

void Fold::Private::uncover(OwnScores &scores, const OwnScores::Covered &covered) const {
    const Uncover &with = uncovers[state.adoption.known().slotOf(scores.opening)];
    const auto payload = with ? with(covered.payload) : std::nullopt;
    if (!payload)
        return;
    if (const auto said = Payload::decode<Payload::ScoreSaid>(*payload))
        scores.uncovered[said->score.item] = {covered.stamp, said->score};
}

void Fold::uncoverScores(Slot slot, const Uncover &with, Change *change) {
    d->refresh();
    d->uncovers[std::size_t(slot)] = with;
    for (auto &[stream, scores] : d->scoreStreams) {
        if (d->state.adoption.known().slotOf(scores.opening) != std::uint8_t(slot))
            continue;
        scores.uncovered.clear();
        for (const Private::OwnScores::Covered &covered : std::as_const(scores.covered))
            d->uncover(scores, covered);
    }
    d->scoresStale = !d->scoreStreams.empty();
    if (change != nullptr)
        change->judgement = true;
}

void Fold::Private::refreshScores() {
    scoresStale = false;
    std::array<std::map<ItemNumber, OwnScores::Given>, 2> given;
    // In order of the names of the streams, so that of two with one stamp the order of the measurement decides.
    for (const auto &[stream, scores] : scoreStreams) {
        auto &sheet = given[state.adoption.known().slotOf(scores.opening)];
        for (const auto *said : {&scores.last, &scores.uncovered}) {
            for (const auto &[item, last] : *said) {
                const auto known = sheet.find(item);
                if (known == sheet.end() || known->second.stamp <= last.stamp)
                    sheet[item] = last;
            }
        }
    }
    for (std::size_t slot = 0; slot < given.size(); ++slot) {
        state.ownScores[slot].clear();
        for (const auto &[item, last] : given[slot]) {
            if (!saysNothing(last.score))
                state.ownScores[slot].append(last.score);
        }
    }
}

std::optional<Hash> Fold::scoresHead(Slot slot) const {
    d->refresh();
    const Private::OwnScores *last = nullptr;
    for (const auto &[stream, scores] : d->scoreStreams) {
        const bool own = d->state.adoption.known().slotOf(scores.opening) == std::uint8_t(slot);
        if (own && (last == nullptr || last->stamp <= scores.stamp))
            last = &scores;
    }
    return last == nullptr ? std::nullopt : std::optional(last->head);
}

} // namespace Tweeluik
