// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How a note that was added after the talk came about.
Column {
    id: card

    required property NoteTakingViewModel viewModel

    spacing: Theme.space.px8

    Segments {
        width: card.width
        label: qsTr("Added afterwards")
        options: card.viewModel.origins
        value: card.viewModel.chosenOrigin
        onEdited: value => card.viewModel.setChosenOrigin(value, card.viewModel.chosenSource)
    }

    Field {
        id: source

        width: card.width
        label: qsTr("Where it comes from, if that needs words")
        value: card.viewModel.chosenSource
        onFinished: card.viewModel.setChosenOrigin(card.viewModel.chosenOrigin, text)
    }
}
