// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// A field of a score. While typing it is ahead of what is kept; another item puts other words into it.
TextBox {
    id: field

    required property ScoreEntryViewModel entry
    required property string given
    property bool tooLong: false
    property bool fixed: false

    signal typed(string words, string pending, int at)

    type: Theme.type.body
    minimumLines: 2
    maximumLines: 20
    readOnly: fixed || entry.offRecord
    hint: fixed ? qsTr("Sealed") : entry.offRecord ? qsTr("Off the record: nothing is kept.") : ""
    problem: tooLong ? qsTr("This is longer than can be kept: the last words go.") : ""
    onEdited: whole => {
        field.value = whole;
        field.typed(text, composing, cursorPosition);
    }
    onComposingChanged: field.typed(text, composing, cursorPosition)
    onFinished: field.entry.settle()
    Component.onCompleted: field.value = field.given

    Connections {
        target: field.entry

        function onReplaced(): void {
            field.value = field.given;
        }
    }
}
