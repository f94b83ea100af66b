// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pairingdesk.h"

#include <QStringList>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qsizetype instanceSize = 8;
constexpr char pairingSaying = 1; ///< before the instance: the first byte of what is said while pairing
constexpr int mostFound = 16;
constexpr int mostAddresses = 4;
const QString &scheme() {
    static const QString name = QStringLiteral("TWEELUIK");
    return name;
}

} // namespace

PairingDesk::PairingDesk(PeerNetwork &network, Discovery &discovery, Ticker &ticker, const Clock &clock,
                         const DeviceIdentity &own, PeerBook &book, Keep keep)
    : m_network(network), m_discovery(discovery), m_ticker(ticker), m_clock(clock), m_own(own), m_book(book),
      m_keep(std::move(keep)), m_guard(clock, book.failures()) {}

PairingDesk::~PairingDesk() {
    m_changed = {};
    close();
}

void PairingDesk::finish(State state) {
    m_ticker.cancel(std::exchange(m_windowTick, 0));
    m_ticker.cancel(std::exchange(m_patienceTick, 0));
    m_network.stopListening();
    m_discovery.say({}, 0);
    m_discovery.hear({});
    m_addresses.clear();
    m_found.clear();
    m_instance.clear();
    m_guard.close();
    m_state = state;
}

void PairingDesk::openWindow() {
    m_ticker.cancel(std::exchange(m_windowTick, 0));
    m_openUntil = m_clock.now().sinceBoot + PairingGuard::window;
    m_windowTick = m_ticker.after(PairingGuard::window, [this] {
        m_windowTick = 0;
        // An attempt that is under way has a patience of its own.
        if (m_state == State::Showing || m_state == State::Seeking)
            fail(Trouble::Expired);
    });
}

std::chrono::milliseconds PairingDesk::left() const {
    const auto rest = m_openUntil - m_clock.now().sinceBoot;
    return m_windowTick == 0 ? std::chrono::milliseconds(0) : std::max(rest, std::chrono::milliseconds(0));
}

void PairingDesk::show() {
    close();
    if (!m_guard.open()) {
        m_state = State::Paused;
        return told();
    }
    m_book.setFailures(m_guard.failures());
    auto listening = m_network.listen([this](std::unique_ptr<PeerLink> link) {
        // One at a time; whoever comes second is closed without a word.
        if (m_state == State::Showing)
            begin(Pairing::Side::Shows, std::move(link), {});
    });
    if (!listening || listening->isEmpty())
        return fail(Trouble::NoNetwork);
    m_addresses = listening->mid(0, mostAddresses);
    m_instance.resize(instanceSize);
    fillRandom(m_instance.data(), std::size_t(instanceSize));
    m_discovery.say({QByteArray(1, pairingSaying) + m_instance}, m_addresses.first().port);
    m_state = State::Showing;
    openWindow();
    told();
}

void PairingDesk::seek() {
    close();
    if (!m_guard.open()) {
        m_state = State::Paused;
        return told();
    }
    m_book.setFailures(m_guard.failures());
    m_state = State::Seeking;
    openWindow();
    m_discovery.hear([this](const QByteArray &saying, const LinkAddress &at) {
        if (m_state != State::Seeking || saying.size() != 1 + instanceSize || saying.front() != pairingSaying)
            return;
        const QByteArray instance = saying.mid(1);
        const bool known = std::any_of(m_found.begin(), m_found.end(),
                                       [&instance](const Found &other) { return other.instance == instance; });
        if (known || m_found.size() >= mostFound)
            return;
        m_found.append({instance, at});
        told();
    });
    told();
}

void PairingDesk::extend() {
    if ((m_state == State::Showing || m_state == State::Seeking) && m_guard.open())
        openWindow();
    told();
}

void PairingDesk::meet(const LinkAddress &address, std::optional<Hash> pin) {
    if (m_state != State::Seeking)
        return;
    m_state = State::Meeting;
    m_network.dial(address, [this, pin, here = std::weak_ptr<int>(m_alive)](auto dialled) {
        if (here.expired() || m_state != State::Meeting || m_pairing)
            return;
        if (!dialled)
            return fail(Trouble::Unreachable);
        begin(Pairing::Side::Types, std::move(dialled).value(), pin);
    });
    told();
}

void PairingDesk::begin(Pairing::Side side, std::unique_ptr<PeerLink> link, std::optional<Hash> pin) {
    m_failure = Pairing::Failure::None;
    m_counted = false;
    m_greeted = false;
    m_pairing = std::make_unique<Pairing>(side, m_own, pin);
    m_link = std::move(link);
    m_link->setEvents({[this](const QByteArray &frame) { hear(frame); }, {}, [this](LinkEnd) { ended(); }});
    m_state = State::Meeting;
    send(m_pairing->begin());
    follow();
}

void PairingDesk::hear(const QByteArray &frame) {
    if (!m_pairing || m_pairing->stage() == Pairing::Stage::Paired)
        return;
    const QList<QByteArray> frames = m_pairing->receive(frame);
    if (m_pairing->greeted() && !std::exchange(m_greeted, true) && m_pairing->side() == Pairing::Side::Shows &&
        !m_guard.greet())
        m_pairing->giveUp();
    if (!m_pairing->counts() || m_counted) {
        send(frames);
        return follow();
    }
    // From here on it counts as one that failed until it is right, also when the app is killed: durable before the
    // other hears more.
    m_counted = true;
    m_book.setFailures(std::min(m_guard.failures() + 1, PairingGuard::attempts));
    m_keep([this, frames, here = std::weak_ptr<int>(m_alive), attempt = m_pairing.get()](bool kept) {
        if (here.expired() || m_pairing.get() != attempt)
            return;
        if (!kept)
            return fail(Trouble::NotStored);
        send(frames);
        follow();
    });
}

void PairingDesk::send(const QList<QByteArray> &frames) {
    for (const QByteArray &frame : frames) {
        if (m_link)
            m_link->send(frame);
    }
}

void PairingDesk::type(std::uint32_t digits) {
    if (!m_pairing || m_pairing->stage() != Pairing::Stage::Typing)
        return;
    send(m_pairing->type(digits));
    follow();
}

/// The next frame, or the user, has so long; a silent stranger does not keep the tablet.
void PairingDesk::arm() {
    m_ticker.cancel(std::exchange(m_patienceTick, 0));
    const bool user = m_pairing->stage() == Pairing::Stage::Typing || m_pairing->stage() == Pairing::Stage::Waiting;
    const std::chrono::milliseconds wait = user ? std::chrono::milliseconds(PairingGuard::window) : patience;
    m_patienceTick = m_ticker.after(wait, [this] {
        m_patienceTick = 0;
        ended();
    });
}

void PairingDesk::follow() {
    using Stage = Pairing::Stage;
    if (!m_pairing)
        return;
    const bool types = m_pairing->side() == Pairing::Side::Types;
    switch (m_pairing->stage()) {
    case Stage::Greeting:
    case Stage::Comparing:
    case Stage::Confirming:
        m_state = State::Meeting;
        break;
    case Stage::Typing:
        m_state = types ? State::TypeCode : State::ShowCode;
        break;
    case Stage::Waiting:
        m_state = State::ShowAnswer;
        break;
    case Stage::Pending:
        m_state = State::Meeting;
        arm();
        return keepPeer();
    case Stage::Paired:
        m_peer = m_pairing->peer();
        m_guard.paired();
        m_book.setFailures(0);
        m_book.confirm(*m_peer);
        m_keep([](bool) {});
        finish(State::Paired);
        return told();
    case Stage::Broken:
        return ended();
    }
    arm();
    told();
}

void PairingDesk::keepPeer() {
    const DeviceKeys peer = *m_pairing->peer();
    const PeerBook before = m_book;
    if (!m_book.add(peer, m_clock.now().wall))
        return fail(Trouble::NotStored);
    if (m_pairing->side() == Pairing::Side::Types)
        m_book.confirm(peer); // both codes were right, and the other has stored us
    m_keep([this, before, here = std::weak_ptr<int>(m_alive), attempt = m_pairing.get()](bool kept) {
        if (here.expired() || (kept && m_pairing.get() != attempt))
            return;
        if (!kept) {
            m_book = before; // nor does the next write bring it along
            return m_pairing.get() == attempt ? fail(Trouble::NotStored) : void();
        }
        send(m_pairing->stored());
        follow();
    });
}

void PairingDesk::ended() {
    if (!m_pairing || m_state == State::Paired)
        return;
    m_pairing->giveUp();
    const bool stranger = m_pairing->side() == Pairing::Side::Shows && !m_pairing->counts();
    if (!stranger)
        return fail(Trouble::Attempt);
    // Nobody's attempt: whoever came went again, and the window stays open for the one that is meant.
    m_pairing.reset();
    m_link.reset();
    m_ticker.cancel(std::exchange(m_patienceTick, 0));
    if (!m_guard.isOpen())
        return fail(Trouble::Expired);
    m_state = State::Showing;
    told();
}

void PairingDesk::fail(Trouble trouble) {
    m_trouble = trouble;
    if (m_pairing) {
        m_pairing->giveUp();
        m_failure = m_pairing->failure();
        if (m_pairing->counts()) {
            m_guard.failed();
            m_book.setFailures(m_guard.failures());
            m_keep([](bool) {});
        }
    }
    m_pairing.reset();
    m_link.reset();
    finish(m_guard.wait() > std::chrono::milliseconds(0) ? State::Paused : State::Failed);
    told();
}

void PairingDesk::close() {
    if (m_pairing && m_state != State::Paired && m_pairing->counts())
        fail(Trouble::Attempt);
    m_pairing.reset();
    m_link.reset();
    m_peer.reset();
    m_trouble = Trouble::None;
    m_failure = Pairing::Failure::None;
    finish(State::Closed);
}

std::optional<std::uint32_t> PairingDesk::code() const { return m_pairing ? m_pairing->code() : std::nullopt; }

std::optional<std::uint32_t> PairingDesk::answer() const { return m_pairing ? m_pairing->answer() : std::nullopt; }

QString PairingDesk::invitation() const {
    if (m_addresses.isEmpty())
        return {};
    const Hash pin = m_own.keys().pin();
    QStringList parts{
        scheme(), QString::number(Pairing::version),
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(pin.data()), qsizetype(pin.size()))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
    for (const LinkAddress &address : m_addresses)
        parts.append(address.text());
    return parts.join(u' ');
}

std::optional<PairingDesk::Invitation> PairingDesk::readInvitation(const QString &text) {
    const QStringList parts = text.trimmed().split(u' ');
    if (parts.size() < 4 || parts.size() > 3 + mostAddresses || parts.at(0) != scheme() ||
        parts.at(1) != QString::number(Pairing::version))
        return std::nullopt;
    Invitation invitation;
    const auto pin = QByteArray::fromBase64Encoding(
        parts.at(2).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!pin || pin.decoded.size() != qsizetype(invitation.pin.size()))
        return std::nullopt;
    std::copy(pin.decoded.begin(), pin.decoded.end(), invitation.pin.begin());
    for (const QString &part : parts.mid(3)) {
        const auto address = LinkAddress::read(part);
        if (!address)
            return std::nullopt;
        invitation.addresses.append(*address);
    }
    return invitation;
}

} // namespace Tweeluik
