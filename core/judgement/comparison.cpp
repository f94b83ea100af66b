// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/comparison.h"

#include <algorithm>
#include <tuple>

namespace Tweeluik {

namespace {

using Standing = ComparedItem::Standing;

Standing standingOf(const ComparedItem &compared, bool bothTakePart) {
    const int first = compared.scores[0].level;
    const int second = compared.scores[1].level;
    if (!bothTakePart)
        return first != 0 || second != 0 ? Standing::Single : Standing::Undecided;
    if (first == 0 || second == 0)
        return Standing::Undecided;
    return first == second ? Standing::Equal : Standing::Different;
}

void spread(ComparedItem &compared) {
    const int first = compared.scores[0].level;
    const int second = compared.scores[1].level;
    if (compared.standing == Standing::Undecided)
        return;
    compared.lower = compared.standing == Standing::Single ? std::max(first, second) : std::min(first, second);
    compared.higher = std::max(first, second);
    for (int level = compared.lower + 1; level < compared.higher; ++level)
        compared.between.append(level);
}

/// Items to talk about in one breath come in one group.
int groupOf(const ComparedItem &compared) {
    switch (compared.standing) {
    case Standing::Equal:
    case Standing::Single:
        return 0;
    case Standing::Different:
        return 1;
    case Standing::Undecided:
        break;
    }
    return 2;
}

auto placeOf(const ComparedItem &compared) {
    return std::tuple(groupOf(compared), -compared.difference(), compared.item);
}

} // namespace

Score scoreOf(const ScoreSheet &sheet, ItemNumber item) {
    const auto found =
        std::find_if(sheet.begin(), sheet.end(), [item](const Score &score) { return score.item == item; });
    if (found != sheet.end())
        return *found;
    Score none;
    none.item = item;
    return none;
}

QList<ComparedItem> compare(const Instrument &instrument, const std::optional<ScoreSheet> &first,
                            const std::optional<ScoreSheet> &second, Slot begins) {
    QList<ComparedItem> talk;
    for (const Instrument::Item &item : instrument.items()) {
        ComparedItem compared;
        compared.item = item.id.number;
        compared.scores = {scoreOf(first.value_or(ScoreSheet()), compared.item),
                           scoreOf(second.value_or(ScoreSheet()), compared.item)};
        compared.standing = standingOf(compared, first && second);
        spread(compared);
        for (std::size_t slot = 0; slot < 2; ++slot) {
            if (compared.scores[slot].cannotJudge)
                compared.ask[slot] = compared.scores[slot].ask;
        }
        talk.append(compared);
    }
    std::sort(talk.begin(), talk.end(),
              [](const ComparedItem &a, const ComparedItem &b) { return placeOf(a) < placeOf(b); });
    std::array<Slot, 3> turns{begins, begins, begins};
    for (ComparedItem &compared : talk) {
        Slot &turn = turns[std::size_t(groupOf(compared))];
        compared.explainsFirst = turn;
        turn = other(turn);
    }
    return talk;
}

} // namespace Tweeluik
