// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What the two settle beforehand, so that nothing of it has to be settled in front of the group.
Column {
    id: card

    required property ChecklistViewModel viewModel

    spacing: Theme.space.px24

    Words {
        text: qsTr("Settled between the two, before the talk")
        type: Theme.type.heading
        width: card.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Segments {
        label: qsTr("Who decides in the talk that a question is left out?")
        options: [{
                "value": "questioner",
                "text": qsTr("who asks")
            }, {
                "value": "both",
                "text": qsTr("both, with a look")
            }]
        value: card.viewModel.skips
        width: card.width
        onEdited: value => card.viewModel.choose("skips", value)
    }

    Segments {
        label: qsTr("Who drafts the explanations?")
        options: [{
                "value": "first",
                "text": card.viewModel.firstName
            }, {
                "value": "second",
                "text": card.viewModel.secondName
            }, {
                "value": "half",
                "text": qsTr("each half of the items")
            }]
        value: card.viewModel.drafts
        width: card.width
        onEdited: value => card.viewModel.choose("drafts", value)
    }

    TextBox {
        label: qsTr("When we do not agree during the talk")
        placeholder: qsTr("For example: who asks decides, the other writes down both views, we talk about it afterwards.")
        value: card.viewModel.differ
        minimumLines: 2
        width: card.width
        onFinished: card.viewModel.setDiffer(text)
    }

    Flow {
        spacing: Theme.space.px12
        width: card.width

        AgreeDelegate {
            first: true
            text: on ? qsTr("%1 agrees").arg(card.viewModel.firstName) : qsTr("%1: agreed?").arg(card.viewModel.firstName)
            on: card.viewModel.firstAgrees
            width: Math.min(implicitWidth, card.width)
            onClicked: card.viewModel.agree(true, !on)
        }

        AgreeDelegate {
            first: false
            text: on ? qsTr("%1 agrees").arg(card.viewModel.secondName) : qsTr("%1: agreed?").arg(card.viewModel.secondName)
            on: card.viewModel.secondAgrees
            width: Math.min(implicitWidth, card.width)
            onClicked: card.viewModel.agree(false, !on)
        }
    }
}
