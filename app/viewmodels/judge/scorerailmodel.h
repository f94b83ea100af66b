// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items, with which of them the auditor of this tablet has judged. It knows of nobody else.
class ScoreRailModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of scoring")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY judgedChanged FINAL) ///< "9 of 12 judged"
public:
    enum Role { Number = Qt::UserRole, NewTheme, Judged, Current, Spoken };

    ScoreRailModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int current() const { return int(m_items.indexOf(m_item)); } ///< row
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const QList<ItemNumber> &items() const { return m_items; }
    /// Neither a level nor "cannot judge yet", in the order of the instrument.
    [[nodiscard]] QList<ItemNumber> open() const;
    /// "3 Inzet en rol".
    [[nodiscard]] QString nameOf(ItemNumber item) const;
    void setItem(ItemNumber item);

Q_SIGNALS:
    void currentChanged();
    void judgedChanged();

private:
    void renew();
    [[nodiscard]] QString spoken(ItemNumber item) const;
    const Talk &m_talk;
    ItemNumber m_item;
    QList<ItemNumber> m_items;
    QSet<ItemNumber> m_judged;
};

} // namespace Tweeluik
