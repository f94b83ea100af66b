// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/offrecordservice.h"

#include "core/measurement/registers.h"

#include <algorithm>

namespace Tweeluik {

using What = OffRecord::What;

OffRecordService::OffRecordService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void OffRecordService::append(const OffRecord &said) {
    const Payload::OffRecordSaid payload{said};
    m_measurement.append(EntryKind::OffRecord, {}, m_measurement.fold().heads(Subject::of(payload)),
                         Payload::encode(payload));
}

void OffRecordService::begin(ItemNumber item, std::optional<Milliseconds> clock) {
    m_measurement.settle();
    if (!m_measurement.state().offRecordNow)
        append({What::Begins, m_measurement.clock().now().wall, clock, item, std::nullopt, 0});
}

void OffRecordService::end(ItemNumber item, std::optional<Milliseconds> clock) {
    if (m_measurement.state().offRecordNow)
        append({What::Ends, m_measurement.clock().now().wall, clock, item, std::nullopt, 0});
}

QList<UnitId> OffRecordService::notesWithin(Milliseconds back, Milliseconds clock) const {
    return m_measurement.fold().writtenSince(clock - back);
}

void OffRecordService::takeBack(Milliseconds back, ItemNumber item, Milliseconds clock) {
    // What stands in the field becomes a note first, so that it goes the way of the others.
    m_measurement.settle();
    QList<UnitId> units = notesWithin(back, clock);
    // Impressions go too, but nothing public tells that there were any.
    const auto shared = std::count_if(units.begin(), units.end(),
                                      [this](const UnitId &unit) { return !m_measurement.fold().isImpression(unit); });
    const Milliseconds wall = m_measurement.clock().now().wall;
    const OffRecord said{What::Backwards, wall, clock, item, back, int(shared)};
    // A promise has no place on the interview clock.
    units += m_measurement.fold().promisesFrom(units, wall - back);
    // Without a note too: a draft that was typed and taken away again has left its bytes.
    m_measurement.eraseUnits(units, {{EntryKind::OffRecord, {}, Payload::encode(Payload::OffRecordSaid{said})}});
}

void OffRecordService::takeBack(UnitId unit) {
    m_measurement.settle();
    if (m_measurement.state().impression(unit) != nullptr)
        return m_measurement.eraseUnit(unit);
    const Note *note = m_measurement.state().note(unit);
    if (note == nullptr)
        return;
    const ItemNumber item = note->items.isEmpty() ? 0 : note->items.first();
    const OffRecord said{What::Backwards, m_measurement.clock().now().wall, note->clock, item, std::nullopt, 1};
    const QList<UnitId> units = QList<UnitId>{unit} + m_measurement.fold().promisesFrom({unit}, std::nullopt);
    m_measurement.eraseUnits(units, {{EntryKind::OffRecord, {}, Payload::encode(Payload::OffRecordSaid{said})}});
}

} // namespace Tweeluik
