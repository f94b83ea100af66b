// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/draftingmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/draftingservice.h"

#include <algorithm>

namespace Tweeluik {

namespace {

std::optional<Slot> slotOf(int drafter) {
    if (drafter == DraftingModel::FirstAuditor)
        return Slot::First;
    return drafter == DraftingModel::SecondAuditor ? std::optional(Slot::Second) : std::nullopt;
}

} // namespace

DraftingModel::DraftingModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.judgement)
            return;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Value});
        Q_EMIT changed();
    });
}

void DraftingModel::setItem(ItemNumber item) {
    m_item = item;
    Q_EMIT changed();
}

int DraftingModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_talk.instrument.themes().size());
}

QHash<int, QByteArray> DraftingModel::roleNames() const {
    return {{Title, "title"}, {Value, "drafter"}, {Spoken, "spoken"}};
}

QVariant DraftingModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Instrument::Theme &theme = m_talk.instrument.themes().at(index.row());
    const QString title =
        tr("Theme %1  \u00B7  %2", "letter, title").arg(theme.id.toString(), m_talk.wording.theme(theme.id).shortTitle);
    switch (role) {
    case Title:
        return title;
    case Value:
        return int(drafterOf(theme));
    case Spoken:
        return tr("Who drafts: %1", "theme").arg(title);
    default:
        return {};
    }
}

QVariantList DraftingModel::options() const {
    const auto option = [](Drafter value, const QString &text) {
        return QVariantMap{{QStringLiteral("value"), int(value)}, {QStringLiteral("text"), text}};
    };
    return {option(FirstAuditor, DifferenceWords::nameOf(Slot::First, m_talk.state())),
            option(Either, tr("either", "of the two auditors")),
            option(SecondAuditor, DifferenceWords::nameOf(Slot::Second, m_talk.state()))};
}

DraftingModel::Drafter DraftingModel::drafterOf(ItemNumber item) const {
    const QMap<ItemNumber, Slot> &drafters = m_talk.state().judgement.drafters;
    const auto found = drafters.constFind(item);
    if (found == drafters.cend())
        return Either;
    return *found == Slot::First ? FirstAuditor : SecondAuditor;
}

DraftingModel::Drafter DraftingModel::drafterOf(const Instrument::Theme &theme) const {
    const Drafter first = drafterOf(theme.items.first().number);
    const bool same = std::all_of(theme.items.begin(), theme.items.end(),
                                  [&](const ItemId &item) { return drafterOf(item.number) == first; });
    return same ? first : Mixed;
}

QString DraftingModel::words() const {
    const std::optional<Slot> slot = slotOf(drafterOf(m_item));
    return slot ? tr("%1 drafts this one", "auditor").arg(DifferenceWords::nameOf(*slot, m_talk.state())) : QString();
}

void DraftingModel::divide(int row, int drafter) {
    if (row < 0 || row >= rowCount())
        return;
    DraftingService service(m_talk.measurement);
    for (const ItemId &item : m_talk.instrument.themes().at(row).items)
        service.setDrafter(item.number, slotOf(drafter));
}

void DraftingModel::divideItem(int drafter) {
    if (m_talk.instrument.contains(ItemId{m_item}))
        DraftingService(m_talk.measurement).setDrafter(m_item, slotOf(drafter));
}

} // namespace Tweeluik
