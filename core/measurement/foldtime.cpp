// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include <algorithm>

namespace Tweeluik {

using Index = OpLog::Index;

void Fold::Private::evaluateTime(const Group &group) {
    Run ops = opsOf(group);
    log.sort(ops);
    const std::vector<RoleTurn> before = roleTurns;
    roleTurns.clear();
    clockOps.clear();
    state.clock.clear();
    state.clockAside.clear();
    state.clockOffsets.clear();
    state.timekeeper.reset();
    state.roleSwaps = 0;
    state.questioner = Slot::First;
    for (const Index index : ops) {
        const EntryKind kind = log.at(index).kind();
        if (kind == EntryKind::Role)
            takeRole(index);
        else if (kind == EntryKind::Timekeeper)
            takeTimekeeper(index);
        else if (kind == EntryKind::ClockOffset)
            takeClockOffset(index);
        else
            takeClockEvent(index);
    }
    const bool same = before.size() == roleTurns.size() &&
                      std::equal(before.begin(), before.end(), roleTurns.begin(), [](const auto &a, const auto &b) {
                          return a.op == b.op && a.questioner == b.questioner;
                      });
    if (same)
        return;
    if (listener != nullptr)
        listener->roles = true;
    for (const GroupIndex prompt : std::as_const(groupByPrompt))
        spoil(prompt);
}

void Fold::Private::takeRole(Index index) {
    const Op &op = log.at(index);
    const auto roles = Payload::decode<Payload::Roles>(log.payload(op));
    if (!roles)
        return;
    const Slot questioner = spoken(op, roles->questioner);
    if (!roleTurns.empty() && questioner != state.questioner)
        ++state.roleSwaps;
    state.questioner = questioner;
    roleTurns.push_back({index, questioner});
}

/// Who takes over goes on from the last event that he saw. What the former one had said by then and nobody had heard is
/// information, as is what he says later (design, section 3): the new one's clock does not jump when it arrives.
void Fold::Private::takeTimekeeper(Index index) {
    const Op &op = log.at(index);
    const auto keeper = Payload::decode<Payload::Keeper>(log.payload(op));
    if (!keeper)
        return;
    state.timekeeper = spoken(op, keeper->slot);
    Index seen = none;
    log.parents(op, [this, &seen](Index parent) {
        const bool event = parent != none && log.at(parent).kind() == EntryKind::Clock;
        if (event && (seen == none || log.before(seen, parent)))
            seen = parent;
    });
    if (seen == none)
        return;
    while (!clockOps.empty() && log.before(seen, clockOps.back()) && log.at(clockOps.back()).stream != op.stream) {
        state.clockAside.append(state.clock.takeLast());
        clockOps.pop_back();
    }
}

void Fold::Private::takeClockEvent(Index index) {
    const Op &op = log.at(index);
    auto event = Payload::decode<ClockEntry>(log.payload(op));
    if (!event)
        return;
    event->by = spoken(op, event->by);
    if (state.timekeeper && *state.timekeeper != event->by) {
        state.clockAside.append(*event);
        return;
    }
    state.clock.append(*event);
    clockOps.push_back(index);
}

/// Of two that are worth the same the first stays.
void Fold::Private::takeClockOffset(Index index) {
    const auto reading = Payload::decode<ClockOffset>(log.payload(log.at(index)));
    if (!reading)
        return;
    QList<ClockOffset> &kept = state.clockOffsets;
    if (std::any_of(kept.cbegin(), kept.cend(), [&reading](const ClockOffset &each) { return each.beats(*reading); }))
        return;
    kept.removeIf([&reading](const ClockOffset &each) { return reading->beats(each); });
    kept.append(*reading);
}

Slot Fold::Private::questionerAt(const Op &op) const {
    Slot slot = roleTurns.empty() ? Slot::First : roleTurns.front().questioner;
    for (const RoleTurn &turn : roleTurns) {
        if (!log.before(log.at(turn.op), op))
            break;
        slot = turn.questioner;
    }
    return slot;
}

bool Fold::Private::saysByQuestioner(const Op &op, const Payload::Prompting &said) const {
    return spoken(op, said.as) == questionerAt(op);
}

std::optional<EntryRef> Fold::lastClockEvent() const {
    d->refresh();
    if (d->clockOps.empty())
        return std::nullopt;
    return d->log.ref(d->log.at(d->clockOps.back()));
}

} // namespace Tweeluik
