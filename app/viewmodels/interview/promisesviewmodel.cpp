// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/promisesviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/services.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

namespace Tweeluik {

namespace {

QDate dayZero() { return QDate(1970, 1, 1); }
QString valueOf(TeamRole role) { return QStringLiteral("role %1").arg(int(role)); }

QString capital(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

PromisesViewModel::PromisesViewModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.promises || change.team)
            renew();
    });
    // Another app in front, the lock, an undo: what is typed becomes an entry first.
    connect(&talk.measurement, &OpenMeasurement::settling, this, [this] {
        if (m_writing)
            keep();
    });
    renew();
}

PromisesViewModel::~PromisesViewModel() {
    disconnect(&m_talk.measurement, nullptr, this, nullptr);
    if (m_writing)
        keep();
}

void PromisesViewModel::setWhat(const QString &what) {
    m_text.what = what;
    Ticker &ticker = m_talk.measurement.ticker();
    ticker.cancel(m_pause);
    m_pause = ticker.after(5s, [this] { keep(); });
}

int PromisesViewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> PromisesViewModel::roleNames() const {
    return {{PromiseId, "promise"}, {What, "what"}, {Details, "details"}, {State, "state"}, {Spoken, "spoken"}};
}

QVariant PromisesViewModel::data(const QModelIndex &index, int role) const {
    const Promise *promise = index.isValid() ? m_talk.state().promise(m_shown.value(index.row())) : nullptr;
    if (promise == nullptr)
        return {};
    switch (role) {
    case PromiseId:
        return toText(promise->id);
    case What:
        return promise->text.what;
    case Details:
        return details(m_talk.state(), *promise);
    case State:
        return int(promise->state);
    case Spoken:
        return QStringList{promise->text.what, details(m_talk.state(), *promise),
                           InterviewWords::promiseState(promise->state)}
            .join(QStringLiteral(". "));
    default:
        return {};
    }
}

namespace {

QString whoWords(const Measurement &measurement, const PromiseText &text) {
    if (text.member) {
        const TeamMember *member = measurement.member(*text.member);
        return member ? InterviewWords::speaker(*member) : QString();
    }
    return text.role ? capital(MeasurementWords::teamRole(*text.role)) : QString();
}

} // namespace

QString PromisesViewModel::details(const Measurement &measurement, const Promise &promise) {
    QStringList parts;
    if (const QString who = whoWords(measurement, promise.text); !who.isEmpty())
        parts.append(who);
    if (promise.text.byDay)
        parts.append(
            tr("by %1", "a day")
                .arg(QLocale().toString(dayZero().addDays(*promise.text.byDay), tr("d MMMM yyyy", "format of a day"))));
    if (promise.text.item != 0)
        parts.append(tr("item %1").arg(promise.text.item));
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString PromisesViewModel::summary() const {
    const QList<Promise> &all = m_talk.state().promises;
    const auto open = std::count_if(all.begin(), all.end(),
                                    [](const Promise &promise) { return promise.state == PromiseState::Expected; });
    return all.isEmpty() ? QString() : tr("%1 of %2 still to come").arg(open).arg(all.size());
}

QString PromisesViewModel::who() const {
    if (m_text.member)
        return toText(*m_text.member);
    return m_text.role ? valueOf(*m_text.role) : QString();
}

QString PromisesViewModel::day() const {
    return m_text.byDay ? dayZero().addDays(*m_text.byDay).toString(Qt::ISODate) : QString();
}

QVariantList PromisesViewModel::people() const {
    const auto choice = [](const QString &value, const QString &text) {
        return QVariantMap{{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
    };
    QVariantList list;
    for (const TeamMember &member : m_talk.state().team)
        list.append(choice(toText(member.id), InterviewWords::speaker(member)));
    for (const TeamRole role : missingRoles(m_talk.state().team))
        list.append(choice(valueOf(role), capital(MeasurementWords::teamRole(role))));
    return list;
}

QVariantList PromisesViewModel::states() {
    QVariantList list;
    for (const PromiseState state :
         {PromiseState::Expected, PromiseState::Received, PromiseState::Seen, PromiseState::NotCome})
        list.append(QVariantMap{{QStringLiteral("value"), int(state)},
                                {QStringLiteral("text"), InterviewWords::promiseState(state)}});
    return list;
}

void PromisesViewModel::renew() {
    QList<UnitId> ids;
    for (const Promise &promise : m_talk.state().promises)
        ids.append(promise.id);
    if (ids == m_shown && !ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_shown = ids;
        endResetModel();
    }
    Q_EMIT countChanged();
    if (!m_current.isNull()) {
        // Undone, removed or changed elsewhere: the form goes along.
        const Promise *promise = m_talk.state().promise(m_current);
        if (promise == nullptr)
            return clear();
        m_text = promise->text;
    }
    Q_EMIT formChanged();
}

void PromisesViewModel::begin(int item) {
    m_writing = true;
    m_current = {};
    m_text = {};
    m_text.item = m_talk.instrument.contains(ItemId{item}) ? item : 0;
    Q_EMIT formChanged();
}

void PromisesViewModel::beginFrom(UnitId id) {
    const Note *note = m_talk.state().note(id);
    if (note == nullptr)
        return;
    begin(note->items.isEmpty() ? 0 : note->items.first());
    m_text.note = id;
    m_text.member = note->speaker;
    m_text.what = note->text.simplified().left(200);
    keep();
    Q_EMIT formChanged();
}

void PromisesViewModel::change(const QString &promise) {
    const Promise *known = m_talk.state().promise(unitFromText(promise));
    if (known == nullptr)
        return;
    m_writing = true;
    m_current = known->id;
    m_text = known->text;
    Q_EMIT formChanged();
}

void PromisesViewModel::setWho(const QString &value) {
    const QString before = who();
    m_text.member.reset();
    m_text.role.reset();
    if (value != before) { // a second tap takes it off
        const UnitId member = unitFromText(value);
        for (const TeamRole role : missingRoles(m_talk.state().team)) {
            if (value == valueOf(role))
                m_text.role = role;
        }
        if (m_talk.state().member(member))
            m_text.member = member;
    }
    keep();
    Q_EMIT formChanged();
}

void PromisesViewModel::setDay(const QString &iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    m_text.byDay = day.isValid() ? std::optional<int>(int(dayZero().daysTo(day))) : std::nullopt;
    keep();
    Q_EMIT formChanged();
}

void PromisesViewModel::setItem(int item) {
    m_text.item = m_text.item != item && m_talk.instrument.contains(ItemId{item}) ? item : 0;
    keep();
    Q_EMIT formChanged();
}

void PromisesViewModel::keep() {
    m_talk.measurement.ticker().cancel(m_pause);
    m_pause = 0;
    PromiseService service(m_talk.measurement);
    const PromiseText text = m_text;
    if (m_current.isNull()) {
        m_current = service.add(text);
        if (!m_current.isNull())
            Q_EMIT formChanged();
    } else {
        service.change(m_current, text);
    }
}

void PromisesViewModel::setState(const QString &promise, int state) {
    if (state >= int(PromiseState::Expected) && state <= int(PromiseState::NotCome))
        PromiseService(m_talk.measurement).setState(unitFromText(promise), PromiseState(state));
}

void PromisesViewModel::removeCurrent() {
    const UnitId gone = m_current;
    clear();
    PromiseService(m_talk.measurement).remove(gone);
}

void PromisesViewModel::done() {
    if (m_writing)
        keep();
    clear();
}

void PromisesViewModel::clear() {
    m_writing = false;
    m_current = {};
    m_text = {};
    Q_EMIT formChanged();
}

} // namespace Tweeluik
