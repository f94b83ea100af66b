// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/services.h"

#include <QTimeZone>
#include <algorithm>

namespace Tweeluik {

namespace {

const QString separator = QStringLiteral(", ");
const QString dateForm = QStringLiteral("d-M-yyyy");
const QString timeForm = QStringLiteral("HH:mm");

QDate readDate(const QString &text) {
    for (const char *form : {"d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd"}) {
        const QDate date = QDate::fromString(text.trimmed(), QString::fromLatin1(form));
        if (date.isValid() && date.year() >= 2000 && date.year() <= 2100)
            return date;
    }
    return {};
}

QTime readTime(const QString &text) {
    for (const char *form : {"H:mm", "H.mm", "Hmm"}) {
        const QTime time = QTime::fromString(text.trimmed(), QString::fromLatin1(form));
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

NewMeasurementViewModel::NewMeasurementViewModel(AppViewModel &, Desk &desk) : m_desk(desk) {
    m_date = desk.clock.local(desk.clock.now().wall).date().toString(dateForm);
    m_time = QStringLiteral("13:30");
}

QStringList NewMeasurementViewModel::kinds() const {
    return {tr("mental health care"),          tr("addiction care"),  tr("supported housing"),
            tr("shelter for homeless people"), tr("women's shelter"), tr("forensic care"),
            tr("social work and welfare"),     tr("something else")};
}

QString NewMeasurementViewModel::dateHint() const {
    return m_date.trimmed().isEmpty() || readDate(m_date).isValid() ? QString() : tr("Type the date as 27-11-2026.");
}

QString NewMeasurementViewModel::timeHint() const {
    return m_time.trimmed().isEmpty() || readTime(m_time).isValid() ? QString() : tr("Type the time as 13:30.");
}

QString NewMeasurementViewModel::missing() const {
    if (m_organisation.trimmed().isEmpty())
        return tr("The name of the organisation is still needed.");
    if (m_myName.trimmed().isEmpty())
        return tr("A first name for this tablet's auditor is still needed.");
    if (!dateHint().isEmpty())
        return dateHint();
    return timeHint();
}

std::optional<Milliseconds> NewMeasurementViewModel::plannedStart() const {
    const QDate date = readDate(m_date);
    const QTime time = readTime(m_time);
    if (!date.isValid())
        return std::nullopt;
    // The clock knows the zone: what it calls the local time of the answer must be what was typed.
    const QDateTime typed(date, time.isValid() ? time : QTime(0, 0), QTimeZone::utc());
    Milliseconds wall(typed.toMSecsSinceEpoch());
    for (int round = 0; round < 2; ++round) // the second one for a change of summer time in between
        wall = Milliseconds(typed.toMSecsSinceEpoch()) - std::chrono::seconds(m_desk.clock.local(wall).offsetFromUtc());
    return wall;
}

QString NewMeasurementViewModel::kindHint() const {
    if (m_kinds.isEmpty())
        return tr("More than one may be chosen. The first one is the main kind.");
    return m_kinds.size() == 1 ? tr("More than one may be chosen.") : tr("Main kind: %1.").arg(m_kinds.constFirst());
}

QString NewMeasurementViewModel::roundText() const { return MeasurementWords::ordinal(m_round); }

void NewMeasurementViewModel::toggleKind(const QString &kind) {
    if (!m_kinds.removeOne(kind))
        m_kinds.append(kind);
    Q_EMIT changed();
}

Details NewMeasurementViewModel::details(Details from) const {
    from.organisation = m_organisation.trimmed();
    from.unit = m_unit.trimmed();
    from.kind = m_kinds.join(separator);
    from.level = m_facility ? Level::Facility : Level::Organisation;
    from.round = m_round;
    from.plannedStart = plannedStart();
    return from;
}

bool NewMeasurementViewModel::finish() {
    if (!missing().isEmpty())
        return false;
    NewMeasurement what;
    what.details = details({});
    what.details.practice = m_desk.practice;
    what.firstAuditor = myName();
    what.secondAuditor = otherName();
    what.self = Slot::First;
    what.myRole = m_iAsk ? Role::Questioner : Role::NoteTaker;
    m_desk.portfolio.create(what);
    return true;
}

void NewMeasurementViewModel::fill(const Measurement &from, Slot self) {
    m_organisation = from.details.organisation;
    m_unit = from.details.unit;
    m_kinds = from.details.kind.split(separator, Qt::SkipEmptyParts);
    m_facility = from.details.level == Level::Facility;
    m_round = from.details.round;
    m_date.clear();
    m_time.clear();
    if (from.details.plannedStart) {
        const QDateTime start = m_desk.clock.local(*from.details.plannedStart);
        m_date = start.date().toString(dateForm);
        m_time = start.time().toString(timeForm);
    }
    for (const Auditor &auditor : from.auditors)
        (auditor.slot == self ? m_myName : m_otherName) = auditor.firstName;
    m_iAsk = from.roleOf(self) == Role::Questioner;
}

DetailsViewModel::DetailsViewModel(AppViewModel &app, Desk &desk) : NewMeasurementViewModel(app, desk) {
    fill(desk.portfolio.current()->state(), desk.portfolio.current()->self());
}

bool DetailsViewModel::finish() {
    OpenMeasurement *measurement = m_desk.portfolio.current();
    if (!measurement || !missing().isEmpty())
        return false;
    const Measurement &state = measurement->state();
    PreparationService service(*measurement);
    if (const Details next = details(state.details); !(next == state.details))
        service.setDetails(next);
    const auto rename = [&](Slot slot, const QString &name) {
        const auto known = std::find_if(state.auditors.cbegin(), state.auditors.cend(),
                                        [slot](const Auditor &auditor) { return auditor.slot == slot; });
        if (name != (known == state.auditors.cend() ? QString() : known->firstName))
            service.setAuditor(slot, name);
    };
    rename(measurement->self(), myName());
    rename(other(measurement->self()), otherName());
    return true;
}

} // namespace Tweeluik
