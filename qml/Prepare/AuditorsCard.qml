// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The two auditors with their shapes, and swapping who asks and who takes notes.
Column {
    id: card

    required property OverviewViewModel viewModel

    spacing: Theme.space.px12

    Words {
        text: qsTr("Auditors")
        type: Theme.type.metaStrong
        soft: true
        width: card.width
        Accessible.role: Accessible.Heading
    }

    Person {
        kind: PersonShape.First
        text: card.viewModel.firstAuditor
    }

    Person {
        kind: PersonShape.Second
        text: card.viewModel.secondAuditor
    }

    ActionButton {
        text: qsTr("Swap the roles")
        glyph: "swap"
        width: Math.min(implicitWidth, card.width)
        onClicked: card.viewModel.swapRoles()
    }

    Words {
        text: qsTr("The shapes stay with the person, also after a swap.")
        type: Theme.type.meta
        soft: true
        width: card.width
    }

    component Person: Item {
        id: person

        required property int kind
        required property string text

        width: card.width
        implicitHeight: name.height
        visible: text.length > 0

        PersonShape {
            kind: person.kind
            y: (Theme.type.text.lineHeight - height) / 2
        }

        Words {
            id: name

            text: person.text
            x: Theme.size.iconSmall + Theme.space.px12
            width: person.width - x
        }
    }
}
