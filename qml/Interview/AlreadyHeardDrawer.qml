// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What was said about this item while another one was talked about.
SideDrawer {
    id: drawer

    required property AlreadyHeardModel model

    title: qsTr("Already heard")

    Words {
        text: drawer.model.count > 0 ? qsTr("This was said about this item before. Nobody needs to be asked twice.") : qsTr("Nothing was said about this item before.")
        soft: true
        Layout.fillWidth: true
    }

    // No layout around rows that come and go while the drawer is closed: that of Qt 6.4 holds on to those that went.
    Column {
        id: notes

        Layout.fillWidth: true

        Repeater {
            model: drawer.model

            NoteLines {
                width: notes.width
            }
        }
    }
}
