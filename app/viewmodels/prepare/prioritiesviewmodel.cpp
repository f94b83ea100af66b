// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/prioritiesviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/priorityminutes.h"
#include "core/measurement/services.h"

namespace Tweeluik {

PrioritiesViewModel::PrioritiesViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_measurement(*desk.portfolio.current()), m_items(desk), m_prompts(desk) {
    m_prompts.setItem(m_items.at(0));
    connect(&m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.preparation && !change.plan && !change.team)
            return;
        m_items.refresh();
        m_prompts.refresh();
        Q_EMIT changed();
    });
}

void PrioritiesViewModel::setRow(int row) {
    if (row == m_row)
        return;
    m_row = row;
    m_prompts.setItem(item());
    Q_EMIT rowChanged();
    Q_EMIT changed();
}

QString PrioritiesViewModel::organisation() const { return m_measurement.state().details.organisation; }

QString PrioritiesViewModel::itemTitle() const {
    const ItemNumber number = item();
    return tr("%1  %2", "number and title of an item")
        .arg(number)
        .arg(m_desk.wording().item(ItemId{number}).shortTitle);
}

QString PrioritiesViewModel::missed() const {
    QStringList names;
    for (const YardstickId &yardstick : m_items.withoutQuestion(item()))
        names << m_desk.wordings.aids().yardstick(yardstick).title.toLower();
    return names.join(QStringLiteral(", "));
}

QString PrioritiesViewModel::unasked() const {
    QStringList features;
    const ItemId id{item()};
    for (const Aids::Unasked &feature : m_desk.wordings.aids().item(id).unasked)
        features << feature.text;
    return features.join(QStringLiteral("; "));
}

QString PrioritiesViewModel::summary() const {
    const PriorityMinutes minutes = priorityMinutes(m_measurement.state(), m_desk.instrument);
    if (minutes.essentials == 0)
        return tr("%1 minutes for all items. Nothing is essential yet.").arg(MeasurementWords::minutes(minutes.all()));
    return tr("%1 of the %2 minutes for the items are essential, %3 may be shorter.")
        .arg(MeasurementWords::minutes(minutes.essential), MeasurementWords::minutes(minutes.all()),
             MeasurementWords::minutes(minutes.mayShorten));
}

QString PrioritiesViewModel::yes(Slot slot) const {
    const QString name = m_measurement.state().auditor(slot).firstName;
    const QString who = !name.isEmpty()       ? name
                        : slot == Slot::First ? tr("The first auditor")
                                              : tr("The second auditor");
    if (agrees(slot))
        return tr("%1 agrees").arg(who);
    const bool before = !preparation().prioritiesConfirmed.at(std::size_t(slot)).isEmpty();
    return before ? tr("%1: look again, it changed").arg(who) : tr("%1: agreed?").arg(who);
}

void PrioritiesViewModel::setPriority(const QString &prompt, int priority) {
    PreparationService(m_measurement).setPriority(prompt, Priority(priority));
}

void PrioritiesViewModel::agree(bool first, bool yes) {
    PreparationService(m_measurement).confirmPriorities(first ? Slot::First : Slot::Second, yes);
}

} // namespace Tweeluik
