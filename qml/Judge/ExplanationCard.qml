// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The words of one explanation: the field, or what both wrote at the same time; who wrote last, and the notes in it.
ColumnLayout {
    id: card

    required property ExplainViewModel viewModel
    readonly property ExplanationViewModel explanation: viewModel.explanation
    property int lines: 7

    signal historyAsked
    signal noteAsked(string note)

    spacing: Theme.space.px8

    BlockHead {
        text: qsTr("Our explanation")
        after: [card.viewModel.ready.words, card.viewModel.drafting.words].filter(part => part.length > 0).join("  \u00B7  ")
        Layout.fillWidth: true
    }

    WhenWanted {
        wanted: card.explanation.joined.length > 0
        Layout.fillWidth: true
        Layout.bottomMargin: wanted ? Theme.space.px8 : 0

        JoinedNotice {
            explanation: card.explanation
        }
    }

    WhenWanted {
        id: conflict

        wanted: card.explanation.versions.length > 0
        Layout.fillWidth: true

        ConflictCard {
            explanation: card.explanation
        }
    }

    WhenWanted {
        wanted: !conflict.wanted
        Layout.fillWidth: true

        ExplanationField {
            explanation: card.explanation
            minimumLines: card.lines
            maximumLines: 40
        }
    }

    Flow {
        spacing: Theme.space.px8
        visible: card.explanation.references.length > 0 && !conflict.wanted
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Notes in the text")

        Repeater {
            model: card.explanation.references

            Chip {
                required property var modelData

                text: modelData.text
                glyph: modelData.noteId.length > 0 ? "note" : "question"
                Accessible.name: qsTr("Note %1", "time and mark").arg(modelData.text)
                onClicked: card.noteAsked(modelData.noteId)
            }
        }
    }

    RowLayout {
        spacing: Theme.space.px8
        visible: card.explanation.lastWords.length > 0
        Layout.fillWidth: true

        WriterLine {
            first: card.explanation.lastFirst
            text: card.explanation.lastWords
            strong: false
            Layout.fillWidth: true
        }

        ActionButton {
            text: qsTr("Earlier versions")
            kind: ActionButton.Quiet
            rightPadding: 0
            visible: card.viewModel.history.count > 1
            onClicked: card.historyAsked()
        }
    }
}
