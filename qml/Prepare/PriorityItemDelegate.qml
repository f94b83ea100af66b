// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// An item in the list beside its prompts: the minutes that follow from the plan, and how many prompts are essential.
Item {
    id: row

    required property int index
    required property int number
    required property string title
    required property string note
    property bool current: false

    signal chosen

    implicitHeight: area.implicitHeight

    TapArea {
        id: area

        text: qsTr("%1 %2, %3").arg(row.number).arg(row.title).arg(row.note)
        leftPadding: Theme.space.px12
        rightPadding: Theme.space.px12
        topPadding: Theme.space.px8
        bottomPadding: Theme.space.px8
        width: row.width
        Accessible.role: Accessible.ListItem
        Accessible.selectable: true
        Accessible.selected: row.current
        onClicked: row.chosen()

        contentItem: Item {
            implicitHeight: words.height

            Words {
                id: number

                text: String(row.number)
                type: Theme.type.label
                color: row.current ? Theme.colors.petrol : Theme.colors.ink
                width: 28 * Theme.scale
                Accessible.ignored: true
            }

            Column {
                id: words

                x: number.width + Theme.space.px8
                width: parent.width - x

                Words {
                    text: row.title
                    type: row.current ? Theme.type.label : Theme.type.text
                    color: row.current ? Theme.colors.petrol : Theme.colors.ink
                    width: words.width
                    Accessible.ignored: true
                }

                Words {
                    text: row.note
                    type: Theme.type.meta
                    soft: true
                    width: words.width
                    Accessible.ignored: true
                }
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
