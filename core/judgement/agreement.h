// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/judgement.h"

namespace Tweeluik {

/// Plain figures for the auditors, off in the report by default (G39). Counted over the items for which both chose a
/// level; with twelve items anything cleverer would say more about itself than about them.
struct Agreement {
    int items = 0;     ///< of the instrument
    int both = 0;      ///< items that both scored: the base of what follows
    int exact = 0;     ///< the same level
    int withinOne = 0; ///< the same or a neighbouring one
    int sum = 0;       ///< of (second − first)

    [[nodiscard]] int leftOut() const { return items - both; }
    /// Second − first: above 0 the second auditor scores higher. None without a common item.
    [[nodiscard]] std::optional<double> meanDifference() const {
        return both == 0 ? std::nullopt : std::optional(double(sum) / both);
    }
    bool operator==(const Agreement &) const = default;
};

[[nodiscard]] Agreement agreement(const Instrument &instrument, const ScoreSheet &first, const ScoreSheet &second);

} // namespace Tweeluik
