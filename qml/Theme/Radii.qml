// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Corner radii. A pill takes half of its height.
QtObject {
    readonly property int bar: 2
    readonly property int control: 8
    readonly property int card: 12
    readonly property int panel: 16
}
