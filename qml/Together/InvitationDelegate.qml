// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Another tablet asks to have a measurement here too. No is as good as yes: two buttons of one size.
Rectangle {
    id: card

    required property string invitation
    required property string title
    required property string asks
    required property string role
    readonly property real share: Math.max(yes.implicitWidth, no.implicitWidth)
    readonly property bool stacked: 2 * share + Theme.space.px12 > lines.width

    signal accepted
    signal declined

    implicitHeight: lines.height + 2 * Theme.space.px24
    radius: Theme.radius.card
    color: Theme.colors.apricotSoft
    border.color: Theme.colors.apricotInk
    border.width: Theme.highContrast ? Theme.border.control : 0
    Accessible.role: Accessible.Notification
    Accessible.name: asks + " " + title

    Column {
        id: lines

        x: Theme.space.px24
        y: Theme.space.px24
        width: card.width - 2 * x
        spacing: Theme.space.px8

        Words {
            text: card.asks
            width: lines.width
        }

        Words {
            text: card.title
            type: Theme.type.title
            width: lines.width
        }

        Words {
            text: card.role
            width: lines.width
        }

        Grid {
            columns: card.stacked ? 1 : 2
            spacing: Theme.space.px12
            topPadding: Theme.space.px8

            ActionButton {
                id: no

                text: qsTr("Not now")
                large: true
                width: card.stacked ? lines.width : card.share
                Accessible.name: qsTr("Not now: %1").arg(card.title)
                onClicked: card.declined()
            }

            ActionButton {
                id: yes

                text: qsTr("Take part")
                large: true
                width: card.stacked ? lines.width : card.share
                Accessible.name: qsTr("Take part: %1").arg(card.title)
                onClicked: card.accepted()
            }
        }
    }
}
