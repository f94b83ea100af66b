// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/draftingservice.h"

#include "core/measurement/judgementcodec.h"
#include "core/measurement/registerentry.h"

#include <algorithm>

namespace Tweeluik {

using How = DifferenceHandling::How;

namespace {

DifferenceHandling handlingOf(const Measurement &state, const NotePair &notes, ItemNumber item) {
    DifferenceHandling open{{notes.first, notes.second}, item, How::Open, {}};
    for (const DifferenceHandling &each : state.judgement.differences) {
        if (each.notes == open.notes && each.item == item)
            return each;
    }
    return open;
}

} // namespace

QMap<ItemNumber, QList<NotePair>> openDifferences(const Measurement &measurement) {
    QMap<ItemNumber, QList<NotePair>> open;
    for (const NotePair &link : measurement.links) {
        const Note *first = measurement.note(link.first);
        const Note *second = measurement.note(link.second);
        if (first == nullptr || second == nullptr || first->deleted || second->deleted)
            continue;
        QSet<ItemNumber> items(first->items.begin(), first->items.end());
        items.unite(QSet<ItemNumber>(second->items.begin(), second->items.end()));
        for (const ItemNumber item : std::as_const(items)) {
            if (handlingOf(measurement, link, item).how == How::Open)
                open[item].append(link);
        }
    }
    return open;
}

DraftingService::DraftingService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void DraftingService::setDrafter(ItemNumber item, std::optional<Slot> drafter) {
    const QMap<ItemNumber, Slot> &known = m_measurement.state().judgement.drafters;
    const auto found = known.constFind(item);
    const std::optional<Slot> shown = found == known.cend() ? std::nullopt : std::optional(*found);
    const Payload::DrafterSaid said{item, drafter};
    if (shown != drafter || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

void DraftingService::handle(const NotePair &notes, ItemNumber item, How how, const QString &reason) {
    const NotePair pair = pairOf(notes.first, notes.second);
    if (pair.first == pair.second)
        return;
    const Payload::DifferenceHandled said{{{pair.first, pair.second}, item, how, reason}};
    if (handlingOf(m_measurement.state(), pair, item) != said.said || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

void DraftingService::describe(const NotePair &notes, ItemNumber item) { handle(notes, item, How::Described, {}); }

bool DraftingService::setAside(const NotePair &notes, ItemNumber item, const QString &reason) {
    const QString words = cutTo(reason.trimmed(), Score::longestReason);
    if (words.isEmpty() || m_measurement.state().offRecordNow)
        return false;
    handle(notes, item, How::SetAside, words);
    return true;
}

void DraftingService::reopen(const NotePair &notes, ItemNumber item) { handle(notes, item, How::Open, {}); }

ReadyHindrance DraftingService::mayBeReady() const {
    const Measurement &state = m_measurement.state();
    ReadyHindrance hindrance;
    hindrance.differences = openDifferences(state);
    hindrance.offRecord = state.offRecordNow;
    for (auto it = state.explanations.begin(); it != state.explanations.end(); ++it) {
        if (std::any_of(it->begin(), it->end(), [](const SharedText &text) { return text.conflict; }))
            hindrance.conflicts.append(it.key());
    }
    return hindrance;
}

bool DraftingService::ready(std::optional<Slot> by) {
    // What is being typed belongs to it.
    m_measurement.settle();
    if (mayBeReady().any())
        return false;
    const Hash set = m_measurement.state().explanationSet;
    say(by, QByteArray(reinterpret_cast<const char *>(set.data()), qsizetype(set.size())));
    return true;
}

void DraftingService::notReady(std::optional<Slot> by) { say(by, {}); }

void DraftingService::say(std::optional<Slot> by, const QByteArray &set) {
    const Payload::ExplanationsReady said{by.value_or(m_measurement.self()), set};
    if (m_measurement.state().judgement.ready[std::size_t(said.slot)] != set || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

} // namespace Tweeluik
