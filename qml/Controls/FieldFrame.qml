// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The sheet under a text field: an outline at rest, petrol while it is being typed in, the ring when Tab brought it.
Rectangle {
    id: frame

    required property Item field
    property bool ring: false

    radius: Theme.radius.control
    color: field.enabled ? Theme.colors.sheet : "transparent"
    border.color: field.activeFocus ? Theme.colors.petrol : Theme.colors.edge
    border.width: field.activeFocus ? Theme.border.chosen : Theme.border.control

    FocusRing {
        around: frame.radius
        visible: frame.ring
    }
}
