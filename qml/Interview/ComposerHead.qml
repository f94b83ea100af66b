// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Stamp of the first key, the place of the note, the way to the next one.
RowLayout {
    id: head

    required property ComposerViewModel composer
    property bool keysSeen: false

    signal placeAsked
    signal nextAsked

    spacing: Theme.space.px8

    Words {
        text: head.composer.stamp
        type: Theme.type.metaStrong
        color: Theme.colors.petrol
        visible: text.length > 0
        Accessible.name: qsTr("First key at %1").arg(text)
    }

    Words {
        text: head.composer.later
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
    }

    TapArea {
        id: place

        text: head.composer.place
        leftPadding: 0
        rightPadding: Theme.space.px4
        onClicked: head.placeAsked()

        contentItem: RowLayout {
            spacing: Theme.space.px4

            Words {
                text: head.composer.editing ? qsTr("%1, edited again", "place of the note").arg(head.composer.place) : head.composer.place
                type: Theme.type.meta
                soft: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Glyph {
                name: "chevronDown"
                size: Theme.size.iconSmall
            }
        }
    }

    Item {
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Ctrl + Enter")
        type: Theme.type.meta
        soft: true
        visible: head.keysSeen
    }

    WhenWanted {
        wanted: !head.composer.empty

        ActionButton {
            text: qsTr("Next", "ends this note and begins an empty one")
            kind: ActionButton.Quiet
            onClicked: head.nextAsked()
        }
    }
}
