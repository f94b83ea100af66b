// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/aids.h"
#include "core/instrument/instrument.h"
#include "core/instrument/wording.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The places in the instrument where all words of a query occur; accents and case are ignored.
class InstrumentSearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { WhereRole = Qt::UserRole, TextRole };

    InstrumentSearchModel(const Instrument &instrument, const Aids &aids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setWording(const Wording &wording);
    void setQuery(const QString &query);
    /// The row of the item in which a result stands; -1 when there is no such result.
    [[nodiscard]] int itemRow(int result) const;

private:
    struct Place {
        int item = 0; ///< row of the item
        QString where;
        QString text;
        QString folded; ///< what is searched
    };
    void gather(const Wording &wording);
    void add(int item, const QString &where, const QString &text);
    void search();

    const Instrument &m_instrument;
    const Aids &m_aids;
    QList<Place> m_places;
    QList<qsizetype> m_found;
    QString m_query;
};

} // namespace Tweeluik
