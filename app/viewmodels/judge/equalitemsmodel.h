// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/consensustalk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items that both scored the same, with both reasons: equal scores can hide different reasons (G28). They are
/// accepted together only when the reasons of each were on the screen.
class EqualItemsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int toAccept READ toAccept NOTIFY changed FINAL) ///< not agreed yet, and not to be talked about
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)     ///< of those
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptWords READ acceptWords NOTIFY changed FINAL)
    Q_PROPERTY(QString unseenWords READ unseenWords NOTIFY changed FINAL)
public:
    enum Role { Number = Qt::UserRole, Title, LevelOf, Anchor, Reasons, State, Agreed, SpokenDiscuss };

    EqualItemsModel(const ConsensusTalk &talk, OpenMeasurement &measurement, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] int toAccept() const { return int(waiting().size()); }
    [[nodiscard]] int unseen() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString acceptWords() const;
    [[nodiscard]] QString unseenWords() const;
    void renew();

    /// Both reasons of that item were on the screen, to the end.
    Q_INVOKABLE void see(int item);
    /// All of them as both scored them; nothing while one was not seen.
    Q_INVOKABLE void acceptAll();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<ItemNumber> waiting() const;
    [[nodiscard]] QVariantList reasons(const ComparedItem &compared) const;
    [[nodiscard]] QString stateWords(ItemNumber item) const;
    const ConsensusTalk &m_talk;
    ConsensusService m_service;
    QList<ItemNumber> m_items;
    QSet<ItemNumber> m_seen;
};

} // namespace Tweeluik
