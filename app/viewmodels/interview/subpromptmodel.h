// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The sub-questions of the prompt in hand, each to be ticked by itself (G3).
class SubPromptModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// A prompt of one sentence has nothing to tick.
    Q_PROPERTY(bool single READ single NOTIFY promptChanged FINAL)
public:
    enum Role { Id = Qt::UserRole, Words, Ticked };

    explicit SubPromptModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool single() const;
    void setPrompt(const QString &prompt);

Q_SIGNALS:
    void promptChanged();

private:
    const Talk &m_talk;
    QString m_prompt;
    QList<SubId> m_subs;
};

} // namespace Tweeluik
