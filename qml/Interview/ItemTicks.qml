// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// All items with a box: a note may stand under several.
ColumnLayout {
    id: ticks

    required property RailModel rail
    // "6" or "6, 8"
    required property string places

    signal placed(int item, bool there)

    spacing: 0

    Repeater {
        model: ticks.rail

        TickBox {
            required property int number
            required property string title

            text: number + "  " + title
            on: ticks.places.split(", ").includes(String(number))
            Layout.fillWidth: true
            onEdited: there => ticks.placed(number, there)
        }
    }
}
