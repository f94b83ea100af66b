// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How long the talk is and what stands around the items, in steps of five minutes.
Column {
    id: card

    required property PlanViewModel viewModel

    spacing: Theme.space.px12

    Stepper {
        label: qsTr("The whole interview")
        value: qsTr("%1 min").arg(card.viewModel.length)
        canLess: card.viewModel.length > 60
        canMore: card.viewModel.length < 180
        width: card.width
        onLess: card.viewModel.stepLength(-1)
        onMore: card.viewModel.stepLength(1)
    }

    Hairline {
        width: card.width
    }

    Stepper {
        label: qsTr("Opening")
        value: qsTr("%1 min").arg(card.viewModel.opening)
        canLess: card.viewModel.opening > 0
        width: card.width
        onLess: card.viewModel.stepOpening(-1)
        onMore: card.viewModel.stepOpening(1)
    }

    Stepper {
        label: qsTr("Break")
        value: qsTr("%1 min").arg(card.viewModel.breakTime)
        canLess: card.viewModel.breakTime > 0
        width: card.width
        onLess: card.viewModel.stepBreak(-1)
        onMore: card.viewModel.stepBreak(1)
    }

    Stepper {
        label: qsTr("Where the break falls")
        value: card.viewModel.breakAfterText
        lessName: qsTr("An earlier break")
        moreName: qsTr("A later break")
        canLess: card.viewModel.breakAfter > 0
        canMore: !card.viewModel.lastBreak
        width: card.width
        onLess: card.viewModel.stepBreakAfter(-1)
        onMore: card.viewModel.stepBreakAfter(1)
    }

    Stepper {
        label: qsTr("Free room")
        value: qsTr("%1 min").arg(card.viewModel.freeRoom)
        canLess: card.viewModel.freeRoom > 0
        width: card.width
        onLess: card.viewModel.stepFreeRoom(-1)
        onMore: card.viewModel.stepFreeRoom(1)
    }

    Stepper {
        label: qsTr("Closing")
        value: qsTr("%1 min").arg(card.viewModel.closing)
        canLess: card.viewModel.closing > 0
        width: card.width
        onLess: card.viewModel.stepClosing(-1)
        onMore: card.viewModel.stepClosing(1)
    }

    Words {
        text: card.viewModel.summary
        soft: true
        width: card.width
        topPadding: Theme.space.px12
    }

    Words {
        text: card.viewModel.interpreted
        soft: true
        visible: text.length > 0
        width: card.width
    }
}
