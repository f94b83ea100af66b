// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/agreement.h"
#include "core/judgement/profile.h"
#include "core/judgement/sheets.h"

namespace Tweeluik {

/// The picture of a profile as values, so that a page and a printed report draw the same one: rows, places on the
/// scale, shapes. Words, colours and pixels are for who draws it.

/// Where the centre of a mark stands.
struct ChartPlace {
    int level = 1; ///< on the scale from 1 to 5, which is always drawn whole
    int shift = 0; ///< to the right of it, in halves of the width of a mark: marks on one level stand side by side
    bool operator==(const ChartPlace &) const = default;
};

struct ChartMark {
    /// Of the person for the whole measurement: first ○, second □; ◆ is of both. The first two are hollow and hide the
    /// line behind them, the last one is filled: in grey they differ in form and filling.
    enum class Shape { First, Second, Agreed };
    Shape shape = Shape::First;
    ChartPlace place;
    bool operator==(const ChartMark &) const = default;
};

struct ChartLine {
    ChartPlace from;
    ChartPlace to;
    bool operator==(const ChartLine &) const = default;
};

struct ChartRow {
    enum class Kind {
        Theme, ///< a bar from 1 to the mean, thinner than a mark, with its figure
        Item,
    };
    /// How an item stands. Without ◆ it is said in words.
    enum class Standing {
        Open, ///< nothing was agreed yet
        Agreed,
        NoConsensus,
        Parked,
        TwoOutcomes, ///< both said something else: not settled
        Alone,       ///< of one auditor; no consensus is claimed
    };
    Kind kind = Kind::Item;
    ThemeId theme;
    ItemNumber item = 0; ///< 0 of a theme
    ThemeScore mean{};   ///< of a theme
    Standing standing = Standing::Open;
    int level = 0;                 ///< of an item: what counts in the mean and the total; 0: nothing does
    std::array<Score, 2> scores{}; ///< by slot; not answered when nothing was said, or that auditor does not take part
    QList<Outcome> outcomes{};     ///< of an item: what its standing rests on
    QList<ChartMark> marks{};      ///< from left to right
    std::optional<ChartLine> line{}; ///< between two scores that differ
    [[nodiscard]] bool settled() const { return level != 0; }
    bool operator==(const ChartRow &) const = default;
};

struct ProfileChart {
    QList<ChartRow> rows; ///< each theme, its items behind it
    Profile profile;      ///< of what was agreed; of one who goes alone: of the own scores
    std::array<bool, 2> takesPart{};
    bool alone = false;
    std::optional<Agreement> agreement; ///< of two; none of one
    bool operator==(const ProfileChart &) const = default;
};

/// Without rows while the sheets are not ready: nothing of it is shown before.
[[nodiscard]] ProfileChart profileChart(const Instrument &instrument, const ComparedSheets &compared,
                                        const QMap<ItemNumber, QList<Outcome>> &outcomes);

} // namespace Tweeluik
