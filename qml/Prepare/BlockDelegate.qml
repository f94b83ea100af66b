// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One line of the running order: when it begins, what it is, how long it takes.
Item {
    id: block

    required property string title
    required property int item
    required property int minutes
    required property string from
    required property bool isItem

    implicitHeight: name.height + 2 * Theme.space.px8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3 min").arg(from).arg(isItem ? qsTr("item %1, %2").arg(item).arg(title) : title).arg(minutes)

    Hairline {
        width: parent.width
    }

    Figures {
        id: begin

        readonly property real room: Math.max(56 * Theme.scale, width)

        text: block.from
        type: Theme.type.meta
        color: Theme.colors.soft
        y: Theme.space.px8 + (name.type.lineHeight - height) / 2
        Accessible.ignored: true
    }

    Words {
        id: number

        text: block.isItem ? String(block.item) : ""
        type: Theme.type.label
        horizontalAlignment: Text.AlignRight
        x: begin.room
        y: Theme.space.px8
        width: 28 * Theme.scale
        Accessible.ignored: true
    }

    Words {
        id: name

        text: block.title
        type: block.isItem ? Theme.type.text : Theme.type.label
        soft: !block.isItem
        x: number.x + number.width + Theme.space.px12
        y: Theme.space.px8
        width: length.x - Theme.space.px12 - x
        Accessible.ignored: true
    }

    Words {
        id: length

        text: qsTr("%1 min").arg(block.minutes)
        type: Theme.type.meta
        soft: true
        wrapMode: Text.NoWrap
        x: block.width - width
        y: Theme.space.px8 + (name.type.lineHeight - height) / 2
        Accessible.ignored: true
    }
}
