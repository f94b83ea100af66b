// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls

// What can become of a quiet question; no is as near as yes.
ButtonFlow {
    id: buttons

    // What it is now: "waiting", "listed", "asked" or "away". That one is not offered.
    property string standing: "waiting"
    // The question, so that a screen reader tells one button from the next.
    required property string beside

    signal listed
    signal asked
    signal putAway

    spacing: 0

    ActionButton {
        text: qsTr("On the list", "a quiet question: keep it beside the questions of its item")
        Accessible.name: qsTr("On the list: %1", "a quiet question").arg(buttons.beside)
        kind: ActionButton.Quiet
        visible: buttons.standing !== "listed"
        onClicked: buttons.listed()
    }

    ActionButton {
        text: qsTr("Asked")
        Accessible.name: qsTr("Asked: %1", "a quiet question").arg(buttons.beside)
        kind: ActionButton.Quiet
        visible: buttons.standing !== "asked"
        onClicked: buttons.asked()
    }

    ActionButton {
        text: qsTr("Not now", "a quiet question")
        Accessible.name: qsTr("Not now: %1", "a quiet question").arg(buttons.beside)
        kind: ActionButton.Quiet
        visible: buttons.standing !== "away"
        onClicked: buttons.putAway()
    }
}
