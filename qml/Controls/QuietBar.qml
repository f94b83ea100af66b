// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// How far the time is, as a bar without figures. `fills` holds 0 to 1 for every piece (one piece = one bar); `groups`
// says how many pieces stand together. Full is full: it does not run over and does not change colour.
Item {
    id: control

    property list<real> fills: [0]
    property list<int> groups: []
    // Where the plan is now, 0 to 1 over the whole bar; below 0 = no mark.
    property real planAt: -1
    property bool paused: false
    property real thickness: Theme.size.barQuiet
    // The words for the state, for a screen reader.
    property string text
    readonly property real pieceGap: 3
    readonly property real groupGap: 9
    readonly property real piece: (width - (fills.length - groupsBefore(fills.length - 1) - 1) * pieceGap - groupsBefore(fills.length - 1) * groupGap) / fills.length

    // How many gaps between groups lie before piece `index`.
    function groupsBefore(index: int): int {
        let last = 0;
        let count = 0;
        for (let i = 0; i < groups.length; ++i) {
            last += groups[i];
            if (last <= index)
                ++count;
        }
        return count;
    }

    implicitWidth: fills.length > 1 ? 360 : 160
    implicitHeight: planAt >= 0 ? thickness * 2 : thickness
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Repeater {
        model: control.fills.length

        Rectangle {
            id: track

            required property int index
            readonly property real filled: Math.max(0, Math.min(1, control.fills[index] ?? 0))
            readonly property int jumps: control.groupsBefore(index)

            x: index * control.piece + (index - jumps) * control.pieceGap + jumps * control.groupGap
            y: (control.height - height) / 2
            width: control.piece
            height: control.thickness
            radius: Theme.radius.bar
            color: control.paused ? "transparent" : Theme.colors.track
            border.color: Theme.colors.edge
            border.width: control.paused || Theme.highContrast ? 1 : 0

            Rectangle {
                width: parent.width * track.filled
                height: parent.height
                radius: Theme.radius.bar
                color: control.paused ? "transparent" : Theme.colors.progress
                border.color: Theme.colors.progress
                border.width: control.paused && track.filled > 0 ? 2 : 0
            }
        }
    }

    Rectangle {
        x: control.width * control.planAt - width / 2
        y: (control.height - height) / 2
        width: 2
        height: control.thickness * 2
        color: Theme.colors.ink
        visible: control.planAt >= 0
    }
}
