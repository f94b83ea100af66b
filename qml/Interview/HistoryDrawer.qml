// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The versions of one note, newest first. They are kept; to go back, undo or copy.
SideDrawer {
    id: drawer

    required property HistoryModel history

    title: qsTr("Versions of this note")

    Repeater {
        model: drawer.history

        ColumnLayout {
            id: version

            required property string when
            required property string words
            required property bool current

            spacing: Theme.space.px4
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px12
            Accessible.role: Accessible.StaticText
            Accessible.name: when + ". " + words

            Words {
                text: version.when
                type: Theme.type.metaStrong
                soft: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: version.words
                type: Theme.type.body
                soft: !version.current
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
