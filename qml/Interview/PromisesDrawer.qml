// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Documents that somebody at the table promised: the list, or the one that is being written.
SideDrawer {
    id: drawer

    required property PromisesViewModel promises
    required property RailModel rail
    required property int item

    title: qsTr("Promised documents")
    onClosed: promises.done()

    Words {
        text: drawer.promises.count === 0 ? qsTr("What somebody said they would send comes here: what, from whom, by when.") : drawer.promises.summary
        soft: true
        visible: !drawer.promises.writing
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Add a document")
        glyph: "plus"
        kind: ActionButton.Soft
        visible: !drawer.promises.writing
        Layout.fillWidth: true
        onClicked: drawer.promises.begin(drawer.item)
    }

    Repeater {
        model: drawer.promises.writing ? null : drawer.promises

        PromiseDelegate {
            promises: drawer.promises
            Layout.fillWidth: true
        }
    }

    PromiseCard {
        promises: drawer.promises
        rail: drawer.rail
        visible: drawer.promises.writing
        Layout.fillWidth: true
    }
}
