// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Glyph and word for the state of a question, at the end of its row. Always as wide, so that no question is narrower
// than the next.
Row {
    id: pair

    required property string stateName
    required property string words

    spacing: Theme.space.px8
    layoutDirection: Qt.RightToLeft
    width: 124 * Theme.scale

    PromptGlyph {
        id: glyph

        stateName: pair.stateName
    }

    Words {
        y: (glyph.height - Theme.type.meta.lineHeight) / 2
        width: pair.width - glyph.width - pair.spacing
        text: pair.words
        type: Theme.type.meta
        soft: true
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
