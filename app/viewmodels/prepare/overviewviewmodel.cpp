// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/overviewviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/runningorder.h"
#include "core/measurement/services.h"

namespace Tweeluik {

OverviewViewModel::OverviewViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_measurement(desk.portfolio.current()) {
    connect(m_measurement, &OpenMeasurement::changed, this, &OverviewViewModel::changed);
    connect(&desk.portfolio, &Portfolio::erased, this, &OverviewViewModel::erased);
    connect(&desk.portfolio, &Portfolio::trouble, this, [this] {
        m_erasing = false;
        Q_EMIT erasingChanged();
    });
}

InterviewTime OverviewViewModel::time() const {
    return interviewTime(state().clock, m_desk.clock.now());
}

QString OverviewViewModel::organisation() const {
    return state().details.organisation;
}

QString OverviewViewModel::subtitle() const {
    return MeasurementWords::subtitle(state().details);
}

QString OverviewViewModel::when() const {
    return MeasurementWords::when(state().details, m_desk.clock);
}

QString OverviewViewModel::levelSentence() const {
    if (state().details.level == Level::Organisation)
        return tr("\"The organisation\" means the whole of %1.").arg(organisation());
    const QString unit = state().details.unit.trimmed();
    return unit.isEmpty() ? tr("\"The organisation\" means this one facility of %1.").arg(organisation())
                          : tr("\"The organisation\" means %1, a facility of %2.").arg(unit, organisation());
}

QString OverviewViewModel::team() const {
    const int counted = countedMembers(state().team);
    if (counted == 0)
        return tr("Nobody is at the table yet");
    const QString people = tr("%n at the table", nullptr, counted);
    QStringList missing;
    for (const TeamRole role : missingRoles(state().team))
        missing << MeasurementWords::teamRole(role);
    return missing.isEmpty() ? people : tr("%1; not there: %2").arg(people, missing.join(QStringLiteral(", ")));
}

bool OverviewViewModel::teamReady() const {
    return countedMembers(state().team) > 0;
}

QString OverviewViewModel::plan() const {
    const Plan &plan = state().plan;
    Milliseconds items{0};
    for (const Block &block : runningOrder(plan, m_desk.instrument))
        if (block.kind == Block::Kind::Item)
            items += block.length;
    return tr("%1 minutes, of which %2 for the items")
        .arg(plan.length.count())
        .arg(std::chrono::duration_cast<Minutes>(items).count());
}

QString OverviewViewModel::auditors() const {
    QStringList parts;
    for (const Auditor &auditor : state().auditors) {
        if (auditor.firstName.isEmpty())
            continue;
        const bool asks = state().roleOf(auditor.slot) == Role::Questioner;
        parts << (asks ? tr("%1 asks", "auditor who asks the questions") : tr("%1 takes notes")).arg(auditor.firstName);
    }
    return parts.join(QStringLiteral(", "));
}

QString OverviewViewModel::talk() const {
    const qsizetype notes = state().timeline.size();
    const QString written = notes == 1 ? tr("1 note") : tr("%1 notes").arg(notes);
    switch (time().phase) {
    case Phase::NotStarted:
        return notes == 0 ? tr("Not begun") : tr("Not begun, %1").arg(written);
    case Phase::Running:
        return tr("Under way, %1").arg(written);
    case Phase::Paused:
        return tr("Paused, %1").arg(written);
    case Phase::Ended:
        return tr("Held, %1").arg(written);
    }
    return {};
}

QString OverviewViewModel::wording() const {
    return state().wordingOf(m_measurement->self()).startsWith("official@") ? tr("official text of the manual")
                                                                            : tr("work text in own words");
}

bool OverviewViewModel::ended() const {
    return time().phase == Phase::Ended;
}

bool OverviewViewModel::started() const {
    return time().phase != Phase::NotStarted;
}

bool OverviewViewModel::iAsk() const {
    return m_measurement->role() == Role::Questioner;
}

QString OverviewViewModel::interviewRoute() const {
    return iAsk() ? QStringLiteral("interview/ask") : QStringLiteral("interview/note");
}

void OverviewViewModel::swapRoles() {
    InterviewService(*m_measurement).swapRoles();
}

void OverviewViewModel::erase() {
    m_erasing = true;
    Q_EMIT erasingChanged();
    m_desk.portfolio.eraseMeasurement(state().id);
}

} // namespace Tweeluik
