// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One item in the order of the talk: a check when it is settled, a pause when it is parked.
TapArea {
    id: cell

    required property int number
    required property bool current
    required property bool settled
    required property bool waiting
    required property string spoken
    readonly property color inkColor: current ? Theme.colors.overPetrol : Theme.colors.ink

    width: Theme.size.target
    height: Theme.size.target
    text: spoken
    padding: 0
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: sign.visible ? -Theme.space.px8 : 0
            text: cell.number
            type: Theme.type.labelStrong
            color: cell.inkColor
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Glyph {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.px4
            name: cell.waiting ? "pause" : "check"
            size: Theme.size.iconSmall * 0.8
            color: cell.current ? Theme.colors.overPetrol : Theme.colors.petrol
            visible: cell.settled || cell.waiting
        }
    }

    background: Rectangle {
        radius: cell.radius
        color: cell.current ? Theme.colors.petrol : cell.settled || cell.waiting ? Theme.colors.petrolSoft : Theme.colors.sheet
        border.color: cell.settled || cell.waiting ? Theme.colors.petrol : Theme.colors.edge
        border.width: cell.current && !Theme.highContrast ? 0 : Theme.border.control
    }
}
