// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Who drafts which explanation: theme by theme, and the item in hand by itself. It is a division of work: both can
/// write in every text.
class DraftingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    /// {value, text}: the first auditor, either of the two, the second.
    Q_PROPERTY(QVariantList options READ options NOTIFY changed FINAL)
    Q_PROPERTY(int item READ item NOTIFY changed FINAL)       ///< of the item in hand, a value of `options`
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) ///< "Anna drafts this one"; empty: either
public:
    /// Values of the options; `Mixed` when the items of a theme are divided.
    enum Drafter { Mixed = -1, Either = 0, FirstAuditor = 1, SecondAuditor = 2 };
    Q_ENUM(Drafter)
    enum Role { Title = Qt::UserRole, Value, Spoken };

    DraftingModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QVariantList options() const;
    [[nodiscard]] int item() const { return drafterOf(m_item); }
    [[nodiscard]] QString words() const;
    void setItem(ItemNumber item);

    /// Every item of the theme in that row.
    Q_INVOKABLE void divide(int row, int drafter);
    /// The item in hand.
    Q_INVOKABLE void divideItem(int drafter);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Drafter drafterOf(ItemNumber item) const;
    [[nodiscard]] Drafter drafterOf(const Instrument::Theme &theme) const;
    const Talk &m_talk;
    ItemNumber m_item;
};

} // namespace Tweeluik
