// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// An empty page: one sentence what belongs here and one button for the first step.
ColumnLayout {
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
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.measureMax
    }

    ActionButton {
        text: card.action
        glyph: card.glyph
        kind: ActionButton.Soft
        large: true
        visible: text.length > 0
        Layout.maximumWidth: card.width
        onClicked: card.acted()
    }
}
