// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Impressions of one's own: never sent, never among the notes.
SideDrawer {
    id: drawer

    required property ImpressionsModel impressions
    property bool canEdit: false

    signal editAsked(string note)

    title: qsTr("Own impressions")

    Words {
        text: drawer.impressions.count > 0 ? qsTr("Only on this tablet. They are not shared with the notes.") : qsTr("What one thinks oneself, apart from what was said. Choose \u2018own impression\u2019 before writing: it stays on this tablet.")
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.impressions

        ColumnLayout {
            id: impression

            required property string noteId
            required property string stamp
            required property string speaker
            required property list<string> marks
            required property string words
            required property bool edited
            required property bool unplaced

            spacing: Theme.space.px4
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px12

            NoteHead {
                stamp: impression.stamp
                speaker: impression.speaker
                marks: impression.marks
                edited: impression.edited
                unplaced: impression.unplaced
                Layout.fillWidth: true
            }

            Words {
                text: impression.words
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.space.px12
                Layout.fillWidth: true

                ActionButton {
                    text: qsTr("Edit")
                    glyph: "edit"
                    visible: drawer.canEdit
                    onClicked: {
                        drawer.close();
                        drawer.editAsked(impression.noteId);
                    }
                }

                ActionButton {
                    text: qsTr("Delete")
                    glyph: "trash"
                    kind: ActionButton.Quiet
                    onClicked: drawer.impressions.remove(impression.noteId)
                }
            }
        }
    }
}
