// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// A button of one picture, 48 square. `text` is its spoken name and is never left out.
TapArea {
    id: control

    required property string glyph
    property color color: enabled ? Theme.colors.soft : Theme.colors.edge

    implicitWidth: Theme.size.target
    implicitHeight: Theme.size.target

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            name: control.glyph
            color: control.on ? Theme.colors.petrol : control.color
        }
    }

    background: Rectangle {
        radius: control.radius
        color: control.on ? Theme.colors.petrolSoft : "transparent"
        border.color: Theme.colors.petrol
        border.width: control.on ? Theme.border.chosen : 0
    }
}
