// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// After the clock stood still: where the talk was. It goes by itself when the talk goes on.
Rectangle {
    id: card

    required property RecallViewModel recall
    // Little room, or the question stands there in full: the item alone.
    property bool inLine: false

    implicitHeight: column.height + 2 * Theme.space.px16
    radius: Theme.radius.card
    color: Theme.colors.sheet
    border.color: Theme.colors.edge
    border.width: Theme.border.hairline

    // Placed by hand: a layout would not follow when the words wrap anew.
    Column {
        id: column

        x: Theme.space.px16
        y: Theme.space.px16
        width: card.width - 2 * x
        spacing: Theme.space.px8

        Words {
            width: column.width
            text: qsTr("Where we were")
            type: Theme.type.metaStrong
            soft: true
        }

        Words {
            width: column.width
            text: card.recall.item
            type: Theme.type.labelStrong
        }

        Words {
            width: column.width
            text: card.recall.prompt
            type: Theme.type.body
            visible: !card.inLine
        }

        Repeater {
            model: card.inLine ? [] : card.recall.notes

            Words {
                required property string modelData

                width: column.width
                text: modelData
                type: Theme.type.body
                soft: true
            }
        }

        ActionButton {
            text: qsTr("Put away")
            kind: ActionButton.Quiet
            leftPadding: 0
            onClicked: card.recall.letGo()
        }
    }
}
