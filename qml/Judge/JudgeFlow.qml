// SPDX-License-Identifier: EUPL-1.2
// The pages after the talk. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "judge/read":
        return reading;
    case "judge/explain":
        return explaining;
    default:
        return null;
    }

    Component {
        id: reading

        ReadingPage {
            viewModel: flow.app.pageModel as ReadingViewModel
            onBackRequested: flow.app.back()
            onExplanationRequested: flow.app.go("judge/explain")
        }
    }

    Component {
        id: explaining

        ExplainPage {
            viewModel: flow.app.pageModel as ExplainViewModel
            onBackRequested: flow.app.back()
        }
    }
}
