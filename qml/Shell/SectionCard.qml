// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A heading, what there is to know, and what can be done.
Column {
    id: card

    required property string title
    required property string text
    default property alias actions: buttons.data

    spacing: Theme.space.px8

    Words {
        text: card.title
        type: Theme.type.metaStrong
        soft: true
        width: card.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: card.text
        width: card.width
    }

    Flow {
        id: buttons

        spacing: Theme.space.px8
        topPadding: Theme.space.px8
        width: card.width
    }
}
