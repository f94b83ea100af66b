// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// What one of the two scored: the figure in the own shape, the description, the reason and the notes it rests on.
Sheet {
    id: card

    // {first, name, level, spoken, anchor, spokenAnchor, reason, also, ask, cannotJudge, paper, notes, notesName}
    required property var side
    readonly property var score: side ?? {
        "first": true,
        "name": "",
        "level": 0,
        "spoken": "",
        "anchor": "",
        "spokenAnchor": "",
        "reason": "",
        "also": "",
        "ask": "",
        "cannotJudge": false,
        "paper": false,
        "notes": [],
        "notesName": ""
    }

    signal noteAsked(string note)

    spacing: Theme.space.px8
    padding: Theme.space.px20
    Accessible.role: Accessible.Grouping
    Accessible.name: score.spoken

    ColumnLayout {
        spacing: Theme.space.px8
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true

        ScoreFigure {
            level: card.score.level
            kind: card.score.first ? ScoreFigure.First : ScoreFigure.Second
            filled: card.score.level > 0
            Layout.alignment: Qt.AlignHCenter
        }

        Words {
            text: card.score.name
            type: Theme.type.metaStrong
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.name: card.score.spoken
        }
    }

    Words {
        text: qsTr("From paper, not sealed")
        type: Theme.type.meta
        soft: true
        horizontalAlignment: Text.AlignHCenter
        visible: card.score.paper
        Layout.fillWidth: true
    }

    Words {
        text: card.score.anchor
        textFormat: Text.StyledText
        type: Theme.type.choice
        visible: text.length > 0
        Layout.fillWidth: true
        Accessible.name: card.score.spokenAnchor
    }

    Words {
        text: qsTr("Cannot judge it yet")
        type: Theme.type.choice
        horizontalAlignment: Text.AlignHCenter
        visible: card.score.cannotJudge
        Layout.fillWidth: true
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px4
        Layout.bottomMargin: Theme.space.px4
    }

    Repeater {
        model: [{
                "head": qsTr("What has to be asked, and whom?"),
                "text": card.score.ask
            }, {
                "head": qsTr("Reason"),
                "text": card.score.reason.length > 0 || card.score.ask.length > 0 ? card.score.reason : qsTr("no reason written")
            }].filter(part => part.text.length > 0)

        ColumnLayout {
            id: part

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            Words {
                text: part.modelData.head
                type: Theme.type.metaStrong
                soft: true
                Layout.fillWidth: true
            }

            Words {
                text: part.modelData.text
                Layout.fillWidth: true
            }
        }
    }

    Words {
        text: card.score.also
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.px8
        visible: card.score.notes.length > 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: card.score.notesName

        Repeater {
            model: card.score.notes

            Chip {
                required property var modelData

                text: modelData.text
                glyph: "note"
                width: Math.min(implicitWidth, card.width - 2 * card.padding)
                Accessible.name: qsTr("%1: note %2", "whose evidence, time and mark").arg(card.score.name).arg(modelData.text)
                onClicked: card.noteAsked(modelData.noteId)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
