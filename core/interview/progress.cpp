// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/runningorder.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// A talk that begins further than this from the planned moment was moved to another hour or day.
constexpr Milliseconds sameAppointment = 2h;

/// 0-1: a prompt is done by its state, or partly by its ticked sub-questions.
qreal doneOf(const Measurement &measurement, const Instrument::Prompt &prompt) {
    const PromptProgress said = measurement.prompts.value(prompt.id.toString());
    if (said.state != PromptState::Open && said.state != PromptState::Partly)
        return 1;
    if (prompt.subs.isEmpty())
        return 0;
    const auto ticked = std::count_if(prompt.subs.begin(), prompt.subs.end(),
                                      [&said](SubId sub) { return said.tickedSubs.contains(sub.toString()); });
    return qreal(ticked) / qreal(prompt.subs.size() + 1);
}

qreal doneOf(const Measurement &measurement, const Instrument::Item &item) {
    qreal done = 0;
    qreal all = 0;
    for (const Instrument::Prompt &prompt : item.prompts) {
        const qreal parts = qreal(1 + prompt.subs.size());
        all += parts;
        done += parts * doneOf(measurement, prompt);
    }
    return all > 0 ? done / all : 0;
}

/// Where the plan stands `since` its start, as part of all the time it has for items.
qreal planMark(const QList<Block> &order, Milliseconds since) {
    Milliseconds passed{0};
    Milliseconds all{0};
    for (const Block &block : order) {
        if (block.kind != Block::Kind::Item)
            continue;
        all += block.length;
        passed += std::clamp(since - block.from, Milliseconds(0), block.length);
    }
    return all.count() > 0 ? qreal(passed.count()) / qreal(all.count()) : 0;
}

/// Something of it was said: what is only skipped was not.
bool isHeard(const Measurement &measurement, const Instrument::Item &item) {
    return std::any_of(item.prompts.begin(), item.prompts.end(), [&measurement](const Instrument::Prompt &prompt) {
        const PromptState state = measurement.promptState(prompt.id.toString());
        return state == PromptState::Partly || state == PromptState::Asked || state == PromptState::Enough;
    });
}

/// Whether something was heard, per item of the running order.
QList<bool> begunItems(const Measurement &measurement, const Instrument &instrument, const QList<Block> &order) {
    QList<bool> begun;
    for (const Block &block : order) {
        if (block.kind == Block::Kind::Item)
            begun.append(isHeard(measurement, instrument.item(ItemId{block.item})));
    }
    return begun;
}

Milliseconds itemsAhead(const QList<Block> &order, const QList<qreal> &done) {
    Milliseconds left{0};
    qsizetype item = 0;
    for (const Block &block : order) {
        if (block.kind == Block::Kind::Item)
            left += Milliseconds(qRound64(qreal(block.length.count()) * (1 - done.value(item++))));
    }
    return left;
}

/// What the auditors agreed that a prompt may take of its usual length from now on: the last time they did, in this
/// session.
qreal agreedLength(const Measurement &measurement, const InterviewTime &time) {
    for (auto record = measurement.replans.rbegin(); record != measurement.replans.rend(); ++record) {
        const bool shortens =
            record->about == ReplanRecord::About::Shortened || record->about == ReplanRecord::About::Skips;
        if (shortens && record->taken && record->wall >= time.sessionStartedAtWall.value_or(record->wall))
            return qreal(record->lengthPerMille) / 1000;
    }
    return 1;
}

Milliseconds blocksAhead(const QList<Block> &order, const QList<bool> &begun, const InterviewTime &time) {
    const bool breakHeld = time.paused > 0ms && time.phase != Phase::Paused;
    Milliseconds left{0};
    qsizetype item = 0;
    for (const Block &block : order) {
        switch (block.kind) {
        case Block::Kind::Opening:
            left += begun.contains(true) ? Milliseconds(0) : std::max(block.length - time.elapsed, Milliseconds(0));
            break;
        case Block::Kind::Item:
            ++item;
            break;
        case Block::Kind::Break: {
            // Its moment has gone by and the talk went on behind it. An item that came up early is no such sign.
            const bool passed = time.elapsed >= block.from && begun.indexOf(true, item) >= 0;
            if (!passed && !breakHeld)
                left += std::max(block.length - time.paused, Milliseconds(0));
            break;
        }
        case Block::Kind::FreeRoom:
        case Block::Kind::Closing:
            left += block.length;
            break;
        }
    }
    return left;
}

} // namespace

Milliseconds plannedStart(const Measurement &measurement, const InterviewTime &time, const Moment &now) {
    const Milliseconds begun = time.sessionStartedAtWall.value_or(now.wall);
    const std::optional<Milliseconds> planned = measurement.details.plannedStart;
    if (time.session == 1 && planned && (begun - *planned > sameAppointment || *planned - begun > sameAppointment))
        return begun;
    if (time.session < 2)
        return planned.value_or(begun);
    return planned && *planned > *time.startedAtWall && *planned < begun ? *planned : begun;
}

Pace paceOf(Milliseconds ahead) {
    const Milliseconds late = -ahead;
    if (late < -5min)
        return Pace::Ample;
    if (late <= 3min)
        return Pace::OnTime;
    return late <= 8min ? Pace::SlightlyLater : Pace::Later;
}

Milliseconds blocksAhead(const Measurement &measurement, const Instrument &instrument, const InterviewTime &time) {
    const QList<Block> order = runningOrder(measurement.plan, instrument);
    return blocksAhead(order, begunItems(measurement, instrument, order), time);
}

Progress progress(const Measurement &measurement, const Instrument &instrument, const InterviewTime &time,
                  const Moment &now, ItemNumber inHand) {
    Progress result;
    const QList<Block> order = runningOrder(measurement.plan, instrument);
    for (const Block &block : order) {
        if (block.kind != Block::Kind::Item)
            continue;
        const Instrument::Item &item = instrument.item(ItemId{block.item});
        const qreal done = doneOf(measurement, item);
        result.items.append(done);
        if (block.item == inHand)
            result.item = done;
    }
    const Milliseconds start = plannedStart(measurement, time, now);
    result.plannedEnd = start + measurement.plan.length;
    switch (time.phase) {
    case Phase::NotStarted:
        result.projectedEnd = std::max(start, now.wall) + measurement.plan.length;
        break;
    case Phase::Running:
    case Phase::Paused:
        result.projectedEnd =
            now.wall +
            Milliseconds(qRound64(qreal(itemsAhead(order, result.items).count()) * agreedLength(measurement, time))) +
            blocksAhead(order, begunItems(measurement, instrument, order), time);
        break;
    case Phase::Ended:
        result.projectedEnd = *time.sessionStartedAtWall + time.elapsed - time.sessionFrom;
        break;
    }
    result.ahead = result.plannedEnd - result.projectedEnd;
    result.pace = paceOf(result.ahead);
    if (time.phase != Phase::NotStarted)
        result.planMark = planMark(order, time.session < 2 ? now.wall - start : time.elapsed);
    return result;
}

} // namespace Tweeluik
