// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/railmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

namespace {

bool finished(PromptState state) {
    return state == PromptState::Asked || state == PromptState::Enough || state == PromptState::Skipped;
}

bool allFinished(const Instrument::Item &item, const Measurement &state) {
    for (const Instrument::Prompt &prompt : item.prompts)
        if (!finished(state.promptState(prompt.id.toString())))
            return false;
    return true;
}

bool allSkipped(const Instrument::Item &item, const Measurement &state) {
    for (const Instrument::Prompt &prompt : item.prompts)
        if (state.promptState(prompt.id.toString()) != PromptState::Skipped)
            return false;
    return true;
}

} // namespace

RailModel::RailModel(const Talk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, &RailModel::follow);
}

int RailModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_talk.instrument.items().size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    if (!index.isValid() || index.row() >= items.size())
        return {};
    const Instrument::Item &item = items.at(index.row());
    const bool newTheme = index.row() == 0 || items.at(index.row() - 1).theme != item.theme;
    switch (role) {
    case Number:
        return item.id.number;
    case Letter:
        return newTheme ? item.theme.toString() : QString();
    case NewTheme:
        return newTheme && index.row() > 0;
    case Title:
        return softHyphenated(m_talk.wording.item(item.id).shortTitle);
    case Done:
        return allFinished(item, m_talk.state()) && !allSkipped(item, m_talk.state());
    case Skipped:
        return allSkipped(item, m_talk.state());
    case Current:
        return item.id.number == m_item;
    case Spoken:
        return spoken(item);
    default:
        return {};
    }
}

QString RailModel::spoken(const Instrument::Item &item) const {
    const QString title =
        tr("Item %1, %2", "number, title").arg(item.id.number).arg(m_talk.wording.item(item.id).shortTitle);
    if (allSkipped(item, m_talk.state()))
        return tr("%1, skipped", "an item in the list of items").arg(title);
    if (allFinished(item, m_talk.state()))
        return tr("%1, done", "an item in the list of items").arg(title);
    return title;
}

QHash<int, QByteArray> RailModel::roleNames() const {
    return {{Number, "number"}, {Letter, "letter"},   {NewTheme, "newTheme"}, {Title, "title"},
            {Done, "done"},     {Skipped, "skipped"}, {Current, "current"},   {Spoken, "spoken"}};
}

int RailModel::current() const {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    for (qsizetype row = 0; row < items.size(); ++row)
        if (items.at(row).id.number == m_item)
            return int(row);
    return -1;
}

void RailModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    const int before = current();
    m_item = item;
    for (const int row : {before, current()})
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Current});
    Q_EMIT currentChanged();
}

void RailModel::follow(const Change &change) {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    for (qsizetype row = 0; row < items.size(); ++row) {
        for (const Instrument::Prompt &prompt : items.at(row).prompts) {
            if (change.prompts.contains(prompt.id.toString())) {
                Q_EMIT dataChanged(index(int(row)), index(int(row)), {Done, Skipped, Spoken});
                break;
            }
        }
    }
}

} // namespace Tweeluik
