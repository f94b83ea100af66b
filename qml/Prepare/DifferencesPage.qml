// SPDX-License-Identifier: EUPL-1.2
// What both auditors changed apart, all versions side by side, to be settled when it suits. Nothing waits for it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property DifferencesViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested

    color: Theme.colors.paper

    Connections {
        target: page.viewModel

        function onSettled(words: string): void {
            undoBar.offer(words);
        }
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("Differences")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        topMarginInside: Theme.space.px16
        maximumWidth: 1040 * Theme.size.grow
        spacing: Theme.space.px24

        Words {
            text: page.viewModel.count === 0 ? qsTr("What both auditors change at the same time comes here; there is nothing to settle now.") : qsTr("Both auditors changed this without having seen the other's change. Nothing is lost and nothing waits for it: until one is taken, the last version shows everywhere.")
            type: page.viewModel.count === 0 ? Theme.type.body : Theme.type.text
            soft: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.measureMax
        }

        Repeater {
            model: page.viewModel

            DifferenceDelegate {
                viewModel: page.viewModel
                form: page.form
                padding: page.form.compact ? Theme.space.px16 : Theme.space.px24
                Layout.fillWidth: true
            }
        }
    }

    UndoBar {
        id: undoBar

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.px16
        width: Math.min(implicitWidth, page.width - 2 * page.form.margin)
        onUndone: page.viewModel.undo()
    }
}
