// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/prepare/consentviewmodel.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// The seating row: person marks in order. A name is given only for the row that was opened.
class TeamListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { MarkRole = Qt::UserRole, CountedRole, FirstRole, LastRole, OpenRole, NameRole, AskedRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setTeam(const QList<TeamMember> &team, const Preparation &preparation);
    void setOpen(int row);
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] const TeamMember *at(int row) const;

private:
    QList<TeamMember> m_team;
    QList<bool> m_asked; ///< by row: everything that person can agree to was asked
    int m_open = -1;
};

/// The page *team*: who sits at the table, by role.
class TeamViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::TeamListModel *members READ members CONSTANT FINAL)
    Q_PROPERTY(QStringList roles READ roles CONSTANT FINAL)
    Q_PROPERTY(QString count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::AbsentRolesModel *absent READ absent CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ConsentViewModel *consent READ consent CONSTANT FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString recording READ recording NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)

public:
    TeamViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] TeamListModel *members() { return &m_members; }
    [[nodiscard]] QStringList roles() const; ///< in the order of the manual
    [[nodiscard]] QString count() const;
    /// A missing role or more than ten, as a hint; never a block (G6).
    [[nodiscard]] QString hint() const;
    [[nodiscard]] AbsentRolesModel *absent() { return &m_absent; }
    [[nodiscard]] ConsentViewModel *consent() { return &m_consent; }
    /// Whose answers are still to come, by person mark; never who said no. Empty without a team.
    [[nodiscard]] QString asked() const;
    /// All that the room sees of the answers about sound.
    [[nodiscard]] QString recording() const;
    [[nodiscard]] QString organisation() const;

    Q_INVOKABLE void add(int role); ///< index in `roles`
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int row, int by); ///< -1 or +1 in the seating row
    Q_INVOKABLE void openName(int row);     ///< -1 closes
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void openConsent(int row);
    /// Why nobody of that role is there; the row is one of `absent`.
    Q_INVOKABLE void setReason(int row, const QString &reason);
    /// Brings back who was removed last, name and seat included.
    Q_INVOKABLE void undoRemove();

Q_SIGNALS:
    void changed();
    /// `sentence` says who; offered for undoing.
    void removed(const QString &sentence);

private:
    void refresh();
    OpenMeasurement *m_measurement;
    TeamListModel m_members;
    AbsentRolesModel m_absent;
    ConsentViewModel m_consent;
};

} // namespace Tweeluik
