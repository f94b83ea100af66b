// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/interview/timekeeper.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

struct Block {
    enum class Kind : std::uint8_t { Opening, Item, Break, FreeRoom, Closing };
    Kind kind = Kind::Item;
    ItemNumber item = 0; ///< for Kind::Item
    Milliseconds length{0};
    Milliseconds from{0}; ///< since the start
    bool operator==(const Block &) const = default;
};

/// Opening, items in order with the break where the plan has it, free room, closing; blocks of no length are left out.
/// Items share what the blocks leave, one part per prompt and one per sub-question (decisions, "Time"; G2, G3). The
/// manual's "ongeveer twee uur" (Bijlage 1) counts without blocks: with the usual ones 85 of 120 minutes are left.
[[nodiscard]] QList<Block> runningOrder(const Plan &plan, const Instrument &instrument);

/// The items as the plan has them: its own order first, then what it leaves out, each once.
[[nodiscard]] QList<ItemNumber> itemOrder(const Plan &plan, const Instrument &instrument);

/// The words on time (decisions, "Time"): d = projected end − planned end; under −5 min Ample, to +3 OnTime, to +8
/// SlightlyLater, above that Later. A page changes the word only at a change of prompt or item.
enum class Pace : std::uint8_t { Ample, OnTime, SlightlyLater, Later };

struct Progress {
    Pace pace = Pace::OnTime;
    Milliseconds ahead{0};        ///< planned end − projected end; negative: later than planned
    Milliseconds projectedEnd{0}; ///< wall
    Milliseconds plannedEnd{0};   ///< wall: planned start (else the real one) and the length of the plan
    qreal item = 0;               ///< 0-1 of the planned minutes of the item in hand, by what is done
    QList<qreal> items;           ///< 0-1 per item in the running order, by what is done
    qreal planMark = 0;           ///< 0-1 over all items: where the plan is now
};

/// When the session in hand was to begin, wall: as planned, else as it did; more than two hours from the planned moment
/// it is another appointment, and counts from when it began. A second session was planned for when it
/// began, unless the plan names a later moment than the first one's.
[[nodiscard]] Milliseconds plannedStart(const Measurement &measurement, const InterviewTime &time, const Moment &now);

/// What is still to come is what the open prompts weigh, the free room and the closing; the opening until the first
/// prompt is heard, and the break until one was held, or its moment went by and the talk went on behind it. Where the
/// auditors agreed to take less time for each prompt, what is open weighs as much less.
[[nodiscard]] Progress progress(const Measurement &measurement, const Instrument &instrument, const InterviewTime &time,
                                const Moment &now, ItemNumber inHand);

/// What the blocks beside the items still take: the same reckoning as in `progress`.
[[nodiscard]] Milliseconds blocksAhead(const Measurement &measurement, const Instrument &instrument,
                                       const InterviewTime &time);

[[nodiscard]] Pace paceOf(Milliseconds ahead);

} // namespace Tweeluik
