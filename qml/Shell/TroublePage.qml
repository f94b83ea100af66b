// SPDX-License-Identifier: EUPL-1.2
// The measurements cannot be opened, or not closed over words that wait to be saved: what is the matter, what is
// safe, what can be done now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property TroubleViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal retryRequested
    signal setAsideRequested
    signal practiceRequested
    signal goBackRequested
    signal closeAnywayRequested

    color: Theme.colors.paper

    ScrollColumn {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: closing.top
        width: Math.min(parent.width, Theme.size.measureMax + 2 * margin)
        margin: page.form.margin
        topMarginInside: page.form.low ? margin : Theme.space.px64

        Words {
            text: page.viewModel.title
            type: Theme.type.heading
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px8
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        SectionCard {
            title: qsTr("What is the matter")
            text: page.viewModel.what
            Layout.fillWidth: true
        }

        SectionCard {
            title: qsTr("What is safe")
            text: page.viewModel.safe
            Layout.fillWidth: true
        }

        SectionCard {
            title: qsTr("What can be done now")
            text: page.viewModel.todo
            Layout.fillWidth: true
        }

        NoticeCard {
            text: page.viewModel.setAsideFailure
            visible: text.length > 0
            Layout.fillWidth: true
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin

        ActionButton {
            text: qsTr("Look at the practice measurement")
            glyph: "leaf"
            kind: ActionButton.Quiet
            large: true
            visible: !page.viewModel.waits
            onClicked: page.practiceRequested()
        }

        ActionButton {
            text: qsTr("Close anyway")
            kind: ActionButton.Quiet
            large: true
            visible: page.viewModel.closing
            onClicked: page.closeAnywayRequested()
        }

        ActionButton {
            text: qsTr("Go back")
            large: true
            visible: page.viewModel.waits
            onClicked: page.goBackRequested()
        }

        ActionButton {
            text: qsTr("Set this folder aside")
            large: true
            visible: page.viewModel.canSetAside
            onClicked: page.setAsideRequested()
        }

        ActionButton {
            text: qsTr("Try again")
            kind: ActionButton.Primary
            onClicked: page.retryRequested()
        }
    }
}
