// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One item in the rail. The letter stands before the first item of a theme.
Item {
    id: row

    required property int number
    required property string letter
    required property bool newTheme
    required property string title
    required property bool written
    required property int open
    required property bool current
    required property string spoken
    readonly property color inkColor: current ? Theme.colors.overPetrol : Theme.colors.ink
    readonly property real between: newTheme ? Theme.space.px8 : 0

    signal chosen

    implicitWidth: Theme.size.rail
    implicitHeight: area.height + between

    Hairline {
        x: Theme.space.px12
        y: row.between / 2
        width: row.width - 2 * Theme.space.px12
        visible: row.newTheme
    }

    Words {
        x: Theme.space.px16
        y: area.y + (area.height - height) / 2
        text: row.letter
        type: Theme.type.metaStrong
        soft: true
        Accessible.ignored: true
    }

    TapArea {
        id: area

        x: 32 * Theme.size.grow
        y: row.between
        width: row.width - x - Theme.space.px12
        text: row.spoken
        leftPadding: Theme.space.px4
        rightPadding: Theme.space.px8
        topPadding: Theme.space.px4
        bottomPadding: Theme.space.px4
        Accessible.role: Accessible.ListItem
        Accessible.selectable: true
        Accessible.selected: row.current
        onClicked: row.chosen()

        contentItem: RowLayout {
            spacing: Theme.space.px8

            Words {
                text: row.number > 0 ? row.number : "\u2013"
                type: row.current ? Theme.type.labelStrong : Theme.type.label
                color: row.current ? row.inkColor : Theme.colors.soft
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 24 * Theme.scale
                Accessible.ignored: true
            }

            Words {
                text: row.title
                type: row.current ? Theme.type.metaStrong : Theme.type.meta
                color: row.inkColor
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Glyph {
                name: row.open > 0 ? "fork" : "check"
                color: row.current ? row.inkColor : Theme.colors.petrol
                size: Theme.size.iconSmall
                visible: row.open > 0 || row.written
            }
        }

        background: Rectangle {
            radius: area.radius
            color: row.current ? Theme.colors.petrol : "transparent"
        }
    }
}
