// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How it stands with the own seal: that it was put, the way back, and what came between.
ColumnLayout {
    id: card

    required property SealViewModel seal

    signal reopenAsked

    spacing: Theme.space.px12
    visible: seal.sealed || seal.notice.length > 0 || seal.answer.length > 0

    NoticeCard {
        text: card.seal.notice
        visible: text.length > 0
        Layout.fillWidth: true
    }

    NoticeCard {
        text: card.seal.answer
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.px16
        visible: card.seal.sealed
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.px8
            width: Math.min(implicitWidth, card.width)
            height: Math.max(implicitHeight, Theme.size.target)

            Glyph {
                name: "lock"
                color: Theme.colors.petrol
                size: Theme.size.iconSmall
            }

            Words {
                text: card.seal.sealedWords
                type: Theme.type.labelStrong
                Layout.fillWidth: true
            }
        }

        ActionButton {
            text: qsTr("Change something after all")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            visible: !card.seal.open
            width: Math.min(implicitWidth, card.width)
            onClicked: card.reopenAsked()
        }
    }
}
