// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// An item that was found: its title, and behind a tap its literal texts.
Column {
    id: row

    required property int number
    required property string theme
    required property string title
    required property string statement
    required property var levels
    required property var prompts
    required property var references
    property bool open: false

    signal openRequested(bool open)

    Words {
        text: row.theme
        type: Theme.type.metaStrong
        soft: true
        visible: text.length > 0
        width: row.width
        topPadding: Theme.space.px16
        bottomPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TapArea {
        text: row.number + " " + row.title
        width: row.width
        topPadding: Theme.space.px12
        bottomPadding: Theme.space.px12
        Accessible.description: row.open ? qsTr("open") : qsTr("Opens the texts of this item.")
        onClicked: row.openRequested(!row.open)

        contentItem: Item {
            implicitHeight: name.height

            Words {
                id: number

                text: String(row.number)
                type: Theme.type.label
                width: 28 * Theme.scale
                Accessible.ignored: true
            }

            Words {
                id: name

                text: row.title
                x: number.width + Theme.space.px8
                width: arrow.x - Theme.space.px12 - x
                Accessible.ignored: true
            }

            Glyph {
                id: arrow

                name: row.open ? "chevronUp" : "chevronDown"
                size: Theme.size.iconSmall
                anchors.right: parent.right
            }
        }

        Hairline {
            width: row.width
        }
    }

    // A Loader of Qt 6.4 cannot make a bound component; a Repeater of none or one can.
    Repeater {
        model: row.open ? 1 : 0

        ItemTextCard {
            title: row.title
            statement: row.statement
            levels: row.levels
            prompts: row.prompts
            references: row.references
            width: row.width
            bottomPadding: Theme.space.px24
        }
    }
}
