// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Every prompt that is open or partly asked, in order, with its item: the answer to "what is still open?".
class StillOpenModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Set by the page while the list can be seen; it is not kept up to date otherwise.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged FINAL)
public:
    enum Role { Id = Qt::UserRole, Words, StateWords, Glyph, ItemLine, FirstOfItem, Spoken };
    explicit StillOpenModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_prompts.size()); }
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void countChanged();
    void shownChanged();

private:
    void renew();
    const Talk &m_talk;
    QStringList m_prompts;
    bool m_shown = false;
};

} // namespace Tweeluik
