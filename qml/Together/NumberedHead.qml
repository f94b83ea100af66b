// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A heading with the number of its step, or a tick once the step is done.
Item {
    id: head

    required property string text
    property string number
    property bool done: false

    implicitHeight: Math.max(mark.height, words.height)

    Rectangle {
        id: mark

        width: Math.round(32 * Theme.size.grow)
        height: width
        radius: width / 2
        color: head.done ? Theme.colors.petrol : "transparent"
        border.color: Theme.colors.petrol
        border.width: Theme.border.chosen

        Glyph {
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.colors.overPetrol
            visible: head.done
            anchors.centerIn: parent
        }

        Words {
            text: head.number
            type: Theme.type.metaStrong
            color: Theme.colors.petrol
            visible: !head.done
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.ignored: true
        }
    }

    Words {
        id: words

        text: head.text
        type: Theme.type.title
        x: mark.width + Theme.space.px12
        width: head.width - x
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.Heading
        Accessible.name: head.done ? qsTr("%1: done").arg(text) : text
    }
}
