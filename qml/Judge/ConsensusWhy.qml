// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Why it comes to that, or what a parked item waits for. What the other tablet says meanwhile stands under the field,
// never in it.
Column {
    id: card

    required property OutcomeViewModel outcome
    readonly property bool parked: outcome.kind === OutcomeViewModel.Parked

    spacing: Theme.space.px8

    TextBox {
        id: field

        label: card.parked ? qsTr("What does it wait for?") : qsTr("Why?")
        placeholder: card.outcome.kind === OutcomeViewModel.Nothing ? qsTr("First the choice, then the reason.") : card.parked ? qsTr("For example: the policy plan, chapter on supervision.") : qsTr("In own words, so that others can follow it.")
        hint: card.outcome.offRecord ? qsTr("Off the record: nothing is kept.") : ""
        problem: card.outcome.tooLong ? qsTr("This is longer than can be kept: the last words go.") : ""
        readOnly: card.outcome.offRecord || card.outcome.kind === OutcomeViewModel.Nothing
        minimumLines: 3
        maximumLines: 8
        width: card.width
        onEdited: whole => {
            field.value = whole;
            card.outcome.type(text, composing, cursorPosition);
        }
        onComposingChanged: card.outcome.type(text, composing, cursorPosition)
        onFinished: card.outcome.leave()
        Component.onCompleted: field.value = card.outcome.words

        Connections {
            target: card.outcome

            function onReplaced(): void {
                field.value = card.outcome.words;
            }
        }
    }

    Words {
        text: qsTr("Meanwhile on the other tablet: %1").arg(card.outcome.beside)
        type: Theme.type.metaStrong
        color: Theme.colors.apricotInk
        visible: card.outcome.beside.length > 0
        width: card.width
    }

    Segments {
        label: qsTr("A promised document")
        options: card.outcome.promises
        value: card.outcome.promise
        visible: card.parked && card.outcome.promises.length > 0
        width: card.width
        onEdited: value => card.outcome.waitFor(value)
    }

    ActionButton {
        text: qsTr("Take the choice away")
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: card.outcome.kind !== OutcomeViewModel.Nothing && !card.outcome.offRecord
        width: Math.min(implicitWidth, card.width)
        onClicked: card.outcome.takeBack()
    }
}
