// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The digits as keys for a finger. Bound to nothing: each key says what it is.
Grid {
    id: keypad

    property bool tall: true
    property bool canErase: false
    readonly property real key: Math.floor((width - 2 * spacing) / 3)

    signal digit(string digit)
    signal erased

    columns: 3
    spacing: Theme.space.px12

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0"]

        TapArea {
            id: area

            required property string modelData

            text: modelData
            enabled: modelData.length > 0
            opacity: enabled ? 1 : 0
            visible: true
            width: keypad.key
            height: keypad.tall ? Math.round(112 * Theme.size.grow) : Theme.size.mark
            radius: Theme.radius.panel
            Accessible.ignored: !enabled
            onClicked: keypad.digit(modelData)

            contentItem: Words {
                text: area.modelData
                type: Theme.type.number
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            background: Rectangle {
                radius: area.radius
                color: Theme.colors.sheet
                border.color: Theme.colors.edge
                border.width: Theme.border.control
            }
        }
    }

    ActionButton {
        text: qsTr("erase", "the digit typed last")
        kind: ActionButton.Quiet
        leftPadding: 0
        rightPadding: 0
        width: keypad.key
        height: keypad.tall ? Math.round(112 * Theme.size.grow) : Theme.size.mark
        Accessible.name: qsTr("Erase the last digit")
        onClicked: keypad.erased()
    }
}
