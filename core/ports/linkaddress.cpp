// SPDX-License-Identifier: EUPL-1.2
#include "core/ports/peerlink.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace Tweeluik {

namespace {

bool isIpv4(const QString &host) {
    const QStringList parts = host.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               static const QRegularExpression byte(QStringLiteral("\\A(0|[1-9][0-9]{0,2})\\z"));
               return byte.match(part).hasMatch() && part.toInt() <= 255;
           });
}

/// Groups of hexadecimal digits between colons; -1 when something else stands there. Nothing is no group.
qsizetype groups(const QString &part) {
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{1,4}(:[0-9a-f]{1,4})*\\z"));
    if (part.isEmpty())
        return 0;
    return form.match(part).hasMatch() ? part.count(QLatin1Char(':')) + 1 : -1;
}

/// Without the form that ends in an IPv4 address: nobody types that.
bool isIpv6(const QString &host) {
    static const QRegularExpression scope(QStringLiteral("\\A[A-Za-z0-9_.-]{1,15}\\z"));
    const qsizetype percent = host.indexOf(QLatin1Char('%'));
    if (percent >= 0 && !scope.match(host.mid(percent + 1)).hasMatch())
        return false;
    const QString bare = host.left(percent).toLower();
    const qsizetype gap = bare.indexOf(QStringLiteral("::"));
    if (gap < 0)
        return groups(bare) == 8;
    const qsizetype before = groups(bare.left(gap));
    const qsizetype after = groups(bare.mid(gap + 2));
    return before >= 0 && after >= 0 && before + after <= 7;
}

} // namespace

QString LinkAddress::text() const {
    const QString number = QString::number(port);
    return host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2").arg(host, number)
                                           : QStringLiteral("%1:%2").arg(host, number);
}

std::optional<LinkAddress> LinkAddress::read(const QString &typed) {
    static const QRegularExpression form(QStringLiteral("\\A(?:\\[([^\\]]+)\\]|([^:\\[\\]]+)):([1-9][0-9]{0,4})\\z"));
    const auto parts = form.match(typed.trimmed());
    const uint port = parts.captured(3).toUInt();
    if (!parts.hasMatch() || port > 65'535)
        return std::nullopt;
    const QString six = parts.captured(1);
    const QString four = parts.captured(2);
    if (six.isEmpty() ? !isIpv4(four) : !isIpv6(six))
        return std::nullopt;
    return LinkAddress{six.isEmpty() ? four : six, quint16(port)};
}

} // namespace Tweeluik
