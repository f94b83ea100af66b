// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// How two seals come together on one tablet. Nothing here depends on what the other auditor did.
ColumnLayout {
    id: card

    required property string otherName

    signal handOverRequested

    spacing: Theme.space.px16

    Words {
        text: qsTr("Both of you score on this tablet. Hand it over now. Once both have sealed, it goes back one more time: with the PIN of who sealed first the scores lie side by side.")
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Hand the tablet to %1", "name").arg(card.otherName)
        kind: ActionButton.Primary
        Layout.maximumWidth: card.width
        onClicked: card.handOverRequested()
    }
}
