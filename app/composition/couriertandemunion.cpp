// SPDX-License-Identifier: EUPL-1.2
// The tandem: two measurements that were made apart become one.
#include "app/composition/couriertandem.h"

#include "app/composition/ownkeys.h"

#include <algorithm>

namespace Tweeluik {

AdoptDesk::Home CourierTandem::unionHome() {
    AdoptDesk::Home home;
    home.own = [this] { return identityIn(m_store).keys(); };
    home.receiveKey = [this](const MeasurementId &id) { return receiveKeyOf(id); };
    home.propose = [this](const DeviceKeys &to, const AdoptProposal &said, const QString &name) {
        ask([to, said, name](Courier &courier) {
            courier.setName(name);
            courier.propose(to, said);
        });
    };
    home.decline = [this](const DeviceKeys &to, const MeasurementId &theirs) {
        ask([to, theirs](Courier &courier) { courier.decline(to, theirs); });
    };
    home.askedChanged = [this] { Q_EMIT unionsChanged(); };
    home.changed = [this](const MeasurementId &id) { Q_EMIT sharedChanged(id); };
    home.pactsChanged = [this] {
        if (m_room)
            share();
    };
    // Somebody who is at work in it is not sent away.
    home.mayLetGo = [this] { return m_samenInFront; };
    home.becameOne = [this](const MeasurementId &id) { Q_EMIT becameOne(id); };
    return home;
}

/// To which files for this tablet are sealed; drawn when the measurement is shared for the first time.
PublicKey CourierTandem::receiveKeyOf(const MeasurementId &id) {
    const auto raw = m_store.readLocal(id, LocalRow::Receive);
    if (raw && !raw->isEmpty()) {
        if (const auto row = ReceiveRow::decode(*raw))
            return row->key().publicKey;
    }
    const ReceiveRow row = ReceiveRow::drawn();
    m_store.writeLocal(id, LocalRow::Receive, row.encode(), {});
    return row.key().publicKey;
}

QList<Tandem::Union> CourierTandem::unions() const {
    QList<Union> all;
    for (const AdoptDesk::Asked &each : m_adopt.asked())
        all.append({each.from, nameOf(each.from.g), each.said.mine.measurement, each.said.title, each.said.yours});
    return all;
}

bool CourierTandem::isBecomingOne(const MeasurementId &measurement) const {
    const SharedRow row = m_rows.of(measurement);
    return row.adopt && !row.joined;
}

void CourierTandem::addUnion(const MeasurementId &id, const SharedRow &row, Shared &into) const {
    if (row.adopt && !row.joined) {
        into.state = Shared::State::Agreed;
        into.unionTitle = row.adoptTitle;
        into.peerName = nameOf(AdoptPact{*row.adopt}.across(ownKey()).line.signing);
    } else if (const auto peer = m_adopt.proposedTo(id)) {
        into.state = Shared::State::Proposed;
        into.peerName = nameOf(peer->g);
    } else if (m_adopt.apart(id) != AdoptDesk::Trouble::None) {
        into.state = Shared::State::KeptApart;
        into.unionTrouble = m_adopt.apart(id);
    }
}

AdoptDesk::Trouble CourierTandem::propose(const MeasurementId &mine, const DeviceKeys &peer) {
    return m_adopt.propose(mine, peer);
}

AdoptDesk::Trouble CourierTandem::putTogether(const Union &what, const MeasurementId &mine) {
    const QList<AdoptDesk::Asked> asked = m_adopt.asked();
    const auto found = std::find_if(asked.begin(), asked.end(), [&what](const AdoptDesk::Asked &each) {
        return each.from == what.with && each.said.mine.measurement == what.theirs;
    });
    return found == asked.end() ? AdoptDesk::Trouble::NotPossible : m_adopt.putTogether(*found, mine);
}

void CourierTandem::leaveApart(const Union &what) {
    const QList<AdoptDesk::Asked> asked = m_adopt.asked();
    for (const AdoptDesk::Asked &each : asked) {
        if (each.from == what.with && each.said.mine.measurement == what.theirs)
            m_adopt.leaveApart(each);
    }
}

} // namespace Tweeluik
