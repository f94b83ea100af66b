// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Words in the notes of this measurement. A tap on what was found opens that note.
SideDrawer {
    id: drawer

    required property SearchModel search

    signal chosen(string note)

    title: qsTr("Search the notes")
    onOpened: field.forceActiveFocus(Qt.TabFocusReason)

    Field {
        id: field

        label: qsTr("Words")
        value: drawer.search.query
        focus: true
        Layout.fillWidth: true
        onEdited: words => drawer.search.query = words
    }

    MarkChips {
        marks: drawer.search.marks
        visible: marks.count > 0
        Layout.fillWidth: true
        onToggled: mark => drawer.search.mark = drawer.search.mark === mark ? 0 : mark
    }

    Words {
        text: drawer.search.summary
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.search

        TapArea {
            id: row

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
            required property string spoken

            text: spoken
            topPadding: Theme.space.px8
            bottomPadding: Theme.space.px8
            Layout.fillWidth: true
            onClicked: {
                drawer.close();
                drawer.chosen(noteId);
            }

            contentItem: Column {
                NoteHead {
                    width: parent.width
                    stamp: row.stamp
                    speaker: row.speaker
                    marks: row.marks
                    later: row.later
                    differs: row.differs
                    edited: row.edited
                    unplaced: row.unplaced
                }

                Words {
                    width: parent.width
                    text: row.words
                    type: row.quote ? Theme.type.voiceNote : Theme.type.body
                    Accessible.ignored: true
                }
            }
        }
    }
}
