// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/auditorsviewmodel.h"

#include "core/measurement/services.h"

namespace Tweeluik {

AuditorViewModel::AuditorViewModel(OpenMeasurement &measurement, Slot slot) : m_measurement(measurement), m_slot(slot) {
    refresh();
}

QString AuditorViewModel::heading() const {
    const bool asks = m_measurement.state().roleOf(m_slot) == Role::Questioner;
    if (known().firstName.isEmpty())
        return asks ? tr("The auditor who asks the questions") : tr("The auditor who takes notes");
    return (asks ? tr("%1 asks the questions") : tr("%1 takes notes")).arg(known().firstName);
}

void AuditorViewModel::refresh() {
    // What is being typed stays; only what came from elsewhere is taken over.
    const Auditor fresh = known();
    const auto take = [&](QString &field, QString Auditor::*part) {
        if (fresh.*part != m_seen.*part)
            field = fresh.*part;
    };
    take(m_firstName, &Auditor::firstName);
    take(m_function, &Auditor::function);
    take(m_livedExperience, &Auditor::livedExperience);
    take(m_relation, &Auditor::relation);
    take(m_handling, &Auditor::handling);
    m_seen = fresh;
    Q_EMIT changed();
}

Auditor AuditorViewModel::typed() const {
    Auditor auditor = known();
    auditor.firstName = m_firstName.trimmed();
    auditor.function = m_function.trimmed();
    auditor.livedExperience = m_livedExperience.trimmed();
    auditor.relation = m_relation.trimmed();
    auditor.handling = m_handling.trimmed();
    return auditor;
}

void AuditorViewModel::setAffiliation(int affiliation) {
    Auditor auditor = typed();
    const auto wish = Affiliation(affiliation);
    auditor.affiliation = auditor.affiliation == wish ? Affiliation::Unsaid : wish;
    PreparationService(m_measurement).setAuditor(auditor);
}

void AuditorViewModel::setConflict(int conflict) {
    Auditor auditor = typed();
    const auto wish = RoleConflict(conflict);
    auditor.conflict = auditor.conflict == wish ? RoleConflict::Unsaid : wish;
    PreparationService(m_measurement).setAuditor(auditor);
}

void AuditorViewModel::keep() { PreparationService(m_measurement).setAuditor(typed()); }

AuditorsViewModel::AuditorsViewModel(AppViewModel &app, Desk &desk)
    : m_measurement(*desk.portfolio.current()), m_first(m_measurement, Slot::First),
      m_second(m_measurement, Slot::Second) {
    connect(&m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.team && !change.roles)
            return;
        m_first.refresh();
        m_second.refresh();
    });
    connect(&app, &AppViewModel::aboutToLeavePage, this, [this] {
        m_first.keep();
        m_second.keep();
    });
}

QString AuditorsViewModel::organisation() const { return m_measurement.state().details.organisation; }

} // namespace Tweeluik
