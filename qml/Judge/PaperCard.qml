// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Whose paper it is, what comes of it, and how it stands.
ColumnLayout {
    id: card

    required property PaperViewModel viewModel

    signal takeBackAsked

    spacing: Theme.space.px24

    Segments {
        label: qsTr("Whose paper?")
        options: card.viewModel.whoseOptions
        value: card.viewModel.whose
        Layout.fillWidth: true
        onEdited: slot => card.viewModel.setWhose(slot)
    }

    Words {
        text: card.viewModel.meaning
        Layout.fillWidth: true
    }

    NoticeCard {
        text: card.viewModel.hindrance
        visible: text.length > 0
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.space.px12
        visible: card.viewModel.kept
        Layout.fillWidth: true

        Glyph {
            name: "document"
            color: Theme.colors.petrol
            size: Theme.size.iconSmall
        }

        Words {
            text: card.viewModel.keptWords
            type: Theme.type.bodyStrong
            Layout.fillWidth: true
        }
    }

    ActionButton {
        text: qsTr("Take these back")
        kind: ActionButton.Quiet
        leftPadding: 0
        rightPadding: 0
        visible: card.viewModel.kept
        Layout.maximumWidth: card.width
        onClicked: card.takeBackAsked()
    }
}
