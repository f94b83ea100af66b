// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The line above the words of a note: who, which marks, what is special about it. All in words.
Flow {
    id: head

    required property string speaker
    required property list<string> marks
    required property bool edited
    required property bool unplaced
    property bool inHand: false
    property string later
    property string differs
    property string stamp
    readonly property list<string> asides: [later, differs, edited ? qsTr("edited", "state of a note") : "", inHand ? qsTr("being edited below") : ""].filter(words => words.length > 0)

    spacing: Theme.space.px8

    Words {
        text: head.stamp
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        Accessible.ignored: true
    }

    Words {
        text: head.speaker
        type: Theme.type.metaStrong
        visible: text.length > 0
        Accessible.ignored: true
    }

    Repeater {
        model: head.marks

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.meta
            color: Theme.colors.petrol
            Accessible.ignored: true
        }
    }

    Repeater {
        model: head.asides

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.meta
            soft: true
            Accessible.ignored: true
        }
    }

    WhenWanted {
        wanted: head.unplaced

        Words {
            text: qsTr("no item yet", "state of a note")
            type: Theme.type.meta
            color: Theme.colors.apricotInk
            Accessible.ignored: true
        }
    }
}
