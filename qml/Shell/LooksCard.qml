// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The settings of how this tablet looks. Each counts at once.
Column {
    id: card

    required property SettingsViewModel viewModel

    spacing: Theme.space.px24

    Segments {
        label: qsTr("Language")
        options: [{
                "value": "nl",
                "text": "Nederlands"
            }, {
                "value": "en",
                "text": "English"
            }]
        value: card.viewModel.language
        width: card.width
        onEdited: value => card.viewModel.language = value
    }

    Segments {
        label: qsTr("Colours")
        options: [{
                "value": "light",
                "text": qsTr("Light")
            }, {
                "value": "dark",
                "text": qsTr("Dark")
            }, {
                "value": "high-contrast",
                "text": qsTr("High contrast")
            }]
        value: card.viewModel.theme
        width: card.width
        onEdited: value => card.viewModel.theme = value
    }

    Stepper {
        label: qsTr("Size of the text")
        value: card.viewModel.textScaleText
        lessName: qsTr("Smaller text")
        moreName: qsTr("Larger text")
        stacked: true
        canLess: card.viewModel.canReduce
        canMore: card.viewModel.canEnlarge
        width: Math.min(card.width, 320 * Theme.scale)
        onLess: card.viewModel.stepTextScale(-1)
        onMore: card.viewModel.stepTextScale(1)
    }

    TickBox {
        text: qsTr("Questions in a letter with serifs")
        note: qsTr("What is said aloud looks different from what the app itself says.")
        on: card.viewModel.serif
        width: card.width
        onEdited: on => card.viewModel.serif = on
    }

    TickBox {
        text: qsTr("Less movement")
        note: qsTr("Panels and pages appear without sliding.")
        on: card.viewModel.reducedMotion
        width: card.width
        onEdited: on => card.viewModel.reducedMotion = on
    }
}
