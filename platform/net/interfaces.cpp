// SPDX-License-Identifier: EUPL-1.2
#include "platform/net/interfaces.h"

#include <algorithm>

namespace Tweeluik {

namespace {

bool mayBeUsed(const QNetworkInterface &card, const QString &name) {
    const auto flags = card.flags();
    if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
        return false;
    if (!name.isEmpty())
        return card.name() == name;
    return !flags.testFlag(QNetworkInterface::IsLoopBack) && !flags.testFlag(QNetworkInterface::IsPointToPoint);
}

int order(const OwnAddress &address) {
    const QHostAddress ip = address.entry.ip();
    if (ip.protocol() == QAbstractSocket::IPv4Protocol)
        return 0;
    return ip.isLinkLocal() ? 2 : 1;
}

} // namespace

QList<OwnAddress> ownAddresses(const QString &interfaceName) {
    QList<OwnAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : interfaces) {
        if (!mayBeUsed(card, interfaceName))
            continue;
        const auto entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            found.append({card, entry});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const OwnAddress &one, const OwnAddress &other) { return order(one) < order(other); });
    return found;
}

} // namespace Tweeluik
