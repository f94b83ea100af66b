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
    signal againAsked

    spacing: Theme.space.px12

    WhenWanted {
        wanted: !buttons.time.started

        ActionButton {
            text: qsTr("Begin the talk")
            glyph: "play"
            kind: ActionButton.Soft
            onClicked: buttons.time.start()
        }
    }

    WhenWanted {
        wanted: buttons.time.running

        ActionButton {
            text: qsTr("Break")
            glyph: "pause"
            onClicked: buttons.time.takeBreak()
        }
    }

    WhenWanted {
        wanted: buttons.time.paused

        ActionButton {
            text: qsTr("Go on")
            glyph: "play"
            kind: ActionButton.Soft
            onClicked: buttons.time.resume()
        }
    }

    WhenWanted {
        wanted: buttons.time.started && !buttons.time.ended

        ActionButton {
            text: qsTr("End the talk")
            kind: ActionButton.Quiet
            onClicked: buttons.endAsked()
        }
    }

    WhenWanted {
        wanted: buttons.time.ended

        ActionButton {
            text: qsTr("Second talk")
            glyph: "play"
            onClicked: buttons.againAsked()
        }
    }
}
