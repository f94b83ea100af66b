// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/composerviewmodel.h"
#include "app/viewmodels/judge/readingmodel.h"

namespace Tweeluik {

/// The yardsticks that separate the levels of one item (G18), each with how many of its notes bear on it, and which of
/// them the notes are chosen by.
class ScoreYardsticksModel : public Tweeluik::MarkModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of scoring")
public:
    /// The notes outlive it.
    ScoreYardsticksModel(const Talk &talk, ReadingModel &notes, ItemNumber item, QObject *parent = nullptr);
    /// `Words`: "Reach: 2 notes".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void setItem(ItemNumber item);

private:
    void renew();
    [[nodiscard]] int evidence(NoteMark yardstick) const;
    const Talk &m_talk;
    ItemNumber m_item;
};

} // namespace Tweeluik
