// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// What one auditor wrote on paper, item by item, while it is being typed over.
class PaperSheetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of scores from paper")
    Q_PROPERTY(QString openWords READ openWords NOTIFY edited FINAL) ///< "still open: 3, 7"; empty when none is
    Q_PROPERTY(bool untouched READ untouched NOTIFY edited FINAL)    ///< nothing stands here
public:
    /// `Choice`: the level, 0 while nothing was chosen, `cannot` when it cannot be judged yet.
    enum Role { Number = Qt::UserRole, Title, Choice, Reason, TooLong, Options, Spoken };
    static constexpr int cannot = -1;

    explicit PaperSheetModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString openWords() const;
    [[nodiscard]] bool untouched() const;
    [[nodiscard]] bool complete() const { return open().isEmpty(); }
    /// Only items of which something is said.
    [[nodiscard]] ScoreSheet sheet() const;
    void setSheet(const ScoreSheet &sheet);

    Q_INVOKABLE void choose(int item, int choice);
    Q_INVOKABLE void type(int item, const QString &reason);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QList<ItemNumber> open() const;
    [[nodiscard]] QString titleOf(ItemNumber item) const;
    [[nodiscard]] QVariantList optionsOf(const Score &score) const;
    [[nodiscard]] int rowOf(ItemNumber item) const;
    void touched(int row, const QList<int> &roles);
    const Talk &m_talk;
    QList<Score> m_scores; ///< one for each item, in their order
};

} // namespace Tweeluik
