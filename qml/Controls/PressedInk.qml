// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The layer of ink over a control while it is pressed.
Rectangle {
    id: layer

    required property bool pressed

    anchors.fill: parent
    color: Theme.colors.ink
    opacity: pressed ? Theme.pressedInk : 0
    visible: opacity > 0

    Behavior on opacity  {
        NumberAnimation {
            duration: Theme.motion.press
        }
    }
}
