// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A measurement of the other tablet that is said to be one of this tablet: which, is chosen here or was chosen there.
// Both titles are in view when it is decided. No is as good as yes: buttons of one size.
Rectangle {
    id: card

    required property string pairId
    required property string theirTitle
    required property string who
    required property string asks
    required property var own

    signal chosen(string measurement, string title)
    signal declined

    implicitHeight: lines.height + 2 * Theme.space.px24
    radius: Theme.radius.card
    color: Theme.colors.apricotSoft
    border.color: Theme.colors.apricotInk
    border.width: Theme.highContrast ? Theme.border.control : 0
    Accessible.role: Accessible.Notification
    Accessible.name: asks + " " + theirTitle

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
            text: card.theirTitle
            type: Theme.type.title
            width: lines.width
        }

        Words {
            text: card.own.length > 0 ? qsTr("The two then become one measurement on both tablets. Nothing of either is lost.") : qsTr("There is no measurement on this tablet that it could be.")
            width: lines.width
        }

        Item {
            width: lines.width
            height: Theme.space.px4
        }

        Repeater {
            model: card.own

            ActionButton {
                required property var modelData

                text: qsTr("It is the same as “%1”").arg(modelData.title)
                large: true
                width: lines.width
                Accessible.name: qsTr("“%1” on the other tablet is the same as “%2”").arg(card.theirTitle).arg(modelData.title)
                onClicked: card.chosen(modelData.measurement, modelData.title)
            }
        }

        ActionButton {
            text: qsTr("Leave them apart")
            large: true
            width: lines.width
            Accessible.name: qsTr("Leave them apart: %1").arg(card.theirTitle)
            onClicked: card.declined()
        }
    }
}
