// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/consentmodels.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/consentpurposes.h"

namespace Tweeluik {

int ConsentAnswersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString ConsentAnswersModel::title(ConsentFor what) {
    switch (what) {
    case ConsentFor::TakingPart:
        return tr("Taking part");
    case ConsentFor::Notes:
        return tr("Notes of what is said");
    case ConsentFor::Quotes:
        return tr("Quotes in the report");
    case ConsentFor::Audio:
        return tr("Sound recording");
    }
    return {};
}

QString ConsentAnswersModel::note(ConsentFor what) {
    switch (what) {
    case ConsentFor::TakingPart:
        return tr("Sitting at the table and answering.");
    case ConsentFor::Notes:
        return tr("Written down by role, never by name.");
    case ConsentFor::Quotes:
        return tr("Own words in the report, with a role or without.");
    case ConsentFor::Audio:
        return tr("One no is enough: then nobody is recorded.");
    }
    return {};
}

QVariant ConsentAnswersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConsentFor what = m_rows.at(index.row());
    const bool open = index.row() == m_open;
    switch (role) {
    case TitleRole:
        return title(what);
    case NoteRole:
        return note(what);
    case AskedRole:
        return m_consent.answer(what) != Answer::NotAsked;
    case OpenRole:
        return open;
    case AnswerRole:
        return open ? int(m_consent.answer(what)) : -1;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConsentAnswersModel::roleNames() const {
    return {{TitleRole, "title"}, {NoteRole, "note"}, {AskedRole, "asked"}, {OpenRole, "open"}, {AnswerRole, "answer"}};
}

void ConsentAnswersModel::setMember(const TeamMember &member, const Consent &consent) {
    const bool same = member.id == m_member && !m_rows.isEmpty();
    if (!same)
        beginResetModel();
    m_consent = consent;
    if (!same) {
        m_member = member.id;
        m_open = -1;
        m_rows.clear();
        for (const ConsentFor what : consentPurposes) {
            if (isAskedFor(member.role, what))
                m_rows.append(what);
        }
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ConsentAnswersModel::setOpen(int row) {
    m_open = row;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<ConsentFor> ConsentAnswersModel::at(int row) const {
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row)) : std::nullopt;
}

int ConcernedNotesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant ConcernedNotesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Note &note = m_notes.at(index.row());
    switch (role) {
    case WordsRole:
        return note.text.trimmed().isEmpty() ? tr("A moment without words") : note.text;
    case PlaceRole: {
        QStringList items;
        for (const ItemNumber item : note.items)
            items << QString::number(item);
        return items.isEmpty() ? tr("no item yet") : tr("item %1").arg(items.join(QStringLiteral(", ")));
    }
    case QuoteRole:
        return note.marks.contains(NoteMark::Quote);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConcernedNotesModel::roleNames() const {
    return {{WordsRole, "words"}, {PlaceRole, "place"}, {QuoteRole, "quote"}};
}

void ConcernedNotesModel::setNotes(const QList<Note> &notes) {
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

std::optional<UnitId> ConcernedNotesModel::at(int row) const {
    return row >= 0 && row < m_notes.size() ? std::optional(m_notes.at(row).id) : std::nullopt;
}

int AbsentRolesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_roles.size()); }

QVariant AbsentRolesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TeamRole absent = m_roles.at(index.row());
    switch (role) {
    case TitleRole:
        return MeasurementWords::teamRole(absent);
    case ReasonRole:
        return m_reasons.value(absent);
    default:
        return {};
    }
}

QHash<int, QByteArray> AbsentRolesModel::roleNames() const { return {{TitleRole, "title"}, {ReasonRole, "reason"}}; }

void AbsentRolesModel::setRoles(const QList<TeamRole> &roles, const QMap<TeamRole, QString> &reasons) {
    // A reason that is being typed must not rebuild its row.
    const bool same = roles == m_roles;
    if (!same)
        beginResetModel();
    m_roles = roles;
    m_reasons = reasons;
    if (!same)
        endResetModel();
    else if (!m_roles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<TeamRole> AbsentRolesModel::at(int row) const {
    return row >= 0 && row < m_roles.size() ? std::optional(m_roles.at(row)) : std::nullopt;
}

} // namespace Tweeluik
