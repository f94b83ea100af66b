// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/heardviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"

#include <algorithm>

namespace Tweeluik {

HeardViewModel::HeardViewModel(const Talk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.team || !change.notes.isEmpty())
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
    const ThemeId theme = m_talk.instrument.item(ItemId{m_item}).theme;
    QSet<UnitId> heardAtTheme;
    QSet<UnitId> heard;
    for (const UnitId id : m_talk.state().timeline) {
        const Note *note = m_talk.state().note(id);
        if (!note || !note->speaker)
            continue;
        heard.insert(*note->speaker);
        const bool here = std::any_of(note->items.begin(), note->items.end(), [&](ItemNumber item) {
            return m_talk.instrument.item(ItemId{item}).theme == theme;
        });
        if (here)
            heardAtTheme.insert(*note->speaker);
    }
    const QString atTheme = without(heardAtTheme);
    const QString atAll = without(heard);
    if (atTheme == m_atTheme && atAll == m_atAll)
        return;
    m_atTheme = atTheme;
    m_atAll = atAll;
    Q_EMIT changed();
}

QString HeardViewModel::without(const QSet<UnitId> &heard) const {
    QStringList marks;
    for (const TeamMember &member : m_talk.state().team)
        if (!heard.contains(member.id))
            marks.append(MeasurementWords::personMark(member));
    return marks.join(QStringLiteral(", "));
}

} // namespace Tweeluik
