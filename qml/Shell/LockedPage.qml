// SPDX-License-Identifier: EUPL-1.2
// The measurements are closed: nothing of them is in memory or in view.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property LockedViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal unlockRequested

    color: Theme.colors.paper

    ScrollColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width, 480 * Theme.size.grow + 2 * margin)
        height: Math.min(parent.height, implicitHeight)
        margin: page.form.margin

        Rectangle {
            radius: width / 2
            color: Theme.colors.petrolSoft
            Layout.preferredWidth: Theme.size.mark
            Layout.preferredHeight: Theme.size.mark

            Glyph {
                anchors.centerIn: parent
                name: "lock"
                color: Theme.colors.petrol
            }
        }

        Words {
            text: qsTr("Tweeluik is locked")
            type: Theme.type.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Words {
            text: qsTr("What was being typed is kept. Nothing of a measurement is in view or in memory.")
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("This tablet opens without asking for anything: who can use it can open Tweeluik.")
            type: Theme.type.meta
            soft: true
            visible: page.viewModel.opensWithoutAsking
            Layout.fillWidth: true
        }

        ActionButton {
            text: qsTr("Open")
            kind: ActionButton.Primary
            focus: true
            Layout.topMargin: Theme.space.px8
            onClicked: page.unlockRequested()
        }
    }
}
