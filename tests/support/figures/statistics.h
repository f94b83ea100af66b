// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

namespace Tweeluik::Figures {

using Samples = std::vector<double>;

/// The q-quantile (0 to 1), nearest rank. Not for an empty list.
[[nodiscard]] double quantile(Samples samples, double q);

/// A value with its 95 % interval.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// Neighbours in time share the disk's mood, so the bootstrap draws whole blocks of them.
struct Bootstrap {
    int rounds = 1000;
    std::size_t block = 50;
    std::uint64_t seed = 1;
};

[[nodiscard]] Estimate estimateQuantile(const Samples &samples, double q, const Bootstrap &how = {});
/// The ratio of the q-quantiles of two lists of equal length that were measured in turns (a[i] beside b[i]).
[[nodiscard]] Estimate estimateRatio(const Samples &a, const Samples &b, double q, const Bootstrap &how = {});

} // namespace Tweeluik::Figures
