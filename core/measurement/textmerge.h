// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace Tweeluik {

/// A place of a merged text that one of the two had and the other had not; what was left out has no length. In UTF-16
/// units of the merged text.
struct MergedPlace {
    qsizetype from = 0;
    qsizetype length = 0;
    bool first = false; ///< it comes from the first of the two
    bool operator==(const MergedPlace &) const = default;
};

struct TextMerge {
    enum class Outcome {
        Merged,
        Overlaps, ///< both changed the same place, each in an own way: both versions are to be shown
        TooMuch,  ///< more than `mostChangedWords` changed in one of them: the same
    };
    Outcome outcome = Outcome::Merged;
    QString text; ///< only when merged
    QList<MergedPlace> places;
};

/// Removed and added words together, in either of the two (design, section 3).
inline constexpr int mostChangedWords = 1'500;

/// Joins two texts that were made of `base`, by words: what only one of them changed is taken, what both changed alike
/// is taken once. Two changes with no unchanged word between them overlap. The same for either order of the two, but
/// for `first`. Words are never cut, so no accent and no emoji is torn off; spaces belong to the word behind them. All
/// three in normal form C.
[[nodiscard]] TextMerge mergeTexts(const QString &base, const QString &one, const QString &other);

} // namespace Tweeluik
