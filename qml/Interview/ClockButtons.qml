// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Begin, break, go on, end: what the clock allows now.
Flow {
    id: buttons

    required property TimekeeperViewModel time

    signal endAsked

    spacing: Theme.space.px12

    ActionButton {
        text: qsTr("Begin the talk")
        glyph: "play"
        kind: ActionButton.Soft
        visible: !buttons.time.started
        onClicked: buttons.time.start()
    }

    ActionButton {
        text: qsTr("Break")
        glyph: "pause"
        visible: buttons.time.running
        onClicked: buttons.time.takeBreak()
    }

    ActionButton {
        text: qsTr("Go on")
        glyph: "play"
        kind: ActionButton.Soft
        visible: buttons.time.paused
        onClicked: buttons.time.resume()
    }

    ActionButton {
        text: qsTr("End the talk")
        kind: ActionButton.Quiet
        visible: buttons.time.started && !buttons.time.ended
        onClicked: buttons.endAsked()
    }
}
