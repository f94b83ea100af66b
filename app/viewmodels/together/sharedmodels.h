// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/desk.h"
#include "app/viewmodels/together/tandem.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The measurements of this tablet, each with where it stands with the other one. Says nothing of what is in them.
class SharedListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
    Q_PROPERTY(int hidden READ hidden NOTIFY hiddenChanged FINAL)
public:
    enum Column {
        IdRole = Qt::UserRole,
        OrganisationRole,
        SubtitleRole,
        StateRole,
        ProgressRole,
        OfferableRole,
        ReplaceableRole,
        PeerNameRole,
        UnitableRole
    };
    static constexpr qsizetype atFirst = 8; ///< rows, until all are asked for

    SharedListModel(Desk &desk, Tandem *tandem);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int hidden() const { return int(m_rows.size()) - rowCount(); }
    Q_INVOKABLE void showAll();
    /// Reads the list anew: the measurement in hand first, then what is shared, then the others.
    void renew();
    void renewRow(const MeasurementId &measurement);

Q_SIGNALS:
    void hiddenChanged();

private:
    Desk &m_desk;
    Tandem *m_tandem;
    QList<MeasurementSummary> m_rows;
    bool m_all = false;
};

/// The tablets that this one is paired with.
class PeerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Column { IdRole = Qt::UserRole, NameRole, StateRole, PairedRole, HereRole };

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void show(const QList<Tandem::Peer> &peers);
    [[nodiscard]] const QList<Tandem::Peer> &rows() const { return m_rows; }
    [[nodiscard]] const Tandem::Peer *find(const QString &id) const;

Q_SIGNALS:
    void countChanged();

private:
    QList<Tandem::Peer> m_rows;
};

/// What other tablets ask to have here too.
class InvitationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { IdRole = Qt::UserRole, TitleRole, AsksRole, RoleRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void show(const QList<Tandem::Invitation> &invitations);
    [[nodiscard]] const Tandem::Invitation *find(const QString &id) const;

private:
    QList<Tandem::Invitation> m_rows;
};

} // namespace Tweeluik
