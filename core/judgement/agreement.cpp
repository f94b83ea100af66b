// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/agreement.h"

#include "core/judgement/comparison.h"

#include <cstdlib>

namespace Tweeluik {

Agreement agreement(const Instrument &instrument, const ScoreSheet &first, const ScoreSheet &second) {
    Agreement found;
    for (const Instrument::Item &item : instrument.items()) {
        ++found.items;
        const int one = scoreOf(first, item.id.number).level;
        const int two = scoreOf(second, item.id.number).level;
        if (one == 0 || two == 0)
            continue;
        ++found.both;
        found.exact += one == two ? 1 : 0;
        found.withinOne += std::abs(two - one) <= 1 ? 1 : 0;
        found.sum += two - one;
    }
    return found;
}

} // namespace Tweeluik
