// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The rail as a drawer, for pages that have no room for it: any item in two taps.
SideDrawer {
    id: drawer

    required property RailModel rail

    signal chosen(int item)
    signal stillOpenAsked

    title: qsTr("Items")

    Column {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space.px16

        Repeater {
            model: drawer.rail

            RailDelegate {
                width: parent ? parent.width : implicitWidth
                onChosen: {
                    drawer.close();
                    drawer.chosen(number);
                }
            }
        }
    }

    ActionButton {
        text: qsTr("What is still open?")
        glyph: "list"
        kind: ActionButton.Quiet
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.stillOpenAsked();
        }
    }
}
