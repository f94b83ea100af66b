// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The notes of the item in hand, to be taken into the explanation.
ScrollColumn {
    id: list

    required property ExplainViewModel viewModel

    function showNote(note: string): void {
        const row = rows.itemAt(viewModel.notes.find(note)) as EvidenceDelegate;
        if (!row)
            return;
        if (!row.opened)
            viewModel.notes.open(note);
        reveal(row, Qt.rect(0, 0, row.width, row.height));
    }

    topMarginInside: Theme.space.px8
    spacing: Theme.space.px4

    FilterCard {
        notes: list.viewModel.notes
        beside: list.viewModel.usedWords
        Layout.fillWidth: true
        Layout.rightMargin: Theme.space.px12
    }

    Column {
        id: column

        bottomPadding: Theme.space.px16
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notes of both auditors")

        Repeater {
            id: rows

            model: list.viewModel.notes

            EvidenceDelegate {
                width: column.width - Theme.space.px12
                closed: list.viewModel.explanation.closed
                onChosen: list.viewModel.notes.open(noteId)
                onTaken: quote => {
                    Qt.inputMethod.commit();
                    list.viewModel.explanation.insert(noteId, quote);
                }
            }
        }
    }

    Connections {
        target: list.viewModel

        function onItemChanged(): void {
            list.contentY = 0;
        }
    }
}
