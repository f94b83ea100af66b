// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The sheet: the items under each other, as on paper.
ColumnLayout {
    id: card

    required property PaperViewModel viewModel
    property bool wide: true

    spacing: Theme.space.px12

    ActionButton {
        text: qsTr("Take over what was scored on this tablet")
        visible: card.viewModel.canTakeOver
        Layout.maximumWidth: card.width
        onClicked: card.viewModel.takeOver()
    }

    Repeater {
        model: card.viewModel.sheet

        PaperScoreDelegate {
            wide: card.wide
            Layout.fillWidth: true
            onChosen: choice => card.viewModel.sheet.choose(number, choice)
            onTyped: words => card.viewModel.sheet.type(number, words)
        }
    }
}
