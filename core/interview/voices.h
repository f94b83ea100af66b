// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

/// "Wie is nog niet gehoord" (G13): of those who are there and speak for themselves, who is in no note. For the
/// note-taker alone. Interpreter and supporter are not among them, nor who left without coming back.
[[nodiscard]] QList<UnitId> notHeard(const Measurement &measurement);
/// The same within the items of one theme.
[[nodiscard]] QList<UnitId> notHeard(const Measurement &measurement, const Instrument::Theme &theme);

/// "Al gehoord" (situation: an item comes up during another): notes at the item that were credited to another one too,
/// or all of them while none of its prompts was asked. Oldest first.
[[nodiscard]] QList<UnitId> alreadyHeard(const Measurement &measurement, const Instrument &instrument, ItemNumber item);

} // namespace Tweeluik
