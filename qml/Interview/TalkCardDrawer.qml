// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What to say at the opening or the closing of the talk, line by line. The words can be made one's own.
SideDrawer {
    id: drawer

    required property TalkCardModel card
    property bool adapting: false

    signal stillOpenAsked
    signal endAsked
    property bool endable: false

    title: card.title
    onClosed: adapting = false

    Words {
        text: drawer.adapting ? qsTr("Words of one's own, for this measurement. Empty gives the usual words back.") : qsTr("To say in one's own words. A tick keeps track of what was said.")
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.card

        CardLineDelegate {
            adapting: drawer.adapting
            Layout.fillWidth: true
            onTickAsked: on => drawer.card.tick(line, on)
            onAdaptAsked: text => drawer.card.adapt(line, text)
        }
    }

    ActionButton {
        text: drawer.adapting ? qsTr("Ready") : qsTr("Change the words")
        glyph: drawer.adapting ? "check" : "edit"
        kind: drawer.adapting ? ActionButton.Soft : ActionButton.Quiet
        Layout.topMargin: Theme.space.px8
        onClicked: drawer.adapting = !drawer.adapting
    }

    TapRow {
        title: qsTr("What is still open?")
        visible: drawer.card.closing
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.stillOpenAsked();
        }
    }

    ActionButton {
        text: qsTr("End the talk")
        visible: drawer.card.closing && drawer.endable
        large: true
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.endAsked();
        }
    }
}
