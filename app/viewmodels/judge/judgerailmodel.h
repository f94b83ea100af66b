// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items by theme, with what there is of their explanation and how many differences wait at them.
class JudgeRailModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
public:
    /// `Number` 0 stands for the notes without an item.
    enum Role { Number = Qt::UserRole, Letter, NewTheme, Title, Written, Open, Current, Spoken };
    /// The notes without an item as one more row, while there are any.
    enum class Loose { Left, Shown };

    JudgeRailModel(const Talk &talk, ItemNumber item, Loose loose, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int current() const { return int(m_rows.indexOf(m_item)); } ///< row
    [[nodiscard]] bool has(ItemNumber item) const { return m_rows.contains(item); }
    void setItem(ItemNumber item);
    /// The next item of the instrument; the same at the last one.
    [[nodiscard]] ItemNumber after(ItemNumber item) const;
    [[nodiscard]] static bool written(const Measurement &measurement, ItemNumber item);

Q_SIGNALS:
    void currentChanged();

private:
    void renew();
    [[nodiscard]] QString title(ItemNumber item) const;
    [[nodiscard]] QString spoken(ItemNumber item) const;
    const Talk &m_talk;
    const Loose m_loose;
    ItemNumber m_item;
    QList<ItemNumber> m_rows;
    QMap<ItemNumber, int> m_open; ///< differences
};

} // namespace Tweeluik
