// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

struct OpenPrompt {
    ItemNumber item = 0;
    QString prompt; ///< "6d"
    PromptState state = PromptState::Open;
    bool operator==(const OpenPrompt &) const = default;
};

/// "Wat staat nog open?": what nobody asked yet, or only in part, in the running order.
[[nodiscard]] QList<OpenPrompt> stillOpen(const Measurement &measurement, const Instrument &instrument);

/// Where "genoeg gehoord" goes: the next open prompt behind `prompt` in the running order, from the end on to the
/// first one left open; none when nothing is open. Once both auditors have confirmed the priorities the essential ones
/// come first, over the whole talk; what else is open follows when they are done.
[[nodiscard]] std::optional<OpenPrompt> nextOpenPrompt(const Measurement &measurement, const Instrument &instrument,
                                                       const QString &prompt);

} // namespace Tweeluik
