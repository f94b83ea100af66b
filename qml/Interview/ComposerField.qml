// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// The field of a note. While typing the field is ahead of the draft; when another note comes in hand it takes that.
TextBox {
    id: field

    required property ComposerViewModel composer

    // What was there before comes back with its cursor.
    function takeUp(): void {
        value = composer.text;
        cursorPosition = Math.min(composer.cursor, text.length);
    }

    function tell(): void {
        composer.type(text, composing, cursorPosition);
    }

    onEdited: whole => {
        field.value = whole;
        field.tell();
    }
    onComposingChanged: field.tell()
    onFinished: field.composer.settle()
    Component.onCompleted: takeUp()

    Connections {
        target: field.composer

        function onReplaced(): void {
            field.takeUp();
        }
    }
}
