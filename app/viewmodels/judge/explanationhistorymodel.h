// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The versions of one explanation, newest first. What one auditor wrote in one go is one version.
class ExplanationHistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    /// `Words`: styled, what the version before had not is marked. `Now`: it stands there now.
    enum Role { First = Qt::UserRole, Name, Time, Words, Plain, Now };
    /// Written by one auditor with no longer pauses than this: one version.
    static constexpr Milliseconds oneGo = 10min;

    ExplanationHistoryModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_versions.size()); }
    void setItem(ItemNumber item);

Q_SIGNALS:
    void countChanged();

private:
    void renew();
    const Talk &m_talk;
    ItemNumber m_item;
    QList<NoteVersion> m_versions;
};

} // namespace Tweeluik
