// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Why this score, and on which notes it rests; or what has to be asked before it can be judged, and whom.
ColumnLayout {
    id: card

    required property ScoreEntryViewModel entry
    property bool fixed: false

    signal noteAsked(string note)

    spacing: Theme.space.px8

    ScoreField {
        entry: card.entry
        given: card.entry.ask
        label: qsTr("What has to be asked, and whom?")
        placeholder: qsTr("For example: the project leader, for the hours in the plan.")
        tooLong: card.entry.askTooLong
        fixed: card.fixed
        visible: card.entry.cannotJudge
        Layout.fillWidth: true
        onTyped: (words, pending, at) => card.entry.typeAsk(words, pending, at)
    }

    ScoreField {
        entry: card.entry
        given: card.entry.reason
        label: card.entry.cannotJudge ? qsTr("What is known so far?") : qsTr("Why this score?")
        placeholder: qsTr("In own words; a tap on a note takes it as evidence.")
        tooLong: card.entry.reasonTooLong
        fixed: card.fixed
        Layout.fillWidth: true
        onTyped: (words, pending, at) => card.entry.typeReason(words, pending, at)
    }

    Flow {
        spacing: Theme.space.px8
        visible: card.entry.notes.length > 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Evidence of this score")

        Repeater {
            model: card.entry.notes

            Chip {
                required property var modelData

                text: modelData.text
                glyph: "note"
                width: Math.min(implicitWidth, card.width)
                Accessible.name: qsTr("Note %1", "time and mark").arg(modelData.text)
                onClicked: card.noteAsked(modelData.noteId)
            }
        }
    }

    Words {
        text: card.entry.savedWords
        type: Theme.type.meta
        soft: true
        visible: text.length > 0 && !card.fixed
        Layout.fillWidth: true
    }
}
