// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

/// What the priorities ask of the time that the plan leaves for the items: one part per prompt and one per
/// sub-question, as in the running order.
struct PriorityMinutes {
    Milliseconds essential{0};
    Milliseconds usual{0};
    Milliseconds mayShorten{0};
    int essentials = 0; ///< how many prompts are essential
    [[nodiscard]] Milliseconds all() const { return essential + usual + mayShorten; }
};

/// Of one item, or with 0 of all.
[[nodiscard]] PriorityMinutes priorityMinutes(const Measurement &measurement, const Instrument &instrument,
                                              ItemNumber item = 0);
[[nodiscard]] Milliseconds promptMinutes(const Measurement &measurement, const Instrument &instrument,
                                         const Instrument::Prompt &prompt);

} // namespace Tweeluik
