// SPDX-License-Identifier: EUPL-1.2
// The tandem: who has the other place in a measurement, from the offer to the last word.
#include "app/composition/couriertandem.h"

#include "core/journal/hash.h"
#include "core/journal/opening.h"
#include "core/measurement/rosterservice.h"

#include <tuple>

namespace Tweeluik {

/// A tablet that dies just after joining has the measurement and has not written down that it is shared. The first
/// entry says whose it was.
void CourierTandem::findUnremembered() {
    const auto window = m_store.window();
    const QList<MeasurementId> all = window ? m_store.measurements() : QList<MeasurementId>();
    for (const MeasurementId &id : all) {
        if (m_rows.isShared(id))
            continue;
        bool theirs = false;
        std::ignore = (*window)->read(id, 0, 1, [&](Entry &&first) {
            const auto opening = decodeOpening(first.payload);
            theirs = opening && opening->deviceKey != m_own.g;
        });
        const auto roster = theirs ? m_portfolio.roster(id) : StoreError{};
        if (roster) {
            m_unremembered.insert(id);
            rosterMoved(id, *roster);
        }
    }
}

void CourierTandem::invite(const MeasurementId &id, const DeviceKeys &peer) {
    SharedRow &row = m_rows.change(id);
    row.asked = peer;
    row.declined = false;
    if (!row.joined)
        row.adopt.reset();
    keepRow(id);
    offerTo(peer, id);
}

void CourierTandem::offerTo(const DeviceKeys &peer, const MeasurementId &id) {
    MeasurementOffer offer;
    offer.measurement = id;
    QString name;
    const bool there = m_portfolio.write(id, [&](OpenMeasurement &measurement) {
        name = measurement.state().auditor(measurement.self()).firstName;
        const Details &details = measurement.state().details;
        offer.title =
            details.unit.isEmpty() ? details.organisation : details.organisation + QStringLiteral(", ") + details.unit;
        offer.slot = other(measurement.self());
        offer.role = measurement.state().roleOf(offer.slot);
        offer.structure = measurement.structure();
        const Adoption &adoption = measurement.state().adoption;
        if (adoption.confirmed())
            offer.adopted = AdoptSaid{adoption.sides, {}};
    });
    if (!there)
        return;
    ask([peer, offer, name](Courier &courier) {
        courier.setName(name);
        courier.offer(peer, offer);
    });
}

void CourierTandem::hearOffer(const DeviceKeys &from, const MeasurementOffer &offer) {
    if (m_store.measurements().contains(offer.measurement))
        return remindOf(from, offer);
    if (const auto erased = m_store.wasErased(goneHash(offer.measurement.toBytes())); erased && *erased)
        return ask([from, id = offer.measurement](Courier &courier) { courier.decline(from, id); });
    const auto joining = m_joining.constFind(offer.measurement);
    if (joining != m_joining.cend() && joining->from == from.g) {
        // The yes was said and did not arrive.
        ask([from, offer, key = joining->line.receive](Courier &courier) { courier.accept(from, offer, key); });
        return;
    }
    // Nobody takes the place of somebody else's.
    m_invitations.removeIf(
        [&](const Invitation &each) { return each.offer.measurement == offer.measurement && each.from == from; });
    m_invitations.append({offer, from, nameOf(from.g)});
    Q_EMIT invitationsChanged();
}

/// It is here already. A tablet that died just after joining may not know that it was two.
void CourierTandem::remindOf(const DeviceKeys &from, const MeasurementOffer &offer) {
    const MeasurementId &id = offer.measurement;
    if (!offer.adopted || !m_unremembered.contains(id) || !m_rows.of(id).members.contains(from.g))
        return;
    m_unremembered.remove(id);
    m_rows.change(id).adopt = offer.adopted;
    m_rows.change(id).joined = true;
    keepRow(id);
    share();
}

void CourierTandem::accept(const Invitation &invitation) {
    m_invitations.removeIf(
        [&](const Invitation &each) { return each.offer.measurement == invitation.offer.measurement; });
    const ReceiveRow row = ReceiveRow::drawn();
    const MeasurementOffer &offer = invitation.offer;
    m_joining.insert(offer.measurement,
                     {offer, {offer.slot, m_own.g, m_own.s, row.key().publicKey}, invitation.from.g, row.encode()});
    ask([invitation, key = row.key().publicKey](Courier &courier) {
        courier.accept(invitation.from, invitation.offer, key);
    });
    Q_EMIT invitationsChanged();
}

void CourierTandem::decline(const Invitation &invitation) {
    m_invitations.removeIf(
        [&](const Invitation &each) { return each.offer.measurement == invitation.offer.measurement; });
    ask([invitation](Courier &courier) { courier.decline(invitation.from, invitation.offer.measurement); });
    Q_EMIT invitationsChanged();
}

/// From whom it was offered to: no, or not now. From whom offered it: the place has gone to another.
void CourierTandem::hearDeclined(const DeviceKeys &from, const MeasurementId &id) {
    if (m_adopt.hearDeclined(from, id))
        return;
    const auto joining = m_joining.constFind(id);
    if (joining != m_joining.cend() && joining->from == from.g) {
        const QString title = joining->offer.title;
        m_joining.erase(joining);
        Q_EMIT tooLate(title, nameOf(from.g));
        return;
    }
    if (m_rows.of(id).asked != from)
        return;
    m_rows.change(id).asked.reset();
    m_rows.change(id).declined = true;
    keepRow(id);
}

/// With a trace: the entry stays, and so does what the tablet wrote.
void CourierTandem::replace(const MeasurementId &id) {
    const bool there = m_portfolio.write(id, [&](OpenMeasurement &measurement) {
        const Slot slot = other(measurement.self());
        const PublicKey own = ownKey();
        const QList<Roster::Member> members = measurement.state().roster.members;
        for (const Roster::Member &member : members) {
            if (member.line.slot == slot && member.line.signing != own && !member.retired)
                RosterService(measurement).retire(slot, member.line.signing);
        }
        rosterMoved(id, measurement.state().roster);
    });
    if (!there)
        return;
    m_rows.change(id).asked.reset();
    m_rows.change(id).declined = false;
    keepRow(id);
}

/// The other auditor said yes: from here on that tablet stands in the roster.
void CourierTandem::hearAccepted(const DeviceKeys &from, const MeasurementId &id, const PublicKey &receiveKey) {
    bool free = m_rows.of(id).asked == from;
    const bool there = free && m_portfolio.write(id, [&](OpenMeasurement &measurement) {
        RosterService roster(measurement);
        free = roster.mayAsk(other(measurement.self()), from.g);
        if (!free)
            return;
        roster.join({measurement.self(), m_own.g, m_own.s, receiveKeyOf(id)});
        roster.join({other(measurement.self()), from.g, from.s, receiveKey});
        rosterMoved(id, measurement.state().roster);
    });
    if (!free) // asked of nobody any more, or somebody else took that place meanwhile
        return ask([from, id](Courier &courier) { courier.decline(from, id); });
    if (!there)
        return;
    // Once the roster lines are durable, for only then does the courier read them.
    m_store.signHeads(id, later([this](const Result<Done, StoreError> &) { share(); }));
}

} // namespace Tweeluik
