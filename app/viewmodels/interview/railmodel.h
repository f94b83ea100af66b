// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items by theme, with what is done and which one is in hand.
class RailModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
public:
    enum Role { Number = Qt::UserRole, Letter, NewTheme, Title, Done, Skipped, Current, Spoken };

    explicit RailModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int current() const; ///< row
    void setItem(ItemNumber item);

Q_SIGNALS:
    void currentChanged();

private:
    void follow(const Change &change);
    [[nodiscard]] QString spoken(const Instrument::Item &item) const;
    const Talk &m_talk;
    ItemNumber m_item = 0;
};

} // namespace Tweeluik
