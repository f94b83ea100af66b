// SPDX-License-Identifier: EUPL-1.2
#include "platform/net/beacondiscovery.h"

#include "core/base/ids.h"
#include "platform/net/interfaces.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>
#include <QtEndian>

namespace Tweeluik {

namespace BeaconFormat {

namespace {

constexpr QByteArrayView magic("TWLK");
constexpr char version = 1;
constexpr qsizetype headSize = 4 + 1 + tagSize + 2;

} // namespace

QByteArray write(const Datagram &datagram) {
    QByteArray bytes = magic.toByteArray();
    bytes.append(version).append(datagram.tag);
    char number[2];
    qToBigEndian(datagram.port, number);
    return bytes.append(number, sizeof number).append(datagram.saying);
}

std::optional<Datagram> read(QByteArrayView bytes) {
    const qsizetype length = bytes.size() - headSize;
    if (length < 1 || length > Discovery::longestSaying || !bytes.startsWith(magic) || bytes[magic.size()] != version)
        return std::nullopt;
    Datagram datagram;
    datagram.tag = bytes.sliced(magic.size() + 1, tagSize).toByteArray();
    datagram.port = qFromBigEndian<quint16>(bytes.sliced(headSize - 2, 2).data());
    datagram.saying = bytes.sliced(headSize).toByteArray();
    if (datagram.port == 0)
        return std::nullopt;
    return datagram;
}

} // namespace BeaconFormat

namespace {

const QHostAddress &group() {
    static const QHostAddress address(QStringLiteral("239.255.84.87"));
    return address;
}

constexpr qsizetype mostMet = 256;
constexpr int mostAtOnce = 64; ///< datagrams of one reading; whoever floods does not hold up the thread

} // namespace

BeaconDiscovery::BeaconDiscovery(Ticker &ticker, QString interfaceName)
    : m_ticker(ticker), m_interface(std::move(interfaceName)) {}

BeaconDiscovery::~BeaconDiscovery() {
    m_ticker.cancel(m_due);
    closeEar();
}

void BeaconDiscovery::closeEar() {
    if (!m_ear)
        return;
    m_ear->close();
    m_ear.release()->deleteLater(); // this may be a call of its own
}

void BeaconDiscovery::say(const QList<QByteArray> &sayings, quint16 listenedAt) {
    m_sayings.clear();
    for (const QByteArray &saying : sayings) {
        if (!saying.isEmpty() && saying.size() <= longestSaying && listenedAt != 0)
            m_sayings.append(saying);
    }
    m_next = 0;
    m_listenedAt = listenedAt;
    turn();
}

void BeaconDiscovery::hear(Heard heard) {
    m_heard = std::move(heard);
    if (!m_heard) {
        m_joined.clear();
        closeEar();
    } else if (!m_ear) {
        m_ear = std::make_unique<QUdpSocket>();
        m_ear->setProxy(QNetworkProxy::NoProxy);
        connect(m_ear.get(), &QUdpSocket::readyRead, this, &BeaconDiscovery::read);
        // Shared with other programs of this kind on this machine.
        m_ear->bind(QHostAddress::AnyIPv4, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    }
    turn();
}

void BeaconDiscovery::turn() {
    m_ticker.cancel(std::exchange(m_due, 0));
    if (m_sayings.isEmpty() && !m_heard)
        return;
    joinGroups();
    sayNext();
    m_due = m_ticker.after(period, [this] {
        m_due = 0;
        turn();
    });
}

void BeaconDiscovery::sayNext() {
    if (m_sayings.isEmpty())
        return;
    BeaconFormat::Datagram datagram;
    datagram.tag.resize(BeaconFormat::tagSize);
    fillRandom(datagram.tag.data(), std::size_t(datagram.tag.size()));
    datagram.port = m_listenedAt;
    datagram.saying = m_sayings.at(m_next);
    m_next = (m_next + 1) % m_sayings.size();
    (void)isNew(datagram.tag); // so that it is not heard
    const QByteArray bytes = BeaconFormat::write(datagram);
    const auto addresses = ownAddresses(m_interface);
    for (const OwnAddress &own : addresses) {
        QUdpSocket mouth;
        mouth.setProxy(QNetworkProxy::NoProxy);
        if (own.entry.ip().protocol() != QAbstractSocket::IPv4Protocol || !mouth.bind(own.entry.ip(), 0))
            continue;
        mouth.setMulticastInterface(own.through);
        mouth.setSocketOption(QAbstractSocket::MulticastTtlOption, 1);
        mouth.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
        // What the network does not take is said again in 2 s.
        mouth.writeDatagram(bytes, group(), port);
        if (const QHostAddress all = own.entry.broadcast(); !all.isNull()) // loopback has none
            mouth.writeDatagram(bytes, all, port);
    }
}

void BeaconDiscovery::joinGroups() {
    if (!m_ear)
        return;
    QSet<int> here;
    const auto addresses = ownAddresses(m_interface);
    for (const OwnAddress &own : addresses) {
        if (own.entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        const int index = own.through.index();
        if (m_joined.contains(index) || m_ear->joinMulticastGroup(group(), own.through))
            here.insert(index);
    }
    m_joined = here;
}

/// Tags of the last minutes; the list is short, a flood shortens the memory and nothing else.
bool BeaconDiscovery::isNew(const QByteArray &tag) {
    if (m_met.contains(tag))
        return false;
    m_met.append(tag);
    if (m_met.size() > mostMet)
        m_met.removeFirst();
    return true;
}

void BeaconDiscovery::read() {
    const QPointer<BeaconDiscovery> self(this);
    for (int n = 0; n < mostAtOnce && self && m_ear && m_ear->hasPendingDatagrams(); ++n) {
        const QNetworkDatagram arrived = m_ear->receiveDatagram(128);
        const auto datagram = BeaconFormat::read(arrived.data());
        if (!datagram || !m_joined.contains(int(arrived.interfaceIndex())) || !isNew(datagram->tag))
            continue;
        const Heard heard = m_heard; // it may end the hearing
        heard(datagram->saying, {arrived.senderAddress().toString(), datagram->port});
    }
}

} // namespace Tweeluik
