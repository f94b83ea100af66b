// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/adoptdesk.h"

#include "core/measurement/payloads.h"

#include <algorithm>

namespace Tweeluik {

namespace {

AdoptDesk::Trouble troubleOf(AdoptRefusal refusal) {
    switch (refusal) {
    case AdoptRefusal::None:
        return AdoptDesk::Trouble::None;
    case AdoptRefusal::OtherStructure:
        return AdoptDesk::Trouble::OtherStructure;
    case AdoptRefusal::Sealed:
        return AdoptDesk::Trouble::Sealed;
    case AdoptRefusal::SameMeasurement:
    case AdoptRefusal::SameTablet:
    case AdoptRefusal::SameSlot:
        break;
    }
    return AdoptDesk::Trouble::NotPossible;
}

} // namespace

std::optional<DeviceKeys> AdoptDesk::proposedTo(const MeasurementId &mine) const {
    const auto found = m_proposed.constFind(mine);
    return found == m_proposed.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AdoptDesk::Own> AdoptDesk::look(const MeasurementId &mine) {
    Own own;
    const bool there = m_ground.portfolio.write(mine, [&](OpenMeasurement &measurement) {
        const Measurement &state = measurement.state();
        const Details &details = state.details;
        const DeviceKeys keys = m_home.own();
        own.title =
            details.unit.isEmpty() ? details.organisation : details.organisation + QStringLiteral(", ") + details.unit;
        own.name = state.auditor(measurement.self()).firstName;
        own.sealed = state.sealed;
        own.side = {mine, measurement.structure(), {measurement.self(), keys.g, keys.s, m_home.receiveKey(mine)}};
    });
    return there ? std::optional(own) : std::nullopt;
}

bool AdoptDesk::isInHand(const MeasurementId &id) const {
    const OpenMeasurement *inHand = m_ground.portfolio.current();
    return inHand && inHand->id() == id;
}

AdoptDesk::Trouble AdoptDesk::propose(const MeasurementId &mine, const DeviceKeys &peer) {
    if (!mayBecomeOne(mine))
        return Trouble::NotPossible;
    const auto own = look(mine);
    if (!own)
        return Trouble::NotOpened;
    if (own->sealed)
        return Trouble::Sealed;
    m_proposed.insert(mine, peer);
    m_apart.remove(mine);
    m_home.changed(mine);
    m_home.propose(peer, {own->side, own->title, {}}, own->name);
    return Trouble::None;
}

/// Nobody else takes part in it, and it was not put together with another before: that is done once.
bool AdoptDesk::mayBecomeOne(const MeasurementId &mine) const {
    return !m_ground.rows.isTaken(mine) && !m_ground.rows.of(mine).joined;
}

/// Of one that nobody proposed, or that this auditor said yes to already, there is nothing to ask.
bool AdoptDesk::isAnswer(const DeviceKeys &from, const AdoptProposal &said) const {
    const MeasurementId &mine = *said.yours;
    if (!m_ground.store.measurements().contains(mine) || !mayBecomeOne(mine))
        return false;
    const std::optional<AdoptSaid> agreed = m_ground.rows.of(mine).adopt;
    if (!agreed)
        return true;
    const bool same = agreed->sides[0] == said.mine || agreed->sides[1] == said.mine;
    return !same && said.mine.line.signing == from.g;
}

void AdoptDesk::hear(const DeviceKeys &from, const AdoptProposal &said) {
    const bool here = m_ground.store.measurements().contains(said.mine.measurement);
    if (here || (said.yours && !isAnswer(from, said)))
        return;
    drop({from, said});
    if (m_asked.size() >= mostAsked)
        return;
    m_asked.append({from, said});
    m_home.askedChanged();
}

void AdoptDesk::drop(const Asked &asked) {
    m_asked.removeIf([&asked](const Asked &each) {
        return each.from == asked.from && each.said.mine.measurement == asked.said.mine.measurement;
    });
}

void AdoptDesk::here(const QList<DeviceKeys> &peers) {
    if (m_asked.removeIf([&peers](const Asked &each) { return !peers.contains(each.from); }) > 0)
        m_home.askedChanged();
}

void AdoptDesk::leaveApart(const Asked &asked) {
    drop(asked);
    m_home.decline(asked.from, asked.said.mine.measurement);
    m_home.askedChanged();
}

/// Who proposes keeps the slot, the other one has the other.
AdoptDesk::Trouble AdoptDesk::putTogether(const Asked &asked, const MeasurementId &mine) {
    if (!mayBecomeOne(mine))
        return Trouble::NotPossible;
    const auto own = look(mine);
    if (!own)
        return Trouble::NotOpened;
    AdoptSide side = own->side;
    side.line.slot = other(asked.said.mine.line.slot);
    const AdoptSaid said = adoptOf(side, asked.said.mine, m_ground.clock.now().wall);
    if (const AdoptRefusal refusal = adoptRefusal(said, own->sealed); refusal != AdoptRefusal::None)
        return troubleOf(refusal);
    drop(asked);
    agree(mine, said, asked.said.title);
    if (!asked.said.yours)
        m_home.propose(asked.from, {side, own->title, asked.said.mine.measurement}, own->name);
    m_home.askedChanged();
    return Trouble::None;
}

/// From here on a kill changes nothing: the entry stands, and the row asks for the rest at each meeting.
void AdoptDesk::agree(const MeasurementId &mine, const AdoptSaid &said, const QString &title) {
    m_ground.portfolio.write(mine, [&said](OpenMeasurement &measurement) {
        measurement.append(EntryKind::Adopt, {}, {}, Payload::encode(said));
    });
    m_proposed.remove(mine);
    m_apart.remove(mine);
    SharedRow &row = m_ground.rows.change(mine);
    row.asked.reset();
    row.declined = false;
    row.adopt = said;
    row.joined = false;
    row.adoptTitle = title;
    m_ground.rows.keep(mine);
    m_home.changed(mine);
    m_ground.store.signHeads(mine, later([this](const Result<Done, StoreError> &) { m_home.pactsChanged(); }));
}

bool AdoptDesk::hearDeclined(const DeviceKeys &from, const MeasurementId &mine) {
    const SharedRow row = m_ground.rows.of(mine);
    const bool agreed = row.adopt && !row.joined && AdoptPact{*row.adopt}.across(m_home.own().g).line.signing == from.g;
    if (m_proposed.value(mine) != from && !agreed)
        return false;
    m_proposed.remove(mine);
    SharedRow &kept = m_ground.rows.change(mine);
    kept.adopt.reset();
    kept.declined = true;
    m_ground.rows.keep(mine);
    m_home.pactsChanged();
    m_home.changed(mine);
    return true;
}

void AdoptDesk::met(const DeviceKeys &peer) {
    const auto say = [&](const MeasurementId &mine, const std::optional<AdoptSaid> &agreed) {
        const auto own = look(mine);
        if (!own)
            return;
        AdoptProposal proposal{own->side, own->title, {}};
        if (agreed) {
            const AdoptPact pact{*agreed};
            proposal.mine = pact.sideOf(m_home.own().g);
            proposal.yours = pact.across(m_home.own().g).measurement;
        }
        m_home.propose(peer, proposal, own->name);
    };
    const QHash<MeasurementId, DeviceKeys> proposed = m_proposed;
    for (auto it = proposed.cbegin(); it != proposed.cend(); ++it) {
        if (*it == peer)
            say(it.key(), std::nullopt);
    }
    const QList<AdoptPact> pacts = m_ground.rows.pacts();
    for (const AdoptPact &pact : pacts) {
        if (!pact.joined && pact.across(m_home.own().g).line.signing == peer.g)
            say(pact.sideOf(m_home.own().g).measurement, pact.said);
    }
}

void AdoptDesk::gathered(const AdoptPact &pact, const Standing &standing, const QList<Entry> &theirs) {
    const MeasurementId own = pact.sideOf(m_home.own().g).measurement;
    if (!standing.even || m_joining.contains(own))
        return;
    const SharedRow row = m_ground.rows.of(own);
    if (!row.adopt || row.taken || row.adopt->sides != pact.said.sides)
        return;
    if (isInHand(own) && !m_home.mayLetGo()) {
        m_held.insert(own, {pact, theirs});
        return;
    }
    join(pact, theirs);
}

void AdoptDesk::release() {
    const QHash<MeasurementId, Held> held = std::exchange(m_held, {});
    for (const Held &each : held)
        join(each.pact, each.theirs);
}

void AdoptDesk::join(const AdoptPact &pact, const QList<Entry> &theirs) {
    const MeasurementId own = pact.sideOf(m_home.own().g).measurement;
    const bool inHand = isInHand(own);
    m_joining.insert(own);
    m_ground.portfolio.joinMeasurements(
        pact.said, theirs, later([this, own, pact, theirs, inHand](const Result<Done, StoreError> &result) {
            m_joining.remove(own);
            if (result) {
                remember(own, pact.said);
                const MeasurementId lower = pact.said.sides[0].measurement;
                if (inHand)
                    static_cast<void>(m_ground.portfolio.open(lower));
                m_home.becameOne(lower);
            } else if (result.error().kind == StoreError::Kind::Refused) {
                refused(own, pact, theirs);
            } // otherwise it is tried anew at the next meeting
        }));
}

void AdoptDesk::remember(const MeasurementId &own, const AdoptSaid &said) {
    const MeasurementId lower = said.sides[0].measurement;
    SharedRow row = m_ground.rows.of(own);
    m_ground.rows.forget(own);
    const PublicKey self = m_home.own().g;
    for (const AdoptSide &side : said.sides) {
        if (side.line.signing != self && !row.members.contains(side.line.signing))
            row.members.append(side.line.signing);
    }
    row.taken = true;
    row.adopt = said;
    row.joined = true;
    m_ground.rows.change(lower) = row;
    m_ground.rows.keep(lower);
    m_home.pactsChanged();
    m_home.changed(lower);
}

void AdoptDesk::start() {
    const QList<MeasurementId> unfinished = m_ground.rows.adopting();
    for (const MeasurementId &id : unfinished) {
        Fold fold;
        static_cast<void>(m_ground.store.read(id, [&fold](Entry &&entry) { fold.apply(entry); }));
        seen(id, fold.state().adoption);
    }
}

void AdoptDesk::seen(const MeasurementId &id, const Adoption &adoption) {
    if (adoption.confirmed() && !m_ground.rows.of(id).joined)
        remember(id, {adoption.sides, m_ground.clock.now().wall});
}

/// The journals say more than either tablet knew when it was agreed.
void AdoptDesk::refused(const MeasurementId &own, const AdoptPact &pact, const QList<Entry> &theirs) {
    Fold fold;
    static_cast<void>(m_ground.store.read(own, [&fold](Entry &&entry) { fold.apply(entry); }));
    fold.apply(theirs, nullptr);
    const Adoption &found = fold.state().adoption;
    if (!fold.state().sealed && found.confirmed() && found.sides != pact.said.sides)
        return join({{found.sides, pact.said.wall}, false}, theirs);
    m_apart.insert(own, fold.state().sealed ? Trouble::Sealed : Trouble::NotPossible);
    m_ground.rows.change(own).adopt.reset();
    m_ground.rows.keep(own);
    m_home.pactsChanged();
    m_home.changed(own);
}

JournalStore::Committed AdoptDesk::later(std::function<void(const Result<Done, StoreError> &)> what) {
    return [here = std::weak_ptr<int>(m_here), what = std::move(what)](const Result<Done, StoreError> &result) {
        if (!here.expired())
            what(result);
    };
}

} // namespace Tweeluik
