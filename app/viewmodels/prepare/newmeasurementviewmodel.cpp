// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/services.h"

#include <QTimeZone>
#include <algorithm>

namespace Tweeluik {

namespace {

const QString separator = QStringLiteral(", "); // between kinds in one field, as earlier versions wrote them
const QString dateForm = QStringLiteral("d-M-yyyy");
const QString timeForm = QStringLiteral("HH:mm");
constexpr Minutes shortest{60};
constexpr Minutes longest{180};
constexpr Minutes stepSize{5};

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
    QStringList all{tr("mental health care"),
                    tr("addiction care"),
                    tr("supported housing"),
                    tr("shelter for homeless people"),
                    tr("women's shelter"),
                    tr("forensic care"),
                    tr("neighbourhood and welfare work"),
                    tr("something else")};
    for (const QString &chosen : m_kinds) {
        if (!all.contains(chosen))
            all.insert(all.size() - 1, chosen);
    }
    return all;
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
    return timeHint().isEmpty() ? endHint() : timeHint();
}

QString NewMeasurementViewModel::endHint() const {
    if (m_end.trimmed().isEmpty())
        return {};
    if (!readTime(m_end).isValid())
        return tr("Type the time as 15:30.");
    if (!readDate(m_date).isValid())
        return tr("A time to be out needs a date.");
    return *hardEnd() > *onTheDay(m_time) ? QString() : tr("This lies before the start.");
}

QString NewMeasurementViewModel::endNote() const {
    const std::optional<Milliseconds> start = onTheDay(m_time);
    if (m_end.trimmed().isEmpty() || !endHint().isEmpty() || !start)
        return tr("Leave it empty when nobody has to leave.");
    const auto room = std::chrono::duration_cast<Minutes>(*hardEnd() - *start);
    return room < m_length ? tr("%1 minutes of room for a plan of %2. The plan can be made shorter, or a second "
                                "appointment made.")
                                 .arg(room.count())
                                 .arg(m_length.count())
                           : tr("Nothing is planned past this time.");
}

std::optional<Milliseconds> NewMeasurementViewModel::hardEnd() const {
    return readTime(m_end).isValid() ? onTheDay(m_end) : std::nullopt;
}

std::optional<Milliseconds> NewMeasurementViewModel::onTheDay(const QString &typedTime) const {
    const QDate date = readDate(m_date);
    const QTime time = readTime(typedTime);
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

QString NewMeasurementViewModel::usualMeaning() const {
    Details typed;
    typed.organisation = m_organisation;
    typed.unit = m_unit;
    typed.level = m_facility ? Level::Facility : Level::Organisation;
    return MeasurementWords::levelSentence(typed);
}

QString NewMeasurementViewModel::roundText() const { return MeasurementWords::ordinal(m_round); }

void NewMeasurementViewModel::toggleKind(const QString &kind) {
    if (!m_kinds.removeOne(kind))
        m_kinds.append(kind);
    Q_EMIT changed();
}

void NewMeasurementViewModel::setMainKind(const QString &kind) {
    const qsizetype at = m_kinds.indexOf(kind);
    if (at <= 0)
        return;
    m_kinds.move(at, 0);
    Q_EMIT changed();
}

void NewMeasurementViewModel::stepLength(int steps) {
    m_length = std::clamp(m_length + steps * stepSize, shortest, longest);
    Q_EMIT changed();
}

Details NewMeasurementViewModel::details(Details from) const {
    from.organisation = m_organisation.trimmed();
    from.unit = m_unit.trimmed();
    from.kind = mainKind();
    from.otherKinds = m_kinds.mid(1);
    from.meaning = m_meaning.trimmed();
    from.level = m_facility ? Level::Facility : Level::Organisation;
    from.round = m_round;
    from.plannedStart = onTheDay(m_time);
    from.hardEnd = hardEnd();
    return from;
}

bool NewMeasurementViewModel::finish() {
    if (!missing().isEmpty())
        return false;
    NewMeasurement what;
    what.details = details({});
    what.details.practice = m_desk.practice;
    what.plan.length = m_length;
    what.firstAuditor = myName();
    what.secondAuditor = otherName();
    what.self = Slot::First;
    what.myRole = m_iAsk ? Role::Questioner : Role::NoteTaker;
    m_desk.portfolio.create(what);
    // The other tablet cannot see which text is read here unless it is said.
    if (const Wording *official = m_desk.wordings.official())
        PreparationService(*m_desk.portfolio.current()).setWording(official->pin().toLatin1());
    return true;
}

void NewMeasurementViewModel::fill(const Measurement &from, Slot self) {
    m_organisation = from.details.organisation;
    m_unit = from.details.unit;
    m_kinds = from.details.kind.split(separator, Qt::SkipEmptyParts) + from.details.otherKinds;
    m_meaning = from.details.meaning;
    m_length = from.plan.length;
    m_facility = from.details.level == Level::Facility;
    m_round = from.details.round;
    m_date.clear();
    m_time.clear();
    if (from.details.plannedStart) {
        const QDateTime start = m_desk.clock.local(*from.details.plannedStart);
        m_date = start.date().toString(dateForm);
        m_time = start.time().toString(timeForm);
    }
    if (from.details.hardEnd)
        m_end = m_desk.clock.local(*from.details.hardEnd).time().toString(timeForm);
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
    Plan plan = state.plan;
    plan.length = plannedLength();
    if (!(plan == state.plan))
        service.setPlan(plan);
    service.setAuditor(measurement->self(), myName());
    service.setAuditor(other(measurement->self()), otherName());
    return true;
}

} // namespace Tweeluik
