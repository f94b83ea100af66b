// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The question in hand: large, on a sheet, sentence by sentence, with what can be done about it attached to it.
FocusScope {
    id: card

    required property PromptModel prompts
    // On a page with room for one question: no sheet, no letter (the switch shows it).
    property bool alone: false
    // Something was said about this item before.
    property bool heardBefore: false
    // The talk is over: what is left was not discussed.
    property bool ended: false
    readonly property real inset: alone ? 0 : Theme.space.px24
    readonly property real indent: alone ? 0 : 56 * Theme.scale
    // Long words may break: only where a whole one would not fit.
    readonly property bool narrow: width < 520 * Theme.scale
    readonly property string stateName: prompts.currentGlyph

    signal enough
    signal asked
    signal partly
    signal notDiscussed
    signal heardAsked
    signal skipped
    signal reopened
    signal ticked(string sub, bool on)

    function takeFocus(): void {
        (enoughButton.visible ? enoughButton : againButton).forceActiveFocus(Qt.TabFocusReason);
    }

    // Placed by hand: a layout within a layout does not follow when the text grows or the page turns.
    implicitHeight: buttons.y + buttons.height + inset

    Rectangle {
        anchors.fill: parent
        visible: !card.alone
        radius: Theme.radius.panel
        color: Theme.colors.sheet
        border.color: Theme.colors.line
        border.width: Theme.border.control
    }

    Words {
        x: card.inset + Theme.space.px8
        y: card.inset + (Theme.type.voiceLarge.lineHeight - height) / 2
        text: card.prompts.currentLetter
        type: Theme.type.title
        color: Theme.colors.petrol
        visible: !card.alone
        Accessible.ignored: true
    }

    Column {
        id: sentences

        x: card.inset + card.indent
        y: card.inset
        width: Math.min(Theme.size.measureMax, card.width - x - card.inset - (card.alone ? 0 : stateMark.width + Theme.space.px8))

        Words {
            width: sentences.width
            text: card.narrow ? card.prompts.currentWords : card.prompts.currentWords.replace(/\u00AD/g, "")
            type: Theme.type.voiceLarge
            visible: card.prompts.subs.single
        }

        Repeater {
            model: card.prompts.subs.single ? null : card.prompts.subs

            SubPromptDelegate {
                width: sentences.width
                narrow: card.narrow
                onTickAsked: on => card.ticked(subId, on)
            }
        }
    }

    PromptState {
        id: stateMark

        x: card.width - card.inset - width
        y: card.inset + (Theme.type.voiceLarge.lineHeight - Theme.size.glyph) / 2
        stateName: card.stateName
        words: card.prompts.currentSideWords
        visible: !card.alone
    }

    Flow {
        id: buttons

        x: sentences.x
        y: sentences.y + sentences.height + Theme.space.px16
        width: card.width - x - card.inset
        spacing: Theme.space.px12

        ActionButton {
            id: enoughButton

            text: qsTr("Enough heard")
            glyph: "check"
            kind: ActionButton.Primary
            focus: true
            visible: card.stateName !== "enough"
            onClicked: card.enough()
        }

        ActionButton {
            text: qsTr("Asked")
            large: true
            visible: !card.prompts.currentFinished
            onClicked: card.asked()
        }

        ActionButton {
            text: qsTr("Partly", "some of the question was asked")
            large: true
            visible: !card.prompts.currentFinished && card.stateName !== "partly"
            onClicked: card.partly()
        }

        ActionButton {
            text: card.ended ? qsTr("Not discussed") : qsTr("Skip")
            kind: ActionButton.Quiet
            large: true
            visible: !card.prompts.currentFinished || card.stateName === "asked"
            onClicked: card.ended ? card.notDiscussed() : card.skipped()
        }

        ActionButton {
            id: againButton

            text: qsTr("Open again", "the question goes back to the state open")
            large: true
            visible: card.prompts.currentFinished
            onClicked: card.reopened()
        }

        ActionButton {
            text: qsTr("Already heard")
            glyph: "note"
            kind: ActionButton.Quiet
            large: true
            visible: card.heardBefore
            onClicked: card.heardAsked()
        }
    }
}
