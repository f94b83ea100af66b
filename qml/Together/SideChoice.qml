// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One of the two sides to choose from.
TapArea {
    id: choice

    required property string title
    required property string note
    property bool mineLeft: true

    text: title + ". " + note
    padding: Theme.space.px32
    radius: Theme.radius.panel

    contentItem: Item {
        implicitHeight: lines.height

        Column {
            id: lines

            width: parent.width
            spacing: Theme.space.px12

            TwoPanels {
                mineLeft: choice.mineLeft
                size: Math.round(48 * Theme.size.grow)
                width: implicitWidth
                height: implicitHeight
            }

            Words {
                text: choice.title
                type: Theme.type.title
                width: lines.width
                topPadding: type.air + Theme.space.px8
                Accessible.ignored: true
            }

            Words {
                text: choice.note
                soft: true
                width: lines.width
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: choice.radius
        color: Theme.colors.sheet
        border.color: Theme.colors.edge
        border.width: Theme.border.control
    }
}
