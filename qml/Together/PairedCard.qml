// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Both panels slide together, once; and what comes next.
Column {
    id: card

    required property bool mineLeft
    property bool settled: false

    spacing: Theme.space.px24
    Component.onCompleted: settled = true

    TwoPanels {
        together: card.settled
        mineLeft: card.mineLeft
        size: Math.round(96 * Theme.size.grow)
        width: implicitWidth
        height: implicitHeight
    }

    Words {
        text: qsTr("From now on these two tablets know each other.")
        type: Theme.type.heading
        width: Math.min(card.width, Theme.size.measureMax)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: qsTr("No code is needed any more when they meet again. Nothing of a measurement has gone over yet: on the page Together one of the auditors offers a measurement to the other tablet, and the other says yes there.")
        type: Theme.type.body
        width: Math.min(card.width, Theme.size.measureMax)
    }

    Words {
        text: qsTr("Scores that an auditor has not shared stay on the own tablet, whatever is exchanged.")
        soft: true
        width: Math.min(card.width, Theme.size.measureMax)
    }
}
