// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/profilewords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The rows of the chart, ready to draw and to hear.
class ProfileRowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of the profile")
public:
    enum Role {
        Theme = Qt::UserRole, ///< a theme, not an item
        Number,               ///< letter or number
        Title,
        Marks,   ///< {shape, level, shift} from left to right
        Line,    ///< {level, shift} of both ends; empty: none
        Bar,     ///< where the bar of a theme ends, on the scale; 0: none
        Result,  ///< figure or words
        Settled, ///< Result is a figure
        Marked,  ///< both said something else
        Aside,
        Note,
        Spoken
    };

    using QAbstractListModel::QAbstractListModel;
    void show(const ProfileChart &chart, const ProfileWords &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<QHash<int, QVariant>> m_rows;
};

} // namespace Tweeluik
