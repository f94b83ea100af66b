// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// Which other note sees it differently: those of this item, and what is linked already can be let go.
SideDrawer {
    id: drawer

    required property ReadingViewModel viewModel

    title: qsTr("Which note sees it differently?")

    Words {
        text: qsTr("There is no other note at this item.")
        soft: true
        visible: drawer.viewModel.differs.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.viewModel.differs

        TickBox {
            required property string noteId
            required property string stamp
            required property string speaker
            required property string author
            required property string words
            required property bool linked

            text: words.length > 0 ? words : qsTr("a moment without words")
            note: [stamp, speaker, author].filter(part => part.length > 0).join("  \u00B7  ")
            on: linked
            Layout.fillWidth: true
            onEdited: on => drawer.viewModel.differs.link(noteId, on)
        }
    }
}
