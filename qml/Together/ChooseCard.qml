// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Which of the two sides this tablet is: one shows, the other types.
Item {
    id: card

    required property PairingViewModel viewModel
    required property PageForm form
    readonly property bool beside: !form.compact
    readonly property real half: beside ? Math.floor((width - Theme.space.px24) / 2) : width
    readonly property real tall: Math.max(showing.implicitHeight, typing.implicitHeight)

    implicitHeight: after.y + after.height

    Words {
        id: before

        text: qsTr("Put the tablets next to each other, on the same network. Open this screen on both. One shows a code, on the other it is typed; it does not matter which is which.")
        type: Theme.type.body
        width: Math.min(card.width, Theme.size.measureMax)
    }

    SideChoice {
        id: showing

        title: qsTr("This tablet shows the code")
        note: qsTr("Two digits come back from the other tablet and are typed here.")
        y: before.height + Theme.space.px32
        width: card.half
        height: card.beside ? card.tall : implicitHeight
        onClicked: card.viewModel.showCode()
    }

    SideChoice {
        id: typing

        title: qsTr("Type the code of the other tablet")
        note: qsTr("Choose the other tablet from a list, and type the six digits that it shows.")
        mineLeft: false
        x: card.beside ? card.width - width : 0
        y: card.beside ? showing.y : showing.y + showing.height + Theme.space.px16
        width: card.half
        height: card.beside ? card.tall : implicitHeight
        onClicked: card.viewModel.seek()
    }

    Words {
        id: after

        text: qsTr("This takes a minute and is needed once. Nothing of a measurement goes over yet.")
        soft: true
        y: typing.y + typing.height + Theme.space.px24
        width: Math.min(card.width, Theme.size.measureMax)
    }
}
