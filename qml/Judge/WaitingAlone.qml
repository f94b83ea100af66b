// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// When it does not go as meant: the other auditor scores on paper, or not at all any more. Nothing here depends on what
// the other auditor did.
ColumnLayout {
    id: card

    required property WaitingViewModel viewModel

    signal paperRequested

    spacing: Theme.space.px12

    NoticeCard {
        title: qsTr("A single score, no consensus")
        text: card.viewModel.aloneWords
        visible: text.length > 0
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("%1 does score after all", "name").arg(card.viewModel.seal.otherName)
            onClicked: card.viewModel.setAlone(false)
        }
    }

    BlockHead {
        text: qsTr("When it goes differently")
        visible: !card.viewModel.alone
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }

    Flow {
        spacing: Theme.space.px16
        visible: !card.viewModel.alone
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("Scores from paper")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            width: Math.min(implicitWidth, card.width)
            onClicked: card.paperRequested()
        }

        ActionButton {
            text: qsTr("The other does not score any more")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            width: Math.min(implicitWidth, card.width)
            onClicked: question.open()
        }
    }

    OnDemand {
        id: question

        ConfirmDialog {
            title: qsTr("Go on with a single score?")
            text: qsTr("This is for when %1 cannot score any more. The own scores then stand by themselves: no consensus is claimed, and the report says so.\n\nOnce sealed they lie open at once. It can be taken back; who scores after that has been able to see them, and can no longer seal.", "name").arg(card.viewModel.seal.otherName)
            keepText: qsTr("Wait for both")
            actText: qsTr("Go on alone")
            onActed: card.viewModel.setAlone(true)
        }
    }
}
