// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// An empty page: one sentence what belongs here and one button for the first step.
Column {
    id: card

    required property string text
    // Words of the button; empty = no button.
    property string action
    property string glyph

    signal acted

    spacing: Theme.space.px16

    Words {
        text: card.text
        type: Theme.type.body
        soft: true
        width: Math.min(card.width, Theme.size.measureMax)
    }

    ActionButton {
        text: card.action
        glyph: card.glyph
        kind: ActionButton.Soft
        large: true
        visible: text.length > 0
        width: Math.min(implicitWidth, card.width)
        onClicked: card.acted()
    }
}
