// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The tablet is in nobody's hands: who takes it?
ColumnLayout {
    id: card

    required property HandsViewModel viewModel

    spacing: Theme.space.px16

    Words {
        text: qsTr("Who has the tablet now? What either of you scored is locked.")
        Layout.fillWidth: true
    }

    Repeater {
        model: [card.viewModel.firstName, card.viewModel.secondName]

        TapRow {
            id: person

            required property int index
            required property string modelData

            title: qsTr("I am %1", "name").arg(person.modelData)
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size.target * 1.5
            onClicked: card.viewModel.choose(person.index)

            PersonShape {
                kind: person.index === 0 ? PersonShape.First : PersonShape.Second
            }
        }
    }
}
