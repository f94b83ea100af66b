// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

        contentItem: RowLayout {
            spacing: Theme.space.px12

            Words {
                text: String(row.number)
                type: Theme.type.label
                color: row.current ? Theme.colors.petrol : Theme.colors.ink
                Layout.preferredWidth: 24 * Theme.scale
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }

            Words {
                text: row.name
                type: row.current ? Theme.type.label : Theme.type.text
                color: row.current ? Theme.colors.petrol : Theme.colors.ink
                Layout.fillWidth: true
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
