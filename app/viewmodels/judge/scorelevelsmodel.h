// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The five descriptions of one item to choose from, in the text that this auditor reads, with which was chosen and
/// which fit as well.
class ScoreLevelsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of scoring")
public:
    /// `Spoken`: "level 3 of 5, chosen", and the description. `SpokenAlso`: for the choice whether it fits as well.
    enum Role { Level = Qt::UserRole, Words, Chosen, AlsoFits, Spoken, SpokenAlso };

    ScoreLevelsModel(const Talk &talk, const Score &score, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setScore(const Score &score);

private:
    [[nodiscard]] QString spoken(int level) const;
    const Talk &m_talk;
    Score m_score;
};

} // namespace Tweeluik
