// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A tablet that was found, by its two words; its address stands under them for who wants to be sure.
TapArea {
    id: row

    required property int index
    required property string words
    required property string address

    text: words + ", " + address
    leftPadding: Theme.space.px20
    rightPadding: Theme.space.px20
    topPadding: Theme.space.px12
    bottomPadding: Theme.space.px12
    radius: Theme.radius.card

    contentItem: Item {
        implicitHeight: lines.height

        Column {
            id: lines

            width: parent.width - chevron.width - Theme.space.px12

            Words {
                text: row.words
                type: Theme.type.title
                width: lines.width
                Accessible.ignored: true
            }

            Words {
                text: row.address
                type: Theme.type.meta
                soft: true
                width: lines.width
                Accessible.ignored: true
            }
        }

        Glyph {
            id: chevron

            name: "chevronRight"
            size: Theme.size.iconSmall
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    background: Rectangle {
        radius: row.radius
        color: Theme.colors.sheet
        border.color: Theme.colors.edge
        border.width: Theme.border.control
    }
}
