// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Spacing on the 4 px base; the name is the size.
QtObject {
    readonly property int px4: 4
    readonly property int px8: 8
    readonly property int px12: 12
    readonly property int px16: 16
    readonly property int px20: 20
    readonly property int px24: 24
    readonly property int px32: 32
    readonly property int px40: 40
    readonly property int px48: 48
    readonly property int px64: 64
}
