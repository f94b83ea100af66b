// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// An impression that one of the two shared: whose it is, when, and where it belongs.
ColumnLayout {
    id: row

    required property string impression
    required property bool first
    required property bool own
    required property string writer
    required property string places
    required property string words
    required property string spoken
    required property bool closed

    signal changeAsked
    signal removeAsked

    spacing: Theme.space.px4
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    WriterLine {
        first: row.first
        text: row.places.length > 0 ? row.writer + "  \u00B7  " + row.places : row.writer
        Layout.fillWidth: true
    }

    Words {
        text: row.words
        type: Theme.type.body
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.px24
        visible: row.own
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("Change the words")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            visible: !row.closed
            width: Math.min(implicitWidth, row.width)
            Accessible.name: qsTr("Change the words: %1", "an impression").arg(row.words)
            onClicked: row.changeAsked()
        }

        ActionButton {
            text: qsTr("No longer share")
            kind: ActionButton.Quiet
            leftPadding: 0
            rightPadding: 0
            width: Math.min(implicitWidth, row.width)
            Accessible.name: qsTr("No longer share: %1", "an impression").arg(row.words)
            onClicked: row.removeAsked()
        }
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: row.own ? 0 : Theme.space.px12
    }
}
