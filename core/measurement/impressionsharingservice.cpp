// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/impressionsharingservice.h"

#include "core/measurement/judgementcodec.h"
#include "core/measurement/payloads.h"
#include "core/measurement/registerentry.h"

#include <algorithm>

namespace Tweeluik {

ImpressionSharingService::ImpressionSharingService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void ImpressionSharingService::setWhen(ImpressionsWhen when) {
    const Payload::ImpressionsMoment said{when};
    // Saying what is the rule anyway is a choice as well, and the report names it: so the first time it is written.
    const bool chosen = !m_measurement.fold().heads(Subject::of(said)).isEmpty();
    if (m_measurement.state().judgement.impressionsWhen != when || !chosen || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

UnitId ImpressionSharingService::share(UnitId impression, Own own) {
    m_measurement.settle();
    const Note *note = m_measurement.state().impression(impression);
    if (note == nullptr || m_measurement.state().offRecordNow || note->text.trimmed().isEmpty())
        return {};
    const auto unit = UnitId::random();
    const QByteArray payload =
        Payload::encode(Payload::ImpressionShared{note->text, note->items, m_measurement.clock().now().wall});
    if (own == Own::Goes)
        m_measurement.eraseUnits({impression}, {{EntryKind::SharedImpression, unit, payload}});
    else
        m_measurement.append(EntryKind::SharedImpression, unit, {}, payload);
    return unit;
}

const SharedImpression *ImpressionSharingService::mine(UnitId shared) const {
    const QList<SharedImpression> &all = m_measurement.state().judgement.impressions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SharedImpression &each) {
        return each.id == shared && each.author == m_measurement.self();
    });
    return found == all.end() ? nullptr : &*found;
}

void ImpressionSharingService::change(UnitId shared, const QString &text) {
    const SharedImpression *known = mine(shared);
    const QString words = text.trimmed().normalized(QString::NormalizationForm_C);
    if (known == nullptr || words.isEmpty() || words == known->text || m_measurement.state().offRecordNow)
        return;
    const Payload::ImpressionShared said{words, known->items, m_measurement.clock().now().wall};
    m_measurement.append(EntryKind::SharedImpression, shared,
                         m_measurement.fold().heads(Subject::sharedImpression(shared)), Payload::encode(said));
}

void ImpressionSharingService::remove(UnitId shared) {
    if (mine(shared) == nullptr)
        return;
    m_measurement.append(EntryKind::Delete, shared, m_measurement.fold().heads(Subject::sharedImpression(shared)),
                         Payload::encode(Payload::Removal()));
}

void ImpressionSharingService::setDiscussed(bool discussed) {
    const Payload::ImpressionsTalked said{discussed, m_measurement.clock().now().wall};
    if (m_measurement.state().judgement.impressionsDiscussed != discussed || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

} // namespace Tweeluik
