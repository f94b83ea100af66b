// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One person mark: where that person is, and behind the tap what was asked and answered.
Column {
    id: person

    required property int index
    required property string mark
    required property int kind
    required property string words
    required property bool consentOpen
    required property bool opened
    required property int takingPart
    required property int notesAnswer
    required property int quotes
    readonly property var yesNo: [{
            "value": 1,
            "text": qsTr("Yes")
        }, {
            "value": 2,
            "text": qsTr("No")
        }]

    signal openAsked(bool open)
    signal presenceSaid(int kind)
    signal answered(int purpose, bool yes)

    spacing: Theme.space.px8
    bottomPadding: opened ? Theme.space.px16 : 0

    TapRow {
        width: person.width
        title: person.mark
        note: person.consentOpen ? qsTr("%1, consent still to be asked", "where the person is").arg(person.words) : person.words
        endGlyph: person.opened ? "chevronUp" : "chevronDown"
        onClicked: person.openAsked(!person.opened)
    }

    Segments {
        width: person.width
        visible: person.opened
        label: qsTr("Where is this person?")
        options: [{
                "value": 1,
                "text": qsTr("In the room")
            }, {
                "value": 2,
                "text": qsTr("By video")
            }, {
                "value": 3,
                "text": qsTr("Left")
            }]
        value: person.kind
        onEdited: kind => person.presenceSaid(kind)
    }

    Segments {
        width: person.width
        visible: person.opened
        label: qsTr("Takes part")
        options: person.yesNo
        value: person.takingPart
        onEdited: value => person.answered(1, value === 1)
    }

    Segments {
        width: person.width
        visible: person.opened
        label: qsTr("Notes of what is said may be made")
        options: person.yesNo
        value: person.notesAnswer
        onEdited: value => person.answered(2, value === 1)
    }

    Segments {
        width: person.width
        visible: person.opened
        label: qsTr("May be quoted, without a name")
        options: person.yesNo
        value: person.quotes
        onEdited: value => person.answered(3, value === 1)
    }
}
