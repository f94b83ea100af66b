// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Sizes in px. What a finger meets or an eye must find grows with the text, by two thirds of its growth (at 200 %
// a target of 48 is 80): text needs the doubling, a finger does not, and a split screen has no room for both.
// Nothing shrinks below its size at 100 %.
QtObject {
    id: sizes

    required property real scale
    readonly property real grow: Math.max(1, 1 + (scale - 1) * 2 / 3)

    readonly property int target: Math.round(48 * grow)
    readonly property int targetPrimary: Math.round(56 * grow)
    readonly property int mark: Math.round(64 * grow)
    readonly property int score: Math.round(64 * grow)
    readonly property int icon: Math.round(24 * grow)
    readonly property int iconSmall: Math.round(20 * grow)
    readonly property real iconStroke: 1.75
    readonly property int glyph: Math.round(24 * grow)
    readonly property int rail: Math.round(256 * grow)
    readonly property int sidePanel: Math.round(360 * grow)
    readonly property int drawer: Math.round(480 * grow)
    readonly property int topBar: Math.round(72 * grow)
    readonly property int closingBar: Math.round(80 * grow)
    readonly property int barQuiet: Math.round(8 * grow)
    readonly property int barNoteTaker: Math.round(12 * grow)
    readonly property int wheelLarge: Math.round(208 * grow)
    readonly property int wheelSmall: Math.round(56 * grow)
    readonly property int chip: Math.round(32 * grow)
    readonly property int chipHitArea: Math.round(48 * grow)
    // A line of reading: at most so many px at 100 %.
    readonly property int measureMax: Math.round(760 * scale)
}
