// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "core/interview/talkahead.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// The items in the plan's order, each with the minutes that follow from the plan and how many prompts are essential.
class PriorityItemsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { NumberRole = Qt::UserRole, TitleRole, NoteRole };

    explicit PriorityItemsModel(Desk &desk);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// After a change of a priority or of the plan.
    void refresh();
    [[nodiscard]] ItemNumber at(int row) const { return m_items.value(row); }
    /// Yardsticks that would be left without question; empty: none.
    [[nodiscard]] QList<YardstickId> withoutQuestion(ItemNumber item) const;

private:
    Desk &m_desk;
    const OpenMeasurement &m_measurement;
    QList<ItemNumber> m_items;
    QList<UnaskedYardsticks> m_unasked;
};

/// The prompts of one item with their priority.
class PriorityPromptsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column { PromptRole = Qt::UserRole, WordsRole, PriorityRole, TimeRole };

    explicit PriorityPromptsModel(Desk &desk);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setItem(ItemNumber item);
    void refresh();

private:
    Desk &m_desk;
    const OpenMeasurement &m_measurement;
    QList<Instrument::Prompt> m_prompts;
};

} // namespace Tweeluik
