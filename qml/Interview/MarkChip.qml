// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A small mark that is on or off, with its picture.
TickArea {
    id: chip

    required property string words
    required property string glyph

    text: words
    topPadding: Theme.space.px4
    bottomPadding: Theme.space.px4
    leftPadding: Theme.space.px12
    rightPadding: Theme.space.px12

    contentItem: Item {
        implicitWidth: picture.width + Theme.space.px8 + label.implicitWidth
        implicitHeight: label.implicitHeight

        Glyph {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            name: chip.glyph
            color: chip.on ? Theme.colors.petrol : Theme.colors.soft
            size: Theme.size.iconSmall * 0.8
        }

        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: chip.words
            type: Theme.type.meta
            color: chip.on ? Theme.colors.petrol : Theme.colors.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: ChoiceBackground {
        chosen: chip.on
    }
}
