// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What is being asked now, as far as this tablet knows: it follows its own item and question.
ColumnLayout {
    id: card

    required property PlaceViewModel place
    // Something was said about this item before.
    property bool heardBefore: false

    signal heardAsked

    spacing: Theme.space.px4

    // Placed by hand: a layout within a layout does not follow when the text grows.
    Item {
        implicitHeight: Math.max(words.height, back.height)
        Layout.fillWidth: true

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: back.x - Theme.space.px8
            text: qsTr("Being asked now")
            type: Theme.type.metaStrong
            soft: true
        }

        SquareButton {
            id: back

            anchors.verticalCenter: parent.verticalCenter
            x: on.x - Theme.space.px4 - width
            glyph: "chevronLeft"
            text: qsTr("Previous question")
            onClicked: card.place.previousPrompt()
        }

        SquareButton {
            id: on

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width
            glyph: "chevronRight"
            text: qsTr("Next question")
            onClicked: card.place.nextPrompt()
        }
    }

    RowLayout {
        spacing: Theme.space.px12

        PromptGlyph {
            stateName: card.place.prompts.currentGlyph
            text: card.place.prompts.currentStateWords
            size: Theme.size.iconSmall
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.type.voiceNote.lineHeight - height) / 2
        }

        Words {
            text: card.place.prompts.currentLetter
            type: Theme.type.body
            Layout.alignment: Qt.AlignTop
        }

        Words {
            text: card.place.prompts.currentWords
            type: Theme.type.voiceNote
            Layout.fillWidth: true
        }
    }

    ActionButton {
        text: qsTr("Already heard")
        glyph: "note"
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: card.heardBefore
        onClicked: card.heardAsked()
    }
}
