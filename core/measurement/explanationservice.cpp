// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/explanationservice.h"

#include "core/measurement/explanationedit.h"

namespace Tweeluik {

ExplanationService::ExplanationService(OpenMeasurement &measurement) : m_measurement(measurement) {}

SharedText ExplanationService::shown(ItemNumber item) const {
    SharedText none;
    none.unit = m_measurement.fold().explanationUnit(item);
    for (const SharedText &text : m_measurement.state().explanations.value(item)) {
        if (text.unit == none.unit)
            return text;
    }
    return none;
}

void ExplanationService::write(ItemNumber item, const QString &text) { write(item, text, shown(item)); }

void ExplanationService::write(ItemNumber item, const QString &text, const SharedText &seen) {
    if (const auto said = unfinished(item, text, seen))
        m_measurement.append(said->kind, said->unit, said->parents, said->payload);
}

void ExplanationService::typed(ItemNumber item, const QString &text, const SharedText &seen) {
    m_measurement.saveUnfinished(EntryKind::Explanation, unfinished(item, text, seen));
}

std::optional<Unfinished> ExplanationService::unfinished(ItemNumber item, const QString &text,
                                                         const SharedText &seen) const {
    if (m_measurement.state().offRecordNow)
        return std::nullopt;
    SharedText from = seen;
    // Erased since it was taken in hand: the words begin anew, nothing of what went is named.
    if (from.unit != m_measurement.fold().explanationUnit(item))
        from = shown(item);
    const auto edit = explanationEdit(from, item, text, m_measurement.clock().now().wall);
    if (!edit)
        return std::nullopt;
    return Unfinished{EntryKind::Explanation, from.unit, edit->parents, edit->payload, m_measurement.self()};
}

void ExplanationService::markSeen(ItemNumber item) {
    const SharedText text = shown(item);
    if (text.merged.isEmpty() || text.seen[std::size_t(m_measurement.self())])
        return;
    m_measurement.append(EntryKind::MergeSeen, {}, {},
                         Payload::encode(Payload::MergeSeen{m_measurement.self(), headsHash(text.heads)}));
}

} // namespace Tweeluik
