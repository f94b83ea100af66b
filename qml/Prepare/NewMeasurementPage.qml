// SPDX-License-Identifier: EUPL-1.2
// A new measurement: what has to be known before there is one. The same page changes these things later.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property NewMeasurementViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal doneRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        title: page.viewModel.existing ? qsTr("Change the details") : qsTr("New measurement")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: closing.top
        width: parent.width
        margin: page.form.margin

        Item {
            id: pair

            readonly property bool beside: page.form.landscape

            implicitHeight: Math.max(about.height, who.y + who.height)
            Layout.fillWidth: true
            Layout.maximumWidth: beside ? Infinity : Theme.size.measureMax

            AboutCard {
                id: about

                viewModel: page.viewModel
                width: pair.beside ? (pair.width - Theme.space.px64) * 0.55 : pair.width
            }

            WhenAndWhoCard {
                id: who

                viewModel: page.viewModel
                x: pair.beside ? about.width + Theme.space.px64 : 0
                y: pair.beside ? 0 : about.height + Theme.space.px32
                width: pair.width - x
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        text: page.viewModel.missing.length > 0 ? page.viewModel.missing : page.viewModel.existing ? "" : qsTr("Everything here can be changed later.")

        ActionButton {
            text: page.viewModel.existing ? qsTr("Keep the changes") : qsTr("Begin the preparation")
            kind: ActionButton.Primary
            enabled: page.viewModel.missing.length === 0
            Accessible.description: page.viewModel.missing
            onClicked: page.doneRequested()
        }
    }
}
