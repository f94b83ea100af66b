// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The address of another tablet, typed: works where nothing is found by itself.
Column {
    id: card

    required property string address
    required property string problem
    property string act: qsTr("Connect with this address")

    signal edited(string address)
    signal acted

    spacing: Theme.space.px12

    Field {
        label: qsTr("Address of the other tablet")
        value: card.address
        hint: qsTr("It stands on the other tablet, such as 192.168.1.7:40123")
        problem: card.problem
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
        maximumLength: 80
        width: card.width
        onEdited: value => card.edited(value)
        Keys.onReturnPressed: card.acted()
        Keys.onEnterPressed: card.acted()
    }

    ActionButton {
        text: card.act
        width: Math.min(implicitWidth, card.width)
        onClicked: card.acted()
    }
}
