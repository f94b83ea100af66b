// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/discovery.h"
#include "core/ports/ticker.h"

#include <QObject>
#include <QSet>
#include <QUdpSocket>

namespace Tweeluik {

/// What goes through the air; FORMAT.md of core/sync has it in words.
namespace BeaconFormat {

inline constexpr qsizetype tagSize = 8;
struct Datagram {
    QByteArray tag; ///< drawn anew for each, so that the sayings of one tablet have nothing in common
    quint16 port = 0;
    QByteArray saying;
};
[[nodiscard]] QByteArray write(const Datagram &datagram);
/// None when it is anything else.
[[nodiscard]] std::optional<Datagram> read(QByteArrayView bytes);

} // namespace BeaconFormat

/// Sayings over UDP, IPv4: to a group that no router passes on, and to everybody on the link, because many access
/// points lose one of the two. A saying that comes twice is heard once. Interfaces may come and go. The ticker outlives
/// it.
class BeaconDiscovery final : public QObject, public Discovery {
public:
    static constexpr quint16 port = 47'817;
    static constexpr std::chrono::seconds period{2};

    explicit BeaconDiscovery(Ticker &ticker, QString interfaceName = {});
    ~BeaconDiscovery() override;

    void say(const QList<QByteArray> &sayings, quint16 listenedAt) override;
    void hear(Heard heard) override;

private:
    void turn();
    void sayNext();
    void joinGroups();
    void read();
    void closeEar();
    [[nodiscard]] bool isNew(const QByteArray &tag);

    Ticker &m_ticker;
    QString m_interface;
    QList<QByteArray> m_sayings;
    qsizetype m_next = 0;
    quint16 m_listenedAt = 0;
    Heard m_heard;
    std::unique_ptr<QUdpSocket> m_ear;
    QSet<int> m_joined;      ///< indexes of the interfaces
    QList<QByteArray> m_met; ///< tags of late, own ones too
    Ticker::Id m_due = 0;
};

} // namespace Tweeluik
