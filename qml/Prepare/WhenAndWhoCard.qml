// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The fields of a measurement about the round, the moment and the two auditors.
Column {
    id: card

    required property NewMeasurementViewModel viewModel

    spacing: Theme.space.px24

    Stepper {
        label: qsTr("Which measurement here")
        value: card.viewModel.roundText
        stacked: true
        canLess: card.viewModel.round > 1
        canMore: card.viewModel.round < 99
        width: card.width
        onLess: card.viewModel.round = card.viewModel.round - 1
        onMore: card.viewModel.round = card.viewModel.round + 1
    }

    Grid {
        id: moment

        readonly property real half: columns === 1 ? card.width : (card.width - columnSpacing) / 2

        columns: card.width < 400 * Theme.scale ? 1 : 2
        columnSpacing: Theme.space.px16
        rowSpacing: Theme.space.px24

        Field {
            label: qsTr("Date")
            value: card.viewModel.date
            problem: card.viewModel.dateHint
            inputMethodHints: Qt.ImhDate
            width: moment.half
            onEdited: value => card.viewModel.date = value
        }

        Field {
            label: qsTr("Time")
            value: card.viewModel.time
            problem: card.viewModel.timeHint
            inputMethodHints: Qt.ImhTime
            width: moment.half
            onEdited: value => card.viewModel.time = value
        }
    }

    Stepper {
        label: qsTr("Length of the interview")
        value: qsTr("%1 min").arg(card.viewModel.length)
        stacked: true
        canLess: card.viewModel.length > 60
        canMore: card.viewModel.length < 180
        width: card.width
        onLess: card.viewModel.stepLength(-1)
        onMore: card.viewModel.stepLength(1)
    }

    Field {
        label: qsTr("Everybody has to be out by")
        value: card.viewModel.end
        problem: card.viewModel.endHint
        hint: card.viewModel.endNote
        inputMethodHints: Qt.ImhTime
        width: card.width
        onEdited: value => card.viewModel.end = value
    }

    Field {
        label: qsTr("First name of the auditor with this tablet")
        value: card.viewModel.myName
        width: card.width
        onEdited: value => card.viewModel.myName = value
    }

    Segments {
        label: qsTr("In the interview")
        options: [{
                "value": true,
                "text": qsTr("I ask the questions")
            }, {
                "value": false,
                "text": qsTr("I take notes")
            }]
        value: card.viewModel.iAsk
        visible: !card.viewModel.existing
        width: card.width
        onEdited: value => card.viewModel.iAsk = value
    }

    Field {
        label: qsTr("First name of the other auditor")
        hint: qsTr("May stay empty for now.")
        value: card.viewModel.otherName
        width: card.width
        onEdited: value => card.viewModel.otherName = value
    }
}
