// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One note that waits for an item.
ColumnLayout {
    id: row

    required property string noteId
    required property string stamp
    required property string speaker
    required property list<string> marks
    required property bool quote
    required property string words
    required property bool edited
    required property string later
    required property string differs
    required property bool unplaced
    required property string places
    required property RailModel rail
    required property int item
    property bool unfolded: false

    signal placed(int item, bool there)

    spacing: Theme.space.px4

    NoteHead {
        stamp: row.stamp
        speaker: row.speaker
        marks: row.marks
        later: row.later
        differs: row.differs
        edited: row.edited
        unplaced: false
        Layout.fillWidth: true
    }

    Words {
        text: row.words
        type: row.quote ? Theme.type.voiceNote : Theme.type.body
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Stands at %1 now", "numbers of items").arg(row.places)
        type: Theme.type.meta
        color: Theme.colors.petrol
        visible: !row.unplaced
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.px12
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("Put at item %1", "number").arg(row.item)
            kind: ActionButton.Soft
            visible: row.unplaced
            onClicked: row.placed(row.item, true)
        }

        ActionButton {
            text: row.unfolded ? qsTr("Hide the items") : qsTr("Other items")
            onClicked: row.unfolded = !row.unfolded
        }
    }

    Loader {
        active: row.unfolded
        visible: active
        Layout.fillWidth: true

        // A Loader of Qt 6.4 cannot make a bound component; the linter is told about the id.
        // qmllint disable unqualified
        sourceComponent: ItemTicks {
            rail: row.rail
            places: row.places
            onPlaced: (number, there) => row.placed(number, there)
        }
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }
}
