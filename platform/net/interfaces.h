// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QNetworkInterface>

namespace Tweeluik {

/// An address of this machine, and the interface it belongs to.
struct OwnAddress {
    QNetworkInterface through;
    QNetworkAddressEntry entry;
};

/// What may be used: of the interface of that name; without a name of every one that runs, but for loopback and the two
/// ends of a tunnel or a mobile line. IPv4 first, then IPv6, those of one link last.
[[nodiscard]] QList<OwnAddress> ownAddresses(const QString &interfaceName);

} // namespace Tweeluik
