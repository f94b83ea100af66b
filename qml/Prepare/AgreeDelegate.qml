// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// An auditor's own yes, on the one tablet: the shape, and words that say how it stands.
TickArea {
    id: row

    required property bool first

    leftPadding: Theme.space.px16
    rightPadding: Theme.space.px16

    contentItem: RowLayout {
        spacing: Theme.space.px8

        PersonShape {
            kind: row.first ? PersonShape.First : PersonShape.Second
        }

        Words {
            text: row.text
            type: Theme.type.label
            color: row.on ? Theme.colors.petrol : Theme.colors.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Glyph {
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.colors.petrol
            opacity: row.on ? 1 : 0 // its room stays, so that names stand under each other
        }
    }

    background: Rectangle {
        radius: row.radius
        color: row.on ? Theme.colors.petrolSoft : Theme.colors.sheet
        border.color: row.on ? Theme.colors.petrol : Theme.colors.edge
        border.width: row.on ? Theme.border.chosen : Theme.border.control
    }
}
