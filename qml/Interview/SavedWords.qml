// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// When everything was last known to be durable; seconds only while the pointer or the keyboard rests on it.
Item {
    id: mark

    required property SavedViewModel saved

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(row.implicitHeight, Theme.size.target)
    visible: saved.words.length > 0
    activeFocusOnTab: true
    // A press shows the seconds, so it is spoken as what can be pressed.
    Accessible.role: Accessible.Button
    Accessible.name: words.text
    Accessible.onPressAction: mark.forceActiveFocus()

    HoverHandler {
        id: pointer
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.px8

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            color: Theme.colors.petrol
            size: Theme.size.iconSmall
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: pointer.hovered || mark.activeFocus ? mark.saved.wordsInSeconds : mark.saved.words
            type: Theme.type.meta
            soft: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    FocusRing {
        visible: mark.activeFocus
    }
}
