// SPDX-License-Identifier: EUPL-1.2
// Where the page of the one who asks leads. By itself, because the program may begin with it.
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: flow.app.route === "interview/ask" ? ask : null

    // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
    // qmllint disable unqualified
    Component {
        id: ask

        AskPage {
            viewModel: flow.app.pageModel as AskViewModel
            onNoteTakingRequested: flow.app.replace("interview/note")
            onShortcutsRequested: flow.app.go("shortcuts")
            onOverviewRequested: flow.app.go("measurement")
            onTogetherRequested: flow.app.go("together")
        }
    }
}
