// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Clock and what is asked now, above the time line where there is no room for the panel beside it.
Item {
    id: band

    required property NoteTakingViewModel viewModel
    required property PageForm form
    signal replanAsked
    signal heardAsked
    signal questionsAsked
    signal togetherAsked

    readonly property bool inLine: form.compact || form.low

    readonly property real margin: form.low ? 0 : Theme.space.px12

    implicitHeight: grid.implicitHeight + 2 * margin

    GridLayout {
        id: grid

        x: band.form.margin
        y: band.margin
        width: band.width - 2 * x
        columns: 3
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px8

        WhenWanted {
            wanted: band.viewModel.beside.shared && !band.inLine
            Layout.columnSpan: 3
            Layout.leftMargin: -Theme.space.px8

            LinkButton {
                link: band.viewModel.beside
                room: grid.width + Theme.space.px8
                onClicked: band.togetherAsked()
            }
        }

        ClockCard {
            time: band.viewModel.time
            inLine: band.inLine
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        SquareButton {
            glyph: band.viewModel.time.paused ? "play" : "pause"
            text: band.viewModel.time.paused ? qsTr("Go on after the break") : qsTr("Break")
            visible: band.viewModel.time.running || band.viewModel.time.paused
            onClicked: band.viewModel.time.paused ? band.viewModel.time.resume() : band.viewModel.time.takeBreak()
        }

        SavedWords {
            saved: band.viewModel.saved
            visible: saved.words.length > 0 && band.form.compact
        }

        AskedNowCard {
            place: band.viewModel.place
            heardBefore: band.viewModel.frame.alreadyHeard.count > 0
            onHeardAsked: band.heardAsked()
            visible: !band.inLine
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        WhenWanted {
            wanted: !band.inLine
            Layout.columnSpan: 3
            Layout.fillWidth: true

            QuietQuestionCard {
                questions: band.viewModel.questions
                beside: true
                onOpened: band.questionsAsked()
            }
        }

        WhenWanted {
            wanted: band.viewModel.frame.replan.offered
            Layout.columnSpan: 3

            ReplanOffer {
                onClicked: band.replanAsked()
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
