// SPDX-License-Identifier: EUPL-1.2
// The order of the pages of the talk. Pages only tell what was asked of them; where that leads stands here.
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "interview/ask":
        return ask;
    case "interview/note":
        return note;
    default:
        return null;
    }

    // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
    // qmllint disable unqualified
    Component {
        id: ask

        AskPage {
            viewModel: flow.app.pageModel as AskViewModel
            onNoteTakingRequested: flow.app.replace("interview/note")
            onShortcutsRequested: flow.app.go("shortcuts")
            onOverviewRequested: flow.app.go("measurement")
        }
    }

    Component {
        id: note

        NoteTakingPage {
            viewModel: flow.app.pageModel as NoteTakingViewModel
            onAskingRequested: flow.app.replace("interview/ask")
            onShortcutsRequested: flow.app.go("shortcuts")
            onOverviewRequested: flow.app.go("measurement")
        }
    }
}
