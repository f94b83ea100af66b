// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Quiet questions: the note-taker puts one and sees what became of it; who asks takes it up, or not now.
SideDrawer {
    id: drawer

    required property QuietQuestionViewModel questions
    property bool asking: false
    // Off the record: nothing is kept.
    property bool closed: false

    signal put(string words)

    title: qsTr("Quiet questions")
    onOpened: {
        if (field.visible)
            field.forceActiveFocus(Qt.PopupFocusReason);
    }

    Words {
        text: qsTr("Off the record: nothing is kept.")
        visible: drawer.closed
        Layout.fillWidth: true
    }

    TextBox {
        id: field

        label: drawer.questions.buttonWords + ", " + drawer.questions.place
        hint: qsTr("A question, in words that can be said aloud as they stand.")
        problem: drawer.questions.problem
        value: drawer.questions.draft
        type: Theme.type.voiceNote
        minimumLines: 3
        maximumLines: 6
        visible: !drawer.asking && !drawer.closed
        Layout.fillWidth: true
        onEdited: value => drawer.questions.draft = value
    }

    ActionButton {
        text: qsTr("Lay it ready", "a quiet question, for the other auditor")
        glyph: "check"
        kind: ActionButton.Soft
        large: true
        enabled: drawer.questions.ready
        reason: drawer.questions.problem.length > 0 ? qsTr("The question is too long.") : qsTr("There are no words yet.")
        visible: !drawer.asking && !drawer.closed
        Layout.fillWidth: true
        onClicked: {
            if (!drawer.questions.put())
                return;
            drawer.close();
            drawer.put(drawer.questions.readyWords);
        }
    }

    Repeater {
        model: drawer.questions.all

        QuietQuestionDelegate {
            questions: drawer.questions
            asking: drawer.asking
            Layout.fillWidth: true
        }
    }
}
