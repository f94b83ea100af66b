// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The questions of the item as letters with their state, where there is room for one question only.
Flow {
    id: letters

    required property PromptModel prompts

    signal chosen(int row)

    spacing: Theme.space.px8

    Repeater {
        model: letters.prompts

        TapArea {
            id: cell

            required property int index
            required property string letter
            required property string glyph
            required property bool inHand
            required property string spoken

            text: spoken
            leftPadding: Theme.space.px12
            rightPadding: Theme.space.px12
            Accessible.role: Accessible.ListItem
            Accessible.selectable: true
            Accessible.selected: inHand
            onClicked: letters.chosen(index)

            contentItem: Row {
                spacing: Theme.space.px12

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.letter
                    type: cell.inHand ? Theme.type.labelStrong : Theme.type.label
                    color: cell.inHand ? Theme.colors.petrol : Theme.colors.soft
                    Accessible.ignored: true
                }

                PromptGlyph {
                    anchors.verticalCenter: parent.verticalCenter
                    stateName: cell.glyph
                    size: Theme.size.iconSmall
                }
            }

            background: Rectangle {
                radius: cell.radius
                color: cell.inHand ? Theme.colors.sheet : "transparent"
                border.color: cell.inHand ? Theme.colors.petrol : Theme.colors.edge
                border.width: cell.inHand ? Theme.border.chosen : Theme.border.control
            }
        }
    }
}
