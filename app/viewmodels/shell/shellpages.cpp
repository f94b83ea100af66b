// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/lockedviewmodel.h"
#include "app/viewmodels/shell/pages.h"
#include "app/viewmodels/shell/settingsviewmodel.h"
#include "app/viewmodels/shell/troubleviewmodel.h"

namespace Tweeluik {

QList<PageEntry> shellPages() {
    const QString shell = QStringLiteral("Shell");
    const PageEntry::Needs nothing = PageEntry::Needs::Nothing;
    return {
        {QStringLiteral("settings"), shell, QStringLiteral("SettingsPage.qml"), nothing, fromApp<SettingsViewModel>()},
        {QStringLiteral("shortcuts"), shell, QStringLiteral("ShortcutsPage.qml"), nothing,
         fromApp<ShortcutsViewModel>()},
        {QStringLiteral("locked"), shell, QStringLiteral("LockedPage.qml"), nothing, fromApp<LockedViewModel>()},
        {QStringLiteral("trouble"), shell, QStringLiteral("TroublePage.qml"), nothing, fromApp<TroubleViewModel>()},
    };
}

} // namespace Tweeluik
