// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The ways by which two seals come together. Nothing here depends on what the other auditor did.
ColumnLayout {
    id: card

    required property WaitingViewModel viewModel

    signal togetherRequested
    signal fileRequested

    spacing: Theme.space.px16

    Words {
        text: qsTr("As soon as both have sealed and the two tablets have been in touch, the scores can lie side by side. This happens by itself. How far the other auditor is does not show here, so that nobody has to hurry or wait.")
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("In a practice measurement there is no other tablet: it ends here.")
        visible: !card.viewModel.hasOther && !card.viewModel.canPassFile
        Layout.fillWidth: true
    }

    BlockHead {
        text: qsTr("On one network")
        visible: card.viewModel.hasOther
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Bring both tablets on the same network and leave this measurement open on both. On the page Together it shows whether they find each other.")
        visible: card.viewModel.hasOther
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("To the page Together")
        visible: card.viewModel.hasOther
        Layout.maximumWidth: card.width
        onClicked: card.togetherRequested()
    }

    BlockHead {
        text: qsTr("By file")
        visible: card.viewModel.canPassFile
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }

    Words {
        text: qsTr("Without a network a file goes there, one comes back, and one more goes there. Each can be sent in any way: nobody else can read it.")
        visible: card.viewModel.canPassFile
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Pass on a file")
        visible: card.viewModel.canPassFile
        Layout.maximumWidth: card.width
        onClicked: card.fileRequested()
    }
}
