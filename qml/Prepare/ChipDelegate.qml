// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One of several things of which more than one may be chosen.
TickArea {
    id: chip

    leftPadding: Theme.space.px16
    rightPadding: Theme.space.px16

    contentItem: RowLayout {
        spacing: Theme.space.px8

        Glyph {
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.colors.petrol
            visible: chip.on
        }

        Words {
            text: chip.text
            type: chip.on ? Theme.type.labelStrong : Theme.type.label
            color: chip.on ? Theme.colors.petrol : Theme.colors.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: chip.radius
        color: chip.on ? Theme.colors.petrolSoft : Theme.colors.sheet
        border.color: chip.on ? Theme.colors.petrol : Theme.colors.edge
        border.width: chip.on ? Theme.border.chosen : Theme.border.control
    }
}
