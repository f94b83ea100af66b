// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Quiet questions (stille vraag) with what became of them: all of them, the last one first, or those that stand on the
/// list of one item, the first one first. A question that was put away stands on no list.
class QuestionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { QuestionId = Qt::UserRole, Words, Standing, StateWords, Where, Finished, Spoken };
    enum class Which { All, Listed };

    QuestionListModel(const Talk &talk, Which which, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    /// Whose list it is; a question that came up at no item stands on every list.
    void setItem(ItemNumber item);
    /// A word that says where it is, never what it is worth.
    [[nodiscard]] static QString stateWords(QuestionState state);

Q_SIGNALS:
    void countChanged();

private:
    void renew();
    [[nodiscard]] bool shows(const Question &question) const;
    [[nodiscard]] QString where(const Question &question) const;
    const Talk &m_talk;
    const Which m_which;
    ItemNumber m_item = 0;
    QList<UnitId> m_shown;
};

} // namespace Tweeluik
