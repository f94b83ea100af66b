// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/priorityminutes.h"

#include "core/interview/runningorder.h"

namespace Tweeluik {

namespace {

Milliseconds forItems(const Plan &plan, const Instrument &instrument) {
    Milliseconds items{0};
    for (const Block &block : runningOrder(plan, instrument)) {
        if (block.kind == Block::Kind::Item)
            items += block.length;
    }
    return items;
}

/// From whole parts, so that the minutes of all prompts together are those of the items.
Milliseconds share(Milliseconds items, const Instrument &instrument, std::int64_t parts) {
    const std::int64_t all = instrument.promptCount() + instrument.subCount();
    return all == 0 ? Milliseconds(0) : Milliseconds(items.count() * parts / all);
}

} // namespace

PriorityMinutes priorityMinutes(const Measurement &measurement, const Instrument &instrument, ItemNumber number) {
    std::int64_t essential = 0;
    std::int64_t usual = 0;
    std::int64_t mayShorten = 0;
    PriorityMinutes minutes;
    for (const Instrument::Item &item : instrument.items()) {
        if (number != 0 && item.id.number != number)
            continue;
        for (const Instrument::Prompt &prompt : item.prompts) {
            const Priority priority = measurement.preparation.priority(prompt.id.toString());
            const bool matters = priority == Priority::Essential;
            minutes.essentials += matters ? 1 : 0;
            (matters ? essential : priority == Priority::Usual ? usual : mayShorten) += 1 + prompt.subs.size();
        }
    }
    const Milliseconds items = forItems(measurement.plan, instrument);
    minutes.essential = share(items, instrument, essential);
    minutes.usual = share(items, instrument, usual);
    minutes.mayShorten = share(items, instrument, mayShorten);
    return minutes;
}

Milliseconds promptMinutes(const Measurement &measurement, const Instrument &instrument,
                           const Instrument::Prompt &prompt) {
    return share(forItems(measurement.plan, instrument), instrument, 1 + prompt.subs.size());
}

} // namespace Tweeluik
