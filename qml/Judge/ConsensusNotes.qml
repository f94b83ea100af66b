// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The notes of the item in hand, to read; the one that was asked for has a line around it.
Column {
    id: list

    required property ReadingModel notes
    property string asked

    spacing: Theme.space.px8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notes of both auditors")

    Repeater {
        model: list.notes

        Rectangle {
            id: row

            required property string noteId
            required property string stamp
            required property bool first
            required property string speaker
            required property list<string> marks
            required property bool quote
            required property string words
            required property string later
            required property string differs
            required property string spoken

            width: list.width
            height: column.height + 2 * Theme.space.px12
            radius: Theme.radius.control
            color: "transparent"
            border.color: noteId === list.asked ? Theme.colors.petrol : Theme.colors.line
            border.width: noteId === list.asked ? Theme.border.chosen : Theme.border.hairline
            Accessible.role: Accessible.ListItem
            Accessible.name: spoken

            PersonShape {
                x: Theme.space.px12
                y: Theme.space.px12 + (Theme.type.meta.lineHeight - height) / 2
                kind: row.first ? PersonShape.First : PersonShape.Second
                color: Theme.colors.petrol
                size: Theme.size.iconSmall * 0.8
                Accessible.ignored: true
            }

            Column {
                id: column

                x: Theme.space.px16 + Theme.size.iconSmall
                y: Theme.space.px12
                width: row.width - x - Theme.space.px12
                spacing: 2

                ReadHead {
                    width: column.width
                    stamp: row.stamp
                    speaker: row.speaker
                    marks: row.marks
                    asides: [row.later, row.differs]
                }

                Words {
                    width: column.width
                    text: row.words.length === 0 ? qsTr("a moment without words") : row.quote ? "\u2018" + row.words + "\u2019" : row.words
                    type: row.quote ? Theme.type.voiceNote : Theme.type.text
                    soft: row.words.length === 0
                    Accessible.ignored: true
                }
            }
        }
    }
}
