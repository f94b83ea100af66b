// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/auditorsviewmodel.h"
#include "app/viewmodels/prepare/checklistviewmodel.h"
#include "app/viewmodels/prepare/differencesviewmodel.h"
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "app/viewmodels/prepare/parcelviewmodel.h"
#include "app/viewmodels/prepare/planviewmodel.h"
#include "app/viewmodels/prepare/prioritiesviewmodel.h"
#include "app/viewmodels/prepare/startviewmodel.h"
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

QList<PageEntry> preparePages() {
    const QString prepare = QStringLiteral("Prepare");
    const PageEntry::Needs desk = PageEntry::Needs::Desk;
    const PageEntry::Needs measurement = PageEntry::Needs::Measurement;
    return {
        {QStringLiteral("start"), prepare, QStringLiteral("StartPage.qml"), desk, fromDesk<StartViewModel>(),
         QStringLiteral("StartFlow")},
        {QStringLiteral("measurement/new"), prepare, QStringLiteral("NewMeasurementPage.qml"), desk,
         fromDesk<NewMeasurementViewModel>()},
        {QStringLiteral("measurement/details"), prepare, QStringLiteral("NewMeasurementPage.qml"), measurement,
         fromDesk<DetailsViewModel>()},
        {QStringLiteral("measurement"), prepare, QStringLiteral("OverviewPage.qml"), measurement,
         fromDesk<OverviewViewModel>()},
        {QStringLiteral("measurement/differences"), prepare, QStringLiteral("DifferencesPage.qml"), measurement,
         fromDesk<DifferencesViewModel>()},
        {QStringLiteral("auditors"), prepare, QStringLiteral("AuditorsPage.qml"), measurement,
         fromDesk<AuditorsViewModel>()},
        {QStringLiteral("team"), prepare, QStringLiteral("TeamPage.qml"), measurement, fromDesk<TeamViewModel>()},
        {QStringLiteral("priorities"), prepare, QStringLiteral("PrioritiesPage.qml"), measurement,
         fromDesk<PrioritiesViewModel>()},
        {QStringLiteral("checklist"), prepare, QStringLiteral("ChecklistPage.qml"), measurement,
         fromDesk<ChecklistViewModel>()},
        {QStringLiteral("plan"), prepare, QStringLiteral("PlanPage.qml"), measurement, fromDesk<PlanViewModel>()},
        {QStringLiteral("together/file"), prepare, QStringLiteral("ParcelPage.qml"), desk, fromDesk<ParcelViewModel>()},
    };
}

} // namespace Tweeluik
