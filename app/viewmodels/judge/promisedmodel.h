// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The documents that were promised at one item, and where each is now.
class PromisedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL) ///< "1 of 2 still to come"; empty without any
    Q_PROPERTY(QVariantList states READ states CONSTANT FINAL)         ///< {value, text}
public:
    enum Role { PromiseId = Qt::UserRole, What, Details, State, Spoken };

    PromisedModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] static QVariantList states();
    void setItem(ItemNumber item);

    Q_INVOKABLE void setState(const QString &promise, int state);

Q_SIGNALS:
    void countChanged();

private:
    void renew();
    const Talk &m_talk;
    ItemNumber m_item;
    QList<UnitId> m_shown;
};

} // namespace Tweeluik
