// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// All items by theme at the left of the page; where a difference waits there is a fork, where words stand a check.
Rectangle {
    id: rail

    required property JudgeRailModel model

    signal chosen(int item)

    implicitWidth: Theme.size.rail
    color: Theme.colors.sunken

    Hairline {
        anchors.right: parent.right
        vertical: true
        height: parent.height
        visible: Theme.highContrast
    }

    ScrollColumn {
        anchors.fill: parent
        spacing: 0
        topMarginInside: Theme.space.px20
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items")

        Column {
            Repeater {
                model: rail.model

                JudgeRailDelegate {
                    width: rail.width
                    onChosen: rail.chosen(number)
                }
            }
        }
    }
}
