// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// The items that a note belongs to; it can be several.
SideDrawer {
    id: drawer

    required property ReadingViewModel viewModel

    title: qsTr("Belongs to")

    Repeater {
        model: drawer.viewModel.rail

        TickBox {
            required property int number
            required property string title

            text: number + "  " + title
            on: drawer.viewModel.places.indexOf(number) >= 0
            visible: number > 0
            Layout.fillWidth: true
            onEdited: on => drawer.viewModel.place(number, on)
        }
    }
}
