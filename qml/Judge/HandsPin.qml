// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The PIN of one auditor: given, or made.
ColumnLayout {
    id: card

    required property HandsViewModel viewModel
    readonly property bool making: viewModel.stage !== HandsViewModel.Give

    signal forgotten

    spacing: Theme.space.px16

    Words {
        text: card.viewModel.stage === HandsViewModel.Anew ? qsTr("What %1 had scored and not sealed is gone after this, and a seal that the other does not have yet is taken back. Both see later that it was done anew.", "name").arg(card.viewModel.name) : card.making ? qsTr("Choose a PIN of 4 to 12 digits that the other auditor does not know. The other auditor looks away for a moment.") : qsTr("The other auditor looks away for a moment.")
        Layout.fillWidth: true
    }

    Words {
        text: !card.making ? qsTr("PIN of %1", "name").arg(card.viewModel.name) : card.viewModel.again ? qsTr("The same PIN once more") : qsTr("New PIN of %1", "name").arg(card.viewModel.name)
        type: Theme.type.label
        Layout.fillWidth: true
    }

    HandsPad {
        viewModel: card.viewModel
    }

    NoticeCard {
        text: card.viewModel.problem
        visible: text.length > 0
        Layout.fillWidth: true
    }

    ButtonFlow {
        Layout.fillWidth: true

        ActionButton {
            text: !card.making ? qsTr("Open my scores") : card.viewModel.again ? qsTr("Lock it with this PIN") : qsTr("Go on")
            kind: ActionButton.Primary
            onClicked: card.viewModel.go()
        }

        ActionButton {
            text: qsTr("I am somebody else")
            onClicked: card.viewModel.leave()
        }

        ActionButton {
            text: qsTr("PIN forgotten")
            visible: !card.making
            onClicked: card.forgotten()
        }
    }
}
