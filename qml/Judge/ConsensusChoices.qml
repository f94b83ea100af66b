// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What it comes to: any of the five levels, no consensus, or later. Each as near as the others; none is chosen
// beforehand.
Column {
    id: card

    required property OutcomeViewModel outcome
    readonly property real half: (width - Theme.space.px8) / 2
    readonly property bool beside: Math.max(none.implicitWidth, later.implicitWidth) <= half

    spacing: Theme.space.px12

    Words {
        text: qsTr("What do we come to together?")
        type: Theme.type.metaStrong
        soft: true
        width: card.width
        Accessible.role: Accessible.Heading
    }

    Row {
        id: figures

        spacing: Theme.space.px8

        Repeater {
            model: 5

            ConsensusChoice {
                required property int index

                figure: index + 1
                text: on ? qsTr("Level %1, chosen").arg(figure) : qsTr("Level %1").arg(figure)
                on: card.outcome.level === figure
                enabled: !card.outcome.offRecord
                reason: qsTr("Off the record: nothing is kept.")
                width: (card.width - 4 * figures.spacing) / 5
                onClicked: card.outcome.choose(figure)
            }
        }
    }

    Grid {
        columns: card.beside ? 2 : 1
        spacing: Theme.space.px8

        ConsensusChoice {
            id: none

            words: qsTr("No consensus")
            text: on ? qsTr("%1, chosen", "a choice").arg(words) : words
            on: card.outcome.kind === OutcomeViewModel.NoConsensus
            enabled: !card.outcome.offRecord
            reason: qsTr("Off the record: nothing is kept.")
            width: card.beside ? card.half : card.width
            onClicked: card.outcome.chooseNoConsensus()
        }

        ConsensusChoice {
            id: later

            words: qsTr("Park it")
            text: on ? qsTr("%1, chosen", "a choice").arg(words) : words
            on: card.outcome.kind === OutcomeViewModel.Parked
            enabled: !card.outcome.offRecord
            reason: qsTr("Off the record: nothing is kept.")
            width: card.beside ? card.half : card.width
            onClicked: card.outcome.park()
        }
    }

    Words {
        text: card.outcome.kind === OutcomeViewModel.Parked ? qsTr("Until a document or an answer has come.") : card.outcome.kind === OutcomeViewModel.NoConsensus ? qsTr("Both scores stay, also in the report. It departs from the manual, which ends with one score, and the report says so.") : ""
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        width: card.width
    }
}
