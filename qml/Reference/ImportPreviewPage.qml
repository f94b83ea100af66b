// SPDX-License-Identifier: EUPL-1.2
// What was found in the auditor's own copy: to look at before it is kept on this tablet.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ImportPreviewViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property var counts: viewModel.counts
    property int openItem: -1

    signal backRequested
    signal refused
    signal kept

    color: Theme.colors.paper

    Connections {
        target: page.viewModel
        function onKept(): void {
            page.kept();
        }
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("Open the official text")
        title: qsTr("What was found")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: closing.visible ? closing.top : parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: 0

        EmptyCard {
            text: qsTr("No text is waiting to be looked at.")
            action: qsTr("Open the official text")
            visible: !page.viewModel.waiting
            Layout.fillWidth: true
            onActed: page.backRequested()
        }

        NoticeCard {
            text: page.viewModel.trouble
            visible: text.length > 0
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px16
        }

        Words {
            text: page.counts.join("  ·  ")
            type: Theme.type.bodyStrong
            visible: page.viewModel.waiting
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px8
        }

        Words {
            text: page.viewModel.replaces ? qsTr("The text is whole. It stays on this tablet, is never sent along, and takes the place of the official text that is here now.") : qsTr("The text is whole. It stays on this tablet and is never sent along.")
            visible: page.viewModel.waiting
            Layout.fillWidth: true
        }

        Column {
            id: list

            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.waiting ? page.viewModel.items : null

                PreviewDelegate {
                    required property int index

                    open: index === page.openItem
                    width: list.width
                    onOpenRequested: open => page.openItem = open ? index : -1
                }
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        visible: page.viewModel.waiting

        ActionButton {
            text: qsTr("Not now")
            large: true
            onClicked: page.refused()
        }

        ActionButton {
            text: qsTr("Keep this text and show it")
            kind: ActionButton.Primary
            enabled: !page.viewModel.keeping
            onClicked: page.viewModel.accept()
        }
    }
}
