// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notelistmodel.h"

#include "app/viewmodels/interview/interviewwords.h"

namespace Tweeluik {

QString toText(UnitId id) { return QString::fromLatin1(id.toHex()); }

UnitId unitFromText(const QString &text) {
    return UnitId::fromBytes(QByteArray::fromHex(text.toLatin1())).value_or(UnitId{});
}

NoteListModel::NoteListModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    // A person mark may be renumbered: every row that names a speaker is read anew.
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.team && !m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {Speaker, Spoken});
    });
}

int NoteListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> NoteListModel::roleNames() const {
    return {{NoteId, "noteId"},         {Stamp, "stamp"},   {Speaker, "speaker"}, {Marks, "marks"},
            {Glyph, "glyph"},           {Quote, "quote"},   {Words, "words"},     {Edited, "edited"},
            {Unplaced, "unplaced"},     {Places, "places"}, {Own, "own"},         {InHand, "inHand"},
            {OtherTexts, "otherTexts"}, {Later, "later"},   {Differs, "differs"}, {Spoken, "spoken"}};
}

QVariant NoteListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const Note *note = m_talk.state().anyNote(m_ids.at(index.row()));
    if (!note)
        return otherRow(m_ids.at(index.row()), role);
    switch (role) {
    case NoteId:
        return toText(note->id);
    case Quote:
        return note->marks.contains(NoteMark::Quote);
    case Edited:
        return note->versions > 1;
    case Unplaced:
        return note->items.isEmpty();
    case Own:
        return note->author == m_talk.measurement.self();
    case InHand:
        return note->id == m_inHand;
    case OtherTexts:
        return note->otherTexts;
    default:
        return textOf(*note, role);
    }
}

QVariant NoteListModel::otherRow(UnitId, int) const { return {}; }

QVariant NoteListModel::textOf(const Note &note, int role) const {
    switch (role) {
    case Stamp:
        return stampOf(note);
    case Speaker: {
        const TeamMember *member = note.speaker ? m_talk.state().member(*note.speaker) : nullptr;
        return member ? InterviewWords::speaker(*member) : QString();
    }
    case Marks: {
        QStringList words;
        for (const NoteMark mark : note.marks.values())
            words.append(InterviewWords::mark(mark));
        return words;
    }
    case Glyph: {
        const QList<NoteMark> marks = note.marks.values();
        return marks.isEmpty() ? QString() : InterviewWords::markGlyph(marks.first());
    }
    case Words:
        return note.text;
    case Places: {
        QStringList numbers;
        for (const ItemNumber item : note.items)
            numbers.append(QString::number(item));
        return numbers.join(QStringLiteral(", "));
    }
    case Later:
        return InterviewWords::origin(note.origin, note.source);
    case Differs:
        return differs(note);
    case Spoken:
        return spoken(note);
    default:
        return {};
    }
}

QString NoteListModel::stampOf(const Note &note) const {
    if (note.clock)
        return InterviewWords::stamp(*note.clock);
    return m_talk.measurement.clock().local(note.wall).toString(QStringLiteral("HH:mm"));
}

QString NoteListModel::differs(const Note &note) const {
    QStringList stamps;
    for (const UnitId &other : m_talk.state().linkedTo(note.id))
        stamps.append(stampOf(*m_talk.state().note(other)));
    return stamps.isEmpty() ? QString()
                            : tr("differs from %1", "times of other notes").arg(stamps.join(QStringLiteral(", ")));
}

QString NoteListModel::spoken(const Note &note) const {
    QStringList parts{stampOf(note)};
    for (const int role : {Speaker, Marks}) {
        const QString part = textOf(note, role).toStringList().join(QStringLiteral(", "));
        if (!part.isEmpty())
            parts.append(part);
    }
    parts.append(note.text.isEmpty() ? tr("a moment without words") : note.text);
    if (note.items.isEmpty())
        parts.append(tr("no item yet", "state of a note"));
    for (const int role : {Later, Differs}) {
        if (const QString part = textOf(note, role).toString(); !part.isEmpty())
            parts.append(part);
    }
    if (note.versions > 1)
        parts.append(tr("edited", "state of a note"));
    return parts.join(QStringLiteral(". "));
}

void NoteListModel::setInHand(UnitId note) {
    if (note == m_inHand)
        return;
    const UnitId before = m_inHand;
    m_inHand = note;
    for (const UnitId id : {before, note}) {
        const int row = int(m_ids.indexOf(id));
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {InHand});
    }
    inHandMoved();
}

void NoteListModel::show(const QList<UnitId> &ids, const QSet<UnitId> &touched) {
    const int before = count();
    if (ids != m_ids) {
        removeMissing(ids);
        insertNew(ids);
        if (ids != m_ids) { // the same rows in another order: rare (a merge), and then everything may have moved
            beginResetModel();
            m_ids = ids;
            endResetModel();
        }
    }
    for (const UnitId id : touched) {
        const int row = int(m_ids.lastIndexOf(id));
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void NoteListModel::removeMissing(const QList<UnitId> &ids) {
    const QSet<UnitId> wanted(ids.begin(), ids.end());
    for (int row = count() - 1; row >= 0; --row) {
        if (wanted.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

void NoteListModel::insertNew(const QList<UnitId> &ids) {
    const QSet<UnitId> there(m_ids.begin(), m_ids.end());
    for (int row = 0; row < int(ids.size()); ++row) {
        if (there.contains(ids.at(row)))
            continue;
        const int at = std::min(row, count());
        beginInsertRows({}, at, at);
        m_ids.insert(at, ids.at(row));
        endInsertRows();
    }
}

} // namespace Tweeluik
