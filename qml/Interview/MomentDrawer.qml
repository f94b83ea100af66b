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

    signal keepAsked

    title: qsTr("Keep this moment")

    ActionButton {
        text: qsTr("Keep")
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
        columns: 2
        Layout.fillWidth: true
        onToggled: mark => drawer.composer.toggleMark(mark)
    }

    ComposerField {
        label: qsTr("A few words, if there is time")
        composer: drawer.composer
        framed: true
        minimumLines: 2
        maximumLines: 6
        Layout.fillWidth: true
    }
}
