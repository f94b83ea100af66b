// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalwindow.h"
#include "core/sync/courier.h"
#include "platform/clock/eventloopticker.h"
#include "platform/net/beacondiscovery.h"
#include "platform/net/tcpnetwork.h"

#include <QThread>
#include <map>

namespace Tweeluik {

/// The courier on a thread of its own, with the network and a window on the journals. Whoever holds it is on another
/// thread: what is asked is posted, and what is told is posted back to `told`'s thread. Ends its thread when it goes.
class CourierRoom {
public:
    /// What the other thread hears; each is called there.
    struct Told {
        std::function<void(const QByteArray &book, std::function<void(bool)> done)> keepBook;
        std::function<void(const MeasurementId &, const QList<Entry> &, const QList<SignedHead> &,
                           std::function<void(bool)> done)>
            receive;
        std::function<void()> pairingChanged; ///< what is to be shown is asked from there, by `ask`
        std::function<void(const PeerBook &, const QList<DeviceKeys> &here)> peers;
        std::function<void(Courier::Link, const QList<LinkAddress> &)> link;
        std::function<void(const MeasurementId &, const Standing &)> standing;
        std::function<void(const DeviceKeys &)> met;
        std::function<void(const DeviceKeys &, const MeasurementOffer &)> offered;
        std::function<void(const DeviceKeys &, const MeasurementId &, const PublicKey &receiveKey)> accepted;
        std::function<void(const DeviceKeys &, const MeasurementId &)> declined;
        std::function<void(const DeviceKeys &, const ClockOffset &)> clocksRead;
        std::function<void(const DeviceKeys &, const EraseOrder &)> ordered;
        std::function<void(const DeviceKeys &, const EraseConfirmation &)> confirmed;
        std::function<void(const DeviceKeys &, const AdoptProposal &)> proposed;
        std::function<void(const AdoptPact &, const Standing &, const QList<Entry> &theirs)> gathered;
    };

    /// `home` lives on the thread that hears. `clock` outlives it and may be read from any thread.
    CourierRoom(const Clock &clock, QString interfaceName, DeviceIdentity own, PeerBook book,
                std::unique_ptr<JournalWindow> window, QObject &home, Told told);
    ~CourierRoom();
    CourierRoom(const CourierRoom &) = delete;
    CourierRoom &operator=(const CourierRoom &) = delete;

    /// On the courier's thread, later.
    void ask(std::function<void(Courier &)> what);

private:
    struct Inside;
    QThread m_thread;
    QObject *m_door = nullptr; ///< lives on the thread
    std::shared_ptr<Inside> m_inside;
};

} // namespace Tweeluik
