// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/prioritiesmodels.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/priorityminutes.h"

namespace Tweeluik {

PriorityItemsModel::PriorityItemsModel(Desk &desk)
    : m_desk(desk), m_measurement(*desk.portfolio.current()),
      m_items(itemOrder(m_measurement.state().plan, desk.instrument)) {
    refresh();
}

int PriorityItemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant PriorityItemsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemNumber item = m_items.at(index.row());
    switch (role) {
    case NumberRole:
        return item;
    case TitleRole:
        return m_desk.wording().item(ItemId{item}).shortTitle;
    case NoteRole: {
        const PriorityMinutes minutes = priorityMinutes(m_measurement.state(), m_desk.instrument, item);
        QStringList parts{tr("%1 min").arg(MeasurementWords::minutes(minutes.all()))};
        if (minutes.essentials > 0)
            parts << tr("%n essential", nullptr, minutes.essentials);
        if (!withoutQuestion(item).isEmpty())
            parts << tr("look again");
        return parts.join(QStringLiteral("  ·  "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PriorityItemsModel::roleNames() const {
    return {{NumberRole, "number"}, {TitleRole, "title"}, {NoteRole, "note"}};
}

void PriorityItemsModel::refresh() {
    m_unasked = yardsticksWithoutQuestion(m_measurement.state(), m_desk.instrument, m_desk.wordings.aids());
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<YardstickId> PriorityItemsModel::withoutQuestion(ItemNumber item) const {
    for (const UnaskedYardsticks &unasked : m_unasked) {
        if (unasked.item == item)
            return unasked.yardsticks;
    }
    return {};
}

PriorityPromptsModel::PriorityPromptsModel(Desk &desk) : m_desk(desk), m_measurement(*desk.portfolio.current()) {}

int PriorityPromptsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_prompts.size());
}

QVariant PriorityPromptsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Instrument::Prompt &prompt = m_prompts.at(index.row());
    const Measurement &state = m_measurement.state();
    switch (role) {
    case PromptRole:
        return prompt.id.toString();
    case WordsRole:
        return m_desk.wording().prompt(prompt);
    case PriorityRole:
        return int(state.preparation.priority(prompt.id.toString()));
    case TimeRole:
        return tr("about %1 min").arg(MeasurementWords::minutes(promptMinutes(state, m_desk.instrument, prompt)));
    default:
        return {};
    }
}

QHash<int, QByteArray> PriorityPromptsModel::roleNames() const {
    return {{PromptRole, "prompt"}, {WordsRole, "words"}, {PriorityRole, "priority"}, {TimeRole, "time"}};
}

void PriorityPromptsModel::setItem(ItemNumber item) {
    beginResetModel();
    m_prompts = m_desk.instrument.item(ItemId{item}).prompts;
    endResetModel();
}

void PriorityPromptsModel::refresh() {
    if (!m_prompts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace Tweeluik
