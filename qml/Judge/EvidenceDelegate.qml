// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A note beside the explanation. A tap shows the ways into the text; one that is in it has a check and the word.
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
    required property bool mayQuote
    required property string spoken
    property bool closed: false

    signal chosen
    signal taken(bool quote)

    implicitHeight: card.height + Theme.space.px8

    Rectangle {
        id: card

        width: row.width
        height: area.height + (deeds.wanted ? deeds.height + Theme.space.px12 : 0)
        radius: Theme.radius.control
        color: row.opened || row.used ? Theme.colors.sheet : "transparent"
        border.color: row.opened || row.used ? Theme.colors.petrol : Theme.colors.edge
        border.width: row.opened ? Theme.border.chosen : Theme.border.control

        TapArea {
            id: area

            width: card.width
            text: row.used ? qsTr("%1. In the text", "note").arg(row.spoken) : row.spoken
            padding: Theme.space.px12
            leftPadding: Theme.space.px16
            rightPadding: Theme.space.px16
            onClicked: row.chosen()

            contentItem: Item {
                implicitHeight: column.height

                PersonShape {
                    id: shape

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
                        width: column.width - (row.used ? Theme.size.iconSmall + Theme.space.px8 : 0)
                        stamp: row.stamp
                        speaker: row.speaker
                        marks: row.marks
                        asides: [row.later, row.differs, row.used ? qsTr("in the text", "state of a note") : ""]
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
                    name: "check"
                    color: Theme.colors.petrol
                    size: Theme.size.iconSmall
                    visible: row.used
                }
            }
        }

        WhenWanted {
            id: deeds

            anchors.top: area.bottom
            x: Theme.space.px12
            width: card.width - 2 * x
            wanted: row.opened

            Flow {
                spacing: Theme.space.px8

                ActionButton {
                    text: qsTr("As a quotation", "way of a note into a text")
                    glyph: "quote"
                    leftPadding: Theme.space.px16
                    rightPadding: Theme.space.px16
                    enabled: row.mayQuote && !row.closed
                    reason: row.closed ? qsTr("Off the record: nothing is kept.") : row.words.length === 0 ? qsTr("There are no words to quote.") : qsTr("Quoting was not agreed here; own words and a reference can be.")
                    width: Math.min(implicitWidth, deeds.width)
                    onClicked: row.taken(true)
                }

                ActionButton {
                    text: qsTr("As a reference", "way of a note into a text")
                    glyph: "note"
                    leftPadding: Theme.space.px16
                    rightPadding: Theme.space.px16
                    enabled: !row.closed
                    reason: qsTr("Off the record: nothing is kept.")
                    width: Math.min(implicitWidth, deeds.width)
                    onClicked: row.taken(false)
                }
            }
        }
    }
}
