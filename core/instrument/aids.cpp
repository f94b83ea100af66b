// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/aids.h"

#include <algorithm>

namespace Tweeluik {

namespace {
template <typename Entry, typename Id> const Entry &lookUp(const QList<Entry> &list, const Id &id) {
    static const Entry none;
    const auto it = std::find_if(list.begin(), list.end(), [&](const Entry &entry) { return entry.id == id; });
    return it == list.end() ? none : *it;
}
} // namespace

const Aids::Yardstick &Aids::yardstick(const YardstickId &id) const { return lookUp(yardsticks, id); }

const Aids::Term &Aids::term(const TermId &id) const { return lookUp(terms, id); }

const Aids::ItemAids &Aids::item(ItemId id) const { return lookUp(items, id); }

QList<YardstickId> Aids::fedBy(const Instrument::Prompt &prompt) const {
    QList<YardstickId> fed;
    for (const Yardstick &each : yardsticks) {
        const bool any = std::any_of(prompt.subs.begin(), prompt.subs.end(),
                                     [&](const SubId &sub) { return feeds.value(sub).contains(each.id); });
        if (any)
            fed.append(each.id);
    }
    return fed;
}

QList<YardstickId> Aids::unfed(const Instrument::Item &wanted, const QList<PromptId> &prompts) const {
    QList<YardstickId> open = item(wanted.id).yardsticks;
    for (const Instrument::Prompt &prompt : wanted.prompts) {
        if (!prompts.contains(prompt.id))
            continue;
        for (const YardstickId &fed : fedBy(prompt))
            open.removeAll(fed);
    }
    return open;
}

} // namespace Tweeluik
