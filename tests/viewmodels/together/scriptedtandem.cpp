// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/together/scriptedtandem.h"

namespace Tweeluik {

Tandem::Shared ScriptedTandem::shared(const MeasurementId &measurement) const {
    return how.value(measurement.toBytes());
}

void ScriptedTandem::showCode() {
    heard << QStringLiteral("show code");
    tell(showing);
}

void ScriptedTandem::seek() {
    heard << QStringLiteral("seek");
    tell(seeking);
}

void ScriptedTandem::meet(const LinkAddress &address, std::optional<Hash>) {
    heard << QStringLiteral("meet ") + address.text();
}

void ScriptedTandem::closePairing() {
    heard << QStringLiteral("close pairing");
    now = {};
}

void ScriptedTandem::forget(const DeviceKeys &peer) { heard << QStringLiteral("forget %1").arg(peer.s.front()); }

void ScriptedTandem::setSamenInFront(bool inFront) {
    heard << (inFront ? QStringLiteral("in front") : QStringLiteral("not in front"));
}

void ScriptedTandem::invite(const MeasurementId &measurement, const DeviceKeys &peer) {
    heard << QStringLiteral("invite %1 %2").arg(QString::fromLatin1(measurement.toHex())).arg(peer.s.front());
}

void ScriptedTandem::accept(const Invitation &invitation) {
    heard << QStringLiteral("accept ") + invitation.offer.title;
}

void ScriptedTandem::decline(const Invitation &invitation) {
    heard << QStringLiteral("decline ") + invitation.offer.title;
}

AdoptDesk::Trouble ScriptedTandem::propose(const MeasurementId &mine, const DeviceKeys &peer) {
    heard << QStringLiteral("propose %1 %2").arg(QString::fromLatin1(mine.toHex())).arg(peer.s.front());
    return trouble;
}

AdoptDesk::Trouble ScriptedTandem::putTogether(const Union &what, const MeasurementId &mine) {
    heard << QStringLiteral("put together %1 %2").arg(what.theirTitle, QString::fromLatin1(mine.toHex()));
    return trouble;
}

void ScriptedTandem::leaveApart(const Union &what) { heard << QStringLiteral("leave apart ") + what.theirTitle; }

void ScriptedTandem::tell(const std::function<void(Pairing &)> &change) {
    change(now);
    Q_EMIT pairingChanged();
}

void ScriptedTandem::tellPeers(const QList<Peer> &peers, Link link) {
    known = peers;
    state = link;
    Q_EMIT peersChanged();
    Q_EMIT linkChanged();
}

void ScriptedTandem::tellShared(const MeasurementId &measurement, const Shared &said) {
    how.insert(measurement.toBytes(), said);
    Q_EMIT sharedChanged(measurement);
}

void ScriptedTandem::tellInvitations(const QList<Invitation> &invitations) {
    asked = invitations;
    Q_EMIT invitationsChanged();
}

void ScriptedTandem::tellUnions(const QList<Union> &unions) {
    same = unions;
    Q_EMIT unionsChanged();
}

DeviceKeys keysOf(unsigned char number) {
    DeviceKeys keys;
    keys.s.fill(number);
    keys.g.fill(number);
    return keys;
}

Tandem::Peer peerOf(unsigned char number, const QString &name, bool here, bool paired) {
    return {keysOf(number), name, paired, here};
}

void showing(Tandem::Pairing &pairing) {
    pairing = {};
    pairing.state = PairingDesk::State::Showing;
    pairing.left = std::chrono::seconds(120);
    pairing.words = QStringLiteral("akker lantaarn");
    pairing.addresses = {QStringLiteral("192.168.1.7:40123"), QStringLiteral("10.0.0.4:40123")};
    pairing.invitation =
        QStringLiteral("TWEELUIK 1 q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA 192.168.1.7:40123 10.0.0.4:40123");
}

void seeking(Tandem::Pairing &pairing) {
    pairing = {};
    pairing.state = PairingDesk::State::Seeking;
    pairing.left = std::chrono::seconds(120);
    pairing.found = {{QByteArray("abcdefgh"), {QStringLiteral("192.168.1.8"), 40124}},
                     {QByteArray("hgfedcba"), {QStringLiteral("192.168.1.9"), 40125}}};
}

} // namespace Tweeluik
