// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A text in which both wrote at different places, joined by the app: the places are marked until somebody saw them.
Column {
    id: card

    required property string words
    required property string plain
    required property var places
    required property string title
    property bool canWrite: true

    signal seen

    spacing: Theme.space.px12

    Words {
        width: Math.min(card.width, Theme.size.measureMax)
        text: qsTr("Both wrote in it, at different places. Together it has become this; what was added is heavier and underlined.")
        type: Theme.type.text
        soft: true
    }

    MarkedWords {
        width: Math.min(card.width, Theme.size.measureMax)
        text: card.words
        plain: card.plain
        type: Theme.type.body
    }

    Repeater {
        model: card.places

        Column {
            id: place

            required property var modelData

            width: card.width

            AuthorLine {
                width: place.width
                first: place.modelData.first
                name: place.modelData.name
            }

            Words {
                x: Theme.size.iconSmall + Theme.space.px8
                width: place.width - x
                text: place.modelData.text
                type: Theme.type.text
            }
        }
    }

    ActionButton {
        text: qsTr("Seen")
        Accessible.name: qsTr("Seen: %1", "what it is about").arg(card.title)
        glyph: "check"
        enabled: card.canWrite
        reason: qsTr("Off the record: nothing is kept.")
        width: Math.min(implicitWidth, card.width)
        onClicked: card.seen()
    }
}
