// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Both tablets said something else about this item without having seen the other: both stand until somebody chooses.
ColumnLayout {
    id: card

    required property OutcomeViewModel outcome

    spacing: Theme.space.px12

    NoticeCard {
        glyph: "fork"
        title: qsTr("Both tablets hold something else")
        text: qsTr("Nothing is lost. One of them can be taken, or something else chosen.")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: card.width >= 640 * Theme.scale ? 2 : 1
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px16
        Layout.fillWidth: true

        Repeater {
            model: card.outcome.versions

            ColumnLayout {
                id: version

                required property int index
                required property var modelData

                spacing: Theme.space.px4
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                WriterLine {
                    first: version.modelData.first
                    text: version.modelData.name + "  \u00B7  " + version.modelData.time
                    Layout.fillWidth: true
                }

                Words {
                    text: version.modelData.words
                    Layout.fillWidth: true
                }

                ActionButton {
                    text: qsTr("Take this one", "one of several outcomes")
                    Accessible.name: version.modelData.spokenTake
                    enabled: !card.outcome.offRecord
                    reason: qsTr("Off the record: nothing is kept.")
                    Layout.maximumWidth: card.width
                    onClicked: card.outcome.take(version.index)
                }
            }
        }
    }
}
