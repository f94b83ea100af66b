// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One line of what is ready: a tick, or an open ring; in apricot where somebody still has something to decide.
Item {
    id: line

    required property string text
    property bool ready: true
    property bool asks: false

    implicitHeight: words.height
    Layout.fillWidth: true

    Item {
        width: Theme.size.iconSmall
        height: Theme.type.text.lineHeight

        Glyph {
            anchors.centerIn: parent
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.colors.petrol
            visible: line.ready
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.size.iconSmall - Theme.border.chosen
            height: width
            radius: width / 2
            color: line.asks ? Theme.colors.apricotSoft : "transparent"
            border.color: line.asks ? Theme.colors.apricotInk : Theme.colors.edge
            border.width: Theme.border.chosen
            visible: !line.ready
        }
    }

    Words {
        id: words

        text: line.text
        x: Theme.size.iconSmall + Theme.space.px12
        width: line.width - x
        Accessible.name: line.ready || !line.asks ? text : qsTr("Still to do: %1").arg(text)
    }
}
