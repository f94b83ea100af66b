// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// The notes that have no item yet. Each can be put under the item in hand at once, or under several.
SideDrawer {
    id: drawer

    required property NoteTakingViewModel viewModel

    title: qsTr("Notes without an item")
    onClosed: viewModel.inbox.letGo()

    Words {
        text: qsTr("Every note stands under an item. A note that belongs nowhere yet waits here.")
        soft: true
        visible: waiting.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        id: waiting

        model: drawer.viewModel.inbox

        InboxDelegate {
            rail: drawer.viewModel.place.rail
            item: drawer.viewModel.place.item
            Layout.fillWidth: true
            onPlaced: (number, there) => drawer.viewModel.placeNote(noteId, number, there)
        }
    }
}
