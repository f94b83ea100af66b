// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrument.h"

#include "core/instrument/texthash.h"

#include <algorithm>
#include <numeric>

namespace Tweeluik {

qsizetype Instrument::Item::subCount() const {
    return std::accumulate(prompts.begin(), prompts.end(), qsizetype(0),
                           [](qsizetype sum, const Prompt &prompt) { return sum + prompt.subs.size(); });
}

const Instrument::Prompt *Instrument::Item::find(PromptId wanted) const {
    const auto it = std::find_if(prompts.begin(), prompts.end(), [&](const Prompt &p) { return p.id == wanted; });
    return it == prompts.end() ? nullptr : &*it;
}

Instrument::Instrument(QList<Item> items) : m_items(std::move(items)) {
    for (const Item &each : std::as_const(m_items)) {
        if (m_themes.isEmpty() || m_themes.last().id != each.theme)
            m_themes.append({each.theme, {}});
        m_themes.last().items.append(each.id);
    }
}

bool Instrument::contains(SubId id) const {
    const Prompt *prompt = find(id.prompt);
    return prompt && prompt->subs.contains(id);
}

const Instrument::Item *Instrument::find(ItemId id) const {
    const auto it = std::find_if(m_items.begin(), m_items.end(), [&](const Item &each) { return each.id == id; });
    return it == m_items.end() ? nullptr : &*it;
}

const Instrument::Prompt *Instrument::find(PromptId id) const {
    const Item *owner = find(id.item);
    return owner ? owner->find(id) : nullptr;
}

const Instrument::Item &Instrument::item(ItemId id) const {
    static const Item none;
    const Item *found = find(id);
    return found ? *found : none;
}

const Instrument::Prompt &Instrument::prompt(PromptId id) const {
    static const Prompt none;
    const Prompt *found = find(id);
    return found ? *found : none;
}

std::optional<ItemId> Instrument::next(ItemId id) const {
    const Item *found = find(id);
    return found && found != &m_items.last() ? std::optional((found + 1)->id) : std::nullopt;
}

std::optional<ItemId> Instrument::previous(ItemId id) const {
    const Item *found = find(id);
    return found && found != &m_items.first() ? std::optional((found - 1)->id) : std::nullopt;
}

qsizetype Instrument::anchorCount() const {
    return std::accumulate(m_items.begin(), m_items.end(), qsizetype(0),
                           [](qsizetype sum, const Item &each) { return sum + each.anchors.size(); });
}

qsizetype Instrument::promptCount() const {
    return std::accumulate(m_items.begin(), m_items.end(), qsizetype(0),
                           [](qsizetype sum, const Item &each) { return sum + each.prompts.size(); });
}

qsizetype Instrument::subCount() const {
    return std::accumulate(m_items.begin(), m_items.end(), qsizetype(0),
                           [](qsizetype sum, const Item &each) { return sum + each.subCount(); });
}

QByteArray Instrument::structureHash() const {
    HashLines lines;
    for (const Theme &theme : m_themes)
        lines.add(theme.id.toString(), QStringLiteral("theme"));
    for (const Item &each : m_items) {
        lines.add(each.id.toString(), QStringLiteral("item"));
        for (const AnchorId &anchor : each.anchors)
            lines.add(anchor.toString(), QStringLiteral("anchor"));
        for (const Prompt &prompt : each.prompts) {
            lines.add(prompt.id.toString(), QStringLiteral("prompt"));
            for (const SubId &sub : prompt.subs)
                lines.add(sub.toString(), QStringLiteral("sub"));
        }
    }
    return lines.hash();
}

} // namespace Tweeluik
