// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The bar at the bottom of scoring: how far this auditor is, the next item, and sealing; once sealed the way on.
Rectangle {
    id: bar

    required property ScoreViewModel viewModel
    required property PageForm form
    readonly property bool sealed: viewModel.seal.sealed
    readonly property bool stacked: !form.landscape && width - 2 * form.margin - buttons.wanted < 200 * Theme.scale

    signal sealAsked
    signal onward

    implicitWidth: 1280
    implicitHeight: Math.max(Theme.size.closingBar, grid.implicitHeight + 2 * Theme.space.px12)
    color: Theme.colors.sunken

    Hairline {
        width: parent.width
        visible: Theme.highContrast
    }

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        x: bar.form.margin
        width: bar.width - 2 * x
        columns: bar.stacked ? 1 : 3
        columnSpacing: Theme.space.px16
        rowSpacing: Theme.space.px8

        WhenWanted {
            wanted: bar.form.landscape
            visible: wanted
            Layout.fillWidth: true
            Layout.minimumWidth: 4 * Theme.size.target
            Layout.maximumWidth: implicitWidth

            ScoreStrip {
                rail: bar.viewModel.progress
                onChosen: item => bar.viewModel.goToItem(item)
            }
        }

        Words {
            text: bar.viewModel.progress.summary
            type: Theme.type.meta
            soft: true
            Layout.fillWidth: true
        }

        ButtonFlow {
            id: buttons

            Layout.preferredWidth: buttons.wanted
            Layout.maximumWidth: buttons.wanted
            Layout.minimumWidth: bar.form.landscape ? buttons.wanted : -1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter

            ActionButton {
                text: qsTr("Next item")
                large: true
                enabled: !bar.viewModel.last
                reason: qsTr("This is the last one.")
                onClicked: bar.viewModel.nextItem()
            }

            ActionButton {
                text: qsTr("Seal my scores")
                glyph: "lock"
                kind: ActionButton.Primary
                enabled: bar.viewModel.seal.possible
                reason: qsTr("Nothing can be sealed here.")
                visible: !bar.sealed
                onClicked: bar.sealAsked()
            }

            ActionButton {
                text: qsTr("How it goes on")
                kind: ActionButton.Primary
                visible: bar.sealed
                onClicked: bar.onward()
            }
        }
    }
}
