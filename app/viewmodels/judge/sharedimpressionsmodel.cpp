// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/sharedimpressionsmodel.h"

#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/prepare/differencewords.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QString placesOf(const QList<ItemNumber> &items) {
    QStringList numbers;
    for (const ItemNumber item : items)
        numbers.append(QString::number(item));
    return numbers.isEmpty()
               ? QString()
               : SharedImpressionsModel::tr("Item %1", "one or more numbers").arg(numbers.join(QStringLiteral(", ")));
}

} // namespace

SharedImpressionsModel::SharedImpressionsModel(const Talk &talk, std::function<bool()> open, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_open(std::move(open)) {
    renew();
}

void SharedImpressionsModel::renew() {
    const QList<SharedImpression> next = m_open() ? m_talk.state().judgement.impressions : QList<SharedImpression>();
    const bool sameRows = std::equal(next.begin(), next.end(), m_shown.begin(), m_shown.end(),
                                     [](const auto &one, const auto &other) { return one.id == other.id; });
    if (sameRows) {
        m_shown = next;
        if (!next.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_shown = next;
    endResetModel();
    Q_EMIT countChanged();
}

int SharedImpressionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SharedImpressionsModel::roleNames() const {
    return {{ImpressionId, "impression"}, {First, "first"}, {Own, "own"},      {Writer, "writer"},
            {Places, "places"},           {Words, "words"}, {Spoken, "spoken"}};
}

QString SharedImpressionsModel::writer(const SharedImpression &impression) const {
    return QStringList{DifferenceWords::nameOf(impression.author, m_talk.state()),
                       DifferenceWords::time(impression.wall, m_talk.measurement.clock())}
        .join(QStringLiteral(", "));
}

QVariant SharedImpressionsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SharedImpression &impression = m_shown.at(index.row());
    switch (role) {
    case ImpressionId:
        return toText(impression.id);
    case First:
        return impression.author == Slot::First;
    case Own:
        return impression.author == m_talk.measurement.self();
    case Writer:
        return writer(impression);
    case Places:
        return placesOf(impression.items);
    case Words:
        return impression.text;
    case Spoken: {
        QStringList parts{writer(impression), placesOf(impression.items), impression.text};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace Tweeluik
