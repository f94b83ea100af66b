// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The sign of two tablets: touching = together, apart = not connected; the filled panel is this tablet.
Item {
    id: control

    property bool together: false
    // This tablet is the panel on the left.
    property bool mineLeft: true
    property real size: Theme.size.icon
    readonly property real panel: size / 2
    readonly property real gap: together ? 0 : size / 5

    implicitWidth: 2 * panel + size / 5
    implicitHeight: size * 0.75

    Repeater {
        model: 2

        Rectangle {
            id: leaf

            required property int index
            readonly property bool mine: (index === 0) === control.mineLeft

            x: (control.width - 2 * control.panel - control.gap) / 2 + index * (control.panel + control.gap) - (index === 1 && control.together ? border.width / 2 : 0)
            width: control.panel
            height: control.implicitHeight
            radius: Theme.radius.bar
            color: mine ? Theme.colors.petrol : Theme.colors.sheet
            border.color: Theme.colors.petrol
            border.width: 2

            Behavior on x  {
                NumberAnimation {
                    duration: Theme.motion.page
                    easing.type: Theme.motion.easing
                }
            }
        }
    }
}
