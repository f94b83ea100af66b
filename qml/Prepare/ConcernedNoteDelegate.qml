// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A note that a withdrawal is about, and what can become of it.
Column {
    id: row

    required property int index
    required property string words
    required property string place
    required property bool quote
    property string keepText

    signal keepRequested
    signal eraseRequested

    spacing: Theme.space.px8
    bottomPadding: Theme.space.px12

    Hairline {
        width: row.width
    }

    Words {
        text: row.place
        type: Theme.type.meta
        soft: true
        width: row.width
    }

    Words {
        text: row.words
        type: row.quote ? Theme.type.voiceNote : Theme.type.text
        width: row.width
    }

    Flow {
        spacing: Theme.space.px8
        width: row.width

        ActionButton {
            text: row.keepText
            width: Math.min(implicitWidth, row.width)
            onClicked: row.keepRequested()
        }

        ActionButton {
            text: qsTr("Erase")
            glyph: "trash"
            width: Math.min(implicitWidth, row.width)
            onClicked: row.eraseRequested()
        }
    }
}
