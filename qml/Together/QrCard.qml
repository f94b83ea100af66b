// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The QR code of this tablet: black on white in every theme, each square on whole px. On a small screen behind a button.
Item {
    id: card

    required property string path
    required property int grid
    property bool folded: false
    property bool wanted: false
    readonly property bool open: !folded || wanted
    readonly property real side: Math.min(width, Math.round(280 * Theme.size.grow))

    implicitHeight: button.visible ? (open ? button.height + Theme.space.px12 + sheet.height : button.height) : sheet.height

    ActionButton {
        id: button

        text: card.wanted ? qsTr("Hide the QR code") : qsTr("Show the QR code")
        visible: card.folded
        width: Math.min(implicitWidth, card.width)
        onClicked: card.wanted = !card.wanted
    }

    Rectangle {
        id: sheet

        y: button.visible ? button.height + Theme.space.px12 : 0
        width: card.side
        height: card.side
        radius: Theme.radius.panel
        color: "white"
        border.color: Theme.colors.line
        border.width: Theme.border.hairline
        visible: card.open && card.grid > 0
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code with the address of this tablet; the code itself is not in it")

        Drawing {
            grid: Math.max(1, card.grid)
            size: Math.floor((card.side - 2 * Theme.space.px4) / grid) * grid
            elements: card.path.length > 0 ? "<path fill='black' d='" + card.path + "'/>" : ""
            anchors.centerIn: parent
        }
    }
}
