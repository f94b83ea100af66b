// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/waitingviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "app/viewmodels/shell/pages.h"
#include "core/judgement/sheets.h"
#include "core/measurement/consensusservice.h"

namespace Tweeluik {

WaitingViewModel::WaitingViewModel(AppViewModel &, Desk &desk)
    : m_talk(talkOf(desk)), m_seal(m_talk, desk.seals), m_hasOther(desk.tandem != nullptr),
      m_canPassFile(desk.parcels != nullptr) {
    connect(&m_seal, &SealViewModel::changed, this, &WaitingViewModel::changed);
}

const SealState *WaitingViewModel::state() const { return m_seal.possible() ? &m_seal.service()->state() : nullptr; }

bool WaitingViewModel::comparable() const {
    return state() && sheetsToCompare(*state(), m_talk.state().judgement).ready();
}

bool WaitingViewModel::canCompare() const {
    return comparable() && pageFor(QStringLiteral("judge/consensus")) != nullptr;
}

bool WaitingViewModel::mismatch() const { return state() && !state()->mismatch.isEmpty() && !state()->unconfirmed; }

bool WaitingViewModel::unconfirmed() const { return state() && state()->unconfirmed; }

bool WaitingViewModel::saidYes(Slot slot) const {
    return state() && !state()->mismatch.isEmpty() &&
           m_talk.state().judgement.goesOn[std::size_t(slot)] == state()->mismatch;
}

QString WaitingViewModel::mismatchWords() const {
    if (accepted())
        return tr("Said on this tablet. It counts once %1 says so on the other tablet too.", "name")
            .arg(m_seal.otherName());
    const QString what =
        tr("What came open is not exactly what was sealed. That can happen without anybody having done something "
           "wrong, for example when a tablet was put back. Nothing is lost, and both can still go on: then the report "
           "says in one sentence that the seal was not confirmed.");
    return saidYes(other(m_talk.measurement.self()))
               ? what + u' ' + tr("%1 goes on with it; it waits for a yes here.", "name").arg(m_seal.otherName())
               : what;
}

QStringList WaitingViewModel::traces() const {
    QStringList list;
    if (!state() || !state()->bothOpen())
        return list;
    for (const Slot slot : {Slot::First, Slot::Second}) {
        const QString name = DifferenceWords::nameOf(slot, m_talk.state());
        for (const Reopening &each : state()->side(slot).reopenings)
            list.append(each.reason.isEmpty()
                            ? tr("%1 sealed again, because an explanation was changed.", "name").arg(name)
                            : tr("%1 opened the own seal again: %2", "name, reason").arg(name, each.reason));
    }
    return list;
}

bool WaitingViewModel::alone() const { return m_talk.state().judgement.alone[std::size_t(m_talk.measurement.self())]; }

QString WaitingViewModel::aloneWords() const {
    if (!alone() || m_seal.open())
        return {};
    const QString name = m_seal.otherName();
    if (!m_seal.single())
        return tr("Here it was said that %1 does not score any more, and %1 says the same of this side. So both still "
                  "count, until one of the two takes it back.",
                  "name")
            .arg(name);
    const QString what =
        tr("%1 does not score any more. What stands is a single score: no consensus is claimed, and the "
           "report says so.",
           "name")
            .arg(name);
    return m_seal.sealed() ? what : what + u' ' + tr("It begins once the own scores are sealed.");
}

void WaitingViewModel::acceptMismatch() {
    if (m_seal.possible())
        m_seal.service()->acceptMismatch();
}

void WaitingViewModel::setAlone(bool alone) {
    if (m_seal.possible())
        ConsensusService(m_talk.measurement).setAlone(alone);
}

} // namespace Tweeluik
