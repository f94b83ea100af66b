// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/audio.h"

#include <vector>

namespace Tweeluik {

/// What was heard against what was played.
struct Comparison {
    bool found = false;       ///< the beginning of the source is in there
    std::int64_t lag = 0;     ///< samples that were heard before the first of the source
    double correlation = 0;   ///< over the whole source
    double worst = 1;         ///< over the worst of its seconds in which somebody speaks
    std::int64_t slipped = 0; ///< samples that were lost, or came twice, by the place of the last second that speaks
    std::int64_t equal = 0;   ///< samples that are the same, bit for bit
};

[[nodiscard]] Comparison compared(Sound::Samples source, Sound::Samples heard);

} // namespace Tweeluik
