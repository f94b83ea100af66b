// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scorerailmodel.h"

namespace Tweeluik {

ScoreRailModel::ScoreRailModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(item) {
    for (const Instrument::Item &each : talk.instrument.items())
        m_items.append(each.id.number);
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement)
            renew();
    });
    renew();
}

void ScoreRailModel::renew() {
    QSet<ItemNumber> judged;
    for (const Score &score : m_talk.state().ownScores[std::size_t(m_talk.measurement.self())]) {
        if (score.answered() && m_items.contains(score.item))
            judged.insert(score.item);
    }
    if (judged == m_judged)
        return;
    m_judged = judged;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Judged, Spoken});
    Q_EMIT judgedChanged();
}

int ScoreRailModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QHash<int, QByteArray> ScoreRailModel::roleNames() const {
    return {{Number, "number"}, {NewTheme, "newTheme"}, {Judged, "judged"}, {Current, "current"}, {Spoken, "spoken"}};
}

QVariant ScoreRailModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ItemNumber item = m_items.at(index.row());
    const auto themeOf = [this](ItemNumber number) { return m_talk.instrument.item(ItemId{number}).theme; };
    switch (role) {
    case Number:
        return item;
    case NewTheme:
        return index.row() > 0 && themeOf(m_items.at(index.row() - 1)) != themeOf(item);
    case Judged:
        return m_judged.contains(item);
    case Current:
        return item == m_item;
    case Spoken:
        return spoken(item);
    default:
        return {};
    }
}

QString ScoreRailModel::nameOf(ItemNumber item) const {
    return QStringLiteral("%1 %2").arg(item).arg(m_talk.wording.item(ItemId{item}).shortTitle);
}

QString ScoreRailModel::spoken(ItemNumber item) const {
    const QString title = m_talk.wording.item(ItemId{item}).shortTitle;
    return m_judged.contains(item) ? tr("Item %1, %2, judged", "number, title").arg(item).arg(title)
                                   : tr("Item %1, %2, not judged yet", "number, title").arg(item).arg(title);
}

QString ScoreRailModel::summary() const {
    if (m_judged.size() == m_items.size())
        return tr("all %1 judged", "items").arg(m_items.size());
    return tr("%1 of %2 judged", "items").arg(m_judged.size()).arg(m_items.size());
}

QList<ItemNumber> ScoreRailModel::open() const {
    QList<ItemNumber> open;
    for (const ItemNumber item : m_items) {
        if (!m_judged.contains(item))
            open.append(item);
    }
    return open;
}

void ScoreRailModel::setItem(ItemNumber item) {
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

} // namespace Tweeluik
