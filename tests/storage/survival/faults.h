// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/survival/cuts.h"

namespace Tweeluik::Survival {

/// What happens after a run in which the disk or the memory refused something.
enum class Aftermath {
    Heals,    ///< room or disk come back: everything handed in must be there, also after a power cut
    PowerCut, ///< the worst at once: everything that was called durable must be there
};

/// Plants and takes away one trouble on a machine.
struct Trouble {
    std::function<void(Machine &)> plant;
    std::function<void(Machine &)> heal;
    std::function<int(Machine &)> refusals; ///< how often it bit
};

struct FaultReport {
    int runs = 0;
    int bitten = 0;       ///< runs in which something was refused
    int atStart = 0;      ///< of these, runs in which the store did not open, and said so
    int whileWriting = 0; ///< of these, runs in which a write was reported as held up
    QList<QByteArray> findings;
};

/// Opens, tells one write of each kind and an append in between, with the trouble planted; then the aftermath.
void runWithTrouble(const Base &base, const Trouble &trouble, Aftermath aftermath, std::uint64_t seed,
                    const StoreOptions &options, FaultReport &report);

/// A run without trouble, for counting how many acts there are.
[[nodiscard]] std::int64_t countActs(const Base &base, std::uint64_t seed);

} // namespace Tweeluik::Survival
