// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/pages.h"
#include "app/viewmodels/together/pairingviewmodel.h"
#include "app/viewmodels/together/togetherviewmodel.h"

namespace Tweeluik {

QList<PageEntry> togetherPages() {
    const QString together = QStringLiteral("Together");
    const PageEntry::Needs desk = PageEntry::Needs::Desk;
    return {
        {QStringLiteral("pairing"), together, QStringLiteral("PairingPage.qml"), desk, fromDesk<PairingViewModel>()},
        {QStringLiteral("together"), together, QStringLiteral("TogetherPage.qml"), desk, fromDesk<TogetherViewModel>()},
    };
}

} // namespace Tweeluik
