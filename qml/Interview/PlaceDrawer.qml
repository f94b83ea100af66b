// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// Where the note that is being written belongs: with the item in hand, with another one, or nowhere yet.
SideDrawer {
    id: drawer

    required property ComposerViewModel composer
    required property RailModel rail

    function choose(act: var): void {
        act();
        drawer.close();
    }

    title: qsTr("Where does this note belong?")

    ChoiceDelegate {
        text: qsTr("With the item in hand")
        note: qsTr("It stays there when the talk moves on.")
        on: drawer.composer.followsItem
        Layout.fillWidth: true
        onClicked: drawer.choose(() => drawer.composer.followAgain())
    }

    ChoiceDelegate {
        text: qsTr("No item yet")
        note: qsTr("It waits among the notes without an item.")
        on: !drawer.composer.followsItem && drawer.composer.placeItem === 0
        Layout.fillWidth: true
        onClicked: drawer.choose(() => drawer.composer.chooseItem(0))
    }

    Repeater {
        model: drawer.rail

        ChoiceDelegate {
            required property int number
            required property string title

            text: number + "  " + title
            on: !drawer.composer.followsItem && drawer.composer.placeItem === number
            Layout.fillWidth: true
            onClicked: drawer.choose(() => drawer.composer.chooseItem(number))
        }
    }
}
