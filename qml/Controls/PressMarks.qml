// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The ink and the ring of what can be pressed, made when they are first seen: a page holds dozens of such things, and
// few are ever pressed.
QtObject {
    id: marks

    required property T.AbstractButton control
    required property real radius
    readonly property bool down: control.down
    readonly property bool reached: control.visualFocus
    property Item inkMade: null
    property Item ringMade: null

    property Component ink: PressedInk {
        pressed: marks.down
        radius: marks.radius
        z: 1
    }

    property Component ring: FocusRing {
        around: marks.radius
        visible: marks.reached
        z: 2
    }

    onDownChanged: {
        if (down && !inkMade)
            inkMade = ink.createObject(control) as Item;
    }
    onReachedChanged: {
        if (reached && !ringMade)
            ringMade = ring.createObject(control) as Item;
    }
}
