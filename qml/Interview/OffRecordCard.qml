// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Stands there while nothing is kept, and leads back.
Rectangle {
    id: card

    required property OffRecordViewModel offRecord

    implicitHeight: column.height + 2 * Theme.space.px12
    radius: Theme.radius.panel
    color: Theme.colors.sunken
    border.color: Theme.colors.edge
    border.width: Theme.border.hairline

    // Placed by hand: a layout would not follow when the words wrap anew.
    Column {
        id: column

        x: Theme.space.px16
        y: (card.height - height) / 2
        width: card.width - 2 * x
        spacing: Theme.space.px8

        Words {
            width: column.width
            text: qsTr("Off the record: nothing is kept.")
            type: Theme.type.lead
        }

        ActionButton {
            text: qsTr("Back on the record")
            kind: ActionButton.Soft
            width: Math.min(implicitWidth, column.width)
            onClicked: card.offRecord.end()
        }
    }
}
