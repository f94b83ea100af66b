// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/courier.h"

#include <algorithm>

namespace Tweeluik {

Courier::Courier(Ground ground, PeerBook book, Home home)
    : m_ground(ground), m_book(std::move(book)), m_home(std::move(home)),
      m_desk(ground.network, ground.discovery, ground.ticker, ground.clock, ground.own, m_book,
             [this](std::function<void(bool)> done) { m_home.keepBook(m_book.encode(), std::move(done)); }),
      m_meeting(ground.network, ground.discovery, ground.ticker, ground.clock, ground.own, m_book,
                [this](std::function<void(bool)> done) { m_home.keepBook(m_book.encode(), std::move(done)); }) {
    m_desk.onChanged([this] {
        if (m_desk.state() == PairingDesk::State::Paired)
            m_home.peersChanged();
        m_home.pairingChanged();
    });
    m_meeting.onMet([this](const DeviceKeys &peer, std::unique_ptr<SealedLink> link) { met(peer, std::move(link)); });
    m_meeting.onAlone([this] {
        if (m_talks.empty())
            setLink(Link::Alone);
    });
}

Courier::~Courier() {
    m_here.reset();
    m_talks.clear();
}

void Courier::keep() {
    m_home.keepBook(m_book.encode(), [](bool) {});
}

void Courier::setLink(Link link) {
    m_link = link;
    m_home.linkChanged();
}

/// Pairing and meeting use the same network, one at a time.
void Courier::openPairing() {
    m_pairing = true;
    shut();
}

void Courier::closePairing() {
    m_desk.close();
    m_pairing = false;
    open();
}

void Courier::setListening(bool listening) {
    if (m_listening == listening)
        return;
    m_listening = listening;
    if (listening)
        open();
    else
        shut();
}

void Courier::lookAgain() {
    if (m_talks.empty())
        open();
}

void Courier::open() {
    if (!m_listening || m_pairing)
        return;
    const auto addresses = m_meeting.open();
    m_addresses = addresses ? *addresses : QList<LinkAddress>();
    setLink(addresses ? Link::Looking : Link::NoNetwork);
}

void Courier::shut() {
    while (!m_talks.empty())
        letGo(std::move(m_talks.extract(m_talks.begin()).mapped().conversation));
    m_meeting.close();
    m_addresses.clear();
    setLink(Link::Off);
    m_home.peersChanged();
}

void Courier::call(const LinkAddress &address) { m_meeting.call(address); }

void Courier::forget(const DeviceKeys &peer) {
    m_book.forget(peer);
    keep();
    const auto talk = m_talks.find(peer.deviceId());
    if (talk != m_talks.end()) {
        letGo(std::move(talk->second.conversation));
        m_talks.erase(talk);
    }
    m_home.peersChanged();
    open(); // its beacon is told no more
}

void Courier::setName(const QString &name) {
    if (m_name == name)
        return;
    m_name = name;
    for (const auto &[device, talk] : m_talks)
        talk.conversation->sayName(name);
}

/// It may be the one that is calling.
void Courier::letGo(std::unique_ptr<Conversation> conversation) {
    m_ground.ticker.after(std::chrono::milliseconds(0),
                          [gone = std::shared_ptr<Conversation>(std::move(conversation))] {});
}

Conversation *Courier::with(const DeviceKeys &peer) const {
    const auto talk = m_talks.find(peer.deviceId());
    return talk == m_talks.end() ? nullptr : talk->second.conversation.get();
}

bool Courier::isHere(const DeviceKeys &peer) const { return with(peer) != nullptr; }

bool Courier::takesPart(const DeviceKeys &peer, const MeasurementId &measurement) const {
    const auto joining = m_joining.constFind(measurement);
    return m_shared.value(measurement).contains(peer.g) || (joining != m_joining.cend() && joining->from == peer);
}

void Courier::met(const DeviceKeys &peer, std::unique_ptr<SealedLink> link) {
    const int serial = ++m_lastSerial;
    Conversation::Home home{
        [this, peer](const MeasurementId &id) { return replica(peer, id); },
        [this, peer](const QString &name) {
            m_book.rename(peer, name);
            keep();
            m_home.peersChanged();
        },
        [this, peer](const MeasurementOffer &offer) { m_home.offered(peer, offer); },
        [this, peer](const MeasurementId &id, const PublicKey &key) { m_home.accepted(peer, id, key); },
        [this, peer](const MeasurementId &id) {
            m_joining.removeIf([&](const auto &each) { return each.key() == id && each.value().from == peer; });
            m_home.declined(peer, id);
        },
        [this, peer](const MeasurementId &id) { moved(peer, id); },
        [this, peer](const ClockOffset &offset) { m_home.clocksRead(peer, offset); },
        [this, peer](const EraseOrder &order) { m_home.ordered(peer, order); },
        [this, peer](const EraseConfirmation &confirmation) { m_home.confirmed(peer, confirmation); },
        [this, peer](const AdoptProposal &proposal) { m_home.proposed(peer, proposal); },
        [this](const MeasurementId &id) { return pact(id); },
        [this, peer, serial] { parted(peer, serial); }};
    Talk &talk = m_talks[peer.deviceId()];
    if (talk.conversation)
        letGo(std::move(talk.conversation));
    talk.serial = serial;
    talk.conversation = std::make_unique<Conversation>(peer, std::move(link), m_ground.clock, std::move(home));
    if (!talk.conversation->isOpen())
        return; // it ended as soon as somebody listened, and was let go
    if (!m_name.isEmpty())
        talk.conversation->sayName(m_name);
    setLink(Link::Here);
    m_home.peersChanged();
    m_home.met(peer);
    share(*talk.conversation);
    // One of the two is enough.
    if (m_ground.own.keys().deviceId() < peer.deviceId())
        talk.conversation->readClocks();
}

void Courier::parted(const DeviceKeys &peer, int serial) {
    const auto talk = m_talks.find(peer.deviceId());
    if (talk == m_talks.end() || talk->second.serial != serial)
        return;
    letGo(std::move(talk->second.conversation));
    m_talks.erase(talk);
    m_meeting.parted(peer);
    if (m_talks.empty())
        setLink(Link::Looking);
    m_home.peersChanged();
    for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it) {
        if (it->contains(peer.g))
            m_home.moved(it.key());
    }
}

void Courier::share(Conversation &conversation) const {
    QList<MeasurementId> both;
    for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it) {
        if (it->contains(conversation.peer().g))
            both.append(it.key());
    }
    for (const AdoptPact &pact : m_pacts) {
        if (!pact.joined && pact.across(m_ground.own.keys().g).line.signing == conversation.peer().g)
            both.append(pact.channel());
    }
    conversation.share(both);
}

void Courier::setShared(const QHash<MeasurementId, QList<PublicKey>> &shared) {
    m_shared = shared;
    // Once it is here, its roster says who takes part.
    m_joining.removeIf([&](const auto &each) { return !shared.value(each.key()).isEmpty(); });
    for (const auto &[device, talk] : m_talks)
        share(*talk.conversation);
}

void Courier::setPacts(const QList<AdoptPact> &pacts) {
    m_pacts = pacts;
    for (const auto &[device, talk] : m_talks)
        share(*talk.conversation);
}

const AdoptPact *Courier::channelOf(const MeasurementId &name) const {
    const auto found =
        std::find_if(m_pacts.begin(), m_pacts.end(), [&name](const AdoptPact &each) { return each.channel() == name; });
    return found == m_pacts.end() ? nullptr : &*found;
}

/// Also of one that two have become, which who is about to take part knows from the offer.
std::optional<AdoptPact> Courier::pact(const MeasurementId &name) const {
    for (const AdoptPact &each : m_pacts) {
        if (each.channel() == name || (each.joined && each.said.sides[0].measurement == name))
            return each;
    }
    const auto joining = m_joining.constFind(name);
    const bool told = joining != m_joining.cend() && joining->adopted;
    return told ? std::optional(AdoptPact{*joining->adopted, true}) : std::nullopt;
}

/// The other tablet may still have to gather what here is one already: it gets it on that channel all the same.
Replica *Courier::replica(const DeviceKeys &peer, const MeasurementId &name) {
    const AdoptPact *pact = channelOf(name);
    if (!pact)
        return takesPart(peer, name) ? m_home.replica(name) : nullptr;
    const PublicKey own = m_ground.own.keys().g;
    if (!pact->names(own) || pact->across(own).line.signing != peer.g)
        return nullptr;
    if (pact->joined)
        return m_home.replica(pact->said.sides[0].measurement);
    auto &gathering = m_gathering[name];
    if (!gathering)
        gathering = std::make_unique<AdoptReplica>(*m_home.replica(pact->sideOf(own).measurement), m_ground.ticker);
    return gathering.get();
}

void Courier::moved(const DeviceKeys &peer, const MeasurementId &name) {
    const AdoptPact *pact = channelOf(name);
    if (!pact)
        return m_home.moved(name);
    const Conversation *talk = with(peer);
    const auto gathering = m_gathering.find(name);
    if (pact->joined || !talk || gathering == m_gathering.end())
        return;
    const Standing standing = talk->standing(name);
    m_home.gathered(*pact, standing, standing.even ? gathering->second->theirs() : QList<Entry>());
}

void Courier::written(const MeasurementId &measurement) {
    for (const auto &[device, talk] : m_talks)
        talk.conversation->written(measurement);
}

void Courier::sendHeads(const MeasurementId &measurement) {
    for (const auto &[device, talk] : m_talks)
        talk.conversation->sendHeads(measurement);
}

bool Courier::offer(const DeviceKeys &peer, const MeasurementOffer &offer) {
    Conversation *talk = with(peer);
    if (talk)
        talk->offer(offer);
    return talk != nullptr;
}

bool Courier::accept(const DeviceKeys &peer, const MeasurementOffer &offer, const PublicKey &receiveKey) {
    Conversation *talk = with(peer);
    if (!talk)
        return false;
    m_joining.insert(offer.measurement, {peer, offer.adopted});
    talk->accept(offer.measurement, receiveKey);
    return true;
}

bool Courier::decline(const DeviceKeys &peer, const MeasurementId &measurement) {
    Conversation *talk = with(peer);
    if (talk)
        talk->decline(measurement);
    return talk != nullptr;
}

void Courier::propose(const DeviceKeys &peer, const AdoptProposal &proposal) {
    if (Conversation *talk = with(peer))
        talk->propose(proposal);
}

void Courier::say(const DeviceKeys &peer, const EraseOrder &order) {
    if (Conversation *talk = with(peer))
        talk->say(order);
}

void Courier::say(const DeviceKeys &peer, const EraseConfirmation &confirmation) {
    if (Conversation *talk = with(peer))
        talk->say(confirmation);
}

Standing Courier::standing(const MeasurementId &measurement) const {
    for (const auto &[device, talk] : m_talks) {
        if (const Standing standing = talk.conversation->standing(measurement); standing.open)
            return standing;
    }
    return {};
}

} // namespace Tweeluik
