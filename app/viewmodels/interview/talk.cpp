// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/talk.h"

#include "app/viewmodels/interview/softhyphens.h"
#include "app/viewmodels/shell/desk.h"

namespace Tweeluik {

ItemNumber Talk::placeItem() const {
    const ItemNumber last = measurement.position().item;
    if (instrument.contains(ItemId{last}))
        return last;
    return instrument.items().isEmpty() ? 0 : instrument.items().first().id.number;
}

QString Talk::placePrompt() const {
    const ItemNumber item = placeItem();
    const std::optional<PromptId> last = PromptId::parse(measurement.position().prompt);
    if (last && last->item.number == item && instrument.contains(*last))
        return last->toString();
    return promptFor(item);
}

QString Talk::promptFor(ItemNumber item) const {
    const Instrument::Item &content = instrument.item(ItemId{item});
    for (const Instrument::Prompt &prompt : content.prompts) {
        const PromptState at = state().promptState(prompt.id.toString());
        if (at == PromptState::Open || at == PromptState::Partly)
            return prompt.id.toString();
    }
    return content.prompts.isEmpty() ? QString() : content.prompts.first().id.toString();
}

QString Talk::promptText(const QString &prompt) const {
    const std::optional<PromptId> id = PromptId::parse(prompt);
    return id ? softHyphenated(wording.prompt(instrument.prompt(*id))) : QString();
}

Talk talkOf(Desk &desk) {
    return {*desk.portfolio.current(), desk.instrument, desk.wordings.aids(), desk.wording(), desk.tandem};
}

} // namespace Tweeluik
