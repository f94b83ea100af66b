// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// "And, which mark do we get?" An honest answer, fit to be read along.
SideDrawer {
    id: drawer

    title: qsTr("“And, which score?”")

    Words {
        text: qsTr("No score is given in this talk.")
        type: Theme.type.voice
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("First everything that was said is written down. Then each of us looks at it alone, so that one does not talk the other round, and only after that together.")
        type: Theme.type.voiceNote
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("A score would also steer the talk: people start to defend or to please, and what really happens is no longer heard.")
        type: Theme.type.voiceNote
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("What comes out is discussed with the group. It is a snapshot to work with, not a mark for a person or a team.")
        type: Theme.type.voiceNote
        Layout.fillWidth: true
    }
}
