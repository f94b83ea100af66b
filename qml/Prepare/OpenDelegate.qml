// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// A row that opens another page of the measurement, under a hairline.
TapArea {
    id: row

    required property string title
    property string note

    text: note.length > 0 ? title + ", " + note : title
    topPadding: Theme.space.px16
    bottomPadding: Theme.space.px16
    Layout.fillWidth: true

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            width: parent.width - chevron.width - Theme.space.px16

            Words {
                text: row.title
                type: Theme.type.bodyStrong
                width: words.width
                Accessible.ignored: true
            }

            Words {
                text: row.note
                type: Theme.type.meta
                soft: true
                visible: text.length > 0
                width: words.width
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
