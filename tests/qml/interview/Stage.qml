// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import Tweeluik.Interview
import Tweeluik.Theme
import Tweeluik.ViewModels

// One page of the talk in a window, with the look given from outside.
Window {
    id: stage

    property AskViewModel asking
    property NoteTakingViewModel noting
    property string look: "light"
    property real textScale: 1
    property bool reducedMotion: false

    signal askedFor(string route)

    width: 1280
    height: 800
    title: "Talk"
    color: Theme.colors.paper
    onLookChanged: Theme.name = look
    onTextScaleChanged: Theme.textScale = textScale
    onReducedMotionChanged: Theme.reducedMotion = reducedMotion

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: stage.asking ? askPage : stage.noting ? notePage : null
    }

    // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
    // qmllint disable unqualified
    Component {
        id: askPage

        AskPage {
            viewModel: stage.asking
            onNoteTakingRequested: stage.askedFor("interview/note")
            onShortcutsRequested: stage.askedFor("shortcuts")
            onOverviewRequested: stage.askedFor("measurement")
            onTogetherRequested: stage.askedFor("together")
        }
    }

    Component {
        id: notePage

        NoteTakingPage {
            viewModel: stage.noting
            onAskingRequested: stage.askedFor("interview/ask")
            onShortcutsRequested: stage.askedFor("shortcuts")
            onOverviewRequested: stage.askedFor("measurement")
            onTogetherRequested: stage.askedFor("together")
        }
    }
}
