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
    case "team":
        return team;
    case "plan":
        return plan;
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
            onTeamRequested: flow.app.go("team")
            onPlanRequested: flow.app.go("plan")
            onInstrumentRequested: flow.app.go("instrument")
            onErased: flow.app.go("start")
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
        id: plan

        PlanPage {
            viewModel: flow.app.pageModel as PlanViewModel
            onBackRequested: flow.app.back()
        }
    }
}
