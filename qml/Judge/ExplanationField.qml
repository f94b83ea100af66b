// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The field of an explanation. While typing the field is ahead of what is kept; what came in meanwhile is taken up with
// the cursor where it was.
TextBox {
    id: field

    required property ExplanationViewModel explanation

    function takeUp(): void {
        const at = explanation.cursor;
        value = explanation.text;
        cursorPosition = Math.min(at, text.length);
    }

    function tell(): void {
        explanation.type(text, composing, cursorPosition);
    }

    spoken: qsTr("Our explanation")
    placeholder: qsTr("What was said and seen at this item, in own words. A note can be taken in as a quotation or a reference.")
    hint: explanation.closed ? qsTr("Off the record: nothing is kept.") : ""
    type: Theme.type.body
    readOnly: explanation.closed
    onEdited: whole => {
        field.value = whole;
        field.tell();
    }
    onComposingChanged: field.tell()
    onCursorPositionChanged: field.tell()
    onFinished: field.explanation.leave()
    Component.onCompleted: takeUp()

    Connections {
        target: field.explanation

        function onReplaced(): void {
            field.takeUp();
        }
    }
}
