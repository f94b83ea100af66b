// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One of the things it can come to: a figure alone, or words behind a ring.
ChoiceArea {
    id: choice

    property int figure: 0
    property string words
    readonly property color inkColor: on ? Theme.colors.overPetrol : figure > 0 ? Theme.colors.petrol : Theme.colors.ink

    implicitWidth: figure > 0 ? Theme.size.target : ring.width + Theme.space.px8 + label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(figure > 0 ? Theme.size.score : Theme.size.targetPrimary, label.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    leftPadding: figure > 0 ? 0 : Theme.space.px16
    rightPadding: figure > 0 ? 0 : Theme.space.px12
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Item {
        StateGlyph {
            id: ring

            anchors.verticalCenter: parent.verticalCenter
            kind: choice.on ? StateGlyph.Now : StateGlyph.Open
            visible: choice.figure === 0 && !choice.on
            Accessible.ignored: true
        }

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            color: Theme.colors.overPetrol
            visible: choice.figure === 0 && choice.on
        }

        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: choice.figure > 0 ? 0 : ring.width + Theme.space.px8
            width: parent.width - x
            text: choice.figure > 0 ? choice.figure : choice.words
            type: choice.figure > 0 ? Theme.type.heading : Theme.type.label
            color: choice.inkColor
            horizontalAlignment: choice.figure > 0 ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: choice.radius
        color: choice.on ? Theme.colors.petrol : Theme.colors.sheet
        border.color: choice.on ? Theme.colors.petrol : Theme.colors.edge
        border.width: choice.on && !Theme.highContrast ? 0 : Theme.border.control
    }
}
