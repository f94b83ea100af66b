// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Whose words these are, and the choice between the work text and the official text.
SideDrawer {
    id: drawer

    required property InstrumentViewModel viewModel

    signal importRequested

    title: qsTr("About this text")

    Words {
        text: drawer.viewModel.attribution
        Layout.fillWidth: true
    }

    Words {
        text: drawer.viewModel.notice
        soft: true
        visible: text.length > 0
        Layout.fillWidth: true
    }

    ChoiceGroup {
        label: drawer.viewModel.inMeasurement ? qsTr("This measurement shows on this tablet") : qsTr("In view")
        options: [{
                "value": false,
                "text": qsTr("Work text"),
                "note": qsTr("In our own words; comes with Tweeluik.")
            }, {
                "value": true,
                "text": qsTr("Official text"),
                "note": qsTr("The literal text of the manual."),
                "reason": drawer.viewModel.hasOfficial ? "" : qsTr("Not on this tablet yet.")
            }]
        value: drawer.viewModel.official
        hint: drawer.viewModel.inMeasurement ? qsTr("Changing it leaves a trace in the measurement.") : ""
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
        onEdited: value => drawer.viewModel.showOfficial(value)
    }

    Words {
        text: qsTr("The official text comes from an own copy of the manual and stays on this tablet. It is never sent along.")
        soft: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }

    ActionButton {
        text: drawer.viewModel.hasOfficial ? qsTr("Open another copy") : qsTr("Open the official text")
        glyph: "document"
        Layout.maximumWidth: parent.width
        onClicked: {
            drawer.close();
            drawer.importRequested();
        }
    }

    ActionButton {
        text: qsTr("Take the official text off this tablet")
        glyph: "trash"
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: drawer.viewModel.hasOfficial
        Layout.maximumWidth: parent.width
        onClicked: drawer.viewModel.forgetOfficial()
    }
}
