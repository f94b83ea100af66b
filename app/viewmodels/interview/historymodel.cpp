// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/historymodel.h"

#include "app/viewmodels/interview/notelistmodel.h"

#include <algorithm>

namespace Tweeluik {

HistoryModel::HistoryModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.notes.contains(m_note))
            renew();
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_versions.size()); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_versions.size())
        return {};
    const NoteVersion &version = m_versions.at(index.row());
    switch (role) {
    case When: {
        const QString time = m_talk.measurement.clock().local(version.wall).toString(QStringLiteral("HH:mm:ss"));
        return index.row() == 0 ? tr("now, since %1", "time of day").arg(time) : time;
    }
    case Words:
        return version.text;
    case Current:
        return index.row() == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const {
    return {{When, "when"}, {Words, "words"}, {Current, "current"}};
}

QString HistoryModel::noteId() const { return m_note.isNull() ? QString() : toText(m_note); }

void HistoryModel::setNote(UnitId note) {
    if (note == m_note)
        return;
    m_note = note;
    renew();
    Q_EMIT noteChanged();
}

void HistoryModel::renew() {
    beginResetModel();
    m_versions = m_note.isNull() ? QList<NoteVersion>() : m_talk.measurement.history(m_note);
    std::reverse(m_versions.begin(), m_versions.end());
    endResetModel();
}

} // namespace Tweeluik
