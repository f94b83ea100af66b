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

    readonly property real lineHeight: Math.round(line * scale)
    readonly property font font: Qt.font({
            "family": style.family,
            "pixelSize": Math.round(style.size * style.scale),
            "weight": style.weight,
            "hintingPreference": Font.PreferNoHinting
        })
}
