// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One line of a card: something to say and to tick, or a field with its words.
FocusScope {
    id: row

    required property string line
    required property string heading
    required property string words
    required property bool ticked
    property bool adapting: false

    signal tickAsked(bool on)
    signal adaptAsked(string text)

    implicitHeight: adapting ? field.implicitHeight : said.implicitHeight
    // Leaving the page or the mode is leaving the field.
    onAdaptingChanged: {
        if (!adapting && field.text !== words)
            adaptAsked(field.text);
    }

    TickArea {
        id: said

        width: row.width
        text: row.heading + ". " + row.words
        on: row.ticked
        visible: !row.adapting
        topPadding: Theme.space.px8
        bottomPadding: Theme.space.px8
        onClicked: row.tickAsked(!row.ticked)

        contentItem: Item {
            implicitHeight: column.height

            Rectangle {
                id: box

                y: (title.height - height) / 2
                width: Theme.size.icon
                height: width
                radius: Theme.space.px4
                color: row.ticked ? Theme.colors.petrol : Theme.colors.sheet
                border.color: row.ticked ? Theme.colors.petrol : Theme.colors.edge
                border.width: Theme.border.chosen

                Glyph {
                    anchors.centerIn: parent
                    name: "check"
                    size: Theme.size.iconSmall
                    color: Theme.colors.overPetrol
                    visible: row.ticked
                }
            }

            Column {
                id: column

                x: box.width + Theme.space.px12
                width: parent.width - x
                spacing: Theme.space.px4

                Words {
                    id: title

                    width: parent.width
                    text: row.heading
                    type: Theme.type.labelStrong
                    Accessible.ignored: true
                }

                Words {
                    width: parent.width
                    text: row.words
                    type: Theme.type.voiceNote
                    soft: row.ticked
                    Accessible.ignored: true
                }
            }
        }
    }

    TextBox {
        id: field

        width: row.width
        label: row.heading
        value: row.words
        minimumLines: 2
        visible: row.adapting
        onFinished: row.adaptAsked(text)
    }
}
