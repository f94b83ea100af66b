// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What is parked until when, and what has to be asked whom. A tap leads to the item.
Column {
    id: list

    required property ConsensusEndsModel ends

    signal chosen(int item)

    spacing: Theme.space.px4
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What the talk waits for")

    Words {
        width: list.width
        text: qsTr("Nothing any more.")
        soft: true
        visible: list.ends.count === 0
    }

    Repeater {
        model: list.ends

        TapRow {
            required property int number
            required property string name
            required property string words
            required property bool arrived

            width: list.width
            title: name
            note: arrived ? words + "  \u00B7  " + qsTr("it has come") : words
            glyph: arrived ? "check" : "pause"
            onClicked: list.chosen(number)
        }
    }
}
