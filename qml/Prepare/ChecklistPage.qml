// SPDX-License-Identifier: EUPL-1.2
// What each auditor sees to before the talk, and what the two settle between them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ChecklistViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("Checklist and agreements")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: 960 * Theme.size.grow
        spacing: Theme.space.px48

        Column {
            id: list

            // A column without a height would get no width, and its rows without a width would give it no height.
            Layout.minimumHeight: 1
            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.lines

                ChoreDelegate {
                    id: line

                    firstName: page.viewModel.firstName
                    secondName: page.viewModel.secondName
                    width: list.width
                    onTicked: (first, on) => page.viewModel.tick(line.index, first, on)
                }
            }
        }

        AgreementsCard {
            viewModel: page.viewModel
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.measureMax
        }
    }
}
