// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/consensusviewmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

ConsensusViewModel::ConsensusViewModel(AppViewModel &app, Desk &desk)
    : m_talk(talkOf(desk)), m_work(desk.workText.wording), m_seals(desk.seals), m_table(m_talk), m_strip(m_table),
      m_equal(m_table, m_talk.measurement), m_compared(m_table), m_outcome(m_table, m_talk.measurement),
      m_reading(m_talk.measurement), m_ends(m_table), m_notes(m_talk, 0), m_saved(m_talk.measurement) {
    connect(&app, &AppViewModel::aboutToLeavePage, this, &ConsensusViewModel::settle);
    if (m_seals != nullptr)
        connect(m_seals, &SealKeeper::changed, this, &ConsensusViewModel::renew);
    connect(&m_talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement || change.promises || change.details || change.team || change.preparation)
            renew();
    });
    connect(&m_outcome, &OutcomeViewModel::changed, this, &ConsensusViewModel::changed);
    renew();
    // Equal scores come first; where the talk was, when there is nothing of them left to do.
    const ItemNumber place = m_talk.placeItem();
    const QList<ItemNumber> items = m_table.talkItems();
    if (m_equal.toAccept() == 0 && !items.isEmpty())
        goToItem(items.contains(place) && m_table.isUnsettled(place) ? place : m_table.nextOpen(0));
}

void ConsensusViewModel::renew() {
    m_table.renew(m_seals != nullptr ? m_seals->current() : nullptr);
    // The sheets may have changed: what is in hand stays in hand.
    const QList<ItemNumber> items = m_table.talkItems();
    if (m_item == 0 && m_table.equalItems().isEmpty() && !items.isEmpty())
        return goToItem(items.first());
    show();
}

void ConsensusViewModel::show() {
    m_strip.renew(m_item);
    m_equal.renew();
    m_ends.renew();
    m_compared.renew(m_item, workText() ? m_work : m_talk.wording);
    Q_EMIT changed();
}

void ConsensusViewModel::goToItem(int item) {
    const bool known = item == 0 ? !m_table.equalItems().isEmpty() : m_talk.instrument.contains(ItemId{item});
    if (item == m_item || !known)
        return;
    m_item = item;
    if (item != 0) {
        Position position = m_talk.measurement.position();
        position.item = item;
        m_talk.measurement.savePosition(position);
    }
    m_outcome.setItem(item);
    m_reading.setItem(item);
    m_notes.setItem(item);
    show();
    Q_EMIT itemChanged();
}

void ConsensusViewModel::discuss(int item) {
    m_table.discuss(item);
    goToItem(item);
}

void ConsensusViewModel::goOn() {
    settle();
    goToItem(nextItem());
}

void ConsensusViewModel::showWorkText(bool shown) {
    m_workText = shown;
    show();
}

void ConsensusViewModel::settle() {
    m_outcome.leave();
    m_reading.leave();
}

QString ConsensusViewModel::title() const {
    return m_item == 0 ? tr("Equal scores") : softHyphenated(m_table.titleOf(m_item));
}

QString ConsensusViewModel::nextWords() const {
    const bool equal = m_item == 0 || alone();
    const ItemNumber next = nextItem();
    if (next != 0)
        return equal ? tr("To item %1").arg(next) : tr("Settle and go to item %1").arg(next);
    return equal ? QString() : tr("Settle");
}

bool ConsensusViewModel::differentTexts() const {
    if (m_seals == nullptr || m_seals->current() == nullptr)
        return false;
    const SealState &state = m_seals->current()->state();
    return state.sides[0].commit && state.sides[1].commit &&
           state.sides[0].commit->wording != state.sides[1].commit->wording;
}

QStringList ConsensusViewModel::remarks() const {
    QStringList list;
    if (m_table.sheets().unconfirmed)
        list << tr("Seal not confirmed: both go on with these scores.");
    for (const Slot slot : {Slot::First, Slot::Second}) {
        if (m_table.sheets().paper[std::size_t(slot)])
            list << tr("The scores of %1 are from paper, not sealed.", "name").arg(m_table.nameOf(slot));
    }
    if (differentTexts())
        list << tr("The two scored on different texts of the descriptions; this is the one of this tablet.");
    return list;
}

QString ConsensusViewModel::wordingWords() const {
    return workText() ? tr("These are our own words; where they leave a doubt, the wording of the manual decides.")
                      : m_talk.wording.attribution;
}

} // namespace Tweeluik
