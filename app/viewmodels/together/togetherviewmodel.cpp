// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/togetherviewmodel.h"

#include "app/viewmodels/together/togetherwords.h"

#include <algorithm>
#include <utility>

namespace Tweeluik {

TogetherViewModel::TogetherViewModel(AppViewModel &app, Desk &desk)
    : m_desk(desk), m_tandem(desk.tandem), m_measurements(desk, desk.tandem), m_unions(desk, desk.tandem) {
    if (!m_tandem)
        return;
    connect(&app, &AppViewModel::aboutToLeavePage, this, &TogetherViewModel::leave);
    follow();
    m_tandem->setSamenInFront(true);
    refreshPeers();
    refreshInvitations();
    refreshLink();
    refreshWaiting();
}

TogetherViewModel::~TogetherViewModel() { leave(); }

void TogetherViewModel::follow() {
    Tandem *tandem = m_tandem;
    connect(tandem, &Tandem::linkChanged, this, &TogetherViewModel::refreshLink);
    connect(tandem, &Tandem::peersChanged, this, &TogetherViewModel::refreshPeers);
    connect(tandem, &Tandem::invitationsChanged, this, &TogetherViewModel::refreshInvitations);
    connect(tandem, &Tandem::unionsChanged, this, [this] { m_unions.renew(); });
    connect(tandem, &Tandem::sharedChanged, this, [this](const MeasurementId &measurement) {
        m_measurements.renewRow(measurement);
        m_unions.renew();
    });
    connect(tandem, &Tandem::erasedChanged, this, &TogetherViewModel::refreshWaiting);
    connect(tandem, &Tandem::tooLate, this, [this](const QString &title, const QString &peerName) {
        m_trouble =
            peerName.isEmpty()
                ? tr("%1: the place on a second tablet has gone to another tablet meanwhile. Nothing of it came "
                     "here. Ask the other auditor to offer it again once the place is free.")
                      .arg(title)
                : tr("%1: the place on a second tablet has gone to another tablet meanwhile. Nothing of it came "
                     "here. Ask %2 to offer it again once the place is free.")
                      .arg(title, peerName);
        Q_EMIT joinedChanged();
    });
    connect(tandem, &Tandem::joined, this,
            [this](const MeasurementId &measurement) { tellJoined(measurement, false); });
    connect(tandem, &Tandem::becameOne, this,
            [this](const MeasurementId &measurement) { tellJoined(measurement, true); });
    connect(&m_desk.portfolio, &Portfolio::summariesChanged, this, [this] {
        m_measurements.renew();
        m_unions.renew();
        Q_EMIT joinedChanged(); // its name may have come
    });
}

void TogetherViewModel::leave() {
    if (!m_tandem)
        return;
    Tandem *tandem = m_tandem;
    tandem->disconnect(this);
    m_tandem = nullptr;
    tandem->setSamenInFront(false);
}

void TogetherViewModel::refreshLink() {
    m_link = m_tandem->link();
    m_addresses = m_tandem->addresses();
    Q_EMIT linkChanged();
}

void TogetherViewModel::refreshPeers() {
    m_peers.show(m_tandem->peers());
    Q_EMIT linkChanged();
    refreshWaiting(); // its words have their names
}

void TogetherViewModel::refreshWaiting() {
    QStringList now;
    const QList<Tandem::Erased> gone = m_tandem->erased();
    for (const Tandem::Erased &each : gone)
        now.append(TogetherWords::waiting(each, m_desk.clock));
    if (std::exchange(m_waiting, now) != now)
        Q_EMIT waitingChanged();
}

void TogetherViewModel::refreshInvitations() {
    m_invitations.show(m_tandem->invitations());
    m_unions.renew();
}

void TogetherViewModel::tellJoined(const MeasurementId &measurement, bool becameOne) {
    m_joined = measurement;
    m_becameOne = becameOne;
    m_measurements.renew();
    Q_EMIT joinedChanged();
}

QString TogetherViewModel::link() const { return TogetherWords::link(m_link, m_peers.rows()); }

QString TogetherViewModel::advice() const { return TogetherWords::advice(m_link, m_peers.rows()); }

bool TogetherViewModel::paired() const {
    const QList<Tandem::Peer> &peers = m_peers.rows();
    return std::any_of(peers.begin(), peers.end(), [](const Tandem::Peer &peer) { return peer.paired; });
}

bool TogetherViewModel::mayLookAgain() const {
    return paired() && (m_link == Tandem::Link::Alone || m_link == Tandem::Link::NoNetwork);
}

QString TogetherViewModel::joined() const {
    if (!m_joined)
        return {};
    const QList<MeasurementSummary> all = m_desk.portfolio.summaries();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [this](const MeasurementSummary &summary) { return summary.id == *m_joined; });
    return it == all.end() ? QString() : it->details.organisation;
}

void TogetherViewModel::lookAgain() {
    if (m_tandem)
        m_tandem->lookAgain();
}

void TogetherViewModel::setAddress(const QString &address) {
    m_address = address;
    m_addressProblem.clear();
    Q_EMIT addressChanged();
}

void TogetherViewModel::call() {
    const std::optional<LinkAddress> address = LinkAddress::read(m_address);
    if (!address) {
        m_addressProblem = tr("An address looks like 192.168.1.7:40123, with the number after the colon. It stands on "
                              "this page of the other tablet.");
        Q_EMIT addressChanged();
    } else if (m_tandem) {
        m_tandem->call(*address);
    }
}

void TogetherViewModel::offer(const QString &measurement, const QString &peer) {
    const auto known = MeasurementId::fromBytes(QByteArray::fromHex(measurement.toLatin1()));
    const Tandem::Peer *to = m_peers.find(peer);
    if (m_tandem && known && to && to->paired)
        m_tandem->invite(*known, DeviceKeys(to->keys));
}

void TogetherViewModel::replace(const QString &measurement) {
    const auto known = MeasurementId::fromBytes(QByteArray::fromHex(measurement.toLatin1()));
    if (m_tandem && known)
        m_tandem->replace(*known);
}

void TogetherViewModel::accept(const QString &invitation) {
    if (const Tandem::Invitation *asked = m_invitations.find(invitation); asked && m_tandem)
        m_tandem->accept(Tandem::Invitation(*asked)); // a copy: the list may change in the course of it
}

void TogetherViewModel::decline(const QString &invitation) {
    if (const Tandem::Invitation *asked = m_invitations.find(invitation); asked && m_tandem)
        m_tandem->decline(Tandem::Invitation(*asked));
}

void TogetherViewModel::forget(const QString &peer) {
    if (const Tandem::Peer *lost = m_peers.find(peer); lost && m_tandem)
        m_tandem->forget(DeviceKeys(lost->keys));
}

void TogetherViewModel::propose(const QString &measurement, const QString &peer) {
    const auto known = MeasurementId::fromBytes(QByteArray::fromHex(measurement.toLatin1()));
    const Tandem::Peer *to = m_peers.find(peer);
    if (m_tandem && known && to && to->here)
        tellApart(m_tandem->propose(*known, DeviceKeys(to->keys)));
}

void TogetherViewModel::putTogether(const QString &pairId, const QString &measurement) {
    const auto known = MeasurementId::fromBytes(QByteArray::fromHex(measurement.toLatin1()));
    if (const Tandem::Union *what = m_unions.find(pairId); what && known && m_tandem)
        tellApart(m_tandem->putTogether(Tandem::Union(*what), *known));
}

void TogetherViewModel::leaveApart(const QString &pairId) {
    if (const Tandem::Union *what = m_unions.find(pairId); what && m_tandem)
        m_tandem->leaveApart(Tandem::Union(*what));
}

void TogetherViewModel::tellApart(AdoptDesk::Trouble trouble) {
    m_trouble = TogetherWords::apart(trouble);
    Q_EMIT joinedChanged();
}

bool TogetherViewModel::openJoined() { return m_joined && take(*m_joined); }

bool TogetherViewModel::openForFile(const QString &measurement) {
    const auto id = MeasurementId::fromBytes(QByteArray::fromHex(measurement.toLatin1()));
    return id && take(*id);
}

bool TogetherViewModel::take(const MeasurementId &measurement) {
    const bool opened = m_desk.portfolio.open(measurement).ok();
    m_trouble = opened ? QString()
                       : tr("This measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, open it "
                            "again and try once more.");
    Q_EMIT joinedChanged();
    return opened;
}

} // namespace Tweeluik
