// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// What this tablet waits for now.
Item {
    id: line

    required property string text

    implicitHeight: Math.max(glyph.height, words.height)

    StateGlyph {
        id: glyph

        kind: StateGlyph.Now
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        id: words

        text: line.text
        x: glyph.width + Theme.space.px16
        width: line.width - x
        anchors.verticalCenter: parent.verticalCenter
    }
}
