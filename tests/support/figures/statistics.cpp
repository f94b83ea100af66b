// SPDX-License-Identifier: EUPL-1.2
#include "support/figures/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace Tweeluik::Figures {

double quantile(Samples samples, double q) {
    const auto rank =
        std::size_t(std::clamp(std::ceil(q * double(samples.size())) - 1, 0.0, double(samples.size() - 1)));
    std::nth_element(samples.begin(), samples.begin() + std::ptrdiff_t(rank), samples.end());
    return samples[rank];
}

namespace {

Estimate bootstrap(double value, std::size_t size, const Bootstrap &how,
                   const std::function<double(const std::vector<std::size_t> &)> &statistic) {
    std::mt19937_64 random(how.seed);
    const std::size_t block = std::max<std::size_t>(1, std::min(how.block, size / 10));
    Samples results;
    std::vector<std::size_t> drawn;
    for (int round = 0; round < how.rounds; ++round) {
        drawn.clear();
        while (drawn.size() < size) {
            const std::size_t from = random() % (size - block + 1);
            for (std::size_t i = 0; i < block && drawn.size() < size; ++i)
                drawn.push_back(from + i);
        }
        results.push_back(statistic(drawn));
    }
    return {value, quantile(results, 0.025), quantile(results, 0.975)};
}

Samples pick(const Samples &samples, const std::vector<std::size_t> &drawn) {
    Samples picked;
    picked.reserve(drawn.size());
    for (const std::size_t i : drawn)
        picked.push_back(samples[i]);
    return picked;
}

} // namespace

Estimate estimateQuantile(const Samples &samples, double q, const Bootstrap &how) {
    return bootstrap(quantile(samples, q), samples.size(), how,
                     [&](const std::vector<std::size_t> &drawn) { return quantile(pick(samples, drawn), q); });
}

Estimate estimateRatio(const Samples &a, const Samples &b, double q, const Bootstrap &how) {
    return bootstrap(quantile(a, q) / quantile(b, q), std::min(a.size(), b.size()), how,
                     [&](const std::vector<std::size_t> &drawn) {
                         return quantile(pick(a, drawn), q) / quantile(pick(b, drawn), q);
                     });
}

} // namespace Tweeluik::Figures
