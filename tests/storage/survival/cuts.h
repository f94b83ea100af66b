// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/survival/machine.h"
#include "storage/survival/story.h"

namespace Tweeluik::Survival {

/// A machine with measurements on it, and the model that says the same.
struct Base {
    Machine::Snapshot snapshot;
    std::unique_ptr<MemoryStore> model;
};
/// Three measurements, founded by the store as it is shipped.
[[nodiscard]] Base makeBase(std::uint64_t seed);
/// A tablet on which the store has never been opened.
[[nodiscard]] Base emptyBase();

struct CutReport {
    int cuts = 0;       ///< in the middle of an operation
    int inRecovery = 0; ///< of these, a second time while the store opened again
    int lost = 0;       ///< an acknowledged write is gone, or half a write is there
    int corrupt = 0;    ///< SQLite's own check complains, or the store does not open
    int late = 0;       ///< rounds beside these, in which the power went after the last write
    QList<QByteArray> findings;
};

/// Opens the store, lets the verb run eight times (a founding twice), cuts at a random operation, opens again and
/// compares.
[[nodiscard]] CutReport cutOften(const Base &base, Verb verb, int cuts, Safety safety, std::uint64_t seed);

} // namespace Tweeluik::Survival
