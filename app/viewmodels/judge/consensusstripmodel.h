// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/consensustalk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items that are talked about one by one, in the order of the talk, with how far each is.
class ConsensusStripModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    Q_PROPERTY(int current READ current NOTIFY changed FINAL) ///< row; -1: the equal ones are in view
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString equalWords READ equalWords NOTIFY changed FINAL) ///< "8 equal"; empty without any
public:
    enum Role { Number = Qt::UserRole, Current, Settled, Waiting, Spoken };

    explicit ConsensusStripModel(const ConsensusTalk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int current() const { return int(m_items.indexOf(m_item)); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString equalWords() const;
    /// 0: the equal ones are in view.
    void renew(ItemNumber item);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString spoken(ItemNumber item) const;
    const ConsensusTalk &m_talk;
    QList<ItemNumber> m_items;
    ItemNumber m_item = 0;
};

} // namespace Tweeluik
