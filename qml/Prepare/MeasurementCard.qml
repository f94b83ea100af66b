// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The measurement that is in hand or comes first, large.
Sheet {
    id: card

    required property StartViewModel viewModel

    signal talkRequested
    signal openRequested

    spacing: Theme.space.px8

    Words {
        text: card.viewModel.firstWhen
        type: Theme.type.metaStrong
        color: Theme.colors.petrol
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Words {
        text: card.viewModel.firstOrganisation
        type: Theme.type.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: card.viewModel.firstSubtitle
        soft: true
        Layout.fillWidth: true
    }

    CheckDelegate {
        text: card.viewModel.firstStage
        ready: card.viewModel.firstStarted
        Layout.topMargin: Theme.space.px12
    }

    CheckDelegate {
        text: card.viewModel.firstNotes
        visible: card.viewModel.firstStarted
    }

    Flow {
        spacing: Theme.space.px12
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16

        ActionButton {
            text: card.viewModel.firstEnded ? qsTr("To the notes") : qsTr("To the interview")
            kind: ActionButton.Primary
            onClicked: card.talkRequested()
        }

        ActionButton {
            text: card.viewModel.firstEnded ? qsTr("Open the measurement") : qsTr("Preparation")
            large: true
            onClicked: card.openRequested()
        }
    }
}
