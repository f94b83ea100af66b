// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/equalitemsmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

#include <algorithm>

namespace Tweeluik {

EqualItemsModel::EqualItemsModel(const ConsensusTalk &talk, OpenMeasurement &measurement, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_service(measurement) {}

void EqualItemsModel::renew() {
    const QList<ItemNumber> items = m_talk.equalItems();
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

int EqualItemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> EqualItemsModel::roleNames() const {
    return {{Number, "number"},   {Title, "title"}, {LevelOf, "level"}, {Anchor, "anchor"},
            {Reasons, "reasons"}, {State, "state"}, {Agreed, "agreed"}, {SpokenDiscuss, "spokenDiscuss"}};
}

QVariant EqualItemsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ItemNumber item = m_items.at(index.row());
    const ComparedItem compared = m_talk.item(item);
    switch (role) {
    case Number:
        return item;
    case Title:
        return softHyphenated(m_talk.titleOf(item));
    case LevelOf:
        return compared.lower;
    case Anchor:
        return softHyphenated(m_talk.talk().wording.anchor(ItemId{item}, compared.lower));
    case Reasons:
        return reasons(compared);
    case State:
        return stateWords(item);
    case Agreed:
        return m_talk.stateOf(item) == AgreementState::Agreed;
    case SpokenDiscuss:
        return tr("Talk about it after all: item %1")
            .arg(m_talk.titleOf(item).replace(u'\u2002', QStringLiteral(", ")));
    default:
        return {};
    }
}

QVariantList EqualItemsModel::reasons(const ComparedItem &compared) const {
    QVariantList list;
    for (const Slot slot : {Slot::First, Slot::Second}) {
        const QString reason = compared.scores[std::size_t(slot)].reason;
        list.append(QVariantMap{{QStringLiteral("first"), slot == Slot::First},
                                {QStringLiteral("name"), m_talk.nameOf(slot)},
                                {QStringLiteral("given"), !reason.isEmpty()},
                                {QStringLiteral("text"), reason.isEmpty() ? tr("no reason written") : reason}});
    }
    return list;
}

QString EqualItemsModel::stateWords(ItemNumber item) const {
    switch (m_talk.stateOf(item)) {
    case AgreementState::Open:
        return m_talk.isDiscussed(item) ? tr("to be talked about") : QString();
    case AgreementState::Several:
        return tr("both said something else");
    case AgreementState::NeedsReason:
        return tr("no reason yet");
    case AgreementState::Agreed: {
        const int level = m_talk.talk().state().judgement.outcomes.value(item).first().level;
        return level == m_talk.item(item).lower ? tr("agreed") : tr("agreed on level %1").arg(level);
    }
    case AgreementState::NoConsensus:
        return tr("no consensus");
    case AgreementState::Parked:
        return tr("parked");
    }
    return {};
}

QList<ItemNumber> EqualItemsModel::waiting() const {
    QList<ItemNumber> items = m_items;
    items.removeIf(
        [this](ItemNumber item) { return m_talk.stateOf(item) != AgreementState::Open || m_talk.isDiscussed(item); });
    return items;
}

int EqualItemsModel::unseen() const {
    const QList<ItemNumber> items = waiting();
    return int(std::count_if(items.begin(), items.end(), [this](ItemNumber item) { return !m_seen.contains(item); }));
}

QString EqualItemsModel::summary() const {
    return tr("Equal scores can have different reasons. Both stay as they are, also when the score is agreed.");
}

QString EqualItemsModel::acceptWords() const {
    return toAccept() == 1 ? tr("Agree on this equal score") : tr("Agree on all equal scores");
}

QString EqualItemsModel::unseenWords() const {
    return tr("First all reasons: those of %n item(s) were not in view yet.", nullptr, unseen());
}

void EqualItemsModel::see(int item) {
    if (m_seen.contains(item) || !m_items.contains(item))
        return;
    m_seen.insert(item);
    Q_EMIT changed();
}

void EqualItemsModel::acceptAll() {
    if (unseen() > 0)
        return;
    const QList<ItemNumber> items = waiting();
    for (const ItemNumber item : items) {
        Outcome outcome;
        outcome.item = item;
        outcome.level = m_talk.item(item).lower;
        m_service.setOutcome(outcome);
    }
}

} // namespace Tweeluik
