// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/meeting.h"

#include "core/sync/beacon.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr char meetingSaying = 2; ///< before the beacon

} // namespace

Meeting::Meeting(PeerNetwork &network, Discovery &discovery, Ticker &ticker, const Clock &clock,
                 const DeviceIdentity &own, PeerBook &book, Keep keep)
    : m_network(network), m_discovery(discovery), m_ticker(ticker), m_clock(clock), m_own(own), m_book(book),
      m_keep(std::move(keep)) {}

Meeting::~Meeting() { close(); }

Meeting::Pair *Meeting::pairOf(const DeviceKeys &keys) {
    const auto found =
        std::find_if(m_pairs.begin(), m_pairs.end(), [&keys](const Pair &pair) { return pair.keys == keys; });
    return found == m_pairs.end() ? nullptr : &*found;
}

bool Meeting::Pair::mayCall(const LinkAddress &at, std::chrono::milliseconds now) {
    if (met || calling || courtesyTick != 0 || now < restsUntil)
        return false;
    while (!tried.isEmpty() && tried.first().when + restAfter * tried.size() <= now)
        tried.removeFirst();
    return std::none_of(tried.begin(), tried.end(), [&at](const Tried &each) { return each.at == at; });
}

void Meeting::Pair::called(const LinkAddress &at, bool answered, std::chrono::milliseconds now) {
    calling = false;
    if (answered)
        return tried.clear();
    tried.append({at, now});
    if (tried.size() > mostTried)
        tried.removeFirst();
    restsUntil = now + restBetween;
}

Result<QList<LinkAddress>, LinkEnd> Meeting::open() {
    close();
    auto addresses = m_network.listen([this](std::unique_ptr<PeerLink> link) { arrived(std::move(link)); });
    if (!addresses)
        return addresses;
    m_open = true;
    m_here = std::make_shared<int>(0);
    m_port = addresses->isEmpty() ? 0 : addresses->first().port;
    for (const PinnedPeer &peer : m_book.pinned(m_clock.now().wall)) {
        SecretBytes secret = Beacon::pairSecret(m_own, peer.keys);
        if (!secret.isEmpty())
            m_pairs.push_back({peer.keys, std::move(secret)});
    }
    announce();
    m_discovery.hear([this](const QByteArray &saying, const LinkAddress &at) { heard(saying, at); });
    m_aloneTick = m_ticker.after(alone, [this] {
        m_aloneTick = 0;
        const bool anybody = std::any_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) { return pair.met; });
        if (!anybody && m_alone)
            m_alone();
    });
    return addresses;
}

void Meeting::close() {
    if (!m_open)
        return;
    m_open = false;
    m_here.reset();
    m_ticker.cancel(std::exchange(m_aloneTick, 0));
    m_ticker.cancel(std::exchange(m_renewTick, 0));
    for (const Pair &pair : m_pairs)
        m_ticker.cancel(pair.courtesyTick);
    for (const auto &waiting : std::as_const(m_waiting))
        m_ticker.cancel(waiting->patienceTick);
    for (const auto &call : std::as_const(m_calls))
        m_ticker.cancel(call->patienceTick);
    m_network.stopListening();
    m_discovery.say({}, 0);
    m_discovery.hear({});
    m_waiting.clear();
    m_calls.clear();
    m_pairs.clear();
}

/// A new beacon for each peer, so that nobody can follow a tablet by what it says.
void Meeting::announce() {
    QList<QByteArray> sayings;
    for (const Pair &pair : m_pairs)
        sayings.append(QByteArray(1, meetingSaying) + Beacon::make(pair.secret));
    m_discovery.say(sayings, m_port);
    m_renewTick = m_ticker.after(Beacon::renewed, [this] { announce(); });
}

void Meeting::heard(const QByteArray &saying, const LinkAddress &at) {
    if (saying.size() != 1 + Beacon::size || saying.front() != meetingSaying)
        return;
    const QByteArrayView beacon = QByteArrayView(saying).sliced(1);
    for (Pair &pair : m_pairs) {
        if (!Beacon::isFrom(beacon, pair.secret))
            continue;
        if (!pair.mayCall(at, m_clock.now().sinceBoot))
            return;
        const bool first = m_own.keys().deviceId() < pair.keys.deviceId();
        const DeviceKeys peer = pair.keys;
        pair.courtesyTick = m_ticker.after(first ? std::chrono::seconds(0) : courtesy, [this, peer, at] {
            Pair *later = pairOf(peer);
            if (later == nullptr)
                return;
            later->courtesyTick = 0;
            if (!later->met && !later->calling)
                callPair(peer, at, {});
        });
        return;
    }
}

void Meeting::arrived(std::unique_ptr<PeerLink> link) {
    if (!m_open || m_waiting.size() >= mostWaiting)
        return;
    const int id = ++m_last;
    auto waiting = std::make_shared<Waiting>();
    waiting->link = std::move(link);
    waiting->patienceTick = m_ticker.after(patience, [this, id] { letGo(id); });
    m_waiting.insert(id, waiting);
    waiting->link->setEvents(
        {[this, id](const QByteArray &frame) { answer(id, frame); }, {}, [this, id](LinkEnd) { letGo(id); }});
}

void Meeting::letGo(int id) {
    if (const auto waiting = m_waiting.take(id)) {
        m_ticker.cancel(waiting->patienceTick);
        // Not from within its own callback.
        m_ticker.after(std::chrono::milliseconds(0), [waiting] {});
    }
}

void Meeting::answer(int id, const QByteArray &frame) {
    const auto waiting = m_waiting.value(id);
    if (!waiting || waiting->patienceTick == 0)
        return;
    const QList<PinnedPeer> peers = m_book.pinned(m_clock.now().wall);
    auto answered = Session::answer(m_own, peers, frame);
    if (!answered)
        return letGo(id); // silence: no byte, no change
    m_ticker.cancel(std::exchange(waiting->patienceTick, 0));
    const DeviceKeys peer = peers.at(answered->peer).keys;
    m_book.met(peer, answered->counter, answered->version);
    auto made = std::make_shared<Session::Answer>(std::move(*answered));
    m_keep([this, id, peer, made, here = std::weak_ptr<int>(m_here)](bool kept) {
        if (here.expired())
            return;
        const auto ready = m_waiting.value(id);
        if (!ready || !kept)
            return letGo(id);
        m_waiting.remove(id);
        ready->link->send(made->frame);
        handOut(peer, std::move(ready->link), std::move(made->directions));
    });
}

void Meeting::call(const LinkAddress &address) {
    QList<DeviceKeys> all;
    for (const Pair &pair : m_pairs)
        all.append(pair.keys);
    callNext(address, all);
}

/// The one who answers at an address tells nothing about itself, so each is tried.
void Meeting::callNext(const LinkAddress &address, QList<DeviceKeys> rest) {
    if (rest.isEmpty())
        return;
    const DeviceKeys peer = rest.takeFirst();
    callPair(peer, address, [this, address, rest](bool met) {
        if (!met)
            callNext(address, rest);
    });
}

void Meeting::callPair(const DeviceKeys &peer, const LinkAddress &address, std::function<void(bool)> done) {
    Pair *pair = pairOf(peer);
    if (pair == nullptr || pair->calling) {
        if (done)
            done(false);
        return;
    }
    pair->calling = true;
    const int id = ++m_last;
    auto call = std::make_shared<Call>();
    call->peer = peer;
    call->at = address;
    call->done = std::move(done);
    call->greeting.emplace(m_own, peer);
    call->frame = call->greeting->begin(m_book.nextCounter(peer, m_clock.now().wall));
    m_calls.insert(id, call);
    m_keep([this, id, here = std::weak_ptr<int>(m_here)](bool kept) {
        if (here.expired() || !m_calls.contains(id))
            return;
        if (kept && m_calls.value(id)->frame)
            dial(id);
        else
            hangUp(id, false);
    });
}

void Meeting::dial(int id) {
    m_network.dial(m_calls.value(id)->at, [this, id, here = std::weak_ptr<int>(m_here)](auto dialled) {
        if (here.expired() || !m_calls.contains(id))
            return;
        if (!dialled)
            return hangUp(id, false);
        m_calls.value(id)->link = std::move(dialled).value();
        greet(id);
    });
}

void Meeting::greet(int id) {
    const auto call = m_calls.value(id);
    call->patienceTick = m_ticker.after(patience, [this, id] { hangUp(id, false); });
    call->link->setEvents(
        {[this, id](const QByteArray &frame) { finish(id, frame); }, {}, [this, id](LinkEnd) { hangUp(id, false); }});
    call->link->send(*call->frame);
}

void Meeting::finish(int id, const QByteArray &frame) {
    const auto call = m_calls.value(id);
    if (!call || !call->greeting)
        return;
    auto session = call->greeting->finish(frame);
    call->greeting.reset();
    if (!session)
        return hangUp(id, false);
    const DeviceKeys peer = call->peer;
    auto link = std::move(call->link);
    m_book.met(peer, 0, Session::version); // it has answered: the word that was missing while it was pending
    m_keep([](bool) {});
    hangUp(id, true);
    handOut(peer, std::move(link), std::move(*session));
}

void Meeting::hangUp(int id, bool met) {
    const auto call = m_calls.take(id);
    if (!call)
        return;
    m_ticker.cancel(call->patienceTick);
    if (Pair *pair = pairOf(call->peer))
        pair->called(call->at, met, m_clock.now().sinceBoot);
    m_ticker.after(std::chrono::milliseconds(0), [call] {});
    if (call->done)
        call->done(met);
}

void Meeting::handOut(const DeviceKeys &peer, std::unique_ptr<PeerLink> link,
                      Noise::HandshakeState::Directions session) {
    if (Pair *pair = pairOf(peer)) {
        pair->met = true;
        m_ticker.cancel(std::exchange(pair->courtesyTick, 0));
    }
    auto sealed = std::make_unique<SealedLink>(std::move(link), std::move(session));
    if (m_met)
        m_met(peer, std::move(sealed));
}

void Meeting::parted(const DeviceKeys &peer) {
    if (Pair *pair = pairOf(peer))
        pair->met = false;
}

} // namespace Tweeluik
