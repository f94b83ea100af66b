// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// The strip of time with what is under the thumb: the one large button for a moment, and what the talk needs next.
TimeStrip {
    id: buttons

    required property AskViewModel viewModel
    required property LateFile drawers

    time: viewModel.time

    WhenWanted {
        wanted: buttons.viewModel.frame.replan.offered

        ReplanOffer {
            onClicked: buttons.drawers.all().around.replan.open()
        }
    }

    WhenWanted {
        wanted: !buttons.time.started

        ActionButton {
            text: qsTr("Opening")
            onClicked: buttons.drawers.all().around.opening.open()
        }
    }

    WhenWanted {
        wanted: buttons.viewModel.frame.allAsked && buttons.time.started && !buttons.time.ended

        ActionButton {
            text: qsTr("Closing")
            onClicked: buttons.drawers.all().around.closing.open()
        }
    }

    WhenWanted {
        wanted: buttons.time.ended

        ActionButton {
            text: qsTr("What is still open?")
            onClicked: buttons.drawers.all().around.stillOpen.open()
        }
    }

    WhenWanted {
        wanted: buttons.time.started && !buttons.time.ended

        ActionButton {
            text: buttons.form.compact ? qsTr("Moment", "to keep") : qsTr("Keep this moment")
            Accessible.name: qsTr("Keep this moment")
            glyph: "note"
            kind: ActionButton.Soft
            large: !buttons.form.compact
            onClicked: buttons.drawers.all().moment.open()
        }
    }

    WhenWanted {
        wanted: buttons.form.compact && (buttons.time.running || buttons.time.paused)

        SquareButton {
            glyph: buttons.time.paused ? "play" : "pause"
            text: buttons.time.paused ? qsTr("Go on after the break") : qsTr("Break")
            onClicked: buttons.time.paused ? buttons.time.resume() : buttons.time.takeBreak()
        }
    }

    WhenWanted {
        wanted: buttons.form.compact

        ActionButton {
            text: qsTr("Cover", "hide the screen")
            glyph: "cover"
            onClicked: buttons.drawers.all().around.cover.open()
        }
    }

    WhenWanted {
        wanted: buttons.form.compact

        ActionButton {
            text: qsTr("Descriptions")
            glyph: "chevronLeft"
            onClicked: buttons.drawers.all().descriptions.open()
        }
    }
}
