// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Both wrote at the same place without having seen the other's words: both versions, and the ways to make one of them.
ColumnLayout {
    id: card

    required property ExplanationViewModel explanation

    spacing: Theme.space.px16

    NoticeCard {
        glyph: "fork"
        title: qsTr("Both wrote here at the same time")
        text: qsTr("Nothing is lost. One of the two can be taken, or one text can be made of both.")
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("Make one text of both")
            glyph: "edit"
            enabled: !card.explanation.closed
            reason: qsTr("Off the record: nothing is kept.")
            onClicked: card.explanation.takeAll()
        }
    }

    Repeater {
        model: card.explanation.versions

        ColumnLayout {
            id: version

            required property int index
            required property var modelData

            spacing: Theme.space.px8
            Layout.fillWidth: true

            WriterLine {
                first: version.modelData.first
                text: version.modelData.name + "  \u00B7  " + version.modelData.time
                Layout.fillWidth: true
            }

            Words {
                text: version.modelData.text
                textFormat: Text.StyledText
                type: Theme.type.body
                Layout.fillWidth: true
                Accessible.name: version.modelData.plain
            }

            ActionButton {
                text: qsTr("Take this one", "one of several versions")
                Accessible.name: version.modelData.spokenTake
                enabled: !card.explanation.closed
                reason: qsTr("Off the record: nothing is kept.")
                onClicked: card.explanation.take(version.index)
            }
        }
    }
}
