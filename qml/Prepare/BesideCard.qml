// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// What stands beside the measurements: beginning a new one, and trying out first.
Column {
    id: card

    required property bool practice
    property bool offerNew: true

    signal newRequested
    signal practiceRequested(bool practice)
    signal togetherRequested
    signal pairingRequested

    spacing: Theme.space.px12

    ActionButton {
        text: qsTr("New measurement")
        glyph: "plus"
        kind: ActionButton.Soft
        large: true
        visible: card.offerNew
        width: card.width
        onClicked: card.newRequested()
    }

    ActionButton {
        text: qsTr("Together")
        kind: ActionButton.Quiet
        leftPadding: 0
        width: Math.min(implicitWidth, card.width)
        onClicked: card.togetherRequested()
    }

    ActionButton {
        text: qsTr("Connect tablets")
        kind: ActionButton.Quiet
        leftPadding: 0
        width: Math.min(implicitWidth, card.width)
        onClicked: card.pairingRequested()
    }

    Words {
        text: card.practice ? qsTr("This is practice: the people are invented and nothing here comes among the real measurements.") : qsTr("Try it first? A practice measurement has invented people and never comes among the real ones.")
        type: Theme.type.meta
        soft: true
        width: card.width
    }

    ActionButton {
        text: card.practice ? qsTr("Back to the real measurements") : qsTr("Open the practice measurement")
        glyph: "leaf"
        kind: ActionButton.Quiet
        leftPadding: 0
        width: Math.min(implicitWidth, card.width)
        onClicked: card.practiceRequested(!card.practice)
    }
}
