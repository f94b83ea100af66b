// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Tweeluik.Theme
import Tweeluik.ViewModels

// One question: a row, or the sheet while it is in hand.
FocusScope {
    id: delegate

    required property int index
    required property string letter
    required property string words
    required property string glyph
    required property string stateWords
    required property bool inHand
    required property bool finished
    required property string spoken
    required property PromptModel prompts
    property bool alone: false
    property bool heardBefore: false
    property bool ended: false

    signal chosen
    signal enough
    signal asked
    signal partly
    signal notDiscussed
    signal heardAsked
    signal skipped
    signal reopened
    signal ticked(string sub, bool on)

    function takeFocus(): void {
        const card = content.item as PromptInHandCard;
        if (card)
            card.takeFocus();
        else if (content.item)
            (content.item as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    visible: inHand || !alone
    implicitHeight: content.implicitHeight

    Loader {
        id: content

        width: delegate.width
        focus: true
        sourceComponent: delegate.inHand ? inHandCard : restingRow
    }

    // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
    // qmllint disable unqualified
    Component {
        id: restingRow

        RestingPrompt {
            text: delegate.spoken
            letter: delegate.letter
            words: delegate.words
            glyph: delegate.glyph
            stateWords: delegate.stateWords
            finished: delegate.finished
            onClicked: delegate.chosen()
        }
    }

    Component {
        id: inHandCard

        PromptInHandCard {
            prompts: delegate.prompts
            alone: delegate.alone
            opacity: 0
            onEnough: delegate.enough()
            heardBefore: delegate.heardBefore
            ended: delegate.ended
            onAsked: delegate.asked()
            onPartly: delegate.partly()
            onNotDiscussed: delegate.notDiscussed()
            onHeardAsked: delegate.heardAsked()
            onSkipped: delegate.skipped()
            onReopened: delegate.reopened()
            onTicked: (sub, on) => delegate.ticked(sub, on)
            Component.onCompleted: opacity = 1

            Behavior on opacity  {
                NumberAnimation {
                    duration: Theme.motion.state
                    easing.type: Theme.motion.easing
                }
            }
        }
    }
}
