// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The notes that see it differently: a tap goes to the other one.
Column {
    id: card

    required property NoteTakingViewModel viewModel

    signal linkAsked

    spacing: Theme.space.px8

    Repeater {
        model: card.viewModel.linked

        Column {
            id: other

            required property string noteId
            required property string stamp
            required property string words
            required property string spoken

            width: card.width

            TapRow {
                width: card.width
                glyph: "fork"
                title: qsTr("Differs from %1", "time of another note").arg(other.stamp)
                note: other.words
                onClicked: card.viewModel.choose(other.noteId)
            }

            ActionButton {
                text: qsTr("Take the link with %1 away", "time of another note").arg(other.stamp)
                kind: ActionButton.Quiet
                onClicked: card.viewModel.unlink(other.noteId)
            }
        }
    }

    ActionButton {
        text: qsTr("Different view from\u2026")
        glyph: "fork"
        kind: ActionButton.Quiet
        onClicked: card.linkAsked()
    }
}
