// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/timelinemodel.h"

#include "core/measurement/services.h"

namespace Tweeluik {

TimelineModel::TimelineModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty())
            renew(change.notes);
    });
    renew({});
}

void TimelineModel::renew(const QSet<UnitId> &touched) {
    QList<UnitId> ids = talk().state().timeline;
    if (!ids.isEmpty() && ids.last() == inHand())
        ids.removeLast();
    show(ids, touched);
}

InboxModel::InboxModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty())
            renew(change.notes);
    });
    renew({});
}

void InboxModel::keep(UnitId note) {
    if (note == m_kept)
        return;
    m_kept = note;
    renew({});
}

void InboxModel::renew(const QSet<UnitId> &touched) {
    QList<UnitId> ids;
    for (const UnitId id : talk().state().timeline) {
        const Note *note = talk().state().note(id);
        if (note && (note->items.isEmpty() || id == m_kept) && id != inHand())
            ids.append(id);
    }
    show(ids, touched);
}

ChosenNoteModel::ChosenNoteModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.notes.contains(m_note))
            choose(m_note);
    });
}

void ChosenNoteModel::choose(UnitId note) {
    m_note = note;
    const Note *known = talk().state().note(note);
    show(known && !known->deleted ? QList<UnitId>{note} : QList<UnitId>{}, {note});
}

SearchModel::SearchModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() && !m_query.isEmpty())
            renew(change.notes);
    });
}

void SearchModel::setQuery(const QString &query) {
    if (query == m_query)
        return;
    m_query = query;
    renew({});
    Q_EMIT queryChanged();
}

QString SearchModel::summary() const {
    if (m_query.trimmed().isEmpty())
        return tr("Type one or more words: every note of this measurement is searched.");
    if (count() == 0)
        return tr("No note has these words.");
    return tr("%n note(s)", nullptr, count());
}

void SearchModel::renew(const QSet<UnitId> &touched) {
    const QList<UnitId> found =
        m_query.trimmed().isEmpty() ? QList<UnitId>() : NoteService(talk().measurement).search(m_query);
    show(found, touched);
    Q_EMIT queryChanged();
}

} // namespace Tweeluik
