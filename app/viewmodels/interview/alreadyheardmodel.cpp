// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/alreadyheardmodel.h"

#include "core/interview/voices.h"

namespace Tweeluik {

AlreadyHeardModel::AlreadyHeardModel(const Talk &talk, QObject *parent)
    : NoteListModel(talk, parent), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() || !change.prompts.isEmpty())
            renew(change.notes);
    });
    renew();
}

void AlreadyHeardModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    m_item = item;
    renew();
}

void AlreadyHeardModel::renew(const QSet<UnitId> &touched) {
    show(m_item > 0 ? alreadyHeard(talk().state(), talk().instrument, m_item) : QList<UnitId>(), touched);
}

} // namespace Tweeluik
