// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The two panels with the words of the link beside them; the words wrap when there is little room.
Item {
    id: sign

    required property string words
    property bool together: false
    property bool mineLeft: true
    property real room: Infinity

    implicitWidth: state.x + state.width
    implicitHeight: Math.max(panels.height, state.height)

    TwoPanels {
        id: panels

        together: sign.together
        mineLeft: sign.mineLeft
        width: implicitWidth
        height: implicitHeight
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        id: state

        text: sign.words
        type: Theme.type.meta
        soft: true
        x: panels.width + Theme.space.px8
        width: Math.min(implicitWidth, Math.max(0, sign.room - x))
        anchors.verticalCenter: parent.verticalCenter
    }
}
