// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A row of the list of measurements: whose it is at the left, how far it is at the right, or below it in a narrow room.
TapArea {
    id: row

    required property string measurementId
    required property string organisation
    required property string subtitle
    required property string stage
    required property string when
    property bool twoLines: false

    text: organisation + ", " + subtitle + ", " + stage + (when.length > 0 ? ", " + when : "")
    topPadding: Theme.space.px16
    bottomPadding: Theme.space.px16

    contentItem: Item {
        id: content

        readonly property real room: width - chevron.width - Theme.space.px16

        implicitHeight: Math.max(whose.height, how.y + how.height)

        Column {
            id: whose

            width: row.twoLines ? content.room : content.room * 0.55 - Theme.space.px24

            Words {
                text: row.organisation
                type: Theme.type.bodyStrong
                width: whose.width
                Accessible.ignored: true
            }

            Words {
                text: row.subtitle
                type: Theme.type.meta
                soft: true
                width: whose.width
                Accessible.ignored: true
            }
        }

        Column {
            id: how

            x: row.twoLines ? 0 : content.room * 0.55
            y: row.twoLines ? whose.height + Theme.space.px4 : Theme.space.px4 / 2
            width: content.room - x

            Words {
                text: row.stage
                width: how.width
                Accessible.ignored: true
            }

            Words {
                text: row.when
                type: Theme.type.meta
                soft: true
                visible: text.length > 0
                width: how.width
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

    Hairline {
        width: row.width
    }
}
