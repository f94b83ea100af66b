// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Where digits are typed: the six of the other tablet, or the two that come back to the tablet that shows the code.
FocusScope {
    id: card

    required property PairingViewModel viewModel
    required property PageForm form
    readonly property bool code: viewModel.step === PairingViewModel.Code
    readonly property real keys: form.landscape ? Math.round(408 * Theme.size.grow) : Math.min(width, Math.round(408 * Theme.size.grow))
    readonly property real column: form.landscape ? width - keys - Theme.space.px48 - Theme.space.px40 : width

    implicitHeight: form.landscape ? Math.max(words.height, keypad.height) : keypad.y + keypad.height
    onVisibleChanged: {
        if (visible)
            boxes.forceActiveFocus();
    }
    Component.onCompleted: boxes.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            viewModel.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            viewModel.eraseDigit();
        else
            event.accepted = false;
    }

    Column {
        id: words

        width: Math.min(card.column, Math.round(576 * Theme.size.grow))
        spacing: Theme.space.px24

        NumberedHead {
            text: card.code ? qsTr("Make sure that it is right") : qsTr("Found each other")
            done: !card.code
            number: "2"
            width: words.width
        }

        Rectangle {
            width: words.width
            height: shown.height + 2 * Theme.space.px24
            radius: Theme.radius.panel
            color: Theme.colors.sheet
            border.color: Theme.colors.line
            border.width: Theme.border.hairline
            visible: card.code

            Column {
                id: shown

                x: Theme.space.px16
                y: Theme.space.px24
                width: parent.width - 2 * x
                spacing: Theme.space.px8

                Words {
                    text: qsTr("Type this code on the other tablet")
                    type: Theme.type.lead
                    width: shown.width
                    horizontalAlignment: Text.AlignHCenter
                }

                CodeFigures {
                    text: card.viewModel.code
                    room: shown.width
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                Words {
                    text: qsTr("to be seen on this tablet only")
                    type: Theme.type.meta
                    soft: true
                    width: shown.width
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        Words {
            text: card.code ? qsTr("Which two digits does the other tablet show after that?") : qsTr("Which six digits does the other tablet show?")
            type: Theme.type.lead
            width: words.width
        }

        DigitBoxes {
            id: boxes

            label: card.code ? qsTr("The two digits") : qsTr("The six digits")
            typed: card.viewModel.typed
            count: Math.max(2, card.viewModel.wanted)
            room: words.width
            focus: true
            Keys.onReturnPressed: card.viewModel.check()
            Keys.onEnterPressed: card.viewModel.check()
        }

        Words {
            text: qsTr("The digits stay on this tablet. That is how Tweeluik notices whether someone sits between.")
            visible: !card.code
            width: words.width
        }

        Words {
            text: qsTr("When the code is not right, connecting begins anew with another code. Nothing is lost.")
            soft: true
            visible: !card.code
            width: words.width
        }
    }

    Keypad {
        id: keypad

        tall: card.form.landscape
        x: card.form.landscape ? card.width - width : 0
        y: card.form.landscape ? 0 : words.height + Theme.space.px24
        width: card.keys
        onDigit: digit => card.viewModel.type(digit)
        onErased: card.viewModel.eraseDigit()
    }
}
