// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/judgement.h"

namespace Tweeluik {

/// Both scores of one item, side by side. It is a talk, not arithmetic (G29): no value is proposed, no mean is made,
/// and what was agreed before is not looked at, so that writing an outcome moves nothing.
struct ComparedItem {
    enum class Standing {
        Equal,     ///< the same level; the reasons may still differ (G28)
        Different, ///< two levels
        Undecided, ///< somebody could not judge it yet, or said nothing: it needs an answer first
        Single,    ///< only one auditor takes part, and chose a level
    };
    ItemNumber item = 0;
    Standing standing = Standing::Undecided;
    std::array<Score, 2> scores; ///< by slot; not answered when nothing was said
    int lower = 0;               ///< 1-5, of what was chosen; 0 while undecided
    int higher = 0;
    QList<int> between;               ///< levels whose description lies between the two, ascending
    Slot explainsFirst = Slot::First; ///< alternates, per group
    std::array<QString, 2> ask{};     ///< by slot: what to ask whom before it can be judged
    [[nodiscard]] int difference() const { return higher - lower; }
    bool operator==(const ComparedItem &) const = default;
};

/// In the order of the consensus talk: equal items first, then differences, the largest first, then what is undecided;
/// within that by item number. Without a sheet that auditor does not take part. `begins` explains first where the
/// auditors first differ; from there they take turns.
[[nodiscard]] QList<ComparedItem> compare(const Instrument &instrument, const std::optional<ScoreSheet> &first,
                                          const std::optional<ScoreSheet> &second, Slot begins = Slot::First);

/// The score of an item; not answered when the sheet has none.
[[nodiscard]] Score scoreOf(const ScoreSheet &sheet, ItemNumber item);

} // namespace Tweeluik
