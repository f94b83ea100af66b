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
};

/// Opening, items in order with the break where the plan has it, free room, closing. Items share what the blocks leave,
/// one part per prompt and one per sub-question (decisions, "Time").
[[nodiscard]] QList<Block> runningOrder(const Plan &plan, const Instrument &instrument);

/// The words on time (decisions, "Time"): d = projected end − planned end; under −5 min Ample, to +3 OnTime, to +8
/// SlightlyLater, above that Later.
enum class Pace : std::uint8_t { Ample, OnTime, SlightlyLater, Later };

struct Progress {
    Pace pace = Pace::OnTime;
    Milliseconds ahead{0};        ///< planned end − projected end; negative: later than planned
    Milliseconds projectedEnd{0}; ///< wall
    Milliseconds plannedEnd{0};   ///< wall
    qreal item = 0;               ///< 0-1 of the time of the item in hand, full is full
    QList<qreal> items;           ///< 0-1 per item in the running order, by what is done
    qreal planMark = 0;           ///< 0-1 over all items: where the plan is now
};

[[nodiscard]] Progress progress(const Measurement &measurement, const Instrument &instrument, const InterviewTime &time,
                                const Moment &now, ItemNumber inHand);

} // namespace Tweeluik
