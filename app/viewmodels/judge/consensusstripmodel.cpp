// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/consensusstripmodel.h"

#include <algorithm>

namespace Tweeluik {

ConsensusStripModel::ConsensusStripModel(const ConsensusTalk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk) {}

void ConsensusStripModel::renew(ItemNumber item) {
    const QList<ItemNumber> items = m_talk.talkItems();
    m_item = item;
    if (items == m_items) {
        if (!items.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_items = items;
        endResetModel();
    }
    Q_EMIT changed();
}

int ConsensusStripModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QHash<int, QByteArray> ConsensusStripModel::roleNames() const {
    return {{Number, "number"}, {Current, "current"}, {Settled, "settled"}, {Waiting, "waiting"}, {Spoken, "spoken"}};
}

QVariant ConsensusStripModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ItemNumber item = m_items.at(index.row());
    const AgreementState state = m_talk.stateOf(item);
    switch (role) {
    case Number:
        return item;
    case Current:
        return item == m_item;
    case Settled:
        return state == AgreementState::Agreed || state == AgreementState::NoConsensus;
    case Waiting:
        return state == AgreementState::Parked;
    case Spoken:
        return spoken(item);
    default:
        return {};
    }
}

QString ConsensusStripModel::spoken(ItemNumber item) const {
    const ComparedItem compared = m_talk.item(item);
    QStringList parts{tr("Item %1").arg(m_talk.titleOf(item).replace(u'\u2002', QStringLiteral(", ")))};
    if (compared.standing == ComparedItem::Standing::Different)
        parts << tr("difference of %1").arg(compared.difference());
    else if (compared.standing == ComparedItem::Standing::Undecided)
        parts << tr("not both could judge it");
    switch (m_talk.stateOf(item)) {
    case AgreementState::Open:
        break;
    case AgreementState::Several:
        parts << tr("both said something else");
        break;
    case AgreementState::NeedsReason:
        parts << tr("no reason yet");
        break;
    case AgreementState::Agreed:
        parts << tr("agreed");
        break;
    case AgreementState::NoConsensus:
        parts << tr("no consensus");
        break;
    case AgreementState::Parked:
        parts << tr("parked");
        break;
    }
    return parts.join(QStringLiteral(", "));
}

QString ConsensusStripModel::summary() const {
    if (m_talk.sheets().alone)
        return tr("%n item(s)", nullptr, rowCount());
    const auto open =
        std::count_if(m_items.begin(), m_items.end(), [this](ItemNumber item) { return m_talk.isUnsettled(item); });
    return m_items.isEmpty() ? tr("no differences")
           : open == 0       ? tr("all talked about")
                             : tr("%n still to talk about", nullptr, int(open));
}

QString ConsensusStripModel::equalWords() const {
    const int count = int(m_talk.equalItems().size());
    return count == 0 ? QString() : tr("%n equal", "items", count);
}

} // namespace Tweeluik
