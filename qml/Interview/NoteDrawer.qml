// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One note with what can be done about it.
SideDrawer {
    id: drawer

    required property NoteTakingViewModel viewModel

    signal editAsked(string note)
    signal historyAsked(string note)
    signal removeAsked(string note)
    signal linkAsked
    signal promiseAsked

    title: qsTr("Note")

    Repeater {
        model: drawer.viewModel.chosen

        ColumnLayout {
            id: note

            required property string noteId
            required property string stamp
            required property string speaker
            required property list<string> marks
            required property bool quote
            required property string words
            required property bool edited
            required property string later
            required property string differs
            required property bool unplaced
            required property string places
            required property bool own

            spacing: Theme.space.px12
            Layout.fillWidth: true

            NoteHead {
                stamp: note.stamp
                speaker: note.speaker
                marks: note.marks
                later: note.later
                differs: note.differs
                edited: note.edited
                unplaced: note.unplaced
                Layout.fillWidth: true
            }

            Words {
                text: note.words
                type: note.quote ? Theme.type.voiceNote : Theme.type.body
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.space.px12
                Layout.fillWidth: true

                ActionButton {
                    text: qsTr("Edit")
                    glyph: "edit"
                    visible: note.own
                    onClicked: {
                        drawer.close();
                        drawer.editAsked(note.noteId);
                    }
                }

                ActionButton {
                    text: qsTr("Earlier versions")
                    visible: note.edited
                    onClicked: {
                        drawer.close();
                        drawer.historyAsked(note.noteId);
                    }
                }

                ActionButton {
                    text: qsTr("Own impression")
                    glyph: "leaf"
                    kind: ActionButton.Quiet
                    visible: note.own
                    onClicked: keeping.ask(note.noteId)
                }

                ActionButton {
                    text: qsTr("Off the record")
                    glyph: "lock"
                    kind: ActionButton.Quiet
                    visible: note.own
                    onClicked: sure.askNote(note.noteId)
                }

                ActionButton {
                    text: qsTr("Delete")
                    glyph: "trash"
                    kind: ActionButton.Quiet
                    visible: note.own
                    onClicked: {
                        drawer.close();
                        drawer.removeAsked(note.noteId);
                    }
                }
            }

            NoteOriginCard {
                viewModel: drawer.viewModel
                visible: note.own && drawer.viewModel.chosenOrigin > 0
                Layout.fillWidth: true
            }

            NoteLinksCard {
                viewModel: drawer.viewModel
                Layout.fillWidth: true
                onLinkAsked: {
                    drawer.close();
                    drawer.linkAsked();
                }
            }

            ActionButton {
                text: qsTr("A document was promised")
                glyph: "document"
                kind: ActionButton.Quiet
                onClicked: {
                    drawer.close();
                    drawer.promiseAsked();
                }
            }

            Words {
                text: qsTr("Marks")
                type: Theme.type.metaStrong
                soft: true
                visible: note.own
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.px8
            }

            MarkChips {
                marks: drawer.viewModel.chosenMarks
                visible: note.own
                Layout.fillWidth: true
                onToggled: mark => drawer.viewModel.toggleChosenMark(mark)
            }

            Words {
                text: qsTr("Belongs to")
                type: Theme.type.metaStrong
                soft: true
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.px8
            }

            ItemTicks {
                rail: drawer.viewModel.place.rail
                places: note.places
                Layout.fillWidth: true
                onPlaced: (item, there) => drawer.viewModel.placeNote(note.noteId, item, there)
            }
        }
    }

    OffRecordDialog {
        id: sure

        offRecord: drawer.viewModel.offRecord
        onActed: drawer.close()
    }

    KeepToSelfDialog {
        id: keeping

        impressions: drawer.viewModel.impressions
        onActed: drawer.close()
    }
}
