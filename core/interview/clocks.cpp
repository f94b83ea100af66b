// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/clocks.h"

#include <algorithm>
#include <set>

namespace Tweeluik {

Clocks::Clocks(const QList<ClockEntry> &seen, const QList<ClockOffset> &offsets, const Moment &now)
    : m_offsets(offsets) {
    look(now);
    for (const ClockEntry &event : seen) {
        look({event.bootId, event.sinceBoot, event.wall});
        if (event.event == ClockEvent::Start && !event.bootId.isEmpty())
            m_boots[event.bootId].start = event.sinceBoot;
    }
}

void Clocks::look(const Moment &moment) {
    if (moment.bootId.isEmpty())
        return;
    const Milliseconds distance = moment.wall - moment.sinceBoot;
    const auto [boot, isNew] = m_boots.try_emplace(moment.bootId, Boot{distance, distance, std::nullopt});
    if (isNew)
        return;
    boot->second.lowest = std::min(boot->second.lowest, distance);
    boot->second.highest = std::max(boot->second.highest, distance);
}

bool Clocks::jumped(const QByteArray &bootId) const {
    const auto boot = m_boots.find(bootId);
    return boot != m_boots.end() && boot->second.highest - boot->second.lowest > jump;
}

std::optional<Clocks::Reading> Clocks::across(const Moment &moment, const QByteArray &bootId) const {
    std::optional<Reading> best;
    for (const ClockOffset &each : m_offsets) {
        const bool up = each.bootA == moment.bootId && each.bootB == bootId;
        if (!up && !(each.bootB == moment.bootId && each.bootA == bootId))
            continue;
        const Milliseconds clockA = up ? moment.sinceBoot : moment.sinceBoot - each.offset;
        const Reading reading{up ? moment.sinceBoot + each.offset : clockA, each.errorAt(clockA)};
        if (!best || reading.error < best->error)
            best = reading;
    }
    return best;
}

std::optional<Clocks::Reading> Clocks::chained(const Moment &moment, const QByteArray &bootId) const {
    std::set<QByteArray> open;
    for (const ClockOffset &each : m_offsets) {
        open.insert(each.bootA);
        open.insert(each.bootB);
    }
    std::map<QByteArray, Reading> reached{{moment.bootId, {moment.sinceBoot, 0ms}}};
    // The nearest of those that are reached is final, and may lead on to others.
    for (;;) {
        const auto nearer = [&open](const auto &a, const auto &b) {
            const bool openA = open.contains(a.first);
            const bool openB = open.contains(b.first);
            return openA != openB ? openA : a.second.error < b.second.error;
        };
        const auto next = std::min_element(reached.begin(), reached.end(), nearer);
        if (!open.contains(next->first))
            return std::nullopt;
        if (next->first == bootId)
            return next->second;
        open.erase(next->first);
        const auto [boot, reading] = *next;
        for (const QByteArray &other : open) {
            const std::optional<Reading> step = across({boot, reading.clock, 0ms}, other);
            if (!step)
                continue;
            const Reading there{step->clock, reading.error + step->error};
            const auto [known, isNew] = reached.try_emplace(other, there);
            if (!isNew && there.error < known->second.error)
                known->second = there;
        }
    }
}

ClockSpan Clocks::between(const ClockEntry &from, const Moment &to) const {
    const auto span = [](Milliseconds length, ClockWay way, Milliseconds error = 0ms) {
        return ClockSpan{std::max(length, Milliseconds(0)), way, error};
    };
    const bool known = !from.bootId.isEmpty() && !to.bootId.isEmpty();
    if (known && to.bootId == from.bootId)
        return span(to.sinceBoot - from.sinceBoot, ClockWay::Boot);
    if (known) {
        if (const auto there = across(to, from.bootId))
            return span(there->clock - from.sinceBoot, ClockWay::Offset, there->error);
        if (const auto there = chained(to, from.bootId))
            return span(there->clock - from.sinceBoot, ClockWay::Chain, there->error);
    }
    const Milliseconds byWall = to.wall - from.wall;
    if (byWall >= 0ms && !jumped(from.bootId) && !jumped(to.bootId))
        return span(byWall, ClockWay::Wall);
    const auto there = m_boots.find(from.bootId);
    const auto here = m_boots.find(to.bootId);
    if (known && there != m_boots.end() && here != m_boots.end() && there->second.start && here->second.start)
        return span(to.sinceBoot - *here->second.start - (from.sinceBoot - *there->second.start), ClockWay::Starts);
    return span(byWall, ClockWay::Own);
}

} // namespace Tweeluik
