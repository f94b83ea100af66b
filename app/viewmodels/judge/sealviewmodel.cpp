// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/sealviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"

#include <algorithm>

namespace Tweeluik {

SealViewModel::SealViewModel(const Talk &talk, SealKeeper *keeper, QObject *parent)
    : QObject(parent), m_talk(talk), m_keeper(keeper) {
    if (keeper != nullptr)
        connect(keeper, &SealKeeper::changed, this, &SealViewModel::changed);
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.details || change.team || change.preparation)
            Q_EMIT changed();
    });
}

const SealSide *SealViewModel::mine() const {
    return service() ? &service()->state().side(m_talk.measurement.self()) : nullptr;
}

QList<ItemNumber> SealViewModel::items() const {
    QList<ItemNumber> items;
    for (const Instrument::Item &item : m_talk.instrument.items())
        items.append(item.id.number);
    return items;
}

QList<ItemNumber> SealViewModel::openItems() const {
    QList<ItemNumber> open = items();
    for (const Score &score : m_talk.state().ownScores[std::size_t(m_talk.measurement.self())]) {
        if (score.answered())
            open.removeAll(score.item);
    }
    return open;
}

QString SealViewModel::otherName() const {
    return DifferenceWords::nameOf(other(m_talk.measurement.self()), m_talk.state());
}

bool SealViewModel::single() const {
    const SealSide *side = mine();
    return side != nullptr && side->alone && !open();
}

QString SealViewModel::hiddenWords() const {
    if (single())
        return tr("A single score: %1 does not score any more", "name").arg(otherName());
    return open() ? tr("Both have sealed: open to both auditors")
                  : tr("Hidden from %1 until both have sealed", "name").arg(otherName());
}

QString SealViewModel::sealedWords() const {
    const SealSide *side = mine();
    if (side == nullptr || !sealed())
        return {};
    if (side->onPaper)
        return tr("From paper, not sealed");
    if (!side->commit)
        return tr("Sealed");
    return tr("Sealed at %1", "time of day").arg(DifferenceWords::time(side->commit->wall, m_talk.measurement.clock()));
}

QString SealViewModel::notice() const {
    const SealSide *side = mine();
    if (side == nullptr || open())
        return {};
    const SealStep step = service()->step();
    if (step.kind == SealStep::Kind::Lost)
        return tr("What was sealed is not on this tablet any more: it was put back from before that moment. The scores "
                  "can be entered as scores from paper.");
    if (sealed() || side->reopenings.isEmpty())
        return {};
    const QString reason = side->reopenings.last().reason;
    if (reason.isEmpty())
        return tr("An explanation was changed after these scores were sealed, so the seal is open again. Look at the "
                  "scores once more and seal them anew.");
    return tr("The seal was opened again: %1. The scores are not sealed now.", "reason").arg(reason);
}

void SealViewModel::say(const QString &answer) {
    if (answer == m_answer)
        return;
    m_answer = answer;
    Q_EMIT changed();
}

SealViewModel::Question SealViewModel::openItemsQuestion() const {
    QStringList names;
    for (const ItemNumber item : m_openItems)
        names.append(QStringLiteral("%1 %2").arg(item).arg(m_talk.wording.item(ItemId{item}).shortTitle));
    return {tr("%n item(s) still open", nullptr, int(names.size())),
            tr("Not judged yet: %1. A level counts, and that it cannot be judged yet counts just as well.")
                .arg(names.join(QStringLiteral(", "))),
            tr("Back to this item"), tr("To item %1").arg(m_openItems.first()), GoToItem};
}

SealViewModel::Question SealViewModel::sealQuestion() const {
    return {tr("Seal these scores?"),
            tr("Fixed from then on: the level, the reason and the linked notes of every item. Free stays what the two "
               "agree about it later.\n\nUntil the scores are exchanged the seal can be opened again, with a reason "
               "that both see. After that nobody can change these scores any more.\n\nIt is an agreement between "
               "colleagues, not a lock against talking in the room."),
            tr("Not yet"), tr("Seal"), Seal};
}

bool SealViewModel::ask() {
    say({});
    if (!possible())
        return false;
    m_talk.measurement.settle();
    m_openItems = openItems();
    const SealService::Refusal refusal = service()->maySeal(items());
    if (refusal == SealService::Refusal::Sealed || refusal == SealService::Refusal::NotKept) {
        say(refused(refusal));
        return false;
    }
    if (!m_openItems.isEmpty())
        m_question = openItemsQuestion();
    else if (refusal == SealService::Refusal::NotReady)
        m_question = {tr("First the explanations"),
                      tr("Scores are sealed on explanations that both auditors call ready. Both have not said so of "
                         "the texts as they stand now. What is scored here stays."),
                      tr("Later"), tr("To the explanations"), ToExplanations};
    else if (refusal == SealService::Refusal::Joining)
        m_question = {tr("Two measurements become one"),
                      tr("This measurement is becoming one with another. Sealing waits until that is done; what is "
                         "scored here stays."),
                      tr("Later"), tr("To the page Together"), ToTogether};
    else
        m_question = sealQuestion();
    Q_EMIT asked();
    return true;
}

void SealViewModel::seal() {
    if (!possible())
        return;
    say(refused(service()->seal(items())));
    Q_EMIT changed();
}

QString SealViewModel::refused(SealService::Refusal refusal) const {
    switch (refusal) {
    case SealService::Refusal::None:
        return {};
    case SealService::Refusal::Sealed:
        return tr("These scores cannot be sealed on this tablet any more. They can be entered as scores from paper.");
    case SealService::Refusal::NotKept:
        return tr("The seal was not put. The scores are kept; all reasons together may be longer than a seal can hold, "
                  "or the tablet has no room.");
    case SealService::Refusal::NotReady:
    case SealService::Refusal::Unanswered:
    case SealService::Refusal::Joining:
        return tr("Something came in meanwhile. The scores are kept and not sealed.");
    }
    return {};
}

QString SealViewModel::tooLate() const {
    return tr("These scores can no longer be changed: they have been handed over, sealed, and stay as they are.");
}

bool SealViewModel::mayReopen() {
    const bool may = possible() && service()->mayReopen();
    say(may ? QString() : tooLate());
    return may;
}

void SealViewModel::reopen(const QString &reason) {
    const QString why = reason.trimmed();
    if (why.isEmpty() || !possible())
        return;
    say(service()->reopen(why) ? QString() : tooLate());
    Q_EMIT changed();
}

} // namespace Tweeluik
