// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The two auditors with their shapes, and swapping who asks and who takes notes.
ColumnLayout {
    id: card

    required property OverviewViewModel viewModel

    spacing: Theme.space.px12

    Words {
        text: qsTr("Auditors")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: [card.viewModel.firstAuditor, card.viewModel.secondAuditor]

        RowLayout {
            id: row

            required property string modelData
            required property int index

            spacing: Theme.space.px12
            visible: modelData.length > 0
            Layout.fillWidth: true

            PersonShape {
                kind: row.index === 0 ? PersonShape.First : PersonShape.Second
            }

            Words {
                text: row.modelData
                Layout.fillWidth: true
            }
        }
    }

    ActionButton {
        text: qsTr("Swap the roles")
        glyph: "swap"
        Layout.topMargin: Theme.space.px4
        Layout.maximumWidth: card.width
        onClicked: card.viewModel.swapRoles()
    }

    Words {
        text: qsTr("The shapes stay with the person, also after a swap.")
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }
}
