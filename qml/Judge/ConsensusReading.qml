// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// How the two read the descriptions of this item. It is printed, and of use in a next round.
ColumnLayout {
    id: card

    required property LevelReadingViewModel reading

    spacing: Theme.space.px8

    TextBox {
        id: field

        label: qsTr("This is how we read this level")
        placeholder: qsTr("Only when a description can be read in more than one way.")
        hint: card.reading.offRecord ? qsTr("Off the record: nothing is kept.") : qsTr("It is printed in the report, for a next round.")
        problem: card.reading.tooLong ? qsTr("This is longer than can be kept: the last words go.") : ""
        type: Theme.type.text
        readOnly: card.reading.offRecord
        minimumLines: 1
        maximumLines: 8
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.measureMax
        onEdited: whole => {
            field.value = whole;
            card.reading.type(text, composing, cursorPosition);
        }
        onComposingChanged: card.reading.type(text, composing, cursorPosition)
        onFinished: card.reading.leave()
        Component.onCompleted: field.value = card.reading.text

        Connections {
            target: card.reading

            function onReplaced(): void {
                field.value = card.reading.text;
            }
        }
    }

    Repeater {
        model: card.reading.versions

        ColumnLayout {
            id: version

            required property int index
            required property string modelData

            spacing: Theme.space.px4
            Layout.fillWidth: true

            Words {
                text: version.modelData
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.size.measureMax
            }

            ActionButton {
                text: qsTr("Take this one", "one of several outcomes")
                Accessible.name: qsTr("Take this one: %1").arg(version.modelData)
                Layout.maximumWidth: card.width
                onClicked: card.reading.take(version.index)
            }
        }
    }
}
