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
    property color color: kind === PersonShape.Agreed ? Theme.colors.petrol : Theme.colors.ink

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.centerIn: parent
        width: control.kind === PersonShape.Agreed ? control.size * 0.7 : control.size * 0.8
        height: width
        radius: control.kind === PersonShape.First ? width / 2 : 1
        rotation: control.kind === PersonShape.Agreed ? 45 : 0
        color: control.kind === PersonShape.Agreed ? control.color : "transparent"
        border.color: control.color
        border.width: 2
        antialiasing: true
    }
}
