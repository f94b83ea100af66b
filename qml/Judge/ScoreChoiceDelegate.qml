// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One description as a large choice, or with no figure that it cannot be judged yet: as large as the others. Sealed it
// stays as readable as it was, in outline only, with a lock at what was chosen.
ChoiceArea {
    id: choice

    property string figure
    property string words
    property string note
    property bool fixed: false
    readonly property bool filled: on && !fixed
    readonly property color inkColor: filled ? Theme.colors.overPetrol : Theme.colors.ink

    implicitHeight: Math.max(Theme.size.score, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    leftPadding: Theme.space.px16
    rightPadding: Theme.space.px16
    enabled: !fixed
    reason: qsTr("Sealed")
    Accessible.description: fixed ? reason : note
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Item {
        readonly property bool beside: aside.implicitWidth < width / 3

        implicitHeight: Math.max(label.height + (aside.visible && !beside ? aside.height : 0), Theme.type.heading.lineHeight)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: sign.size
            text: choice.figure
            type: Theme.type.heading
            color: choice.filled ? Theme.colors.overPetrol : Theme.colors.petrol
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        StateGlyph {
            id: ring

            anchors.verticalCenter: parent.verticalCenter
            kind: choice.on ? StateGlyph.Now : StateGlyph.Open
            visible: choice.figure.length === 0 && !choice.filled
            Accessible.ignored: true
        }

        Glyph {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: choice.fixed ? "lock" : "check"
            color: choice.filled ? Theme.colors.overPetrol : Theme.colors.petrol
            visible: choice.on
        }

        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: aside.visible && !parent.beside ? -aside.height / 2 : 0
            x: sign.size + Theme.space.px24
            width: parent.width - x - sign.size - Theme.space.px12 - (aside.visible && parent.beside ? aside.implicitWidth + Theme.space.px12 : 0)
            text: choice.words
            type: Theme.type.choice
            color: choice.inkColor
            Accessible.ignored: true
        }

        Words {
            id: aside

            x: parent.beside ? sign.x - width - Theme.space.px12 : label.x
            y: parent.beside ? (parent.height - height) / 2 : label.y + label.height
            width: parent.beside ? implicitWidth : label.width
            text: choice.note
            type: Theme.type.meta
            color: choice.filled ? Theme.colors.overPetrol : Theme.colors.soft
            visible: text.length > 0
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: choice.radius
        color: choice.fixed ? "transparent" : choice.on ? Theme.colors.petrol : Theme.colors.sheet
        border.color: choice.on ? Theme.colors.petrol : Theme.colors.edge
        border.width: choice.on && choice.fixed ? Theme.border.chosen : choice.on && !Theme.highContrast ? 0 : Theme.border.control
    }
}
