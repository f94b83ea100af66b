// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A part of an item under its heading, with a line below the heading when something has to be known first.
Column {
    id: card

    required property string title
    property string note

    spacing: Theme.space.px12
    topPadding: Theme.space.px16

    Column {
        width: card.width

        Words {
            text: card.title
            type: Theme.type.metaStrong
            soft: true
            width: card.width
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Words {
            text: card.note
            type: Theme.type.meta
            soft: true
            visible: text.length > 0
            width: card.width
        }
    }
}
