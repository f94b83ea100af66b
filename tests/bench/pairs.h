// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/figures/figures.h"

#include <chrono>
#include <ctime>

namespace Tweeluik::Bench {

using Figures::Samples;

/// Microseconds on the wall.
[[nodiscard]] inline double now() {
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Microseconds that this process, all its threads, was on a processor.
[[nodiscard]] inline double processor() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

template <typename Act> double timed(double (*clock)(), const Act &act) {
    const double from = clock();
    act();
    return clock() - from;
}

/// What is measured and its floor, one directly after the other.
struct Pairs {
    Samples floor;
    Samples ours;

    /// Who goes first changes each time, so that neither always meets a disk or a cache that the other has warmed.
    template <typename Floor, typename Ours> void add(double (*clock)(), const Floor &floorAct, const Ours &oursAct) {
        const bool oursFirst = floor.size() % 2 == 0;
        if (oursFirst)
            ours.push_back(timed(clock, oursAct));
        floor.push_back(timed(clock, floorAct));
        if (!oursFirst)
            ours.push_back(timed(clock, oursAct));
    }
    void clear() { floor.clear(), ours.clear(); }

    [[nodiscard]] Figures::Estimate ratio(const Figures::Bootstrap &how = {}) const {
        return Figures::estimateRatio(ours, floor, 0.5, how);
    }
    /// Too wide to say anything: the disk or the machine was in several minds. Asked without looking at the value, so
    /// that going on until it is narrow favours nobody.
    [[nodiscard]] bool isNarrow(double target, const Figures::Bootstrap &how = {}) const {
        const Figures::Estimate estimate = ratio(how);
        return estimate.high - estimate.low <= 0.2 * target;
    }
    /// For the file: both in microseconds, and their tails.
    [[nodiscard]] QJsonObject details(double divisor = 1) const {
        const auto p99Ratio = Figures::quantile(ours, 0.99) / Figures::quantile(floor, 0.99);
        return {{QStringLiteral("floor_us"), Figures::quantile(floor, 0.5) / divisor},
                {QStringLiteral("p50_us"), Figures::quantile(ours, 0.5) / divisor},
                {QStringLiteral("floor_p99_us"), Figures::quantile(floor, 0.99) / divisor},
                {QStringLiteral("p99_us"), Figures::quantile(ours, 0.99) / divisor},
                {QStringLiteral("p99_ratio"), p99Ratio}};
    }
};

} // namespace Tweeluik::Bench
