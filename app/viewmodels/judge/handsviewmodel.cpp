// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/handsviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/judgement/sealservice.h"

#include <QPointer>
#include <utility>

namespace Tweeluik {

HandsViewModel::HandsViewModel(AppViewModel &, Desk &desk) : m_talk(talkOf(desk)), m_keeper(desk.seals) {
    if (SharedTablet *both = shared())
        both->cover();
}

SharedTablet *HandsViewModel::shared() const { return m_keeper ? m_keeper->shared() : nullptr; }

HandsViewModel::Stage HandsViewModel::stage() const {
    if (!shared() || !shared()->isShared())
        return Begin;
    if (!m_who)
        return Who;
    if (m_forgotten)
        return Anew;
    return shared()->hasPin(*m_who) ? Give : Choose;
}

QString HandsViewModel::firstName() const { return DifferenceWords::nameOf(Slot::First, m_talk.state()); }
QString HandsViewModel::secondName() const { return DifferenceWords::nameOf(Slot::Second, m_talk.state()); }
QString HandsViewModel::name() const { return m_who ? DifferenceWords::nameOf(*m_who, m_talk.state()) : QString(); }

bool HandsViewModel::mayBegin() const { return shared() && shared()->mayBegin(); }

QString HandsViewModel::hindrance() const {
    if (mayBegin())
        return {};
    if (m_talk.state().sealed)
        return tr(
            "Somebody has sealed scores in this measurement already. From then on it stays as it was agreed: each on "
            "an own tablet.");
    return tr(
        "This measurement is on the tablet of the other auditor too, or was offered to it. Then each scores on the "
        "own tablet. When that tablet is lost, say so on the page Together first.");
}

bool HandsViewModel::sealed() const { return m_keeper && m_keeper->current() && !m_keeper->current()->scoresOpen(); }

void HandsViewModel::begin() {
    if (shared() && !shared()->begin())
        m_problem = tr("This could not be kept. Nothing was changed; try again.");
    Q_EMIT changed();
}

void HandsViewModel::clear() {
    m_problem.clear();
    m_typed.clear();
    m_first.clear();
}

void HandsViewModel::choose(int slot) {
    m_who = slot == 0 ? Slot::First : Slot::Second;
    m_forgotten = false;
    clear();
    Q_EMIT changed();
}

void HandsViewModel::leave() {
    m_who.reset();
    m_forgotten = false;
    clear();
    Q_EMIT changed();
}

void HandsViewModel::forget() {
    m_forgotten = m_who.has_value();
    clear();
    Q_EMIT changed();
}

void HandsViewModel::digit(int digit) {
    if (m_typed.size() == SlotLock::longestPin || digit < 0 || digit > 9)
        return;
    m_typed += QChar(u'0' + digit);
    m_problem.clear();
    Q_EMIT changed();
}

void HandsViewModel::rub() {
    m_typed.chop(1);
    Q_EMIT changed();
}

void HandsViewModel::go() {
    if (!shared() || !m_who)
        return;
    const QString pin = std::exchange(m_typed, {});
    if (!SlotLock::isPin(pin))
        return take(SharedTablet::PinResult::NoPin);
    if (stage() == Give)
        return take(shared()->uncover(*m_who, pin));
    if (m_first.isEmpty()) {
        m_first = pin;
        Q_EMIT changed();
        return;
    }
    if (std::exchange(m_first, {}) == pin)
        return make(pin);
    m_problem = tr("The two were not the same. Choose a PIN and type it twice.");
    Q_EMIT changed();
}

void HandsViewModel::make(const QString &pin) {
    const auto told = [here = QPointer(this)](SharedTablet::PinResult result) {
        if (here)
            here->take(result);
    };
    if (m_forgotten)
        shared()->beginAnew(*m_who, pin, told);
    else
        shared()->choosePin(*m_who, pin, told);
}

void HandsViewModel::take(SharedTablet::PinResult result) {
    using PinResult = SharedTablet::PinResult;
    switch (result) {
    case PinResult::Done:
        m_problem.clear();
        break;
    case PinResult::NoPin:
        m_problem = tr("A PIN is 4 to 12 digits.");
        break;
    case PinResult::Wrong:
        m_problem = tr("This is not the PIN of %1. Nothing was opened.", "name").arg(name());
        break;
    case PinResult::Waiting:
        m_problem = tr("That was too often wrong. After half a minute it can be tried again; nothing was lost.");
        break;
    case PinResult::NotKept:
        m_problem = tr("This could not be kept. Nothing was changed; try again.");
        break;
    }
    Q_EMIT changed();
    if (result == PinResult::Done)
        Q_EMIT opened();
}

} // namespace Tweeluik
