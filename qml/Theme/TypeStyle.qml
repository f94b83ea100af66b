// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// One type style: `font` and `lineHeight` are what a text binds to, both already at the text scale.
QtObject {
    id: style

    required property string family
    required property real scale
    required property int size
    required property int line
    required property int weight
    // Height of a line as the face itself has it, in parts of the size.
    required property real ownLine

    readonly property real lineHeight: Math.round(line * scale)
    // By how much words move down to stand in the middle of their line.
    readonly property real air: Math.round((lineHeight - ownLine * font.pixelSize) / 2)
    readonly property font font: Qt.font({
            "family": style.family,
            "pixelSize": Math.round(style.size * style.scale),
            "weight": style.weight,
            "hintingPreference": Font.PreferNoHinting
        })
}
