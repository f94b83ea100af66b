// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What one person was asked and answered. For the auditor's eyes: each answer stands behind a tap of its own.
SideDrawer {
    id: drawer

    required property ConsentViewModel viewModel

    signal eraseAsked(int row)
    signal eraseAllAsked

    title: qsTr("Consent of %1").arg(viewModel.mark)
    onClosed: viewModel.hide()

    Segments {
        label: qsTr("The form")
        options: [{
                "value": 0,
                "text": qsTr("not sent")
            }, {
                "value": 1,
                "text": qsTr("sent")
            }, {
                "value": 2,
                "text": qsTr("received")
            }, {
                "value": 3,
                "text": qsTr("has a question")
            }]
        value: drawer.viewModel.form
        Layout.fillWidth: true
        onEdited: value => drawer.viewModel.setForm(value)
    }

    Words {
        text: qsTr("Ask each apart and in private. No is as good as yes, and a yes can be taken back at any time.")
        soft: true
        Layout.fillWidth: true
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: drawer.viewModel.answers

            ConsentDelegate {
                id: row

                width: rows.width
                onOpenRequested: drawer.viewModel.openAnswer(row.index)
                onAnswered: yes => drawer.viewModel.answer(row.index, yes)
                onAskAgainRequested: drawer.viewModel.askAgain(row.index)
            }
        }

        Hairline {
            width: rows.width
        }
    }

    Words {
        text: drawer.viewModel.notesText
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Column {
        id: notes

        visible: drawer.viewModel.notesText.length > 0
        Layout.fillWidth: true

        Repeater {
            model: drawer.viewModel.notes

            ConcernedNoteDelegate {
                id: note

                keepText: drawer.viewModel.quotesOnly ? qsTr("Not a quote any more") : qsTr("Take the mark off")
                width: notes.width
                onKeepRequested: drawer.viewModel.keepNote(note.index)
                onEraseRequested: drawer.eraseAsked(note.index)
            }
        }
    }

    ActionButton {
        text: qsTr("Erase all of these")
        glyph: "trash"
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: drawer.viewModel.notesText.length > 0
        Layout.maximumWidth: parent.width
        onClicked: drawer.eraseAllAsked()
    }
}
