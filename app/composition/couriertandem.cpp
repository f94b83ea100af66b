// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/couriertandem.h"

#include "app/composition/ownkeys.h"
#include "core/measurement/services.h"

#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

const MeasurementId device{};

Tandem::Shared::Refusal refusalOf(Exchange::End end) {
    using Refusal = Tandem::Shared::Refusal;
    switch (end) {
    case Exchange::End::None:
        return Refusal::None;
    case Exchange::End::Malformed:
        return Refusal::Malformed;
    case Exchange::End::Refused:
        return Refusal::AgainstRules;
    case Exchange::End::NotStored:
        return Refusal::NotStored;
    case Exchange::End::NotRead:
    case Exchange::End::ByOther:
        break;
    }
    return Refusal::NotRead;
}

} // namespace

CourierTandem::CourierTandem(SqliteJournalStore &store, Portfolio &portfolio, const Clock &clock, Ticker &ticker,
                             QString interfaceName)
    : m_store(store), m_portfolio(portfolio), m_clock(clock), m_ticker(ticker),
      m_interfaceName(std::move(interfaceName)), m_book(peersIn(store)), m_rows(store),
      m_adopt({portfolio, store, clock, m_rows}, unionHome()) {
    connect(&portfolio, &Portfolio::inHandChanged, this, [this] { follow(m_portfolio.current()); });
    connect(&portfolio, &Portfolio::erased, this, [this](const MeasurementId &id) {
        m_rows.forget(id);
        if (m_room)
            share();
        const QList<DeviceKeys> here = m_here;
        readOrders();
        for (const DeviceKeys &peer : here)
            tellOrders(peer);
    });
    follow(portfolio.current());
}

CourierTandem::~CourierTandem() { m_ticker.cancel(m_signTick); }

CourierRoom &CourierTandem::room() {
    if (m_room)
        return *m_room;
    DeviceIdentity identity = identityIn(m_store);
    m_own = identity.keys();
    m_rows.readAll();
    findUnremembered();
    m_adopt.start();
    readOrders();
    auto window = m_store.window();
    m_room = std::make_unique<CourierRoom>(m_clock, m_interfaceName, std::move(identity), m_book,
                                           window ? std::move(window).value() : nullptr, *this, told());
    share();
    return *m_room;
}

CourierRoom::Told CourierTandem::told() {
    CourierRoom::Told all;
    all.keepBook = [this](const QByteArray &book, const std::function<void(bool)> &done) {
        m_store.writeLocal(device, LocalRow::Together, book,
                           later([done](const Result<Done, StoreError> &result) { done(result.ok()); }));
    };
    all.receive = [this](const MeasurementId &id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                         const std::function<void(bool)> &done) { receive(id, entries, heads, done); };
    all.pairingChanged = [this] { refreshPairing(); };
    all.peers = [this](const PeerBook &book, const QList<DeviceKeys> &here) {
        m_book = book;
        m_here = here;
        m_invitations.removeIf([&here](const Invitation &each) { return !here.contains(each.from); });
        m_adopt.here(here);
        Q_EMIT peersChanged();
        Q_EMIT invitationsChanged();
    };
    all.link = [this](Courier::Link link, const QList<LinkAddress> &addresses) {
        m_link = Link(int(link));
        m_addresses.clear();
        for (const LinkAddress &address : addresses)
            m_addresses.append(address.text());
        Q_EMIT linkChanged();
    };
    all.standing = [this](const MeasurementId &id, const Standing &standing) { hearStanding(id, standing); };
    all.met = [this](const DeviceKeys &peer) { hearMet(peer); };
    all.offered = [this](const DeviceKeys &from, const MeasurementOffer &offer) { hearOffer(from, offer); };
    all.accepted = [this](const DeviceKeys &from, const MeasurementId &id, const PublicKey &key) {
        hearAccepted(from, id, key);
    };
    all.declined = [this](const DeviceKeys &from, const MeasurementId &id) { hearDeclined(from, id); };
    all.proposed = [this](const DeviceKeys &from, const AdoptProposal &said) { m_adopt.hear(from, said); };
    all.gathered = [this](const AdoptPact &pact, const Standing &standing, const QList<Entry> &theirs) {
        m_adopt.gathered(pact, standing, theirs);
    };
    all.clocksRead = [this](const DeviceKeys &peer, const ClockOffset &reading) { hearClocks(peer, reading); };
    all.ordered = [this](const DeviceKeys &from, const EraseOrder &order) { hearOrder(from, order); };
    all.confirmed = [this](const DeviceKeys &, const EraseConfirmation &confirmation) { hearGone(confirmation); };
    return all;
}

QList<Tandem::Peer> CourierTandem::peers() const {
    QList<Peer> all;
    for (const KnownPeer &peer : m_book.peers())
        all.append({peer.pin.keys, peer.name, peer.paired, m_here.contains(peer.pin.keys)});
    return all;
}

void CourierTandem::forget(const DeviceKeys &peer) {
    ask([peer](Courier &courier) { courier.forget(peer); });
}

// Looking for each other

void CourierTandem::setSamenInFront(bool inFront) {
    m_samenInFront = inFront;
    listen();
    if (inFront)
        m_adopt.release();
}

/// Somebody who is paired with nobody has nobody to listen to.
void CourierTandem::listen() {
    const bool live = m_inHand && m_rows.isShared(m_inHand->id());
    const bool wanted = (m_samenInFront || live || m_obeying > 0) && !m_book.peers().isEmpty();
    if (!wanted && !m_room)
        return;
    ask([wanted](Courier &courier) { courier.setListening(wanted); });
}

void CourierTandem::lookAgain() {
    ask([](Courier &courier) { courier.lookAgain(); });
}
void CourierTandem::call(const LinkAddress &address) {
    ask([address](Courier &courier) { courier.call(address); });
}

// Sharing a measurement

void CourierTandem::share() {
    ask([shared = m_rows.members(), pacts = m_rows.pacts()](Courier &courier) {
        courier.setPacts(pacts);
        courier.setShared(shared);
    });
}

void CourierTandem::keepRow(const MeasurementId &id) {
    m_rows.keep(id);
    Q_EMIT sharedChanged(id);
}

PublicKey CourierTandem::ownKey() const {
    PublicKey key{};
    const SecretBytes both = m_store.identity();
    if (both.view().size() >= 64)
        std::memcpy(key.data(), both.view().data() + 32, key.size());
    return key;
}

QString CourierTandem::nameOf(const PublicKey &key) const {
    for (const KnownPeer &peer : m_book.peers()) {
        if (peer.pin.keys.g == key)
            return peer.name;
    }
    return {};
}

QString CourierTandem::peerOf(const MeasurementId &id) const {
    const SharedRow row = m_rows.of(id);
    if (row.asked)
        return nameOf(row.asked->g);
    for (auto member = row.members.crbegin(); member != row.members.crend(); ++member) {
        if (const QString name = nameOf(*member); !name.isEmpty())
            return name;
    }
    return {};
}

Tandem::Shared CourierTandem::shared(const MeasurementId &id) const {
    const SharedRow row = m_rows.of(id);
    const Standing standing = m_standings.value(id);
    Shared all;
    all.peerName = peerOf(id);
    all.notesUnsent = row.notesUnsent;
    all.evenAt = row.evenAt;
    all.replaceable = row.taken;
    all.onceTwo = row.joined;
    if (row.taken && standing.open && standing.end != Exchange::End::None) {
        all.state = Shared::State::Stopped;
        all.refusal = refusalOf(standing.end);
    } else if (row.taken && standing.open) {
        all.state = standing.even ? Shared::State::Even : Shared::State::Busy;
        all.total = m_totals.value(id);
        all.done = std::max<qint64>(0, all.total - standing.toSend - standing.toReceive);
    } else if (row.asked || (row.taken && !row.answered && !row.declined)) {
        all.state = Shared::State::Asked;
    } else if (row.taken && !row.declined) {
        all.state = Shared::State::Apart;
        if (const auto since = m_apart.constFind(id); since != m_apart.cend())
            all.apartSince = *since;
    } else {
        if (row.declined)
            all.state = Shared::State::Declined;
        addUnion(id, row, all);
    }
    return all;
}

void CourierTandem::hearStanding(const MeasurementId &id, const Standing &standing) {
    const Standing before = m_standings.value(id);
    m_standings.insert(id, standing);
    SharedRow &row = m_rows.change(id);
    if (standing.open)
        row.theirs = standing.theirs;
    else if (before.open)
        m_apart.insert(id, m_clock.now().wall);
    // Only now has it come: a tablet that said yes may have died before it did.
    if (standing.open && row.taken && !standing.theirs.isEmpty())
        row.asked.reset();
    const qint64 left = standing.toSend + standing.toReceive;
    m_totals[id] = standing.open ? std::max(m_totals.value(id), left) : 0;
    if (standing.even) {
        m_totals[id] = 0;
        row.evenAt = m_clock.now().wall;
    }
    countUnsent();
    if (standing.even != before.even || standing.open != before.open) {
        keepRow(id);
        if (standing.even && m_signTick == 0) // after each word it is once in 30 s
            signHeads();
    } else {
        Q_EMIT sharedChanged(id);
    }
}

void CourierTandem::hearMet(const DeviceKeys &peer) {
    // What was asked and not answered is asked again: the answer may have been lost.
    for (const MeasurementId &id : m_rows.askedOf(peer))
        offerTo(peer, id);
    m_adopt.met(peer);
    tellOrders(peer);
}

JournalStore::Committed CourierTandem::later(std::function<void(const Result<Done, StoreError> &)> what) {
    return [here = QPointer<CourierTandem>(this), what = std::move(what)](const Result<Done, StoreError> &result) {
        if (here)
            what(result);
    };
}

void CourierTandem::rosterMoved(const MeasurementId &id, const Roster &roster) {
    const PublicKey own = ownKey();
    QList<PublicKey> others;
    for (const Roster::Member &member : roster.members) {
        if (member.line.signing != own && !others.contains(member.line.signing))
            others.append(member.line.signing);
    }
    const bool taken = std::any_of(roster.members.begin(), roster.members.end(), [&own](const Roster::Member &each) {
        return each.line.signing != own && !each.retired;
    });
    const bool answered = std::any_of(roster.members.begin(), roster.members.end(), [&own](const Roster::Member &each) {
        return each.line.signing != own && !each.retired && each.confirmed;
    });
    const SharedRow before = m_rows.of(id);
    if (before.members == others && before.taken == taken && before.answered == answered)
        return;
    SharedRow &row = m_rows.change(id);
    row.members = others;
    row.taken = taken;
    row.answered = answered;
    keepRow(id);
    if (m_room)
        share();
}

// What comes in

void CourierTandem::receive(const MeasurementId &id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                            const std::function<void(bool)> &done) {
    // Nothing to keep: whoever asks wants to know when all that came before is durable.
    if (entries.isEmpty() && heads.isEmpty()) {
        if (m_storing.value(id) == 0)
            done(true);
        else
            m_barriers[id].append(done);
        return;
    }
    ++m_storing[id];
    const auto joining = m_joining.constFind(id);
    if (joining == m_joining.cend()) {
        m_portfolio.receive(id, entries, heads, later([this, id, done](const Result<Done, StoreError> &result) {
                                received(id, result.ok(), done);
                            }));
        return;
    }
    const Joining how = m_joining.take(id);
    m_portfolio.join(id, entries, heads, how.line, how.offer.role,
                     later([this, id, how, done](const Result<Done, StoreError> &result) {
                         if (!result)
                             return received(id, false, done);
                         m_store.writeLocal(id, LocalRow::Receive, how.receiveRow, {});
                         remember(id, how, done);
                         Q_EMIT joined(id);
                     }));
}

/// The other asks again until it hears that this is kept; by then it is known here too what was two.
void CourierTandem::remember(const MeasurementId &id, const Joining &how, const std::function<void(bool)> &done) {
    SharedRow &row = m_rows.change(id);
    row.members = {how.from};
    row.taken = true;
    row.answered = true;
    row.adopt = how.offer.adopted;
    row.joined = how.offer.adopted.has_value();
    m_rows.keep(id, later([this, id, done](const Result<Done, StoreError> &) { received(id, true, done); }));
    Q_EMIT sharedChanged(id);
    share();
}

void CourierTandem::received(const MeasurementId &id, bool durable, const std::function<void(bool)> &done) {
    --m_storing[id];
    done(durable);
    ask([id](Courier &courier) { courier.written(id); });
    if (m_storing.value(id) == 0) {
        for (const auto &barrier : m_barriers.take(id))
            barrier(true);
    }
}

// The measurement in hand

void CourierTandem::hearClocks(const DeviceKeys &peer, const ClockOffset &reading) {
    Q_UNUSED(peer)
    m_reading = reading;
    keepReading();
}

/// In the journal of a talk that is under way, for both to see one clock; once.
void CourierTandem::keepReading() {
    if (!m_reading || !m_inHand || !m_rows.isShared(m_inHand->id()) || m_inHand->state().clock.isEmpty())
        return;
    const ClockOffset reading = *std::exchange(m_reading, {});
    InterviewService(*m_inHand).keepClockOffset(reading);
}

void CourierTandem::follow(OpenMeasurement *inHand) {
    if (m_inHand)
        m_inHand->disconnect(this);
    m_inHand = inHand;
    if (inHand) {
        m_rows.read(inHand->id());
        connect(inHand, &OpenMeasurement::changed, this, [this](const Change &change) {
            if (change.roster)
                rosterMoved(m_inHand->id(), m_inHand->state().roster);
            if (change.clock)
                keepReading();
        });
        connect(inHand, &OpenMeasurement::savedChanged, this, [this, id = inHand->id()] {
            if (!m_room || !m_rows.isShared(id))
                return;
            ask([id](Courier &courier) { courier.written(id); });
            countUnsent();
        });
        m_adopt.seen(inHand->id(), inHand->state().adoption);
        rosterMoved(inHand->id(), inHand->state().roster);
        keepReading();
        const QString name = inHand->state().auditor(inHand->self()).firstName;
        if (m_room || m_rows.isShared(inHand->id()))
            ask([name](Courier &courier) { courier.setName(name); });
    }
    listen();
}

/// Of a measurement that is not in hand nothing is written here.
void CourierTandem::countUnsent() {
    if (!m_inHand)
        return;
    const MeasurementId id = m_inHand->id();
    if (!m_rows.isShared(id))
        return;
    SharedRow &row = m_rows.change(id);
    const int unsent = m_inHand->fold().notesBeyond(row.theirs);
    if (std::exchange(row.notesUnsent, unsent) != unsent)
        keepRow(id);
}

/// Every 30 s of live link, and when both are even.
void CourierTandem::signHeads() {
    m_ticker.cancel(std::exchange(m_signTick, 0));
    if (!m_inHand || m_link != Link::Here)
        return;
    const MeasurementId id = m_inHand->id();
    m_store.signHeads(id, later([this, id](const Result<Done, StoreError> &result) {
                          if (result)
                              ask([id](Courier &courier) { courier.sendHeads(id); });
                      }));
    m_signTick = m_ticker.after(signEvery, [this] {
        m_signTick = 0;
        signHeads();
    });
}

} // namespace Tweeluik
