// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/impressionsmodel.h"

#include "core/measurement/impressionservice.h"
#include "core/measurement/services.h"

namespace Tweeluik {

ImpressionsModel::ImpressionsModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.impressions.isEmpty())
            renew(change.impressions);
    });
    renew({});
}

void ImpressionsModel::renew(const QSet<UnitId> &touched) {
    QList<UnitId> ids;
    const Slot self = talk().measurement.self();
    const bool shared = talk().measurement.writesFor(other(self));
    for (const Note &own : talk().state().impressions) {
        if (!shared || own.author == self)
            ids.append(own.id);
    }
    show(ids, touched);
}

void ImpressionsModel::keepToSelf(const QString &note) {
    ImpressionService(talk().measurement).keepToSelf(unitFromText(note));
}

void ImpressionsModel::remove(const QString &note) {
    const UnitId id = unitFromText(note);
    if (talk().state().impression(id) != nullptr)
        NoteService(talk().measurement).remove(id);
}

} // namespace Tweeluik
