// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One line of the checklist: what, by when, and a tick of each auditor.
Item {
    id: line

    required property int index
    required property string words
    required property string lead
    // By auditor: whether it is done.
    required property bool first
    required property bool second
    property string firstName
    property string secondName
    // Names can be long; the words keep room to be read.
    readonly property bool beside: width - ticks.wanted - Theme.space.px24 > 320 * Theme.scale

    signal ticked(bool first, bool on)

    implicitHeight: (beside ? Math.max(what.height, ticks.height) : what.height + Theme.space.px8 + ticks.height) + Theme.space.px16

    Hairline {
        width: line.width
    }

    Column {
        id: what

        y: Theme.space.px8
        width: line.beside ? line.width - ticks.width - Theme.space.px24 : line.width

        Words {
            text: line.words
            width: what.width
        }

        Words {
            text: line.lead
            type: Theme.type.meta
            soft: true
            width: what.width
        }
    }

    Flow {
        id: ticks

        readonly property real each: Math.max(one.implicitWidth, two.implicitWidth)
        readonly property real wanted: 2 * each + spacing

        spacing: Theme.space.px8
        x: line.beside ? line.width - width : 0
        y: line.beside ? Theme.space.px8 : what.height + Theme.space.px16
        width: line.beside ? wanted : line.width

        AgreeDelegate {
            id: one

            first: true
            text: line.firstName
            on: line.first
            width: line.beside ? ticks.each : Math.min(implicitWidth, ticks.width)
            Accessible.name: qsTr("%1: %2").arg(line.firstName).arg(line.words)
            onClicked: line.ticked(true, !on)
        }

        AgreeDelegate {
            id: two

            first: false
            text: line.secondName
            on: line.second
            width: line.beside ? ticks.each : Math.min(implicitWidth, ticks.width)
            Accessible.name: qsTr("%1: %2").arg(line.secondName).arg(line.words)
            onClicked: line.ticked(false, !on)
        }
    }
}
