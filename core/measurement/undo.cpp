// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/undo.h"

namespace Tweeluik::Undo {

namespace {

bool reverse(OpenMeasurement &measurement, const std::optional<EntryRef> &target) {
    if (!target)
        return false;
    const auto reversal = measurement.fold().reversal(*target, measurement.clock().now().wall);
    if (!reversal)
        return false;
    measurement.append(EntryKind::Undo, reversal->unit, reversal->parents, reversal->payload);
    return true;
}

} // namespace

bool last(OpenMeasurement &measurement, UndoScope scope) {
    measurement.settle();
    return reverse(measurement, measurement.fold().undoable(measurement.self(), scope));
}

bool again(OpenMeasurement &measurement, UndoScope scope) {
    measurement.settle();
    return reverse(measurement, measurement.fold().redoable(measurement.self(), scope));
}

} // namespace Tweeluik::Undo
