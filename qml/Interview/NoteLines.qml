// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A note to be read, with nothing to press.
Column {
    id: row

    required property string stamp
    required property string speaker
    required property list<string> marks
    required property bool quote
    required property string words
    required property bool edited
    required property bool unplaced
    required property string spoken

    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    Accessible.role: Accessible.Paragraph
    Accessible.name: spoken

    NoteHead {
        width: parent.width
        stamp: row.stamp
        speaker: row.speaker
        marks: row.marks
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
