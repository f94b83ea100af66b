// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Lower, between and higher: side by side when there is room; standing the two side by side and what lies between
// under them; with little room under each other in the order of the levels.
GridLayout {
    id: table

    required property ComparedItemViewModel compared
    required property PageForm form
    readonly property bool middle: compared.between.length > 0 || compared.steps.length > 0
    readonly property bool lying: form.landscape && middle
    readonly property int half: form.compact ? 1 : 2

    signal noteAsked(string note)

    columns: lying ? 3 : half
    columnSpacing: lying ? 0 : Theme.space.px16
    rowSpacing: form.compact ? 0 : Theme.space.px16

    ConsensusSide {
        side: table.compared.sides[0] ?? null
        visible: side !== null
        Layout.row: 0
        Layout.column: 0
        Layout.columnSpan: table.compared.sides.length === 1 ? table.columns : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onNoteAsked: note => table.noteAsked(note)
    }

    ConsensusBetween {
        compared: table.compared
        lying: table.lying
        standing: table.form.compact
        visible: table.middle
        Layout.row: table.lying ? 0 : 1
        Layout.column: table.lying ? 1 : 0
        Layout.columnSpan: table.lying ? 1 : table.half
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }

    ConsensusSide {
        side: table.compared.sides[1] ?? null
        visible: side !== null
        Layout.row: table.form.compact ? 2 : 0
        Layout.column: table.lying ? 2 : table.form.compact ? 0 : 1
        Layout.topMargin: table.form.compact && !table.middle ? Theme.space.px12 : 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onNoteAsked: note => table.noteAsked(note)
    }
}
