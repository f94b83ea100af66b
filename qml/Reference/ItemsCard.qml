// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The items by theme with the search field above them; while something is searched, the places found.
ScrollColumn {
    id: card

    required property InstrumentViewModel viewModel
    property int current: -1

    spacing: 0
    margin: Theme.space.px12

    Field {
        label: qsTr("Search in the instrument")
        value: card.viewModel.query
        inputMethodHints: Qt.ImhNoPredictiveText
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.px16
        onEdited: value => card.viewModel.query = value
    }

    Words {
        text: qsTr("These words do not stand in the instrument.")
        soft: true
        visible: card.viewModel.query.trim().length > 0 && results.count === 0
        Layout.fillWidth: true
    }

    Column {
        id: list

        Layout.fillWidth: true

        Repeater {
            id: results

            model: card.viewModel.results

            ResultDelegate {
                width: list.width
                onClicked: card.viewModel.openResult(index)
            }
        }

        Repeater {
            model: card.viewModel.items

            ItemRowDelegate {
                current: index === card.current
                visible: card.viewModel.query.trim().length === 0
                width: list.width
                onChosen: card.viewModel.row = index
            }
        }
    }
}
