// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// What one person is asked to agree to. Of each only whether it was asked; the answer of the one row that was opened.
class ConsentAnswersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { TitleRole = Qt::UserRole, NoteRole, AskedRole, OpenRole, AnswerRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setMember(const TeamMember &member, const Consent &consent);
    void setOpen(int row);
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] std::optional<ConsentFor> at(int row) const;

private:
    [[nodiscard]] static QString title(ConsentFor what);
    [[nodiscard]] static QString note(ConsentFor what);

    UnitId m_member;
    QList<ConsentFor> m_rows;
    Consent m_consent;
    int m_open = -1;
};

/// The notes that a withdrawal is about.
class ConcernedNotesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { WordsRole = Qt::UserRole, PlaceRole, QuoteRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setNotes(const QList<Note> &notes);
    [[nodiscard]] std::optional<UnitId> at(int row) const;

private:
    QList<Note> m_notes;
};

/// Roles nobody at the table has, with the reason.
class AbsentRolesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { TitleRole = Qt::UserRole, ReasonRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRoles(const QList<TeamRole> &roles, const QMap<TeamRole, QString> &reasons);
    [[nodiscard]] std::optional<TeamRole> at(int row) const;

private:
    QList<TeamRole> m_roles;
    QMap<TeamRole, QString> m_reasons;
};

} // namespace Tweeluik
