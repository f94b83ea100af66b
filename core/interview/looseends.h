// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/measurement.h"

namespace Tweeluik {

/// What still asks for something after the last item, before the measurement is shared.
struct LooseEnds {
    QStringList prompts;     ///< nobody asked, and nobody said that they were not discussed; in the running order
    QList<UnitId> unplaced;  ///< notes without an item, oldest first
    QList<UnitId> askLater;  ///< notes with the mark "navragen", oldest first
    QList<UnitId> promised;  ///< documents that somebody would send and that have not come, oldest first
    bool secondTalk = false; ///< it did not fit, and a second appointment was agreed that has not begun
    [[nodiscard]] bool none() const {
        return prompts.isEmpty() && unplaced.isEmpty() && askLater.isEmpty() && promised.isEmpty() && !secondTalk;
    }
    bool operator==(const LooseEnds &) const = default;
};
[[nodiscard]] LooseEnds looseEnds(const Measurement &measurement, const Instrument &instrument);

} // namespace Tweeluik
