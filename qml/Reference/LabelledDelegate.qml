// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A short label at the left ("level 3", "6d") and its texts at the right.
Item {
    id: line

    required property string label
    required property var texts
    property TypeStyle type: Theme.type.text
    property real labelWidth: 72 * Theme.scale

    implicitHeight: Math.max(name.height, column.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: label + ": " + texts.join(" ")

    Words {
        id: name

        text: line.label
        type: Theme.type.metaStrong
        soft: true
        width: line.labelWidth - Theme.space.px8
        topPadding: Math.max(0, (line.type.lineHeight - type.lineHeight) / 2)
        Accessible.ignored: true
    }

    Column {
        id: column

        x: line.labelWidth
        width: line.width - x
        spacing: Theme.space.px4

        Repeater {
            model: line.texts

            Words {
                required property string modelData

                text: modelData
                type: line.type
                width: column.width
                Accessible.ignored: true
            }
        }
    }
}
