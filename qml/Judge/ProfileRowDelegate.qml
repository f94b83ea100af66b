// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One row of the chart. Where there is little room the name stands above its line.
Item {
    id: row

    required property ProfileAxis axis
    required property int index
    required property bool theme
    required property string number
    required property string title
    required property var marks
    required property var line
    required property real bar
    required property string result
    required property bool settled
    required property bool marked
    required property string aside
    required property string note
    required property string spoken
    // A theme begins behind a hairline.
    readonly property real between: theme && index > 0 ? Theme.space.px8 : 0
    readonly property real least: Math.round(36 * Theme.size.grow)
    readonly property real lineHeight: axis.namesAbove ? least : height - between

    implicitHeight: between + (axis.namesAbove ? names.height + least : Math.max(least, names.height + Theme.space.px8, end.height + Theme.space.px8))
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    ProfileLine {
        axis: row.axis
        marks: row.marks
        line: row.line
        bar: row.bar
        y: row.height - height
        width: row.width
        height: row.axis.namesAbove ? row.least : row.height
        middle: height - row.lineHeight / 2
    }

    Hairline {
        width: row.width
        y: row.between / 2
        visible: row.between > 0
    }

    RowLayout {
        id: names

        y: row.axis.namesAbove ? row.between + Theme.space.px4 : row.between + (row.lineHeight - height) / 2
        width: row.axis.namesAbove ? row.width : row.axis.nameWidth
        spacing: Theme.space.px12

        Words {
            text: row.number
            type: row.theme ? Theme.type.metaStrong : Theme.type.meta
            soft: !row.theme
            horizontalAlignment: row.theme ? Text.AlignLeft : Text.AlignRight
            Layout.preferredWidth: 24 * Theme.scale
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: row.title
                type: row.theme ? Theme.type.metaStrong : Theme.type.meta
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: row.note
                type: Theme.type.meta
                soft: true
                visible: text.length > 0
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    RowLayout {
        id: end

        y: row.height - row.lineHeight + (row.lineHeight - height) / 2
        x: row.width - width
        width: row.axis.resultWidth
        spacing: Theme.space.px8

        Words {
            text: row.aside
            type: Theme.type.meta
            soft: true
            horizontalAlignment: Text.AlignRight
            visible: text.length > 0
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Glyph {
            name: "fork"
            color: Theme.colors.apricotInk
            size: Theme.size.iconSmall * 0.8
            visible: row.marked
        }

        Words {
            text: row.result
            type: row.settled ? (row.theme ? Theme.type.labelStrong : Theme.type.label) : Theme.type.meta
            color: row.marked ? Theme.colors.apricotInk : Theme.colors.ink
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: row.aside.length === 0
            Accessible.ignored: true
        }
    }
}
