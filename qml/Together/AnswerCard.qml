// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The code was right: two digits go back, by the user's own hand.
Column {
    id: card

    required property PairingViewModel viewModel

    spacing: Theme.space.px24

    NumberedHead {
        text: qsTr("The six digits are right")
        done: true
        width: card.width
    }

    Rectangle {
        width: Math.min(card.width, Math.round(624 * Theme.size.grow))
        height: shown.height + 2 * Theme.space.px32
        radius: Theme.radius.panel
        color: Theme.colors.sheet
        border.color: Theme.colors.line
        border.width: Theme.border.hairline

        Column {
            id: shown

            x: Theme.space.px16
            y: Theme.space.px32
            width: parent.width - 2 * x
            spacing: Theme.space.px12

            Words {
                text: qsTr("Type these two digits on the other tablet")
                type: Theme.type.lead
                width: shown.width
                horizontalAlignment: Text.AlignHCenter
            }

            CodeFigures {
                text: card.viewModel.answer
                room: shown.width
                anchors.horizontalCenter: parent.horizontalCenter
            }

            Words {
                text: qsTr("to be seen on this tablet only")
                type: Theme.type.meta
                soft: true
                width: shown.width
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    WaitingLine {
        text: qsTr("Waits until they have been typed on the other tablet")
        width: card.width
    }
}
