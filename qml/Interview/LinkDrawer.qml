// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Which other note sees it differently; the notes of the same item come first.
SideDrawer {
    id: drawer

    required property NoteTakingViewModel viewModel

    signal linked

    title: qsTr("Which note sees it differently?")

    Words {
        text: qsTr("There is no other note yet.")
        soft: true
        visible: drawer.viewModel.linkChoice.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.viewModel.linkChoice

        TapRow {
            required property string noteId
            required property string stamp
            required property string speaker
            required property string words
            required property string places

            title: words.length > 0 ? words : qsTr("a moment without words")
            note: [stamp, speaker, places.length > 0 ? qsTr("item %1").arg(places) : ""].filter(part => part.length > 0).join(" \u00B7 ")
            endGlyph: ""
            Layout.fillWidth: true
            onClicked: {
                drawer.viewModel.link(noteId);
                drawer.close();
                drawer.linked();
            }
        }
    }
}
