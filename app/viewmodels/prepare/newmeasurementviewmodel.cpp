// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"

namespace Tweeluik {

namespace {

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
    m_date = desk.clock.local(desk.clock.now().wall).date().toString(QStringLiteral("d-M-yyyy"));
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
    return Milliseconds(QDateTime(date, time.isValid() ? time : QTime(0, 0)).toMSecsSinceEpoch());
}

bool NewMeasurementViewModel::create() {
    if (!missing().isEmpty())
        return false;
    NewMeasurement what;
    what.details.organisation = m_organisation.trimmed();
    what.details.unit = m_unit.trimmed();
    what.details.kind = m_kind.trimmed();
    what.details.level = m_facility ? Level::Facility : Level::Organisation;
    what.details.round = m_round;
    what.details.plannedStart = plannedStart();
    what.details.practice = m_desk.practice;
    what.firstAuditor = m_myName.trimmed();
    what.secondAuditor = m_otherName.trimmed();
    what.self = Slot::First;
    what.myRole = m_iAsk ? Role::Questioner : Role::NoteTaker;
    m_desk.portfolio.create(what);
    return true;
}

} // namespace Tweeluik
