// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The fields of a measurement about the organisation: which, what kind, and what "the organisation" stands for.
Column {
    id: card

    required property NewMeasurementViewModel viewModel
    readonly property var chosen: viewModel.chosenKinds

    spacing: Theme.space.px24

    Field {
        label: qsTr("Organisation")
        value: card.viewModel.organisation
        width: card.width
        onEdited: value => card.viewModel.organisation = value
    }

    Column {
        spacing: Theme.space.px8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Kind of organisation")

        Words {
            text: qsTr("Kind of organisation")
            type: Theme.type.metaStrong
            soft: true
            width: card.width
            Accessible.ignored: true
        }

        Flow {
            spacing: Theme.space.px8
            width: card.width

            Repeater {
                model: card.viewModel.kinds

                ChipDelegate {
                    required property string modelData

                    text: modelData
                    on: card.chosen.includes(modelData)
                    width: Math.min(implicitWidth, card.width)
                    onClicked: card.viewModel.toggleKind(modelData)
                }
            }
        }

        Words {
            text: card.viewModel.kindHint
            type: Theme.type.meta
            soft: true
            width: card.width
        }
    }

    Segments {
        label: qsTr("Which of these is the main kind?")
        options: card.chosen.map(kind => ({
                        "value": kind,
                        "text": kind
                    }))
        value: card.viewModel.mainKind
        visible: card.chosen.length > 1
        width: card.width
        onEdited: value => card.viewModel.mainKind = value
    }

    ChoiceGroup {
        label: qsTr("What it is about")
        options: [{
                "value": false,
                "text": qsTr("The whole organisation"),
                "note": qsTr("\"The organisation\" in the descriptions means the organisation as a whole.")
            }, {
                "value": true,
                "text": qsTr("One facility"),
                "note": qsTr("\"The organisation\" in the descriptions means this one facility.")
            }]
        value: card.viewModel.facility
        width: card.width
        onEdited: value => card.viewModel.facility = value
    }

    Field {
        label: card.viewModel.facility ? qsTr("Name of the facility") : qsTr("Part or team, when it is about one")
        value: card.viewModel.unit
        width: card.width
        onEdited: value => card.viewModel.unit = value
    }

    TextBox {
        label: qsTr("What \"the organisation\" means here")
        placeholder: card.viewModel.usualMeaning
        hint: qsTr("The report prints this sentence.")
        value: card.viewModel.meaning
        minimumLines: 2
        width: card.width
        onEdited: value => card.viewModel.meaning = value
    }
}
