// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// A row of a list that opens something: title, second line, and at the right a glyph or the children.
TapArea {
    id: row

    default property alias trailing: end.data
    property string title
    property string note
    property string glyph
    // The glyph at the end; empty for none.
    property string endGlyph: "chevronRight"
    property bool current: false
    readonly property color inkColor: current ? Theme.colors.overPetrol : Theme.colors.ink

    text: note.length > 0 ? title + ", " + note : title
    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    leftPadding: Theme.space.px12
    rightPadding: Theme.space.px12
    Accessible.selected: current

    contentItem: RowLayout {
        spacing: Theme.space.px12

        Glyph {
            name: row.glyph
            color: row.current ? row.inkColor : Theme.colors.soft
            visible: row.glyph.length > 0
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: row.title
                type: Theme.type.label
                color: row.inkColor
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: row.note
                type: Theme.type.meta
                color: row.current ? row.inkColor : Theme.colors.soft
                visible: text.length > 0
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: end

            spacing: Theme.space.px8
        }

        Glyph {
            name: row.endGlyph
            color: row.current ? row.inkColor : Theme.colors.soft
            visible: row.endGlyph.length > 0
            size: Theme.size.iconSmall
        }
    }

    background: Rectangle {
        radius: row.radius
        color: row.current ? Theme.colors.petrol : "transparent"
    }
}
