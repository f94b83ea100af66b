// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/pairsmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/judge/readingmodel.h"
#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/draftingservice.h"
#include "core/measurement/notereference.h"

#include <algorithm>

namespace Tweeluik {

PairsModel::PairsModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() || change.judgement || change.team)
            renew();
    });
    connect(&talk.measurement, &OpenMeasurement::settling, this, &PairsModel::keepReason);
    renew();
}

PairsModel::~PairsModel() {
    disconnect(&m_talk.measurement, nullptr, this, nullptr);
    keepReason();
}

QList<NotePair> PairsModel::pairsAt(const Measurement &measurement, ItemNumber item) {
    QList<std::pair<qsizetype, NotePair>> found;
    for (const NotePair &pair : measurement.links) {
        const Note *one = measurement.note(pair.first);
        const Note *other = measurement.note(pair.second);
        if (one == nullptr || other == nullptr || one->deleted || other->deleted)
            continue;
        if (one->items.contains(item) || other->items.contains(item))
            found.append(
                {std::min(measurement.timeline.indexOf(pair.first), measurement.timeline.indexOf(pair.second)), pair});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<NotePair> pairs;
    for (const auto &[place, pair] : std::as_const(found))
        pairs.append(pair);
    return pairs;
}

DifferenceHandling PairsModel::handlingOf(const Measurement &measurement, const NotePair &pair, ItemNumber item) {
    DifferenceHandling open{{pair.first, pair.second}, item, DifferenceHandling::How::Open, {}};
    for (const DifferenceHandling &handled : measurement.judgement.differences) {
        if (handled.notes == open.notes && handled.item == item)
            return handled;
    }
    return open;
}

void PairsModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    keepReason();
    m_item = item;
    renew();
}

void PairsModel::renew() {
    const QList<NotePair> pairs = pairsAt(m_talk.state(), m_item);
    if (pairs == m_pairs && !pairs.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_pairs = pairs;
        endResetModel();
    }
    m_open = int(std::count_if(m_pairs.begin(), m_pairs.end(), [this](const NotePair &pair) {
        return handlingOf(m_talk.state(), pair, m_item).how == DifferenceHandling::How::Open;
    }));
    Q_EMIT countChanged();
}

void PairsModel::describe(int row) {
    if (row >= 0 && row < count())
        DraftingService(m_talk.measurement).describe(m_pairs.at(row), m_item);
}

bool PairsModel::setAside(int row, const QString &reason) {
    return row >= 0 && row < count() && DraftingService(m_talk.measurement).setAside(m_pairs.at(row), m_item, reason);
}

void PairsModel::reopen(int row) {
    if (row >= 0 && row < count())
        DraftingService(m_talk.measurement).reopen(m_pairs.at(row), m_item);
}

void PairsModel::typeReason(int row, const QString &reason) {
    if (row < 0 || row >= count())
        return;
    m_begun = m_pairs.at(row);
    m_reason = reason;
}

void PairsModel::keepReason() {
    const QString reason = m_reason;
    m_reason.clear(); // what is written below comes back here
    if (!reason.trimmed().isEmpty() && !DraftingService(m_talk.measurement).setAside(m_begun, m_item, reason))
        m_reason = reason;
}

int PairsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> PairsModel::roleNames() const {
    return {{Sides, "sides"}, {How, "how"}, {State, "state"}, {Reason, "reason"}, {Spoken, "spoken"}};
}

QVariant PairsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const NotePair &pair = m_pairs.at(index.row());
    const DifferenceHandling handled = handlingOf(m_talk.state(), pair, m_item);
    const QList<UnitId> order = readingOrder(m_talk.state(), {pair.first, pair.second});
    const QVariantList sides{side(order.first()), side(order.last())};
    switch (role) {
    case Sides:
        return sides;
    case How:
        return int(handled.how);
    case State:
        return stateWords(handled.how);
    case Reason:
        return handled.reason;
    case Spoken:
        return tr("the difference between %1 and %2", "times of two notes")
            .arg(sides[0].toMap().value(QStringLiteral("stamp")).toString(),
                 sides[1].toMap().value(QStringLiteral("stamp")).toString());
    default:
        return {};
    }
}

QVariantMap PairsModel::side(UnitId id) const {
    const Note *note = m_talk.state().note(id);
    if (note == nullptr)
        return {};
    const TeamMember *member = note->speaker ? m_talk.state().member(*note->speaker) : nullptr;
    return {{QStringLiteral("noteId"), toText(id)},
            {QStringLiteral("first"), note->author == Slot::First},
            {QStringLiteral("name"), DifferenceWords::nameOf(note->author, m_talk.state())},
            {QStringLiteral("stamp"), noteStamp(*note, m_talk.measurement.clock())},
            {QStringLiteral("speaker"), member ? InterviewWords::speaker(*member) : QString()},
            {QStringLiteral("quote"), note->marks.contains(NoteMark::Quote)},
            {QStringLiteral("words"), note->text}};
}

QString PairsModel::stateWords(DifferenceHandling::How how) {
    switch (how) {
    case DifferenceHandling::How::Open:
        return tr("still open", "a difference of view");
    case DifferenceHandling::How::Described:
        return tr("described in the explanation", "a difference of view");
    case DifferenceHandling::How::SetAside:
        return tr("set aside", "a difference of view");
    }
    return {};
}

QString PairsModel::summary() const {
    return m_pairs.isEmpty() ? QString() : tr("%1 of %2 still open").arg(open()).arg(count());
}

} // namespace Tweeluik
