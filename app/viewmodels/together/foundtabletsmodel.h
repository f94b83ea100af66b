// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/pairingdesk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The tablets nearby that show a code, each by its two words. A row keeps its place while the list grows.
class FoundTabletsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { WordsRole = Qt::UserRole, AddressRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void show(const QList<PairingDesk::Found> &found);
    [[nodiscard]] std::optional<LinkAddress> address(int row) const;

private:
    QList<PairingDesk::Found> m_found;
};

} // namespace Tweeluik
