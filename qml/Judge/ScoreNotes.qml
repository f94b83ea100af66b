// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What is known of the item in hand: our explanation, the notes and on which yardstick each of them bears.
ScrollColumn {
    id: card

    required property ScoreViewModel viewModel
    property bool fixed: false
    property bool withExplanation: true

    function showNote(note: string): void {
        const row = rows.itemAt(viewModel.notes.find(note)) as ScoreNoteDelegate;
        if (!row)
            return;
        if (!row.opened)
            viewModel.notes.open(note);
        reveal(row, Qt.rect(0, 0, row.width, row.height));
    }

    topMarginInside: Theme.space.px20
    spacing: Theme.space.px8

    ScoreExplanation {
        text: card.viewModel.explanation
        visible: card.withExplanation
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.px16
    }

    BlockHead {
        text: card.viewModel.notes.summary
        after: card.viewModel.entry.usedWords
        Layout.fillWidth: true
    }

    FilterRow {
        label: qsTr("Yardstick")
        model: card.viewModel.yardsticks
        Layout.fillWidth: true
        onChosen: value => card.viewModel.notes.filterYardstick(value)
    }

    Column {
        id: column

        bottomPadding: Theme.space.px16
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notes of both auditors")

        Repeater {
            id: rows

            model: card.viewModel.notes

            ScoreNoteDelegate {
                width: column.width - Theme.space.px12
                fixed: card.fixed
                onChosen: card.viewModel.entry.toggleNote(noteId)
            }
        }
    }

    Words {
        text: qsTr("The earlier score stays hidden until after sealing.")
        type: Theme.type.meta
        soft: true
        visible: card.viewModel.hasEarlierRound && !card.viewModel.seal.sealed
        bottomPadding: Theme.space.px16
        Layout.fillWidth: true
    }

    Connections {
        target: card.viewModel

        function onItemChanged(): void {
            card.contentY = 0;
        }
    }
}
