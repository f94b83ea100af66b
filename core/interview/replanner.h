// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/preparation.h"

#include <QStringList>

namespace Tweeluik {

/// A prompt as the re-planner sees it.
struct PromptAhead {
    QString prompt; ///< "6d"
    ItemNumber item = 0;
    Priority priority = Priority::Usual;
    int parts = 2;           ///< one for itself and one per sub-question that is still open; at least 1
    bool feedsALevel = true; ///< an answer to it tells levels apart
    bool heard = false;      ///< its item has been spoken about; nothing of it is to come
    bool begun = false;      ///< asked in part: it can take less time, but "left out" would not be true of it
    bool operator==(const PromptAhead &) const = default;
};

/// What is left of the talk. Skipped prompts are not in it.
struct TalkAhead {
    QList<PromptAhead> prompts; ///< in the running order
    Milliseconds room{0};    ///< from now to the hard end, without the blocks that are still to come; may be negative
    Milliseconds perPart{0}; ///< what the running order gives one part
};

struct PromptShare {
    QString prompt;
    Milliseconds length{0};
    bool operator==(const PromptShare &) const = default;
};

/// A proposal, which the auditors take or leave.
struct Replan {
    enum class Outcome : std::uint8_t {
        Fits,       ///< nothing needs to change
        Shortened,  ///< everything is asked, some of it in less time
        Skips,      ///< `skip` is left out, the rest is shorter
        DoesNotFit, ///< not even the least does: a second session is proposed, `skip` and `shares` are empty
    };
    Outcome outcome = Outcome::Fits;
    QList<PromptShare> shares; ///< what stays, in the running order; together never more than the room
    QStringList skip;          ///< in the running order
    bool operator==(const Replan &) const = default;
};

/// No prompt is planned for less than this.
inline constexpr Milliseconds leastPerPrompt = 30s;

/// Divides the room over what is open. First it shortens, down to half: what may be shortened, then what is usual, then
/// what is essential. Then it leaves out, what may be shortened before what is usual: first what feeds no level, from
/// the items with most to ask, from the end; never an essential prompt or one that was asked in part, never the last
/// prompt of an item of which nothing was heard. Then the least per prompt. The same state gives the same proposal, and
/// a proposal that was taken gives itself.
[[nodiscard]] Replan replan(const TalkAhead &talk);

/// What the prompts that stay get of the length that the running order gives them, all together, in thousandths:
/// 1-1000.
[[nodiscard]] int lengthPerMille(const TalkAhead &talk, const Replan &plan);

} // namespace Tweeluik
