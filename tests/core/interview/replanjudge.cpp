// SPDX-License-Identifier: EUPL-1.2
#include "replanjudge.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace Tweeluik::ReplanJudge {

Milliseconds total(const Replan &plan) {
    Milliseconds sum{0};
    for (const PromptShare &share : plan.shares)
        sum += share.length;
    return sum;
}

TalkAhead taken(TalkAhead talk, const Replan &plan) {
    talk.prompts.removeIf([&](const PromptAhead &ahead) { return plan.skip.contains(ahead.prompt); });
    return talk;
}

QString faultOf(const TalkAhead &talk, const Replan &plan) {
    QSet<QString> planned;
    for (const PromptShare &share : plan.shares) {
        if (share.length < leastPerPrompt)
            return QStringLiteral("%1 has less than the least").arg(share.prompt);
        planned.insert(share.prompt);
    }
    if (!plan.shares.isEmpty() && total(plan) > talk.room)
        return QStringLiteral("planned beyond the hard end");
    if (plan.outcome == Replan::Outcome::DoesNotFit) {
        if (!plan.skip.isEmpty() || !plan.shares.isEmpty())
            return QStringLiteral("does not fit, and yet a plan");
    } else {
        QHash<ItemNumber, bool> spoken;
        QSet<ItemNumber> open;
        for (const PromptAhead &ahead : talk.prompts) {
            spoken[ahead.item] |= ahead.heard || planned.contains(ahead.prompt);
            if (ahead.heard)
                continue;
            open.insert(ahead.item);
            if (ahead.priority == Priority::Essential && !planned.contains(ahead.prompt))
                return QStringLiteral("essential %1 dropped").arg(ahead.prompt);
            if (ahead.begun && !planned.contains(ahead.prompt))
                return QStringLiteral("%1 dropped half way").arg(ahead.prompt);
            if (planned.contains(ahead.prompt) == plan.skip.contains(ahead.prompt))
                return QStringLiteral("%1 neither planned nor left out, or both").arg(ahead.prompt);
        }
        for (const ItemNumber item : open) {
            if (!spoken.value(item))
                return QStringLiteral("item %1 without a prompt").arg(item);
        }
    }
    const int perMille = lengthPerMille(talk, plan);
    if (plan.outcome == Replan::Outcome::Fits && perMille != 1000)
        return QStringLiteral("it fits, and yet everything is shorter");
    Milliseconds usual{0};
    for (const PromptAhead &ahead : talk.prompts)
        usual += planned.contains(ahead.prompt) ? talk.perPart * std::max(ahead.parts, 1) : 0ms;
    if (!plan.shares.isEmpty() && usual * perMille / 1000 > talk.room)
        return QStringLiteral("at that length it would end after the hard end");
    if (!(replan(talk) == plan))
        return QStringLiteral("another proposal for the same state");
    const Replan again = replan(taken(talk, plan));
    if (plan.outcome != Replan::Outcome::DoesNotFit && (!again.skip.isEmpty() || again.shares != plan.shares))
        return QStringLiteral("another plan after it was taken");
    return {};
}

Milliseconds leastOf(const TalkAhead &talk) {
    QHash<ItemNumber, int> essential;
    QSet<ItemNumber> heard;
    QSet<ItemNumber> items;
    for (const PromptAhead &ahead : talk.prompts) {
        items.insert(ahead.item);
        if (ahead.heard)
            heard.insert(ahead.item);
        else if (ahead.priority == Priority::Essential || ahead.begun)
            ++essential[ahead.item];
    }
    Milliseconds least{0};
    for (const ItemNumber item : items)
        least += leastPerPrompt * std::max(essential.value(item), heard.contains(item) ? 0 : 1);
    return least;
}

} // namespace Tweeluik::ReplanJudge
