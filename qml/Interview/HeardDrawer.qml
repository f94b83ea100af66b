// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who was not heard yet, at the theme and in the whole talk, by person mark, and about what nothing was asked yet. With
// sentences that invite without naming anybody. On the note-taker's tablet only.
SideDrawer {
    id: drawer

    required property HeardViewModel heard

    title: qsTr("Not heard yet")

    Words {
        text: qsTr("At this theme")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
    }

    Words {
        text: drawer.heard.atTheme.length > 0 ? drawer.heard.atTheme : qsTr("Everybody was heard.")
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("In the whole talk")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Words {
        text: drawer.heard.atAll.length > 0 ? drawer.heard.atAll : qsTr("Everybody was heard.")
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Sentences that invite")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Repeater {
        model: drawer.heard.invitations

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.voiceNote
            Layout.fillWidth: true
        }
    }

    Words {
        text: qsTr("About this item, not asked yet")
        type: Theme.type.metaStrong
        soft: true
        visible: drawer.heard.yardsticks.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Words {
        text: drawer.heard.yardsticks
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("A listening aid of the app, no part of the manual.")
        type: Theme.type.meta
        soft: true
        visible: drawer.heard.yardsticks.length > 0
        Layout.fillWidth: true
    }
}
