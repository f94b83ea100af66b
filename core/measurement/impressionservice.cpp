// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/impressionservice.h"

#include "core/measurement/payloads.h"

namespace Tweeluik {

ImpressionService::ImpressionService(OpenMeasurement &measurement) : m_measurement(measurement) {}

UnitId ImpressionService::keepToSelf(UnitId unit) {
    m_measurement.settle();
    const Note *note = m_measurement.state().note(unit);
    if (note == nullptr || note->author != m_measurement.self())
        return {};
    Payload::NoteCreate own;
    own.text = note->text.toUtf8();
    own.wall = note->wall;
    own.clock = note->clock;
    own.items = note->items;
    own.marks = note->marks;
    own.speaker = note->speaker;
    own.origin = note->origin;
    own.source = note->source;
    const UnitId impression = m_measurement.newImpression();
    if (impression.isNull())
        return {};
    // One act: the words are never in neither place, and a stop in between cannot leave them in both.
    m_measurement.eraseUnits({unit}, {{EntryKind::NoteCreate, impression, Payload::encode(own)}});
    return impression;
}

} // namespace Tweeluik
