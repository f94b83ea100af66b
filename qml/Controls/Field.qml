// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// One line to type in. `value` comes from the view model, `edited(value)` goes to it at each key; the cursor stays
// where it is when the same value comes back.
FocusScope {
    id: control

    property string label
    // How a screen reader calls it, where the label stands twice on a page.
    property string spoken: label
    property string value
    property string hint
    property string problem
    property string reason
    property int maximumLength: 200
    property int inputMethodHints: Qt.ImhNone
    property int echoMode: TextInput.Normal
    readonly property string text: input.text
    // What the input method is still composing; not yet in text.
    readonly property string composing: input.preeditText

    signal edited(string value)
    // Enter, or the field was left.
    signal finished

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (input.text !== value)
            input.text = value;
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space.px4

        Words {
            width: column.width
            text: control.label
            type: Theme.type.metaStrong
            soft: true
            visible: text.length > 0
            Accessible.ignored: true
        }

        T.TextField {
            id: input

            width: column.width
            implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding)
            topPadding: Theme.space.px8
            bottomPadding: Theme.space.px8
            leftPadding: Theme.space.px12
            rightPadding: Theme.space.px12
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            text: control.value
            font: Theme.type.text.font
            color: enabled ? Theme.colors.ink : Theme.colors.soft
            selectionColor: Theme.colors.petrol
            selectedTextColor: Theme.colors.overPetrol
            selectByMouse: true
            maximumLength: control.maximumLength
            inputMethodHints: control.inputMethodHints
            echoMode: control.echoMode
            Accessible.name: control.spoken
            // Never drawn. The template of Qt 6.4 makes it the description when a screen reader comes on.
            placeholderText: control.problem.length > 0 ? control.problem : enabled ? control.hint : control.reason
            Accessible.description: placeholderText
            Accessible.onPressAction: forceActiveFocus()
            onTextEdited: control.edited(text)
            onEditingFinished: control.finished()

            background: FieldFrame {
                field: input
                ring: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason)
            }
        }

        FieldNotes {
            width: column.width
            hint: control.hint
            problem: control.problem
            reason: control.reason
            usable: control.enabled
        }
    }
}
