// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/ports/clock.h"

#include <map>

namespace Tweeluik {

/// How the time between two moments was got, the best first.
enum class ClockWay : std::uint8_t {
    Boot,   ///< one boot: its own clock, which runs in sleep
    Offset, ///< the offset of the two boots was read
    Chain,  ///< so were offsets that lead from one to the other
    Wall,   ///< wall clocks that nobody saw jump
    Starts, ///< both boots said that the talk begins: taken as one moment
    Own,    ///< nothing of these: the wall clocks, whatever they say
};
[[nodiscard]] constexpr bool isEstimate(ClockWay way) { return way >= ClockWay::Wall; }

struct ClockSpan {
    Milliseconds length{0}; ///< never negative: time does not run backwards here
    ClockWay way = ClockWay::Boot;
    Milliseconds error{0}; ///< ±; 0 and without meaning for an estimate
};

/// What is known about the clocks of the boots that take part in a measurement, and from it the time between an event
/// on one of them and a moment on another.
class Clocks {
public:
    /// A wall clock whose distance to the clock since boot changes by more than this was set by somebody.
    static constexpr Milliseconds jump = 2s;

    /// `seen`: all clock events, those that do not count included; `now` on this tablet.
    Clocks(const QList<ClockEntry> &seen, const QList<ClockOffset> &offsets, const Moment &now);
    [[nodiscard]] ClockSpan between(const ClockEntry &from, const Moment &to) const;

private:
    struct Reading {
        Milliseconds clock{0};
        Milliseconds error{0};
    };
    struct Boot {
        Milliseconds lowest{0}; ///< wall minus since boot
        Milliseconds highest{0};
        std::optional<Milliseconds> start; ///< the last time it said that the talk begins
    };
    void look(const Moment &moment);
    [[nodiscard]] bool jumped(const QByteArray &bootId) const;
    /// What the clock of `bootId` says at `moment`, by one offset that was read.
    [[nodiscard]] std::optional<Reading> across(const Moment &moment, const QByteArray &bootId) const;
    /// By several, with the least error.
    [[nodiscard]] std::optional<Reading> chained(const Moment &moment, const QByteArray &bootId) const;

    QList<ClockOffset> m_offsets;
    std::map<QByteArray, Boot> m_boots;
};

} // namespace Tweeluik
