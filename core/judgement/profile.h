// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/judgement.h"

namespace Tweeluik {

/// How a figure comes about. The manual names a score per theme and a total once and defines neither: what is shown
/// says that it is our calculation, and how it was made. As data; a page has the words.
struct ScoreDefinition {
    enum class Of { Theme, Total };
    enum class Way { Mean, Sum };
    Of of = Of::Theme;
    Way way = Way::Mean;
    int decimals = 0;
    int lowest = 0;            ///< what it can be at least
    int highest = 0;           ///< and at most
    bool onlyComplete = false; ///< not given while an item is missing; otherwise given over what there is, and said so
    bool operator==(const ScoreDefinition &) const = default;
};

struct ThemeScore {
    ThemeId theme;
    int scored = 0;            ///< items with a level
    int items = 0;             ///< that the theme has
    std::optional<int> tenths; ///< mean of what was scored × 10, halves up; none without a scored item
    [[nodiscard]] bool incomplete() const { return scored < items; }
    bool operator==(const ThemeScore &) const = default;
};

struct Profile {
    QMap<ItemNumber, int> levels; ///< 1-5; items without one are left out
    QList<ThemeScore> themes;     ///< in the order of the instrument
    int scored = 0;               ///< "11 of 12 scored"
    int items = 0;
    std::optional<int> sum;    ///< only when complete: 12-60
    std::optional<int> tenths; ///< mean × 10, halves up; only when complete
    [[nodiscard]] bool complete() const { return items > 0 && scored == items; }
    bool operator==(const Profile &) const = default;
};

/// Levels of items that the instrument does not have, or outside 1-5, are left aside.
[[nodiscard]] Profile profileOf(const Instrument &instrument, const QMap<ItemNumber, int> &levels);
/// What was agreed; an item about which two outcomes stand is not settled.
[[nodiscard]] QMap<ItemNumber, int> agreedLevels(const QMap<ItemNumber, QList<Outcome>> &outcomes);
/// Of one auditor.
[[nodiscard]] QMap<ItemNumber, int> chosenLevels(const ScoreSheet &sheet);
/// Theme mean, total sum, total mean.
[[nodiscard]] QList<ScoreDefinition> scoreDefinitions(const Instrument &instrument);

} // namespace Tweeluik
