// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who is there, by person mark. For somebody who comes later the questions stand in the same place.
SideDrawer {
    id: drawer

    required property PresenceModel presence

    title: qsTr("Who is there")
    onClosed: presence.open(-1)

    Repeater {
        model: drawer.presence

        PersonDelegate {
            Layout.fillWidth: true
            onOpenAsked: open => drawer.presence.open(open ? index : -1)
            onPresenceSaid: kind => drawer.presence.setPresence(index, kind)
            onAnswered: (purpose, yes) => drawer.presence.answer(index, purpose, yes)
        }
    }

    Words {
        text: qsTr("The list of who is at the table is empty.")
        soft: true
        visible: drawer.presence.rowCount() === 0
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Somebody takes part by video. Agree together that nobody records in the video program: this app cannot see that.")
        type: Theme.type.meta
        visible: drawer.presence.anyByVideo
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Words {
        text: qsTr("Came and left")
        type: Theme.type.metaStrong
        soft: true
        visible: drawer.presence.log.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
    }

    Repeater {
        model: drawer.presence.log

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.meta
            Layout.fillWidth: true
        }
    }
}
