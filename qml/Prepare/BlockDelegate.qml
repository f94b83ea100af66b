// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One line of the running order: when it begins, what it is, how long it takes. An item can be moved, behind a tap.
Item {
    id: block

    required property string title
    required property int item
    required property int minutes
    required property string from
    required property bool isItem
    required property bool first
    required property bool last
    required property bool open
    readonly property string spoken: qsTr("%1, %2, %3 min").arg(from).arg(isItem ? qsTr("item %1, %2").arg(item).arg(title) : title).arg(minutes)

    signal openRequested
    signal moved(int by)

    implicitHeight: column.height
    Accessible.role: Accessible.ListItem
    Accessible.name: isItem ? "" : spoken
    Accessible.ignored: isItem

    Hairline {
        width: parent.width
    }

    Column {
        id: column

        width: block.width

        TapArea {
            text: block.spoken
            visible: block.isItem
            padding: 0
            topPadding: Theme.space.px8
            bottomPadding: Theme.space.px8
            width: column.width
            Accessible.description: block.open ? qsTr("open") : qsTr("Opens the place in the order.")
            onClicked: block.openRequested()

            contentItem: BlockLine {
            }
        }

        Item {
            visible: !block.isItem
            implicitHeight: still.implicitHeight + 2 * Theme.space.px8
            width: column.width

            BlockLine {
                id: still

                y: Theme.space.px8
                width: parent.width
            }
        }

        Flow {
            visible: block.open
            spacing: Theme.space.px8
            width: column.width
            bottomPadding: Theme.space.px12

            ActionButton {
                text: qsTr("Earlier")
                glyph: "chevronUp"
                visible: !block.first
                onClicked: block.moved(-1)
            }

            ActionButton {
                text: qsTr("Later")
                glyph: "chevronDown"
                visible: !block.last
                onClicked: block.moved(1)
            }
        }
    }

    component BlockLine: Item {
        implicitHeight: name.height

        Figures {
            id: begin

            readonly property real room: Math.max(56 * Theme.scale, width)

            text: block.from
            type: Theme.type.meta
            color: Theme.colors.soft
            y: (name.type.lineHeight - height) / 2
            Accessible.ignored: true
        }

        Words {
            id: number

            text: block.isItem ? String(block.item) : ""
            type: Theme.type.label
            horizontalAlignment: Text.AlignRight
            x: begin.room
            width: 28 * Theme.scale
            Accessible.ignored: true
        }

        Words {
            id: name

            text: block.title
            type: block.isItem ? Theme.type.text : Theme.type.label
            soft: !block.isItem
            x: number.x + number.width + Theme.space.px12
            width: length.x - Theme.space.px12 - x
            Accessible.ignored: true
        }

        Words {
            id: length

            text: qsTr("%1 min").arg(block.minutes)
            type: Theme.type.meta
            soft: true
            wrapMode: Text.NoWrap
            x: parent.width - width
            y: (name.type.lineHeight - height) / 2
            Accessible.ignored: true
        }
    }
}
