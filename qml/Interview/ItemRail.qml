// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// All items by theme at the left of the page, one tap away; at its foot what is still open.
FocusScope {
    id: rail

    required property RailModel model

    signal chosen(int item)
    signal stillOpenAsked

    function takeFocus(): void {
        const row = rows.itemAt(rail.model.current) as RailDelegate;
        if (row)
            row.takeFocus();
    }

    implicitWidth: Theme.size.rail

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sunken

        Hairline {
            anchors.right: parent.right
            vertical: true
            height: parent.height
            visible: Theme.highContrast
        }
    }

    ScrollColumn {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        spacing: 0
        topMarginInside: Theme.space.px20
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items")

        Column {
            Repeater {
                id: rows

                model: rail.model

                RailDelegate {
                    width: rail.width
                    onChosen: rail.chosen(number)
                }
            }
        }
    }

    ActionButton {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.px12
        x: Theme.space.px16
        width: rail.width - 2 * Theme.space.px16
        text: qsTr("What is still open?")
        glyph: "list"
        kind: ActionButton.Quiet
        onClicked: rail.stillOpenAsked()
    }
}
