// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The five descriptions of the item to read along. Nothing here can be chosen.
SideDrawer {
    id: drawer

    required property AnchorsViewModel descriptions

    title: qsTr("Descriptions")
    pinnable: true
    onPinEdited: on => drawer.pinned = on

    Words {
        text: drawer.descriptions.statement
        type: Theme.type.bodyStrong
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.descriptions

        ColumnLayout {
            id: description

            required property string level
            required property string words

            spacing: Theme.space.px4
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8
            Accessible.role: Accessible.StaticText
            Accessible.name: level + ". " + words

            Words {
                text: description.level
                soft: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: description.words
                type: Theme.type.body
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    Words {
        text: drawer.descriptions.source
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
    }
}
