// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/desk.h"
#include "app/viewmodels/together/tandem.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Measurements of another tablet that are said to be the same interview as one of this tablet.
class UnionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { IdRole = Qt::UserRole, TheirTitleRole, WhoRole, AsksRole, OwnRole };

    UnionListModel(Desk &desk, Tandem *tandem) : m_desk(desk), m_tandem(tandem) {}
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Reads anew what is asked, and which of this tablet's it could be.
    void renew();
    [[nodiscard]] const Tandem::Union *find(const QString &id) const;

private:
    struct Row {
        Tandem::Union what;
        QVariantList own; ///< measurement and title of those that it could be
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QVariantList own(const Tandem::Union &what) const;

    Desk &m_desk;
    Tandem *m_tandem;
    QList<Row> m_rows;
};

} // namespace Tweeluik
