// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The handle on the right edge behind which the descriptions are: a word, no figures.
TapArea {
    id: handle

    text: qsTr("Descriptions")
    implicitWidth: Theme.size.target
    implicitHeight: label.implicitWidth + Theme.size.iconSmall + 4 * Theme.space.px16

    contentItem: Item {
        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space.px8
            name: "chevronLeft"
            color: Theme.colors.petrol
            size: Theme.size.iconSmall
        }

        Words {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (width - height) / 2 + Theme.space.px16
            width: implicitWidth
            rotation: -90
            text: handle.text
            type: Theme.type.labelStrong
            color: Theme.colors.petrol
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        color: Theme.colors.sheet
        radius: Theme.radius.card
        border.color: Theme.colors.edge
        border.width: Theme.border.control
        // The right side lies beyond the edge of the page.
        width: handle.width + Theme.radius.card
    }
}
