// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Time in figures and words, on the note-taker's page only: a quiet bar, never a countdown.
Item {
    id: card

    required property TimekeeperViewModel time
    // Little room: one line.
    property bool inLine: false
    readonly property bool large: !inLine

    // Placed by hand: layouts within layouts do not come to rest when a wrapping text in them changes.
    implicitHeight: inLine ? top.height : begun.y + (time.started ? begun.height : 0) + (source.visible ? source.height : 0)

    Item {
        id: top

        width: card.width
        height: Math.max(clock.height, pace.height)

        Figures {
            id: clock

            y: (top.height - height) / 2
            text: card.time.clock
            type: card.inLine ? Theme.type.title : Theme.type.number
        }

        Words {
            id: pace

            x: clock.width + Theme.space.px16
            y: (top.height - height) / 2
            width: Math.max(0, top.width - x)
            text: card.time.paused ? qsTr("break", "the clock stands still") : card.time.paceInMinutes
            horizontalAlignment: card.inLine ? Text.AlignLeft : Text.AlignRight
        }
    }

    QuietBar {
        id: bar

        y: top.height + Theme.space.px8
        width: card.width
        fills: card.time.pieces
        groups: card.time.themeSizes
        planAt: card.time.started ? card.time.planMark : -1
        paused: card.time.paused
        thickness: Theme.size.barNoteTaker
        text: card.time.spokenTalk
        visible: card.large
    }

    Words {
        id: begun

        y: bar.y + bar.height + Theme.space.px8
        text: card.time.begun
        type: Theme.type.meta
        soft: true
        wrapMode: Text.NoWrap
        visible: card.large
    }

    Words {
        readonly property real wanted: card.time.planMark * card.width - width / 2

        x: wanted
        y: begun.y
        text: qsTr("plan", "where the talk should be now")
        type: Theme.type.meta
        soft: true
        wrapMode: Text.NoWrap
        visible: card.large && card.time.started && wanted > begun.width + Theme.space.px12 && wanted + width < ready.x - Theme.space.px12
    }

    Words {
        id: source

        y: begun.y + begun.height
        width: card.width
        text: card.time.clockWords
        type: Theme.type.meta
        soft: true
        visible: card.large && text.length > 0
    }

    Words {
        id: ready

        anchors.right: parent.right
        y: begun.y
        text: card.time.ready
        type: Theme.type.meta
        soft: true
        wrapMode: Text.NoWrap
        visible: card.large
    }
}
