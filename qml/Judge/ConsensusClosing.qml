// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// The bar at the bottom of consensus: what is known to be kept, what the talk waits for, and the way on.
ClosingBar {
    id: bar

    required property ConsensusViewModel viewModel
    readonly property bool accepting: viewModel.ready && viewModel.equalInView && viewModel.equal.toAccept > 0

    signal endsAsked
    signal profileAsked

    text: {
        if (viewModel.saved.troubleWords.length > 0)
            return viewModel.saved.troubleWords;
        if (!viewModel.ready || viewModel.equalInView || viewModel.alone)
            return "";
        return viewModel.outcome.savedWords.length > 0 ? viewModel.outcome.savedWords : qsTr("Both scores stay as they are, whatever is chosen here.");
    }

    ActionButton {
        text: bar.viewModel.ends.summary
        glyph: "list"
        large: true
        visible: bar.viewModel.ends.count > 0
        onClicked: bar.endsAsked()
    }

    ActionButton {
        text: bar.viewModel.equal.acceptWords
        kind: ActionButton.Primary
        enabled: bar.viewModel.equal.unseen === 0
        reason: bar.viewModel.equal.unseenWords
        visible: bar.accepting
        onClicked: bar.viewModel.equal.acceptAll()
    }

    ActionButton {
        text: bar.viewModel.nextWords
        kind: ActionButton.Primary
        enabled: bar.viewModel.equalInView || bar.viewModel.alone || bar.viewModel.outcome.complete
        reason: bar.viewModel.outcome.missing
        visible: bar.viewModel.ready && !bar.accepting && text.length > 0
        onClicked: bar.viewModel.goOn()
    }

    ActionButton {
        text: qsTr("To the profile")
        kind: ActionButton.Primary
        visible: bar.viewModel.ready && !bar.accepting && bar.viewModel.nextWords.length === 0
        onClicked: bar.profileAsked()
    }
}
