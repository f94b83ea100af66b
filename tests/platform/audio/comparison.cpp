// SPDX-License-Identifier: EUPL-1.2
#include "tests/platform/audio/comparison.h"

#include <algorithm>
#include <cmath>

namespace Tweeluik {

namespace {

constexpr std::int64_t second = Sound::rate;
constexpr std::int64_t latest = 10 * second; ///< that the source begins in what was heard
constexpr std::int64_t farthestSlip = second / 2;
constexpr double spoken = 100; ///< root mean square of a second in which somebody speaks

struct Sums {
    double product = 0, source = 0, heard = 0;
    [[nodiscard]] double correlation() const {
        return source > 0 && heard > 0 ? product / std::sqrt(source * heard) : 0;
    }
};

/// Before the beginning and after the end: silence.
std::int16_t at(Sound::Samples samples, std::int64_t place) {
    return place >= 0 && place < std::int64_t(samples.size()) ? samples[std::size_t(place)] : std::int16_t(0);
}

/// `length` samples from `from` of the source against those `lag` further on in what was heard; beyond its end:
/// silence.
Sums sums(Sound::Samples source, Sound::Samples heard, std::int64_t from, std::int64_t length, std::int64_t lag,
          std::int64_t stride = 1) {
    Sums sums;
    for (std::int64_t i = from; i < from + length; i += stride) {
        const double a = source[std::size_t(i)];
        const double b = at(heard, i + lag);
        sums.product += a * b;
        sums.source += a * a;
        sums.heard += b * b;
    }
    return sums;
}

std::int64_t bestLag(Sound::Samples source, Sound::Samples heard, std::int64_t from, std::int64_t lowest,
                     std::int64_t highest) {
    std::int64_t best = lowest;
    double most = -1;
    for (std::int64_t lag = lowest; lag <= highest; ++lag) {
        // Every seventh sample finds the place, and a seventh of the time will do.
        const double correlation = sums(source, heard, from, second, lag, 7).correlation();
        if (correlation > most) {
            most = correlation;
            best = lag;
        }
    }
    return best;
}

bool speaks(Sound::Samples source, std::int64_t from) {
    return std::sqrt(sums(source, source, from, second, 0).source / second) > spoken;
}

} // namespace

Comparison compared(Sound::Samples source, Sound::Samples heard) {
    Comparison result;
    std::vector<std::int64_t> seconds;
    for (std::int64_t from = 0; from + second <= std::int64_t(source.size()); from += second)
        if (speaks(source, from))
            seconds.push_back(from);
    if (seconds.empty() || heard.empty())
        return result;
    const std::int64_t first = seconds.front();
    result.lag = bestLag(source, heard, first, -second, latest);
    result.found = sums(source, heard, first, second, result.lag).correlation() > 0.5;
    if (!result.found)
        return result;
    result.correlation = sums(source, heard, 0, std::int64_t(source.size()), result.lag).correlation();
    for (const std::int64_t from : seconds)
        result.worst = std::min(result.worst, sums(source, heard, from, second, result.lag).correlation());
    result.slipped =
        bestLag(source, heard, seconds.back(), result.lag - farthestSlip, result.lag + farthestSlip) - result.lag;
    for (std::int64_t i = 0; i < std::int64_t(source.size()); ++i)
        result.equal += at(heard, i + result.lag) == source[std::size_t(i)];
    return result;
}

} // namespace Tweeluik
