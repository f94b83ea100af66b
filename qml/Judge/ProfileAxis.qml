// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Tweeluik.Theme

// Where things stand across the chart: the names, the scale from 1 to 5, the figures at the end.
QtObject {
    id: axis

    required property real width
    required property bool namesAbove

    // What one mark takes beside another.
    readonly property real mark: 2 * Math.round(9 * Theme.size.grow)
    // Two marks may stand beside a level at either end.
    readonly property real air: 1.5 * mark
    readonly property real nameWidth: namesAbove ? 0 : Math.round(width * 0.34)
    readonly property real resultWidth: Math.round(136 * Theme.scale)
    readonly property real from: nameWidth + (namesAbove ? mark * 1.2 : air)
    readonly property real step: Math.floor((width - resultWidth - air - from) / 4)

    function at(level: real, shift: real): real {
        return from + (level - 1) * step + shift * mark / 2;
    }
}
