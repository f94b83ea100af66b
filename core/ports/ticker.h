// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace Tweeluik {

/// Calls back later, once, on the thread that asked. A port, so that half a second of waiting costs a test nothing.
class Ticker {
public:
    using Id = std::uint64_t; ///< never 0

    virtual ~Ticker() = default;
    virtual Id after(std::chrono::milliseconds delay, std::function<void()> what) = 0;
    /// Ids that have fired or are unknown are ignored.
    virtual void cancel(Id id) = 0;
};

} // namespace Tweeluik
