// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The other way in: the text itself, pasted.
Column {
    id: card

    property bool busy: false

    signal textGiven(string text)

    spacing: Theme.space.px12

    TextBox {
        id: box

        label: qsTr("Or paste the text here")
        hint: qsTr("In a PDF reader: select everything, copy, and paste it here.")
        placeholder: qsTr("The text of the manual")
        type: Theme.type.text
        minimumLines: 5
        maximumLines: 8
        width: card.width
    }

    ActionButton {
        text: qsTr("Look at this text")
        enabled: box.text.trim().length > 0 && !card.busy
        reason: card.busy ? "" : qsTr("There is nothing in the field yet.")
        width: Math.min(implicitWidth, card.width)
        onClicked: card.textGiven(box.text)
    }
}
