// SPDX-License-Identifier: EUPL-1.2
// The order of the pages of preparing. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "measurement/new":
    case "measurement/details":
        return details;
    case "measurement":
        return overview;
    case "measurement/differences":
        return differences;
    case "auditors":
        return auditors;
    case "team":
        return team;
    case "priorities":
        return priorities;
    case "plan":
        return plan;
    case "checklist":
        return checklist;
    case "together/file":
        return parcel;
    default:
        return null;
    }

    Component {
        id: details

        NewMeasurementPage {
            viewModel: flow.app.pageModel as NewMeasurementViewModel
            onBackRequested: flow.app.back()
            onDoneRequested: {
                const existing = viewModel.existing;
                if (!viewModel.finish())
                    return;
                if (existing)
                    flow.app.back();
                else
                    flow.app.replace("measurement");
            }
        }
    }

    Component {
        id: overview

        OverviewPage {
            viewModel: flow.app.pageModel as OverviewViewModel
            onBackRequested: flow.app.go("start")
            onTalkRequested: flow.app.go(viewModel.interviewRoute)
            onDetailsRequested: flow.app.go("measurement/details")
            onAuditorsRequested: flow.app.go("auditors")
            onTeamRequested: flow.app.go("team")
            onPrioritiesRequested: flow.app.go("priorities")
            onChecklistRequested: flow.app.go("checklist")
            onPlanRequested: flow.app.go("plan")
            onInstrumentRequested: flow.app.go("instrument")
            onImportRequested: flow.app.go("instrument/import")
            onTogetherRequested: flow.app.go("together")
            onDifferencesRequested: flow.app.go("measurement/differences")
            onReadingRequested: flow.app.go("judge/read")
            onExplanationsRequested: flow.app.go("judge/explain")
            onScoringRequested: flow.app.go("judge/score")
            onHandsRequested: flow.app.go("judge/hands")
            onPaperRequested: flow.app.go("judge/paper")
            onImpressionsRequested: flow.app.go("judge/impressions")
            onComparisonRequested: flow.app.go("judge/consensus")
            onProfileRequested: flow.app.go("judge/profile")
            onErased: flow.app.go("start")
        }
    }

    Component {
        id: differences

        DifferencesPage {
            viewModel: flow.app.pageModel as DifferencesViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: auditors

        AuditorsPage {
            viewModel: flow.app.pageModel as AuditorsViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: team

        TeamPage {
            viewModel: flow.app.pageModel as TeamViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: priorities

        PrioritiesPage {
            viewModel: flow.app.pageModel as PrioritiesViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: checklist

        ChecklistPage {
            viewModel: flow.app.pageModel as ChecklistViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: plan

        PlanPage {
            viewModel: flow.app.pageModel as PlanViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: parcel

        ParcelPage {
            viewModel: flow.app.pageModel as ParcelViewModel
            onBackRequested: flow.app.canGoBack ? flow.app.back() : flow.app.go("start")
        }
    }
}
