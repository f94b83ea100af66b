// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A code to read aloud across a table: as large as the room allows, from 64 to 96. Spoken digit by digit.
Figures {
    id: code

    required property real room
    // Room that the signs take at size 1.
    readonly property real extent: Math.max(1, text.length) * 0.64
    readonly property real share: Math.max(64 / 96 / Theme.scale, Math.min(1, room / extent / 96 / Theme.scale))

    type: TypeStyle {
        family: Theme.type.interfaceFamily
        ownLine: Theme.type.interfaceLine
        scale: code.share * Theme.scale
        size: 96
        line: 104
        weight: 500
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: Array.from(text).join(" ")
}
