// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/together/tandem.h"

namespace Tweeluik {

/// Another tablet as the story tells it: says what it is given to say, and keeps what was asked of it.
class ScriptedTandem : public Tandem {
public:
    [[nodiscard]] Pairing pairing() const override { return now; }
    [[nodiscard]] QList<Peer> peers() const override { return known; }
    [[nodiscard]] Link link() const override { return state; }
    [[nodiscard]] QStringList addresses() const override { return own; }
    [[nodiscard]] Shared shared(const MeasurementId &measurement) const override;
    [[nodiscard]] QList<Invitation> invitations() const override { return asked; }
    [[nodiscard]] QList<Union> unions() const override { return same; }
    [[nodiscard]] QList<Erased> erased() const override { return gone; }

    void showCode() override;
    void seek() override;
    void extend() override { heard << QStringLiteral("extend"); }
    void meet(const LinkAddress &address, std::optional<Hash> pin) override;
    void type(std::uint32_t digits) override { heard << QStringLiteral("type %1").arg(digits); }
    /// As the desk does it: closed, and nobody is told.
    void closePairing() override;
    void forget(const DeviceKeys &peer) override;
    void setSamenInFront(bool inFront) override;
    void lookAgain() override { heard << QStringLiteral("look again"); }
    void call(const LinkAddress &address) override { heard << QStringLiteral("call ") + address.text(); }
    void invite(const MeasurementId &measurement, const DeviceKeys &peer) override;
    void replace(const MeasurementId &measurement) override {
        heard << QStringLiteral("replace ") + QString::fromLatin1(measurement.toHex());
    }
    void accept(const Invitation &invitation) override;
    void decline(const Invitation &invitation) override;
    AdoptDesk::Trouble propose(const MeasurementId &mine, const DeviceKeys &peer) override;
    AdoptDesk::Trouble putTogether(const Union &what, const MeasurementId &mine) override;
    void leaveApart(const Union &what) override;

    /// `change` is said to whoever listens.
    void tell(const std::function<void(Pairing &)> &change);
    void tellPeers(const QList<Peer> &peers, Link link);
    void tellShared(const MeasurementId &measurement, const Shared &how);
    void tellInvitations(const QList<Invitation> &invitations);
    void tellUnions(const QList<Union> &unions);

    Pairing now;
    QList<Peer> known;
    Link state = Link::Off;
    QStringList own;
    QHash<QByteArray, Shared> how;
    QList<Invitation> asked;
    QList<Union> same;
    AdoptDesk::Trouble trouble = AdoptDesk::Trouble::None; ///< the answer to each verb of two that become one
    QList<Erased> gone;
    QStringList heard;
};

/// Keys of an invented tablet.
[[nodiscard]] DeviceKeys keysOf(unsigned char number);
[[nodiscard]] Tandem::Peer peerOf(unsigned char number, const QString &name, bool here, bool paired = true);
/// The desk while it shows a code and nobody has come.
void showing(Tandem::Pairing &pairing);
/// The desk while it looks, and two tablets are there.
void seeking(Tandem::Pairing &pairing);

} // namespace Tweeluik
