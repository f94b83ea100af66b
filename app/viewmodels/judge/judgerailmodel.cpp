// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/judgerailmodel.h"

#include "app/viewmodels/interview/softhyphens.h"
#include "core/measurement/draftingservice.h"

#include <algorithm>

namespace Tweeluik {

JudgeRailModel::JudgeRailModel(const Talk &talk, ItemNumber item, Loose loose, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_loose(loose), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() || change.explanations || change.judgement || change.conflicts)
            renew();
    });
    renew();
}

void JudgeRailModel::renew() {
    QList<ItemNumber> rows;
    for (const Instrument::Item &item : m_talk.instrument.items())
        rows.append(item.id.number);
    const Measurement &state = m_talk.state();
    const bool loose = std::any_of(state.timeline.begin(), state.timeline.end(),
                                   [&](const UnitId &id) { return state.note(id)->items.isEmpty(); });
    if (m_loose == Loose::Shown && (loose || m_item == 0))
        rows.append(0);
    m_open.clear();
    const auto open = openDifferences(state);
    for (auto it = open.begin(); it != open.end(); ++it)
        m_open.insert(it.key(), int(it->size()));
    if (rows == m_rows) {
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT currentChanged();
}

int JudgeRailModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QHash<int, QByteArray> JudgeRailModel::roleNames() const {
    return {{Number, "number"},   {Letter, "letter"}, {NewTheme, "newTheme"}, {Title, "title"},
            {Written, "written"}, {Open, "open"},     {Current, "current"},   {Spoken, "spoken"}};
}

QVariant JudgeRailModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ItemNumber item = m_rows.at(index.row());
    const auto themeOf = [this](ItemNumber number) {
        return number == 0 ? QString() : m_talk.instrument.item(ItemId{number}).theme.toString();
    };
    const bool newTheme = index.row() == 0 || themeOf(m_rows.at(index.row() - 1)) != themeOf(item);
    switch (role) {
    case Number:
        return item;
    case Letter:
        return newTheme ? themeOf(item) : QString();
    case NewTheme:
        return newTheme && index.row() > 0;
    case Title:
        return softHyphenated(title(item));
    case Written:
        return written(m_talk.state(), item);
    case Open:
        return m_open.value(item);
    case Current:
        return item == m_item;
    case Spoken:
        return spoken(item);
    default:
        return {};
    }
}

bool JudgeRailModel::written(const Measurement &measurement, ItemNumber item) {
    const QList<SharedText> texts = measurement.explanations.value(item);
    return std::any_of(texts.begin(), texts.end(), [](const SharedText &text) { return !text.text.isEmpty(); });
}

QString JudgeRailModel::title(ItemNumber item) const {
    return item == 0 ? tr("Without an item", "notes") : m_talk.wording.item(ItemId{item}).shortTitle;
}

QString JudgeRailModel::spoken(ItemNumber item) const {
    QStringList parts;
    parts << (item == 0 ? title(item) : tr("Item %1, %2", "number, title").arg(item).arg(title(item)));
    if (written(m_talk.state(), item))
        parts << tr("explanation begun", "an item in the list of items");
    if (const int open = m_open.value(item); open > 0)
        parts << tr("%n open difference(s)", nullptr, open);
    return parts.join(QStringLiteral(", "));
}

void JudgeRailModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    const int before = current();
    m_item = item;
    for (const int row : {before, current()}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Current});
    }
    Q_EMIT currentChanged();
}

ItemNumber JudgeRailModel::after(ItemNumber item) const {
    const QList<Instrument::Item> &items = m_talk.instrument.items();
    for (qsizetype at = 0; at + 1 < items.size(); ++at) {
        if (items.at(at).id.number == item)
            return items.at(at + 1).id.number;
    }
    return item;
}

} // namespace Tweeluik
