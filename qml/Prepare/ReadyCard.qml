// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How far the preparation is, and the way to the talk.
Sheet {
    id: card

    required property OverviewViewModel viewModel

    signal talkRequested

    spacing: Theme.space.px8

    Words {
        text: card.viewModel.when.length > 0 ? card.viewModel.when : qsTr("No date yet")
        type: Theme.type.metaStrong
        color: Theme.colors.petrol
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.px8
    }

    CheckDelegate {
        text: card.viewModel.team
        ready: card.viewModel.teamReady
        asks: true
    }

    CheckDelegate {
        text: card.viewModel.auditors
        ready: card.viewModel.auditorsReady
    }

    CheckDelegate {
        text: card.viewModel.consent
        ready: card.viewModel.consentReady
    }

    CheckDelegate {
        text: card.viewModel.priorities
        ready: card.viewModel.prioritiesReady
    }

    CheckDelegate {
        text: card.viewModel.plan
    }

    CheckDelegate {
        text: card.viewModel.checklist
        ready: card.viewModel.checklistReady
    }

    CheckDelegate {
        text: card.viewModel.talk
        ready: card.viewModel.started
    }

    CheckDelegate {
        text: card.viewModel.afterTalk
        visible: text.length > 0
    }

    ActionButton {
        text: card.viewModel.ended ? qsTr("To the notes") : card.viewModel.iAsk ? qsTr("Ask the questions") : qsTr("Take notes")
        kind: ActionButton.Primary
        Layout.topMargin: Theme.space.px16
        Layout.maximumWidth: card.width - 2 * card.padding
        onClicked: card.talkRequested()
    }

    ActionButton {
        text: qsTr("Second talk")
        visible: card.viewModel.ended
        Layout.maximumWidth: card.width - 2 * card.padding
        onClicked: again.open()
    }

    ConfirmDialog {
        id: again

        title: qsTr("Begin a second talk?")
        text: qsTr("The clock goes on from where it stopped; what was said and asked stays.")
        keepText: qsTr("Not now")
        actText: qsTr("Begin the second talk")
        onActed: {
            card.viewModel.beginAgain();
            card.talkRequested();
        }
    }
}
