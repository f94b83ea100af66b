// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One text out of all versions, to be changed before it is kept.
Column {
    id: card

    required property string draft
    required property string title
    property bool canWrite: true

    signal edited(string value)
    signal kept

    spacing: Theme.space.px12

    Hairline {
        width: card.width
    }

    TextBox {
        width: Math.min(card.width, Theme.size.measureMax)
        label: qsTr("One text")
        spoken: qsTr("One text: %1", "what it is about").arg(card.title)
        hint: qsTr("The words of all versions stand behind each other; take out what is too much.")
        value: card.draft
        minimumLines: 3
        maximumLines: 16
        onEdited: value => card.edited(value)
    }

    ActionButton {
        text: qsTr("Keep it like this")
        Accessible.name: qsTr("Keep it like this: %1", "what it is about").arg(card.title)
        glyph: "check"
        kind: ActionButton.Soft
        enabled: card.canWrite
        reason: qsTr("Off the record: nothing is kept.")
        width: Math.min(implicitWidth, card.width)
        onClicked: card.kept()
    }
}
