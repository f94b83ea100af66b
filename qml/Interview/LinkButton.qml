// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How it stands with the other tablet, in words; a tap leads to the page Together.
TapArea {
    id: button

    required property LinkViewModel link
    // Without a figure: a participant may read along.
    property bool brief: false
    property real room: Infinity

    text: qsTr("The other tablet: %1. To the page Together").arg(words.text)
    leftPadding: Theme.space.px8
    rightPadding: Theme.space.px8

    contentItem: Item {
        implicitWidth: words.width
        implicitHeight: words.height

        Words {
            id: words

            text: button.brief ? button.link.brief : button.link.words
            type: Theme.type.meta
            soft: true
            width: Math.min(implicitWidth, button.room - button.leftPadding - button.rightPadding)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
