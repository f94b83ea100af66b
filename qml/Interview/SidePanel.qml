// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Beside the work of the note-taker: the clock, what is asked now, who was not heard yet.
FocusScope {
    id: panel

    required property NoteTakingViewModel viewModel

    signal endAsked
    signal againAsked
    signal replanAsked
    signal heardAsked
    signal questionsAsked

    implicitWidth: Theme.size.sidePanel + 2 * Theme.space.px24

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sunken

        Hairline {
            vertical: true
            height: parent.height
        }
    }

    ScrollColumn {
        anchors.top: parent.top
        anchors.bottom: quiet.top
        width: parent.width
        margin: Theme.space.px24
        spacing: Theme.space.px24

        ClockCard {
            time: panel.viewModel.time
            Layout.fillWidth: true
        }

        ClockButtons {
            time: panel.viewModel.time
            Layout.fillWidth: true
            onEndAsked: panel.endAsked()
            onAgainAsked: panel.againAsked()
        }

        WhenWanted {
            wanted: panel.viewModel.frame.replan.offered

            ReplanOffer {
                onClicked: panel.replanAsked()
            }
        }

        AskedNowCard {
            place: panel.viewModel.place
            heardBefore: panel.viewModel.frame.alreadyHeard.count > 0
            onHeardAsked: panel.heardAsked()
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8
        }

        WhenWanted {
            wanted: panel.viewModel.heard.atTheme.length > 0 && panel.viewModel.time.started
            Layout.fillWidth: true

            HeardCard {
                heard: panel.viewModel.heard
            }
        }
    }

    QuietQuestionCard {
        id: quiet

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.px16
        x: Theme.space.px24
        width: parent.width - 2 * x
        questions: panel.viewModel.questions
        onOpened: panel.questionsAsked()
    }
}
