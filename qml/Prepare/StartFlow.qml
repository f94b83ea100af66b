// SPDX-License-Identifier: EUPL-1.2
// Where the first page leads. By itself, because the program begins with it.
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: flow.app.route === "start" ? start : null

    // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
    // qmllint disable unqualified
    Component {
        id: start

        StartPage {
            viewModel: flow.app.pageModel as StartViewModel
            onOpenRequested: measurement => {
                if (viewModel.open(measurement))
                    flow.app.go("measurement");
            }
            onTalkRequested: measurement => {
                if (viewModel.open(measurement))
                    flow.app.go(viewModel.interviewRoute());
            }
            onNewRequested: flow.app.go("measurement/new")
            onPracticeRequested: practice => flow.app.goPractice(practice)
            onInstrumentRequested: flow.app.go("instrument")
            onSettingsRequested: flow.app.go("settings")
            onTogetherRequested: flow.app.go("together")
            onPairingRequested: flow.app.go("pairing")
        }
    }
}
