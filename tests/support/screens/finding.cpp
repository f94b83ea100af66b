// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/finding.h"

#include <QStringList>

#include <algorithm>

namespace Tweeluik::Screens {

QString kindName(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::Unnamed:
        return QStringLiteral("unnamed");
    case Finding::Kind::NoRole:
        return QStringLiteral("no role");
    case Finding::Kind::NoPress:
        return QStringLiteral("no press action");
    case Finding::Kind::DisabledWithoutReason:
        return QStringLiteral("disabled without a reason");
    case Finding::Kind::Truncated:
        return QStringLiteral("truncated");
    case Finding::Kind::Clipped:
        return QStringLiteral("clipped");
    case Finding::Kind::OffScreen:
        return QStringLiteral("off screen");
    case Finding::Kind::Overlap:
        return QStringLiteral("overlap");
    case Finding::Kind::SmallTarget:
        return QStringLiteral("small target");
    case Finding::Kind::SmallText:
        return QStringLiteral("small text");
    case Finding::Kind::WeakText:
        return QStringLiteral("weak text");
    }
    Q_UNREACHABLE();
}

QString describe(const QList<Finding> &findings) {
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1: %2: %3").arg(kindName(finding.kind), finding.item, finding.what));
    return lines.join(u'\n');
}

int count(const QList<Finding> &findings, Finding::Kind kind) {
    return static_cast<int>(
        std::ranges::count_if(findings, [kind](const Finding &finding) { return finding.kind == kind; }));
}

} // namespace Tweeluik::Screens
