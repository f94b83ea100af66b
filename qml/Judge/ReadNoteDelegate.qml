// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One note on the time line of both auditors: time, the shape of who noted it, who said it, the words.
Item {
    id: row

    required property string noteId
    required property string stamp
    required property bool first
    required property string speaker
    required property list<string> marks
    required property bool quote
    required property string words
    required property bool edited
    required property string later
    required property string differs
    required property bool opened
    required property string spoken
    readonly property real line: 108 * Theme.size.grow
    readonly property real textAt: 136 * Theme.size.grow

    signal chosen
    signal linkAsked
    signal placeAsked

    implicitHeight: area.height + (deeds.wanted ? deeds.height + Theme.space.px8 : 0)

    Rectangle {
        x: row.line - width / 2
        width: Theme.border.hairline
        height: row.height
        color: Theme.colors.line
    }

    TapArea {
        id: area

        width: row.width
        text: row.spoken
        radius: 0
        leftPadding: row.textAt
        rightPadding: Theme.space.px24
        topPadding: Theme.space.px8
        bottomPadding: Theme.space.px12
        onClicked: row.chosen()

        contentItem: Column {
            ReadHead {
                width: parent.width
                speaker: row.speaker
                marks: row.marks
                asides: [row.later, row.differs, row.edited ? qsTr("edited", "state of a note") : ""]
            }

            Words {
                width: parent.width
                text: row.words.length === 0 ? qsTr("a moment without words") : row.quote ? "\u2018" + row.words + "\u2019" : row.words
                type: row.quote ? Theme.type.voiceNote : Theme.type.body
                soft: row.words.length === 0
                Accessible.ignored: true
            }
        }

        background: Item {
            Words {
                y: area.topPadding + (Theme.type.metaStrong.lineHeight - height) / 2
                width: row.line - 28 * Theme.size.grow
                text: row.stamp
                type: Theme.type.meta
                soft: true
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }

            Rectangle {
                readonly property real size: 28 * Theme.size.grow

                x: row.line - size / 2
                y: area.topPadding + (Theme.type.metaStrong.lineHeight - size) / 2
                width: size
                height: size
                color: Theme.colors.paper

                PersonShape {
                    anchors.centerIn: parent
                    kind: row.first ? PersonShape.First : PersonShape.Second
                    color: Theme.colors.petrol
                    Accessible.ignored: true
                }
            }
        }
    }

    WhenWanted {
        id: deeds

        anchors.top: area.bottom
        x: row.textAt - Theme.space.px16
        width: row.width - x - Theme.space.px24
        wanted: row.opened

        Flow {
            spacing: 0

            ActionButton {
                text: qsTr("Another note differs from this")
                glyph: "fork"
                kind: ActionButton.Quiet
                width: Math.min(implicitWidth, deeds.width)
                onClicked: row.linkAsked()
            }

            ActionButton {
                text: qsTr("Belongs to")
                glyph: "list"
                kind: ActionButton.Quiet
                width: Math.min(implicitWidth, deeds.width)
                onClicked: row.placeAsked()
            }
        }
    }
}
