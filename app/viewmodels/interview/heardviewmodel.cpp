// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/heardviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/talkahead.h"
#include "core/interview/voices.h"

namespace Tweeluik {

HeardViewModel::HeardViewModel(const Talk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.team || change.preparation || !change.notes.isEmpty() || !change.prompts.isEmpty())
            renew();
    });
    renew();
}

QStringList HeardViewModel::invitations() const {
    return {tr("How is that for the others?"), tr("Does anyone see this differently?"),
            tr("Who would like to add something?")};
}

void HeardViewModel::setItem(ItemNumber item) {
    m_item = item;
    renew();
}

void HeardViewModel::renew() {
    const Measurement &state = m_talk.state();
    const ThemeId id = m_talk.instrument.item(ItemId{m_item}).theme;
    QString atTheme;
    for (const Instrument::Theme &theme : m_talk.instrument.themes()) {
        if (theme.id == id)
            atTheme = marksOf(notHeard(state, theme));
    }
    const QString atAll = marksOf(notHeard(state));
    QStringList titles;
    for (const YardstickId &yardstick : yardsticksNotHeard(state, m_talk.instrument, m_talk.aids, m_item))
        titles.append(m_talk.aids.yardstick(yardstick).title);
    const QString yardsticks = titles.join(QStringLiteral(", "));
    if (atTheme == m_atTheme && atAll == m_atAll && yardsticks == m_yardsticks)
        return;
    m_atTheme = atTheme;
    m_atAll = atAll;
    m_yardsticks = yardsticks;
    Q_EMIT changed();
}

QString HeardViewModel::marksOf(const QList<UnitId> &members) const {
    QStringList marks;
    for (const UnitId &id : members)
        marks.append(MeasurementWords::personMark(*m_talk.state().member(id)));
    return marks.join(QStringLiteral(", "));
}

} // namespace Tweeluik
