// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The scores of both lie open: whether the seals fit, and what happened to them meanwhile.
ColumnLayout {
    id: card

    required property WaitingViewModel viewModel

    signal impressionsRequested

    spacing: Theme.space.px12

    Words {
        text: card.viewModel.unconfirmed ? qsTr("Seal not confirmed: both auditors go on with it, and the report says so in one sentence.") : qsTr("What lies open is what both had sealed. Nobody can change it any more.")
        Layout.fillWidth: true
    }

    Repeater {
        model: card.viewModel.traces

        Words {
            required property string modelData

            text: modelData
            soft: true
            Layout.fillWidth: true
        }
    }

    ActionButton {
        text: qsTr("Discuss the impressions")
        Layout.maximumWidth: card.width
        onClicked: card.impressionsRequested()
    }
}
