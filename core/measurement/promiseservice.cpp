// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloads.h"
#include "core/measurement/services.h"

namespace Tweeluik {

PromiseService::PromiseService(OpenMeasurement &measurement) : m_measurement(measurement) {}

UnitId PromiseService::add(const PromiseText &text) {
    if (text.what.trimmed().isEmpty() || m_measurement.state().offRecordNow)
        return {};
    const auto id = UnitId::random();
    write(id, {}, text);
    return id;
}

void PromiseService::change(UnitId promise, const PromiseText &text) {
    const Promise *known = m_measurement.state().promise(promise);
    if (known == nullptr || known->text == text || text.what.trimmed().isEmpty() || m_measurement.state().offRecordNow)
        return;
    write(promise, m_measurement.fold().heads(Subject::promise(promise)), text);
}

void PromiseService::write(UnitId promise, const QList<EntryRef> &parents, PromiseText text) {
    text.what = text.what.trimmed().normalized(QString::NormalizationForm_C);
    m_measurement.append(EntryKind::Promise, promise, parents,
                         Payload::encode(Payload::PromiseMade{text, m_measurement.clock().now().wall}));
}

void PromiseService::setState(UnitId promise, PromiseState state) {
    const Promise *known = m_measurement.state().promise(promise);
    if (known == nullptr || known->state == state)
        return;
    m_measurement.append(EntryKind::PromiseState, promise, m_measurement.fold().heads(Subject::arrival(promise)),
                         Payload::encode(Payload::PromiseSet{state, m_measurement.clock().now().wall}));
}

void PromiseService::remove(UnitId promise) {
    if (m_measurement.state().promise(promise) == nullptr)
        return;
    m_measurement.append(EntryKind::Delete, promise, m_measurement.fold().heads(Subject::promise(promise)),
                         Payload::encode(Payload::Removal()));
}

} // namespace Tweeluik
