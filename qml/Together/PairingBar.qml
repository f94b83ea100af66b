// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// What can be done in this step, at the bottom.
ClosingBar {
    id: bar

    required property PairingViewModel viewModel
    readonly property int step: viewModel.step
    readonly property bool waits: step === PairingViewModel.Show || step === PairingViewModel.Seek
    readonly property bool types: step === PairingViewModel.Code || step === PairingViewModel.Typing
    readonly property bool ended: step === PairingViewModel.Failed || step === PairingViewModel.Paused

    signal togetherRequested
    signal fileWanted

    text: {
        switch (step) {
        case PairingViewModel.Show:
        case PairingViewModel.Seek:
            return viewModel.timeLeft;
        case PairingViewModel.Code:
            return qsTr("Is the code not asked for on the other tablet? Then stop here; nothing is lost.");
        case PairingViewModel.Typing:
            return qsTr("No code to be seen? See whether this screen is open on both tablets.");
        case PairingViewModel.Failed:
            return viewModel.attemptsLeft;
        default:
            return "";
        }
    }

    ActionButton {
        text: qsTr("2 minutes more")
        large: true
        visible: bar.waits
        onClicked: bar.viewModel.extend()
    }

    ActionButton {
        text: qsTr("Pass on a file")
        glyph: "document"
        large: true
        visible: bar.viewModel.fileOffered
        onClicked: bar.fileWanted()
    }

    ActionButton {
        text: qsTr("Choose another tablet")
        large: true
        visible: bar.step === PairingViewModel.Typing
        onClicked: bar.viewModel.again()
    }

    ActionButton {
        text: bar.ended ? qsTr("Choose a side anew") : qsTr("Stop")
        kind: ActionButton.Quiet
        large: true
        visible: bar.step !== PairingViewModel.Paired
        onClicked: bar.viewModel.stop()
    }

    ActionButton {
        text: qsTr("Check the digits")
        kind: ActionButton.Primary
        visible: bar.types
        enabled: bar.viewModel.complete
        reason: bar.viewModel.wanted === 2 ? qsTr("once both digits are there") : qsTr("once all six digits are there")
        onClicked: bar.viewModel.check()
    }

    ActionButton {
        text: qsTr("Begin again")
        kind: ActionButton.Primary
        visible: bar.ended
        enabled: bar.viewModel.pauseLeft.length === 0
        reason: bar.viewModel.pauseLeft
        onClicked: bar.viewModel.again()
    }

    ActionButton {
        text: qsTr("To the page Together")
        kind: ActionButton.Primary
        visible: bar.step === PairingViewModel.Paired
        onClicked: bar.togetherRequested()
    }
}
