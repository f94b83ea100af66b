// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How many notes there are, and behind one button which of them to show: by yardstick, by mark, by role.
ColumnLayout {
    id: card

    required property ReadingModel notes
    property string beside
    property bool unfolded: notes.filtered

    spacing: Theme.space.px4

    RowLayout {
        spacing: Theme.space.px8

        Words {
            text: card.beside.length > 0 ? card.notes.summary + "  \u00B7  " + card.beside : card.notes.summary
            type: Theme.type.metaStrong
            soft: true
            Layout.fillWidth: true
        }

        ActionButton {
            text: qsTr("Show all")
            kind: ActionButton.Quiet
            visible: card.notes.filtered
            onClicked: card.notes.showAll()
        }

        ActionButton {
            text: qsTr("Choose notes")
            glyph: card.unfolded ? "chevronUp" : "chevronDown"
            kind: ActionButton.Quiet
            rightPadding: 0
            choosable: true
            on: card.unfolded
            onClicked: card.unfolded = !card.unfolded
        }
    }

    WhenWanted {
        wanted: card.unfolded
        Layout.fillWidth: true

        Column {
            spacing: Theme.space.px4

            FilterRow {
                label: qsTr("Yardstick")
                model: card.notes.yardsticks
                width: parent.width
                onChosen: value => card.notes.filterYardstick(value)
            }

            FilterRow {
                label: qsTr("Mark")
                model: card.notes.marks
                width: parent.width
                onChosen: value => card.notes.filterMark(value)
            }

            RoleRow {
                notes: card.notes
                width: parent.width
            }
        }
    }
}
