// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/conversation.h"

#include "core/journal/tlv.h"
#include "core/measurement/payloads.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

QByteArrayView view(const PublicKey &key) { return {key.data(), qsizetype(key.size())}; }

std::optional<MeasurementId> onlyId(QByteArrayView body) {
    return body.size() == 16 ? MeasurementId::fromBytes(body.toByteArray()) : std::nullopt;
}

QByteArray channelName(quint16 channel) {
    char raw[2];
    qToBigEndian(channel, raw);
    return {raw, 2};
}

} // namespace

Conversation::Conversation(const DeviceKeys &peer, std::unique_ptr<SealedLink> link, const Clock &clock, Home home)
    : m_peer(peer), m_link(std::move(link)), m_clock(clock), m_home(std::move(home)) {
    m_link->setEvents({[this](const QByteArray &message) { hear(message); }, {}, [this] { m_home.ended(); }});
}

void Conversation::say(Kind kind, QByteArrayView body) {
    if (m_link->isOpen())
        m_link->send(char(kind) + body.toByteArray());
}

void Conversation::sayName(const QString &name) { say(Kind::Name, name.toUtf8().left(longestName)); }

void Conversation::offer(const MeasurementOffer &offer) {
    TlvWriter out;
    out.id(1, offer.measurement).text(2, offer.title).choice(3, offer.slot).choice(4, offer.role);
    out.bytes(5, {offer.structure.data(), qsizetype(offer.structure.size())});
    if (offer.adopted)
        out.bytes(6, Payload::encode(*offer.adopted));
    m_asked.insert(offer.measurement);
    say(Kind::Offer, out.data());
}

void Conversation::accept(const MeasurementId &measurement, const PublicKey &receiveKey) {
    m_agreed.insert(measurement);
    say(Kind::Accept, measurement.toBytes() + view(receiveKey).toByteArray());
}

void Conversation::decline(const MeasurementId &measurement) { say(Kind::Decline, measurement.toBytes()); }

void Conversation::share(const QList<MeasurementId> &measurements) {
    for (const MeasurementId &measurement : measurements) {
        const auto running = m_running.value(measurement);
        // What the other did not have may have come there in the meantime.
        if (running && !running->notHere)
            continue;
        m_running.remove(measurement);
        if (!m_queue.contains(measurement))
            m_queue.append(measurement);
    }
    // Both tablets begin at the same end, so that each sends for one measurement at a time.
    std::sort(m_queue.begin(), m_queue.end());
    next();
}

void Conversation::next() {
    const bool busy = std::any_of(m_running.cbegin(), m_running.cend(), [](const auto &each) {
        return !each->notHere && !each->wasEven && each->exchange->end() == Exchange::End::None;
    });
    if (busy || m_queue.isEmpty() || !m_link->isOpen())
        return;
    const MeasurementId measurement = m_queue.takeFirst();
    if (!start(measurement))
        next();
}

Conversation::Running *Conversation::start(const MeasurementId &measurement) {
    Replica *replica = m_home.replica(measurement);
    if (!replica || m_lastChannel == mostChannels)
        return nullptr;
    const auto pact = m_home.pact ? m_home.pact(measurement) : std::nullopt;
    const auto running = std::make_shared<Running>();
    running->roster = RosterWatch(pact ? std::optional(pact->said) : std::nullopt);
    running->channel = ++m_lastChannel;
    RosterWatch &roster = running->roster;
    const PublicKey other = m_peer.g;
    const QByteArray name = char(Kind::On) + channelName(running->channel);
    running->exchange = std::make_unique<Exchange>(
        *replica, pact ? pact->said.sides[0].measurement : measurement,
        Exchange::Rules{[&roster](const PublicKey &device, std::uint8_t slot) { return roster.mayWrite(device, slot); },
                        [&roster](const Entry &entry) { roster.see(entry); },
                        [&roster, other](const StreamId &stream) { return roster.mayTell(other, stream); },
                        [&roster, other](const Entry &entry) { return roster.mayBring(other, entry); },
                        pact ? pact->known() : Adopted()},
        Exchange::Events{[this, name](const QByteArray &message) {
                             if (m_link->isOpen())
                                 m_link->send(name + message);
                         },
                         [this, measurement] { moved(measurement); },
                         [this, measurement](Exchange::End) { moved(measurement); }});
    m_running.insert(measurement, running);
    m_queue.removeAll(measurement);
    say(Kind::Open, channelName(running->channel) + measurement.toBytes());
    running->exchange->begin();
    return running.get();
}

void Conversation::moved(const MeasurementId &measurement) {
    if (const auto running = m_running.value(measurement)) {
        const Exchange &exchange = *running->exchange;
        running->wasEven = running->wasEven || (exchange.allSent() && exchange.allReceived());
    }
    m_home.moved(measurement);
    next();
}

void Conversation::written(const MeasurementId &measurement) {
    if (const auto running = m_running.value(measurement))
        running->exchange->poke();
}

void Conversation::sendHeads(const MeasurementId &measurement) {
    if (const auto running = m_running.value(measurement))
        running->exchange->sendHeads();
}

Standing Conversation::standing(const MeasurementId &measurement) const {
    const auto running = m_running.value(measurement);
    if (!running || running->notHere)
        return {};
    const Exchange &exchange = *running->exchange;
    return {m_link->isOpen(),        exchange.end(),         exchange.allSent() && exchange.allReceived(),
            exchange.missingThere(), exchange.missingHere(), exchange.theirs()};
}

/// What cannot be understood in a session that was proven is a newer or a broken program: it ends here.
void Conversation::breakOff() { m_link->close(); }

bool Conversation::heedsAnother(Kind kind) {
    const bool remark =
        kind == Kind::Name || kind == Kind::Offer || kind == Kind::Order || kind == Kind::Gone || kind == Kind::Adopt;
    return !remark || ++m_remarks <= mostRemarks;
}

void Conversation::hear(const QByteArray &message) {
    const QByteArrayView body = QByteArrayView(message).sliced(1);
    if (!heedsAnother(Kind(std::uint8_t(message.front()))))
        return;
    switch (Kind(std::uint8_t(message.front()))) {
    case Kind::Name:
        return hearName(body);
    case Kind::Open:
        return hearOpen(body);
    case Kind::On:
        return hearOn(body);
    case Kind::Offer:
        return hearOffer(body);
    case Kind::Accept:
        return hearAccept(body);
    case Kind::Decline:
        return hearDecline(body, false);
    case Kind::NotHere:
        return hearDecline(body, true);
    case Kind::Clocks:
        return hearClocks(body);
    case Kind::Order:
        return hearOrder(body);
    case Kind::Gone:
        return hearGone(body);
    case Kind::Adopt:
        return hearAdopt(body);
    }
    // A kind of a later version: what it says is not for this one.
}

void Conversation::hearName(QByteArrayView body) {
    const QString name = QString::fromUtf8(body.first(std::min(body.size(), longestName)))
                             .normalized(QString::NormalizationForm_C)
                             .trimmed();
    const bool odd = std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); });
    m_home.named(odd ? QString() : name);
}

void Conversation::hearOpen(QByteArrayView body) {
    const auto measurement = body.size() == 18 ? onlyId(body.sliced(2)) : std::nullopt;
    if (!measurement || m_theirChannels.size() >= mostChannels)
        return breakOff();
    m_theirChannels.insert(qFromBigEndian<quint16>(body.data()), *measurement);
    const auto running = m_running.value(*measurement);
    if (running && !running->notHere)
        return;
    m_running.remove(*measurement);
    if (!start(*measurement))
        say(Kind::NotHere, measurement->toBytes());
}

void Conversation::hearOn(QByteArrayView body) {
    if (body.size() < 2)
        return breakOff();
    const auto measurement = m_theirChannels.constFind(qFromBigEndian<quint16>(body.data()));
    if (measurement == m_theirChannels.cend())
        return breakOff();
    if (const auto running = m_running.value(*measurement); running && !running->notHere)
        running->exchange->receive(body.sliced(2));
}

void Conversation::hearOffer(QByteArrayView body) {
    TlvReader in(body);
    MeasurementOffer offer;
    offer.measurement = in.id<MeasurementId>(1);
    offer.title = in.text(2, longestTitle);
    offer.slot = in.choice(3, Slot::First, Slot::Second);
    offer.role = in.choice(4, Role::Questioner, Role::NoteTaker);
    const QByteArrayView structure = in.bytes(5, qsizetype(offer.structure.size()), qsizetype(offer.structure.size()));
    if (in.has(6)) {
        const auto said = Payload::decode<AdoptSaid>(in.bytes(6, 0, AdoptSaid::longest));
        if (!said || said->sides[0].measurement != offer.measurement)
            return breakOff();
        offer.adopted = *said;
    }
    in.finish();
    if (!in.ok())
        return breakOff();
    std::memcpy(offer.structure.data(), structure.data(), offer.structure.size());
    m_home.offered(offer);
}

void Conversation::hearAccept(QByteArrayView body) {
    const auto measurement = body.size() == 48 ? onlyId(body.first(16)) : std::nullopt;
    if (!measurement)
        return breakOff();
    PublicKey key{};
    std::memcpy(key.data(), body.data() + 16, key.size());
    if (m_asked.remove(*measurement))
        m_home.accepted(*measurement, key);
}

void Conversation::readClocks() {
    m_probe = std::make_unique<ClockProbe>(m_clock);
    if (const auto question = m_probe->ask())
        say(Kind::Clocks, *question);
}

void Conversation::hearClocks(QByteArrayView body) {
    const Moment came = m_clock.now();
    if (ClockProbe::isQuestion(body)) {
        if (const auto answer = ClockProbe::answer(body, came, m_clock.now()))
            say(Kind::Clocks, *answer);
        return;
    }
    if (!m_probe || !m_probe->hear(body))
        return;
    if (const auto question = m_probe->ask()) {
        say(Kind::Clocks, *question);
    } else if (const auto probe = std::exchange(m_probe, nullptr); const auto offset = probe->result()) {
        m_home.clocksRead(*offset);
    }
}

void Conversation::hearOrder(QByteArrayView body) {
    const auto order = EraseOrder::decode(body);
    if (!order)
        return breakOff();
    // Each tablet says its own; one that was heard elsewhere is no order.
    if (order->by == m_peer.g && order->isSigned())
        m_home.ordered(*order);
}

void Conversation::hearGone(QByteArrayView body) {
    const auto confirmation = EraseConfirmation::decode(body);
    if (!confirmation)
        return breakOff();
    if (confirmation->by == m_peer.g)
        m_home.confirmed(*confirmation);
}

/// Only in one's own name.
void Conversation::hearAdopt(QByteArrayView body) {
    const auto proposal = AdoptProposal::decode(body);
    if (!proposal)
        return breakOff();
    if (proposal->mine.line.signing == m_peer.g && proposal->mine.line.talking == m_peer.s)
        m_home.proposed(*proposal);
}

void Conversation::hearDecline(QByteArrayView body, bool notHere) {
    const auto measurement = onlyId(body);
    if (!measurement)
        return breakOff();
    if (!notHere) {
        if (m_asked.remove(*measurement) || m_agreed.remove(*measurement))
            m_home.declined(*measurement);
    } else if (const auto running = m_running.value(*measurement)) {
        running->notHere = true;
        moved(*measurement);
    }
}

} // namespace Tweeluik
