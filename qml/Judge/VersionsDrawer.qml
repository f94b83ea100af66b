// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The versions of an explanation, newest first. An earlier one can be put back; that makes a new version.
SideDrawer {
    id: drawer

    required property ExplainViewModel viewModel

    title: qsTr("Versions of this explanation")

    Words {
        text: qsTr("What a version has and the one before it had not is heavier and underlined.")
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.viewModel.history

        ColumnLayout {
            id: version

            required property bool first
            required property string name
            required property string time
            required property string words
            required property string plain
            required property bool now

            spacing: Theme.space.px4
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px12

            WriterLine {
                first: version.first
                text: version.now ? qsTr("%1  \u00B7  %2, stands there now", "name, time").arg(version.name).arg(version.time) : version.name + "  \u00B7  " + version.time
                Layout.fillWidth: true
            }

            Words {
                text: version.plain.length > 0 ? version.words : qsTr("taken away", "the words of a version")
                textFormat: Text.StyledText
                soft: version.plain.length === 0
                Layout.fillWidth: true
                Accessible.name: version.plain.length > 0 ? version.plain : text
            }

            ActionButton {
                text: qsTr("Put this text back")
                Accessible.name: qsTr("Put the text of %1, %2 back", "name, time").arg(version.name).arg(version.time)
                kind: ActionButton.Quiet
                leftPadding: 0
                enabled: !drawer.viewModel.explanation.closed
                reason: qsTr("Off the record: nothing is kept.")
                visible: !version.now
                onClicked: {
                    drawer.close();
                    drawer.viewModel.explanation.bringBack(version.plain);
                }
            }
        }
    }
}
