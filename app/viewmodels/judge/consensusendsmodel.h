// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/consensustalk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// What the talk still waits for: items that were parked, and what has to be asked whom before an item can be judged.
class ConsensusEndsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) ///< "Waiting for (3)"
public:
    enum Role { Number = Qt::UserRole, Title, Words, Arrived };

    explicit ConsensusEndsModel(const ConsensusTalk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString summary() const;
    void renew();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        ItemNumber item = 0;
        QString words;
        bool arrived = false;
    };
    [[nodiscard]] Row parked(const Outcome &outcome) const;
    const ConsensusTalk &m_talk;
    QList<Row> m_rows;
};

} // namespace Tweeluik
