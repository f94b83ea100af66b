// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/aids.h"
#include "core/interview/replanner.h"
#include "core/interview/runningorder.h"

namespace Tweeluik {

/// When the talk has to be over, wall: the hard end, else what the plan says. A hard end that lies before the second
/// session began was the first one's.
[[nodiscard]] Milliseconds deadline(const Measurement &measurement, const InterviewTime &time, const Moment &now);

/// What is left, as the re-planner takes it. The prompt in hand is never proposed to be left out; empty = none.
[[nodiscard]] TalkAhead talkAhead(const Measurement &measurement, const Instrument &instrument, const Aids &aids,
                                  const InterviewTime &time, const Moment &now, const QString &inHand = {});

/// Yardsticks of an item that lose their last question when only the essential prompts are asked (G21); those that no
/// prompt asks are not among them. Items without an essential prompt are left out: there nothing was chosen.
struct UnaskedYardsticks {
    ItemNumber item = 0;
    QList<YardstickId> yardsticks;
    bool operator==(const UnaskedYardsticks &) const = default;
};
[[nodiscard]] QList<UnaskedYardsticks> yardsticksWithoutQuestion(const Measurement &measurement,
                                                                 const Instrument &instrument, const Aids &aids);

/// "Nog niet gehoord": the yardsticks of an item about which no prompt was asked so far.
[[nodiscard]] QList<YardstickId> yardsticksNotHeard(const Measurement &measurement, const Instrument &instrument,
                                                    const Aids &aids, ItemNumber item);

} // namespace Tweeluik
