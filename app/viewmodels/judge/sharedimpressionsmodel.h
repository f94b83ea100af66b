// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace Tweeluik {

/// The impressions that the two shared, oldest first; none while they are not to be seen yet.
class SharedImpressionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of impressions")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        ImpressionId = Qt::UserRole, ///< hex, for the verbs
        First,                       ///< of the first auditor: the round shape
        Own,
        Writer, ///< "Bruno, 15:02"
        Places, ///< "Item 6, 8"; empty when it belongs to none
        Words,
        Spoken
    };

    /// `open`: whether they may be seen; asked each time.
    SharedImpressionsModel(const Talk &talk, std::function<bool()> open, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    void renew();

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString writer(const SharedImpression &impression) const;
    const Talk &m_talk;
    const std::function<bool()> m_open;
    QList<SharedImpression> m_shown;
};

} // namespace Tweeluik
