// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/historymodel.h"

#include "app/viewmodels/interview/interviewwords.h"
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
        const QString when = index.row() == 0 ? tr("now, since %1", "time of day").arg(time) : time;
        const QString later = laterWords(index.row());
        return later.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, later);
    }
    case Words:
        return version.text;
    case Current:
        return index.row() == 0;
    default:
        return {};
    }
}

QString HistoryModel::laterWords(int row) const {
    const Note *note = m_talk.state().note(m_note);
    if (note == nullptr)
        return {};
    if (row == m_versions.size() - 1 && note->origin != Origin::Talk)
        return InterviewWords::origin(note->origin, note->source);
    // Heard in the talk and corrected after it.
    return note->clock && !m_versions.at(row).clock ? tr("changed after the talk", "a version of a note") : QString();
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
