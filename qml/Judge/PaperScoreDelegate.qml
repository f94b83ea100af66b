// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One item of a sheet: the level, that it cannot be judged yet, and the reason if there is one.
ColumnLayout {
    id: row

    required property int number
    required property string title
    required property int choice
    required property string why
    required property bool tooLong
    required property var options
    required property string spoken
    property bool wide: true
    property bool explaining: why.length > 0

    signal chosen(int choice)
    signal typed(string words)

    spacing: Theme.space.px8

    GridLayout {
        columns: row.wide ? 3 : 1
        columnSpacing: Theme.space.px16
        rowSpacing: Theme.space.px4
        Layout.fillWidth: true

        Words {
            text: row.number + "\u2002" + row.title
            type: Theme.type.label
            Layout.fillWidth: true
        }

        Segments {
            options: row.options
            value: row.choice
            Accessible.name: row.spoken
            Layout.fillWidth: !row.wide
            Layout.preferredWidth: row.wide ? 8.4 * Theme.size.target : -1
            onEdited: choice => row.chosen(choice)
        }

        ActionButton {
            text: qsTr("Reason")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            opacity: row.explaining ? 0 : 1
            enabled: !row.explaining
            visible: row.wide || !row.explaining
            Accessible.name: qsTr("Reason at item %1").arg(row.number)
            onClicked: {
                row.explaining = true;
                reason.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    TextBox {
        id: reason

        label: qsTr("Why this score?")
        spoken: qsTr("Why this score at item %1?").arg(row.number)
        value: row.why
        minimumLines: 1
        problem: row.tooLong ? qsTr("This is longer than can be kept: the last words go.") : ""
        visible: row.explaining
        Layout.fillWidth: true
        onEdited: words => row.typed(words)
    }

    Hairline {
        Layout.fillWidth: true
    }
}
