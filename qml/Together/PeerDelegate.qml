// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A tablet that this one is paired with, and the way to let go of it.
Column {
    id: row

    required property string peer
    required property string name
    required property string state
    required property bool here

    signal lost

    spacing: Theme.space.px4

    Item {
        width: row.width
        implicitHeight: Math.max(panels.height, words.height)

        TwoPanels {
            id: panels

            together: row.here
            width: implicitWidth
            height: implicitHeight
            y: Theme.space.px4
        }

        Column {
            id: words

            x: panels.width + Theme.space.px12
            width: parent.width - x

            Words {
                text: row.name
                type: Theme.type.bodyStrong
                width: words.width
            }

            Words {
                text: row.state
                type: Theme.type.meta
                soft: true
                width: words.width
            }
        }
    }

    ActionButton {
        text: qsTr("Tablet lost")
        kind: ActionButton.Quiet
        leftPadding: panels.width + Theme.space.px12
        width: Math.min(implicitWidth, row.width)
        Accessible.name: qsTr("Tablet lost: %1").arg(row.name)
        onClicked: row.lost()
    }
}
