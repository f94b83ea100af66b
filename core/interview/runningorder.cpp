// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/runningorder.h"

#include <algorithm>

namespace Tweeluik {

namespace {

std::int64_t weight(const Instrument::Item &item) { return item.prompts.size() + item.subCount(); }

} // namespace

QList<ItemNumber> itemOrder(const Plan &plan, const Instrument &instrument) {
    QList<ItemNumber> order;
    for (const ItemNumber item : plan.order) {
        if (instrument.contains(ItemId{item}) && !order.contains(item))
            order.append(item);
    }
    for (const Instrument::Item &item : instrument.items()) {
        if (!order.contains(item.id.number))
            order.append(item.id.number);
    }
    return order;
}

QList<Block> runningOrder(const Plan &plan, const Instrument &instrument) {
    const QList<ItemNumber> order = itemOrder(plan, instrument);
    const bool hasBreak = order.contains(plan.breakAfter) && plan.breakTime > 0min;
    const Milliseconds blocks = plan.opening + (hasBreak ? plan.breakTime : Minutes(0)) + plan.freeRoom + plan.closing;
    const Milliseconds forItems = std::max(Milliseconds(plan.length) - blocks, Milliseconds(0));
    std::int64_t parts = 0;
    for (const ItemNumber item : order)
        parts += weight(instrument.item(ItemId{item}));

    QList<Block> result;
    Milliseconds at{0};
    const auto add = [&result, &at](Block::Kind kind, Milliseconds length, ItemNumber item = 0) {
        if (length <= 0ms && kind != Block::Kind::Item)
            return;
        result.append({kind, item, length, at});
        at += length;
    };
    add(Block::Kind::Opening, plan.opening);
    std::int64_t passed = 0;
    for (const ItemNumber item : order) {
        // From cumulated parts, so that rounding never adds up to another total.
        const std::int64_t until = passed + weight(instrument.item(ItemId{item}));
        const auto share = [&](std::int64_t count) { return parts == 0 ? 0 : forItems.count() * count / parts; };
        add(Block::Kind::Item, Milliseconds(share(until) - share(passed)), item);
        passed = until;
        if (hasBreak && item == plan.breakAfter)
            add(Block::Kind::Break, plan.breakTime);
    }
    add(Block::Kind::FreeRoom, plan.freeRoom);
    add(Block::Kind::Closing, plan.closing);
    return result;
}

} // namespace Tweeluik
