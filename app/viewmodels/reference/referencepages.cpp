// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/importpreviewviewmodel.h"
#include "app/viewmodels/reference/importviewmodel.h"
#include "app/viewmodels/reference/instrumentviewmodel.h"
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

QList<PageEntry> referencePages() {
    const QString reference = QStringLiteral("Reference");
    const PageEntry::Needs desk = PageEntry::Needs::Desk;
    return {
        {QStringLiteral("instrument"), reference, QStringLiteral("InstrumentPage.qml"), desk,
         fromDesk<InstrumentViewModel>()},
        {QStringLiteral("instrument/import"), reference, QStringLiteral("ImportPage.qml"), desk,
         fromDesk<ImportViewModel>()},
        {QStringLiteral("instrument/preview"), reference, QStringLiteral("ImportPreviewPage.qml"), desk,
         fromDesk<ImportPreviewViewModel>()},
    };
}

} // namespace Tweeluik
