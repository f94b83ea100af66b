// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The way of the note-taker to a quiet question, and what became of the last one.
Item {
    id: card

    required property QuietQuestionViewModel questions
    // The words stand beside the button instead of above it.
    property bool beside: false

    signal opened

    implicitHeight: button.y + button.height

    Words {
        id: last

        x: card.beside ? button.width + Theme.space.px16 : 0
        y: card.beside ? (button.height - height) / 2 : 0
        width: card.width - x
        text: card.questions.lastWords
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
    }

    ActionButton {
        id: button

        y: card.beside || !last.visible ? 0 : last.height + Theme.space.px8
        width: card.beside ? Math.min(implicitWidth, card.width / 2) : card.width
        text: card.questions.buttonWords
        glyph: "forward"
        onClicked: card.opened()
    }
}
