// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One note in the time line: stamp, glyph on the line, who and which marks, the words.
TapArea {
    id: row

    required property int index
    required property string noteId
    required property string stamp
    required property string speaker
    required property list<string> marks
    required property string glyph
    required property bool quote
    required property string words
    required property bool edited
    required property string later
    required property string differs
    required property bool unplaced
    required property bool inHand
    required property string spoken
    readonly property real line: 108 * Theme.size.grow
    readonly property real textAt: 136 * Theme.size.grow

    signal chosen

    text: spoken
    padding: 0
    leftPadding: textAt
    rightPadding: Theme.space.px24
    topPadding: index === 0 ? Theme.space.px24 : Theme.space.px8
    bottomPadding: Theme.space.px12
    Accessible.role: Accessible.ListItem
    // A row that waits to be used again is still an item: nothing may find it.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true
    onClicked: chosen()
    // The view asks for the height at once; a positioner knows it only when the next frame is drawn.
    Component.onCompleted: {
        head.ensurePolished();
        contentItem.ensurePolished();
    }

    contentItem: Column {
        NoteHead {
            id: head

            width: parent.width
            speaker: row.speaker
            marks: row.marks
            later: row.later
            differs: row.differs
            edited: row.edited
            unplaced: row.unplaced
            inHand: row.inHand
        }

        Words {
            width: parent.width
            text: row.words.length === 0 ? qsTr("a moment without words") : row.quote ? "\u2018" + row.words + "\u2019" : row.words
            type: row.quote ? Theme.type.voiceNote : Theme.type.body
            soft: row.words.length === 0 || row.noteId.length === 0
            Accessible.ignored: true
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: row.inHand
            color: Theme.colors.petrolSoft
        }

        Rectangle {
            x: row.line - width / 2
            width: Theme.border.hairline
            height: parent.height
            color: Theme.colors.line
        }

        Words {
            y: row.topPadding + (Theme.type.metaStrong.lineHeight - height) / 2
            width: row.line - 28 * Theme.size.grow
            text: row.stamp
            type: Theme.type.meta
            soft: true
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        Rectangle {
            readonly property real size: (row.glyph.length > 0 ? 28 : 8) * Theme.size.grow

            x: row.line - size / 2
            y: row.topPadding + (Theme.type.metaStrong.lineHeight - size) / 2
            width: size
            height: size
            radius: size / 2
            color: row.glyph.length > 0 ? Theme.colors.petrolSoft : Theme.colors.edge

            Glyph {
                anchors.centerIn: parent
                name: row.glyph
                color: Theme.colors.petrol
                size: 16 * Theme.size.grow
                visible: row.glyph.length > 0
            }
        }
    }
}
