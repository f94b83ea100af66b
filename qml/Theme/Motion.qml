// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Durations in ms. With less motion everything is at once; only the time to undo stays.
QtObject {
    required property bool reduced

    readonly property int press: reduced ? 0 : 80
    readonly property int state: reduced ? 0 : 160
    readonly property int drawer: reduced ? 0 : 220
    readonly property int page: reduced ? 0 : 200
    readonly property int tipFadeIn: reduced ? 0 : 400
    readonly property int easing: Easing.OutCubic
    readonly property int undoBar: 10000
}
