// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/timelinemodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

TimelineModel::TimelineModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() || change.offRecord)
            renew(change.notes);
    });
    renew({});
}

void TimelineModel::addTraces(QList<UnitId> &ids) {
    const QList<OffRecordTrace> traces = offRecordTraces(talk().state().offRecord);
    m_traces.clear();
    for (qsizetype i = 0; i < traces.size(); ++i) {
        // A row has to be told from the others; no note is ever called like this.
        UnitId row;
        row.bytes.fill(0xff);
        row.bytes[0] = std::uint8_t(i);
        row.bytes[1] = std::uint8_t(i >> 8);
        m_traces.insert(row, traces[i]);
        const auto later = std::find_if(ids.begin(), ids.end(), [&](const UnitId &id) {
            const Note *note = talk().state().note(id);
            return note && note->clock && traces[i].from && *note->clock > *traces[i].from;
        });
        ids.insert(later, row);
    }
}

QVariant TimelineModel::otherRow(UnitId id, int role) const {
    const auto trace = m_traces.constFind(id);
    if (trace == m_traces.constEnd())
        return {};
    switch (role) {
    case Stamp:
        return trace->from ? InterviewWords::stamp(*trace->from) : QString();
    case Glyph:
        return QStringLiteral("lock");
    case Words:
        return InterviewWords::offRecord({std::nullopt, std::nullopt, trace->item, trace->notes, trace->open});
    case Spoken:
        return InterviewWords::offRecord(*trace);
    case Marks:
    case OtherTexts:
        return QStringList();
    case Quote:
    case Edited:
    case Unplaced:
    case Own:
    case InHand:
        return false;
    default:
        return QString();
    }
}

void TimelineModel::renew(const QSet<UnitId> &touched) {
    QList<UnitId> ids = talk().state().timeline;
    if (!ids.isEmpty() && ids.last() == inHand())
        ids.removeLast();
    addTraces(ids);
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
        if (!m_note.isNull() && !change.notes.isEmpty())
            choose(m_note);
    });
}

void ChosenNoteModel::choose(UnitId note) {
    m_note = note;
    const Note *known = talk().state().note(note);
    show(known && !known->deleted ? QList<UnitId>{note} : QList<UnitId>{}, {note});
    Q_EMIT chosen();
}

LinkedNotesModel::LinkedNotesModel(const Talk &talk, const ChosenNoteModel &chosen, QObject *parent)
    : NoteListModel(talk, parent) {
    connect(&chosen, &ChosenNoteModel::chosen, this,
            [this, &chosen] { show(this->talk().state().linkedTo(chosen.note())); });
}

LinkChoiceModel::LinkChoiceModel(const Talk &talk, const ChosenNoteModel &chosen, QObject *parent)
    : NoteListModel(talk, parent) {
    connect(&chosen, &ChosenNoteModel::chosen, this, [this, &chosen] {
        const Measurement &state = this->talk().state();
        const Note *note = state.note(chosen.note());
        QList<UnitId> near;
        QList<UnitId> far;
        if (note) {
            const QList<UnitId> linked = state.linkedTo(note->id);
            for (auto it = state.timeline.rbegin(); it != state.timeline.rend(); ++it) {
                const Note &other = *state.note(*it);
                if (other.id == note->id || linked.contains(other.id))
                    continue;
                const bool same = std::any_of(note->items.begin(), note->items.end(),
                                              [&other](ItemNumber item) { return other.items.contains(item); });
                (same ? near : far).append(other.id);
            }
        }
        show(near + far);
    });
}

SearchModel::SearchModel(const Talk &talk, QObject *parent)
    : NoteListModel(talk, parent), m_marks([this] { return m_mark == 0 ? NoteMarks() : NoteMarks{NoteMark(m_mark)}; }) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.notes.isEmpty())
            return;
        offerMarks();
        if (!m_query.isEmpty() || m_mark != 0)
            renew(change.notes);
    });
    offerMarks();
}

void SearchModel::offerMarks() {
    NoteMarks found;
    for (const UnitId &id : talk().state().timeline) {
        for (const NoteMark mark : talk().state().note(id)->marks.values())
            found.insert(mark);
    }
    m_marks.offer(found.values());
}

void SearchModel::setQuery(const QString &query) {
    if (query == m_query)
        return;
    m_query = query;
    renew({});
}

void SearchModel::setMark(int mark) {
    if (mark == m_mark || (mark != 0 && !isNoteMark(std::uint64_t(mark))))
        return;
    m_mark = mark;
    m_marks.refresh();
    renew({});
}

QString SearchModel::summary() const {
    if (m_query.trimmed().isEmpty() && m_mark == 0)
        return tr("Type one or more words, or choose a mark: every note of this measurement is searched.");
    if (count() == 0)
        return m_mark == 0 ? tr("No note has these words.") : tr("No note has these words and this mark.");
    return tr("%n note(s)", nullptr, count());
}

void SearchModel::renew(const QSet<UnitId> &touched) {
    const std::optional<NoteMark> mark = m_mark == 0 ? std::nullopt : std::optional(NoteMark(m_mark));
    show(NoteService(talk().measurement).search(m_query, mark), touched);
    Q_EMIT queryChanged();
}

} // namespace Tweeluik
