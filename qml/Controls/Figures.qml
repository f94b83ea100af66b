// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// Text whose digits all take the same room, for a clock, a code or a column: what stands behind a digit does not move
// when the digit changes. Qt 6.4 cannot ask a font for its tabular figures, so every digit gets a cell as wide as the
// widest one.
Row {
    id: figures

    required property string text
    property TypeStyle type: Theme.type.number
    property color color: Theme.colors.ink
    // Named, because asking for a width does not tell the binding that it depends on the font.
    readonly property real cell: metrics.font.pixelSize > 0 ? Math.max(...Array.from("0123456789", digit => metrics.advanceWidth(digit))) : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: metrics

        font: figures.type.font
    }

    Repeater {
        model: figures.text.length

        Words {
            id: sign

            required property int index
            readonly property bool digit: text >= "0" && text <= "9"

            width: digit ? figures.cell : implicitWidth
            text: figures.text.charAt(index)
            type: figures.type
            color: figures.color
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
