// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Both wrote at different places and the app put it together: the places are marked until somebody saw them.
Column {
    id: card

    required property ExplanationViewModel explanation

    spacing: Theme.space.px12

    Words {
        width: card.width
        text: qsTr("Both wrote in it, at different places. Together it has become this; what was added is heavier and underlined.")
        soft: true
    }

    Words {
        width: card.width
        text: card.explanation.joined
        textFormat: Text.StyledText
        type: Theme.type.body
        Accessible.name: card.explanation.text
    }

    ActionButton {
        text: qsTr("Seen")
        glyph: "check"
        enabled: !card.explanation.closed
        reason: qsTr("Off the record: nothing is kept.")
        onClicked: card.explanation.markSeen()
    }
}
