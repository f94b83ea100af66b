// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/pairingviewmodel.h"

#include "app/viewmodels/together/togetherwords.h"

#include <algorithm>
#include <utility>

namespace Tweeluik {

namespace {

constexpr int codeDigits = 6;
constexpr int answerDigits = 2;

QString padded(std::uint32_t number, int digits) { return QString::number(number).rightJustified(digits, u'0'); }

} // namespace

PairingViewModel::PairingViewModel(AppViewModel &app, Desk &desk) : m_desk(desk), m_tandem(desk.tandem) {
    if (!m_tandem)
        return;
    connect(m_tandem, &Tandem::pairingChanged, this, &PairingViewModel::refresh);
    connect(&app, &AppViewModel::aboutToLeavePage, this, &PairingViewModel::leave);
    refresh();
}

PairingViewModel::~PairingViewModel() { leave(); }

void PairingViewModel::leave() {
    m_desk.ticker.cancel(std::exchange(m_tick, 0));
    if (!m_tandem)
        return;
    Tandem *tandem = m_tandem;
    tandem->disconnect(this);
    m_tandem = nullptr;
    tandem->closePairing();
}

void PairingViewModel::refresh() {
    const Step before = step();
    const bool looked = looks();
    m_now = m_tandem->pairing();
    m_heardAt = m_desk.clock.now().sinceBoot;
    if (!looked)
        m_looksSince = m_heardAt;
    if (m_now.invitation != m_invitation) {
        m_invitation = m_now.invitation;
        m_qr = QrPicture::of(m_invitation);
    }
    m_found.show(m_now.found);
    if (step() != before)
        clear();
    arm();
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void PairingViewModel::clear() {
    m_typed.clear();
    m_addressProblem.clear();
    Q_EMIT typedChanged();
    Q_EMIT addressChanged();
}

PairingViewModel::Step PairingViewModel::step() const {
    if (!m_desk.tandem)
        return Without;
    switch (m_now.state) {
    case PairingDesk::State::Closed:
        return Choose;
    case PairingDesk::State::Showing:
        return Show;
    case PairingDesk::State::Seeking:
        return Seek;
    case PairingDesk::State::Meeting:
        return Meeting;
    case PairingDesk::State::TypeCode:
        return Typing;
    case PairingDesk::State::ShowCode:
        return Code;
    case PairingDesk::State::ShowAnswer:
        return Answer;
    case PairingDesk::State::Paired:
        return Paired;
    case PairingDesk::State::Failed:
        return Failed;
    case PairingDesk::State::Paused:
        return Paused;
    }
    return Choose;
}

QString PairingViewModel::title() const {
    switch (step()) {
    case Without:
    case Choose:
        return tr("Which tablet shows the code?");
    case Paired:
        return tr("The tablets are connected");
    default:
        return m_shows ? tr("This tablet shows the code") : tr("Type the code of the other tablet");
    }
}

QString PairingViewModel::linkWords() const { return step() == Paired ? tr("connected") : tr("not connected yet"); }

QString PairingViewModel::code() const {
    if (!m_now.code)
        return {};
    const QString digits = padded(*m_now.code, codeDigits);
    return digits.first(3) + u' ' + digits.sliced(3);
}

QString PairingViewModel::answer() const { return m_now.answer ? padded(*m_now.answer, answerDigits) : QString(); }

int PairingViewModel::wanted() const {
    switch (step()) {
    case Typing:
        return codeDigits;
    case Code:
        return answerDigits;
    default:
        return 0;
    }
}

/// What is left of what was told when it was told.
Milliseconds PairingViewModel::rest(Milliseconds from) const {
    return std::max(Milliseconds(0), from - (m_desk.clock.now().sinceBoot - m_heardAt));
}

QString PairingViewModel::timeLeft() const {
    if (!looks())
        return {};
    return tr("This screen stays open for %1 more.").arg(PairingWords::about(rest(m_now.left)));
}

QString PairingViewModel::pauseLeft() const {
    const Milliseconds left = step() == Paused ? rest(m_now.wait) : Milliseconds(0);
    if (left <= Milliseconds(0))
        return {};
    return tr("Possible again in %1.").arg(PairingWords::about(left));
}

void PairingViewModel::arm() {
    m_desk.ticker.cancel(std::exchange(m_tick, 0));
    const Milliseconds left = looks() ? rest(m_now.left) : step() == Paused ? rest(m_now.wait) : Milliseconds(0);
    if (left <= Milliseconds(0))
        return;
    Milliseconds next = PairingWords::untilNext(left);
    if (m_desk.parcels && looks() && untilAlone() > Milliseconds(0))
        next = std::min(next, untilAlone());
    m_tick = m_desk.ticker.after(next, [this] {
        m_tick = 0;
        arm();
        Q_EMIT timeChanged();
    });
}

Milliseconds PairingViewModel::untilAlone() const { return m_looksSince + alone - m_desk.clock.now().sinceBoot; }

QList<MeasurementId> PairingViewModel::onBoth() const {
    QList<MeasurementId> all;
    const QList<MeasurementSummary> here = m_tandem ? m_desk.portfolio.summaries() : QList<MeasurementSummary>();
    for (const MeasurementSummary &each : here) {
        if (!TogetherWords::isUnitable(m_tandem->shared(each.id).state)) // those are on this tablet alone
            all.append(each.id);
    }
    return all;
}

bool PairingViewModel::fileOffered() const {
    using Trouble = PairingDesk::Trouble;
    const bool nobody = looks() ? m_now.found.isEmpty() && untilAlone() <= Milliseconds(0)
                                : step() == Failed && m_now.trouble != Trouble::Attempt &&
                                      m_now.trouble != Trouble::NotStored && m_now.trouble != Trouble::None;
    return nobody && m_desk.parcels && !onBoth().isEmpty();
}

bool PairingViewModel::openForFile() {
    const QList<MeasurementId> all = onBoth();
    const OpenMeasurement *inHand = m_desk.portfolio.current();
    if (inHand && all.contains(inHand->id()))
        return true;
    return all.size() == 1 && m_desk.portfolio.open(all.first()).ok();
}

QString PairingViewModel::troubleTitle() const { return PairingWords::of(m_now).title; }

QString PairingViewModel::troubleText() const { return PairingWords::of(m_now).text; }

QString PairingViewModel::attemptsLeft() const {
    return step() == Failed ? PairingWords::attempts(m_now.failures) : QString();
}

void PairingViewModel::act(const std::function<void(Tandem &)> &verb) {
    if (!m_tandem)
        return;
    verb(*m_tandem);
    refresh();
}

void PairingViewModel::showCode() {
    m_shows = true;
    act([](Tandem &tandem) { tandem.showCode(); });
}

void PairingViewModel::seek() {
    m_shows = false;
    act([](Tandem &tandem) { tandem.seek(); });
}

void PairingViewModel::extend() {
    act([](Tandem &tandem) { tandem.extend(); });
}

void PairingViewModel::meet(int row) {
    const std::optional<LinkAddress> address = m_found.address(row);
    if (address)
        act([&address](Tandem &tandem) { tandem.meet(*address, {}); });
}

void PairingViewModel::setAddress(const QString &address) {
    m_address = address;
    m_addressProblem.clear();
    Q_EMIT addressChanged();
}

void PairingViewModel::meetAddress() {
    const std::optional<LinkAddress> address = LinkAddress::read(m_address);
    if (!address) {
        m_addressProblem = tr("An address looks like 192.168.1.7:40123, with the number after the colon. It stands on "
                              "the screen of the other tablet.");
        Q_EMIT addressChanged();
    } else {
        act([&address](Tandem &tandem) { tandem.meet(*address, {}); });
    }
}

void PairingViewModel::type(const QString &digit) {
    if (m_typed.size() >= wanted() || digit.size() != 1 || digit.front() < u'0' || digit.front() > u'9')
        return;
    m_typed += digit;
    Q_EMIT typedChanged();
}

void PairingViewModel::eraseDigit() {
    m_typed.chop(1);
    Q_EMIT typedChanged();
}

void PairingViewModel::check() {
    if (complete())
        act([digits = m_typed.toUInt()](Tandem &tandem) { tandem.type(digits); });
}

void PairingViewModel::again() { m_shows ? showCode() : seek(); }

void PairingViewModel::stop() {
    act([](Tandem &tandem) { tandem.closePairing(); });
}

} // namespace Tweeluik
