// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A row of the list of items, under the name of its theme when it is the first of it.
Column {
    id: row

    required property int index
    required property int number
    required property string theme
    required property string name
    property bool current: false

    signal chosen

    Words {
        text: row.theme
        type: Theme.type.metaStrong
        soft: true
        visible: text.length > 0
        width: row.width
        leftPadding: Theme.space.px12
        rightPadding: Theme.space.px12
        topPadding: row.index === 0 ? 0 : Theme.space.px16
        bottomPadding: Theme.space.px4
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TapArea {
        text: row.number + " " + row.name
        width: row.width
        leftPadding: Theme.space.px12
        rightPadding: Theme.space.px12
        topPadding: Theme.space.px8
        bottomPadding: Theme.space.px8
        Accessible.role: Accessible.ListItem
        Accessible.selectable: true
        Accessible.selected: row.current
        onClicked: row.chosen()

        contentItem: Item {
            implicitHeight: name.height

            Words {
                id: number

                text: String(row.number)
                type: Theme.type.label
                color: row.current ? Theme.colors.petrol : Theme.colors.ink
                width: 28 * Theme.scale
                Accessible.ignored: true
            }

            Words {
                id: name

                text: row.name
                type: row.current ? Theme.type.label : Theme.type.text
                color: row.current ? Theme.colors.petrol : Theme.colors.ink
                x: number.width + Theme.space.px8
                width: parent.width - x
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: Theme.radius.control
            color: row.current ? Theme.colors.petrolSoft : "transparent"
            border.color: Theme.colors.petrol
            border.width: row.current && Theme.highContrast ? Theme.border.chosen : 0
        }
    }
}
