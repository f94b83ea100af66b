// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    implicitHeight: row.implicitHeight + 2 * Theme.space.px8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3 min").arg(from).arg(isItem ? qsTr("item %1, %2").arg(item).arg(title) : title).arg(minutes)

    Hairline {
        width: parent.width
    }

    RowLayout {
        id: row

        y: Theme.space.px8
        width: parent.width
        spacing: Theme.space.px12

        Figures {
            text: block.from
            type: Theme.type.meta
            color: Theme.colors.soft
            Layout.minimumWidth: 72 * Theme.scale
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            Accessible.ignored: true
        }

        Words {
            text: block.isItem ? String(block.item) : ""
            type: Theme.type.label
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 24 * Theme.scale
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        Words {
            text: block.title
            type: block.isItem ? Theme.type.text : Theme.type.label
            soft: !block.isItem
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Words {
            text: qsTr("%1 min").arg(block.minutes)
            type: Theme.type.meta
            soft: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            Accessible.ignored: true
        }
    }
}
