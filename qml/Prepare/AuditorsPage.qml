// SPDX-License-Identifier: EUPL-1.2
// Both auditors: where they work, and whether another role could get in the way.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property AuditorsViewModel viewModel
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
        title: qsTr("The auditors")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin

        Item {
            id: pair

            readonly property bool beside: !page.form.compact
            readonly property real half: beside ? (width - Theme.space.px64) / 2 : width

            implicitHeight: Math.max(one.height, two.y + two.height)
            Layout.fillWidth: true
            Layout.maximumWidth: beside ? 2 * Theme.size.measureMax : Theme.size.measureMax

            AuditorCard {
                id: one

                auditor: page.viewModel.first
                width: pair.half
            }

            AuditorCard {
                id: two

                auditor: page.viewModel.second
                x: pair.beside ? pair.half + Theme.space.px64 : 0
                y: pair.beside ? 0 : one.height + Theme.space.px48
                width: pair.half
            }
        }
    }
}
