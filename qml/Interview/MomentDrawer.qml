// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One large button for whoever asks: this moment, with a mark and a few words if there is time for them.
SideDrawer {
    id: drawer

    required property ComposerViewModel composer
    // Off the record: nothing is kept.
    property bool closed: false

    signal keepAsked

    title: qsTr("Keep this moment")
    // Who begins to type means the words, wherever the keyboard is.
    onKeyPressed: event => {
        event.accepted = !drawer.closed && drawer.composer.isTyping(event.text, event.modifiers);
        if (event.accepted)
            words.take(event.text);
    }

    Words {
        text: qsTr("Off the record: nothing is kept.")
        visible: drawer.closed
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Keep")
        visible: !drawer.closed
        glyph: "check"
        kind: ActionButton.Soft
        large: true
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.size.score
        onClicked: {
            drawer.keepAsked();
            drawer.close();
        }
    }

    MarkRow {
        marks: drawer.composer.marks
        visible: !drawer.closed
        columns: 2
        Layout.fillWidth: true
        onToggled: mark => drawer.composer.toggleMark(mark)
    }

    ComposerField {
        id: words

        label: qsTr("A few words, if there is time")
        composer: drawer.composer
        visible: !drawer.closed
        framed: true
        minimumLines: 2
        maximumLines: 6
        Layout.fillWidth: true
    }
}
