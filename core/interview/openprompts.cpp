// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/openprompts.h"

#include "core/interview/runningorder.h"

#include <functional>

namespace Tweeluik {

namespace {

struct InOrder {
    OpenPrompt prompt;
    bool open = false;
};

QList<InOrder> all(const Measurement &measurement, const Instrument &instrument) {
    QList<InOrder> prompts;
    for (const ItemNumber item : itemOrder(measurement.plan, instrument)) {
        for (const Instrument::Prompt &prompt : instrument.item(ItemId{item}).prompts) {
            const QString id = prompt.id.toString();
            const PromptState state = measurement.promptState(id);
            prompts.append({{item, id, state}, state == PromptState::Open || state == PromptState::Partly});
        }
    }
    return prompts;
}

} // namespace

QList<OpenPrompt> stillOpen(const Measurement &measurement, const Instrument &instrument) {
    QList<OpenPrompt> open;
    for (const InOrder &each : all(measurement, instrument)) {
        if (each.open)
            open.append(each.prompt);
    }
    return open;
}

namespace {

std::optional<OpenPrompt> nextOf(const QList<InOrder> &prompts, const QString &prompt,
                                 const std::function<bool(const InOrder &)> &counts) {
    std::optional<OpenPrompt> first;
    bool behind = false;
    for (const InOrder &each : prompts) {
        if (each.prompt.prompt == prompt) {
            behind = true;
            continue;
        }
        if (!each.open || !counts(each))
            continue;
        if (behind)
            return each.prompt;
        if (!first)
            first = each.prompt;
    }
    return first;
}

} // namespace

std::optional<OpenPrompt> nextOpenPrompt(const Measurement &measurement, const Instrument &instrument,
                                         const QString &prompt) {
    const QList<InOrder> prompts = all(measurement, instrument);
    const Preparation &settled = measurement.preparation;
    if (settled.confirmed(Slot::First) && settled.confirmed(Slot::Second)) {
        const auto next = nextOf(prompts, prompt, [&settled](const InOrder &each) {
            return settled.priority(each.prompt.prompt) == Priority::Essential;
        });
        if (next)
            return next;
    }
    return nextOf(prompts, prompt, [](const InOrder &) { return true; });
}

} // namespace Tweeluik
