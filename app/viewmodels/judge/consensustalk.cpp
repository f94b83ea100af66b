// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/consensustalk.h"

#include "app/viewmodels/prepare/differencewords.h"

#include <algorithm>

namespace Tweeluik {

void ConsensusTalk::renew(const SealService *seals) {
    m_sheets = seals ? sheetsToCompare(seals->state(), m_talk.state().judgement) : ComparedSheets();
    m_order =
        m_sheets.ready() ? compare(m_talk.instrument, m_sheets.sheets[0], m_sheets.sheets[1]) : QList<ComparedItem>();
}

ComparedItem ConsensusTalk::item(ItemNumber item) const {
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [item](const ComparedItem &compared) { return compared.item == item; });
    if (found != m_order.end())
        return *found;
    ComparedItem none;
    none.item = item;
    return none;
}

AgreementState ConsensusTalk::stateOf(ItemNumber item) const {
    const QList<Outcome> outcomes = m_talk.state().judgement.outcomes.value(item);
    if (outcomes.isEmpty())
        return AgreementState::Open;
    if (outcomes.size() > 1)
        return AgreementState::Several;
    const Outcome &outcome = outcomes.first();
    if (outcome.kind == Outcome::Kind::NoConsensus)
        return AgreementState::NoConsensus;
    if (outcome.kind == Outcome::Kind::Parked)
        return AgreementState::Parked;
    const ComparedItem compared = this->item(item);
    // Where both chose that level their own reasons carry it, and both stay; nobody puts words in their mouths.
    const bool carried = compared.standing == ComparedItem::Standing::Equal && compared.lower == outcome.level;
    return carried || !outcome.reason.isEmpty() ? AgreementState::Agreed : AgreementState::NeedsReason;
}

bool ConsensusTalk::isUnsettled(ItemNumber item) const {
    const AgreementState state = stateOf(item);
    return state == AgreementState::Open || state == AgreementState::Several || state == AgreementState::NeedsReason;
}

QList<ItemNumber> ConsensusTalk::equalItems() const {
    QList<ItemNumber> items;
    for (const ComparedItem &compared : m_order) {
        if (compared.standing == ComparedItem::Standing::Equal)
            items.append(compared.item);
    }
    return items;
}

QList<ItemNumber> ConsensusTalk::talkItems() const {
    QList<ItemNumber> items;
    for (const ComparedItem &compared : m_order) {
        if (compared.standing != ComparedItem::Standing::Equal || isDiscussed(compared.item))
            items.append(compared.item);
    }
    return items;
}

ItemNumber ConsensusTalk::nextOpen(ItemNumber after) const {
    QList<ItemNumber> items = talkItems();
    const qsizetype at = items.indexOf(after);
    std::rotate(items.begin(), items.begin() + (at + 1) % std::max<qsizetype>(1, items.size()), items.end());
    for (const ItemNumber item : items) {
        if (item != after && (m_sheets.alone || isUnsettled(item)))
            return item;
    }
    return 0;
}

QString ConsensusTalk::nameOf(Slot slot) const { return DifferenceWords::nameOf(slot, m_talk.state()); }

QString ConsensusTalk::titleOf(ItemNumber item) const {
    return QStringLiteral("%1\u2002%2").arg(item).arg(m_talk.wording.item(ItemId{item}).shortTitle);
}

QString ConsensusTalk::wordsOf(const Outcome &outcome) {
    QString what;
    if (outcome.kind == Outcome::Kind::NoConsensus)
        what = QCoreApplication::translate("Tweeluik::ConsensusTalk", "No consensus");
    else if (outcome.kind == Outcome::Kind::Parked)
        what = QCoreApplication::translate("Tweeluik::ConsensusTalk", "Parked");
    else
        what = QCoreApplication::translate("Tweeluik::ConsensusTalk", "Level %1").arg(outcome.level);
    const QString why = outcome.kind == Outcome::Kind::Parked ? outcome.until : outcome.reason;
    return why.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, why);
}

} // namespace Tweeluik
