// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The differences of view at this item, under the text that says something about them or not.
ColumnLayout {
    id: card

    required property ExplainViewModel viewModel

    spacing: Theme.space.px16

    BlockHead {
        text: qsTr("Differences of view")
        after: card.viewModel.pairs.summary
        Layout.fillWidth: true
    }

    Repeater {
        model: card.viewModel.pairs

        HandlingDelegate {
            pairs: card.viewModel.pairs
            Layout.fillWidth: true
        }
    }
}
