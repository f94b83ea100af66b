// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A note beside the choice. A tap takes it as evidence of the score, a second one takes it off.
Item {
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
    required property bool used
    required property bool opened
    required property string spoken
    property bool fixed: false

    signal chosen

    implicitHeight: area.height + Theme.space.px8

    TapArea {
        id: area

        width: row.width
        text: row.used ? qsTr("%1. Used as evidence", "note").arg(row.spoken) : row.spoken
        choosable: true
        on: row.used
        enabled: !row.fixed
        reason: qsTr("Sealed")
        padding: Theme.space.px12
        leftPadding: Theme.space.px16
        rightPadding: Theme.space.px16
        onClicked: row.chosen()

        contentItem: Item {
            implicitHeight: column.height

            PersonShape {
                y: (Theme.type.meta.lineHeight - height) / 2
                kind: row.first ? PersonShape.First : PersonShape.Second
                color: Theme.colors.petrol
                size: Theme.size.iconSmall * 0.8
                Accessible.ignored: true
            }

            Column {
                id: column

                x: Theme.size.iconSmall + Theme.space.px4
                width: parent.width - x
                spacing: 2

                ReadHead {
                    width: column.width - Theme.size.iconSmall - Theme.space.px8
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

            Glyph {
                anchors.right: parent.right
                name: row.used ? "check" : "plus"
                color: row.used ? Theme.colors.petrol : Theme.colors.soft
                size: Theme.size.iconSmall
                visible: row.used || !row.fixed
            }
        }

        background: Rectangle {
            radius: Theme.radius.control
            color: row.used && !row.fixed ? Theme.colors.sheet : "transparent"
            border.color: row.used || row.opened ? Theme.colors.petrol : Theme.colors.edge
            border.width: row.opened ? Theme.border.chosen : Theme.border.control
        }
    }
}
