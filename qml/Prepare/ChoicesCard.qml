// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Detail by detail, which of the versions counts. What shows now is chosen to begin with.
Column {
    id: card

    required property var choices
    required property string title

    signal chosen(int field, int version)
    signal kept

    spacing: Theme.space.px20

    Hairline {
        width: card.width
    }

    Repeater {
        model: card.choices.length

        ChoiceGroup {
            id: choice

            required property int index
            readonly property var detail: card.choices[index] ?? ({
                    "label": "",
                    "options": [],
                    "value": -1,
                    "field": -1
                })

            width: Math.min(card.width, Theme.size.measureMax)
            label: detail.label
            options: detail.options
            value: detail.value
            onEdited: version => card.chosen(choice.detail.field, version)
        }
    }

    ActionButton {
        text: qsTr("Keep it like this")
        Accessible.name: qsTr("Keep it like this: %1", "what it is about").arg(card.title)
        glyph: "check"
        kind: ActionButton.Soft
        width: Math.min(implicitWidth, card.width)
        onClicked: card.kept()
    }
}
