// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The ring around what has the keyboard: 3 wide, 2 away. Lies outside its parent, so leave 5 px of air.
Rectangle {
    id: ring

    // The radius of the control it goes round.
    property real around: Theme.radius.control
    readonly property int reach: Theme.border.focus + Theme.border.focusGap

    anchors.fill: parent
    anchors.margins: -reach
    color: "transparent"
    border.color: Theme.colors.focus
    border.width: Theme.border.focus
    radius: around + reach
}
