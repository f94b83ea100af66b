// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/talkahead.h"

#include <algorithm>

namespace Tweeluik {

namespace {

bool isHeard(PromptState state) { return state == PromptState::Asked || state == PromptState::Enough; }
bool isOpen(PromptState state) { return state == PromptState::Open || state == PromptState::Partly; }

int openParts(const Measurement &measurement, const Instrument::Prompt &prompt) {
    const PromptProgress said = measurement.prompts.value(prompt.id.toString());
    const auto open = std::count_if(prompt.subs.begin(), prompt.subs.end(),
                                    [&said](SubId sub) { return !said.tickedSubs.contains(sub.toString()); });
    return 1 + int(open);
}

Milliseconds perPart(const Plan &plan, const Instrument &instrument) {
    Milliseconds items{0};
    for (const Block &block : runningOrder(plan, instrument)) {
        if (block.kind == Block::Kind::Item)
            items += block.length;
    }
    const auto parts = instrument.promptCount() + instrument.subCount();
    return parts == 0 ? Milliseconds(0) : Milliseconds(items.count() / parts);
}

} // namespace

Milliseconds deadline(const Measurement &measurement, const InterviewTime &time, const Moment &now) {
    const std::optional<Milliseconds> hardEnd = measurement.details.hardEnd;
    const Milliseconds start = plannedStart(measurement, time, now);
    // The end was set for the planned moment: it says nothing about another one.
    const bool asPlanned = start == measurement.details.plannedStart.value_or(start);
    if (hardEnd && (time.session < 2 ? asPlanned : *hardEnd > *time.sessionStartedAtWall))
        return *hardEnd;
    return start + measurement.plan.length;
}

TalkAhead talkAhead(const Measurement &measurement, const Instrument &instrument, const Aids &aids,
                    const InterviewTime &time, const Moment &now, const QString &inHand) {
    TalkAhead talk;
    talk.perPart = perPart(measurement.plan, instrument);
    talk.room = deadline(measurement, time, now) - now.wall - blocksAhead(measurement, instrument, time);
    for (const ItemNumber number : itemOrder(measurement.plan, instrument)) {
        for (const Instrument::Prompt &prompt : instrument.item(ItemId{number}).prompts) {
            const QString id = prompt.id.toString();
            const PromptState state = measurement.promptState(id);
            if (!isHeard(state) && !isOpen(state))
                continue;
            PromptAhead ahead;
            ahead.prompt = id;
            ahead.item = number;
            ahead.priority = id == inHand ? Priority::Essential : measurement.preparation.priority(id);
            ahead.parts = openParts(measurement, prompt);
            ahead.feedsALevel = !aids.fedBy(prompt).isEmpty();
            ahead.heard = isHeard(state);
            ahead.begun = state == PromptState::Partly;
            talk.prompts.append(ahead);
        }
    }
    return talk;
}

QList<UnaskedYardsticks> yardsticksWithoutQuestion(const Measurement &measurement, const Instrument &instrument,
                                                   const Aids &aids) {
    QList<UnaskedYardsticks> found;
    for (const Instrument::Item &item : instrument.items()) {
        QList<PromptId> every;
        QList<PromptId> essential;
        for (const Instrument::Prompt &prompt : item.prompts) {
            every.append(prompt.id);
            if (measurement.preparation.priority(prompt.id.toString()) == Priority::Essential)
                essential.append(prompt.id);
        }
        if (essential.isEmpty())
            continue;
        QList<YardstickId> lost = aids.unfed(item, essential);
        for (const YardstickId &never : aids.unfed(item, every))
            lost.removeAll(never);
        if (!lost.isEmpty())
            found.append({item.id.number, lost});
    }
    return found;
}

QList<YardstickId> yardsticksNotHeard(const Measurement &measurement, const Instrument &instrument, const Aids &aids,
                                      ItemNumber item) {
    QList<PromptId> heard;
    const Instrument::Item &known = instrument.item(ItemId{item});
    for (const Instrument::Prompt &prompt : known.prompts) {
        if (isHeard(measurement.promptState(prompt.id.toString())))
            heard.append(prompt.id);
    }
    return aids.unfed(known, heard);
}

} // namespace Tweeluik
