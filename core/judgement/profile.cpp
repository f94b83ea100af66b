// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/profile.h"

namespace Tweeluik {

namespace {

/// In whole numbers: 2.25 is 2.3 on every machine.
int tenthsOf(int sum, int count) { return (20 * sum + count) / (2 * count); }

} // namespace

Profile profileOf(const Instrument &instrument, const QMap<ItemNumber, int> &levels) {
    Profile profile;
    int total = 0;
    for (const Instrument::Theme &theme : instrument.themes()) {
        ThemeScore score;
        score.theme = theme.id;
        int sum = 0;
        for (const ItemId item : theme.items) {
            ++score.items;
            const int level = levels.value(item.number);
            if (level < 1 || level > Instrument::levels)
                continue;
            profile.levels.insert(item.number, level);
            ++score.scored;
            sum += level;
        }
        if (score.scored > 0)
            score.tenths = tenthsOf(sum, score.scored);
        profile.themes.append(score);
        profile.scored += score.scored;
        profile.items += score.items;
        total += sum;
    }
    if (profile.complete()) {
        profile.sum = total;
        profile.tenths = tenthsOf(total, profile.items);
    }
    return profile;
}

QMap<ItemNumber, int> agreedLevels(const QMap<ItemNumber, QList<Outcome>> &outcomes) {
    QMap<ItemNumber, int> levels;
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        if (it->size() == 1 && it->first().kind == Outcome::Kind::Agreed)
            levels.insert(it.key(), it->first().level);
    }
    return levels;
}

QMap<ItemNumber, int> chosenLevels(const ScoreSheet &sheet) {
    QMap<ItemNumber, int> levels;
    for (const Score &score : sheet) {
        if (score.level != 0)
            levels.insert(score.item, score.level);
    }
    return levels;
}

QList<ScoreDefinition> scoreDefinitions(const Instrument &instrument) {
    using Of = ScoreDefinition::Of;
    using Way = ScoreDefinition::Way;
    const int items = int(instrument.items().size());
    return {{Of::Theme, Way::Mean, 1, 1, Instrument::levels, false},
            {Of::Total, Way::Sum, 0, items, items * Instrument::levels, true},
            {Of::Total, Way::Mean, 1, 1, Instrument::levels, true}};
}

} // namespace Tweeluik
