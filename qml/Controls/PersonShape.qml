// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The shape that belongs to a person for the whole measurement: first ○, second □; what both agreed is ◆.
Item {
    id: control

    enum Kind {
        First,
        Second,
        Agreed
    }

    required property int kind
    property real size: Theme.size.iconSmall
    // Inside a hollow one: the ground, where a line behind it must not be seen.
    property color fill: "transparent"
    property color color: kind === PersonShape.Agreed ? Theme.colors.petrol : Theme.colors.ink

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.centerIn: parent
        // Even and whole: else the software renderer draws a circle with flat sides.
        width: 2 * Math.round(control.size * (control.kind === PersonShape.Agreed ? 0.35 : 0.4))
        height: width
        radius: control.kind === PersonShape.First ? width / 2 : 1
        rotation: control.kind === PersonShape.Agreed ? 45 : 0
        color: control.kind === PersonShape.Agreed ? control.color : control.fill
        border.color: control.color
        border.width: Math.max(2, Math.round(control.size / 10))
        antialiasing: true
    }
}
