// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scoreyardsticksmodel.h"

#include "core/interview/yardstickmarks.h"

#include <algorithm>

namespace Tweeluik {

namespace {

NoteMarks chosenOf(const MarkModel &marks) {
    NoteMarks chosen;
    for (int row = 0; row < marks.count(); ++row) {
        if (marks.data(marks.index(row), MarkModel::Chosen).toBool())
            chosen.insert(marks.offered().at(row));
    }
    return chosen;
}

} // namespace

ScoreYardsticksModel::ScoreYardsticksModel(const Talk &talk, ReadingModel &notes, ItemNumber item, QObject *parent)
    : MarkModel([&notes] { return chosenOf(*notes.yardsticks()); }, parent), m_talk(talk), m_item(item) {
    connect(&notes, &ReadingModel::filterChanged, this, &ScoreYardsticksModel::renew);
    renew();
}

void ScoreYardsticksModel::renew() {
    offer(yardstickMarks(m_talk.aids, {m_item}));
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Words, Chosen});
}

void ScoreYardsticksModel::setItem(ItemNumber item) {
    m_item = item;
    renew();
}

int ScoreYardsticksModel::evidence(NoteMark yardstick) const {
    const QList<UnitId> &timeline = m_talk.state().timeline;
    return int(std::count_if(timeline.begin(), timeline.end(), [&](const UnitId &id) {
        const Note *note = m_talk.state().note(id);
        return note->items.contains(m_item) && note->marks.contains(yardstick);
    }));
}

QVariant ScoreYardsticksModel::data(const QModelIndex &index, int role) const {
    const QVariant value = MarkModel::data(index, role);
    if (role != Words || !value.isValid())
        return value;
    return tr("%1: %2", "yardstick, number of notes").arg(value.toString()).arg(evidence(offered().at(index.row())));
}

} // namespace Tweeluik
