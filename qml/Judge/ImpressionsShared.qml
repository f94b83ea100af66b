// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What the two shared, and that it was discussed.
ColumnLayout {
    id: card

    required property ImpressionsViewModel viewModel

    signal changeAsked(string impression, string words)
    signal removeAsked(string impression, string words)

    spacing: Theme.space.px16

    BlockHead {
        text: qsTr("Shared with each other")
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Nothing has been shared yet. An own impression comes here when its auditor shares it.")
        soft: true
        visible: card.viewModel.shared.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: card.viewModel.shared

        SharedImpressionDelegate {
            closed: card.viewModel.offRecord
            Layout.fillWidth: true
            onChangeAsked: card.changeAsked(impression, words)
            onRemoveAsked: card.removeAsked(impression, words)
        }
    }

    TickBox {
        text: qsTr("Discussed")
        note: qsTr("The two have talked about the impressions.")
        on: card.viewModel.discussed
        Layout.fillWidth: true
        onEdited: on => card.viewModel.setDiscussed(on)
    }
}
