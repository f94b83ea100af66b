// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik::Undo {

/// Appends the entry that takes back the last own act in that scope. What is being typed is settled first, so that
/// it is the first to be taken back. False when there is nothing.
bool last(OpenMeasurement &measurement, UndoScope scope);
/// Takes back the last undo.
bool again(OpenMeasurement &measurement, UndoScope scope);

} // namespace Tweeluik::Undo
