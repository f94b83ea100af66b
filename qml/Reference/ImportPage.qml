// SPDX-License-Identifier: EUPL-1.2
// Bringing in the official text from the auditor's own copy of the manual: a file, or the text itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ImportViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal ready

    color: Theme.colors.paper

    Connections {
        target: page.viewModel
        function onReady(): void {
            page.ready();
        }
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("The instrument")
        title: qsTr("Open the official text")
        showBack: true
        onBack: page.backRequested()
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls && !page.viewModel.busy)
                page.viewModel.openFile(event.urls[0]);
        }
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: Theme.space.px24

        Words {
            text: qsTr("Tweeluik comes with a work text in its own words. Who has a copy of the manual can show its literal text here. It stays on this tablet and is never sent along.")
            Layout.fillWidth: true
        }

        NoticeCard {
            title: page.viewModel.refusalTitle
            text: page.viewModel.refusalText
            visible: page.viewModel.refused
            Layout.fillWidth: true
        }

        Sheet {
            border.color: drop.containsDrag ? Theme.colors.petrol : Theme.colors.line
            border.width: drop.containsDrag ? Theme.border.chosen : Theme.border.hairline
            Layout.fillWidth: true

            Words {
                text: page.viewModel.busy ? qsTr("The file is being read. Nothing changes until it has been looked at.") : qsTr("A PDF, text or Markdown file on this tablet. Dragging it here works too.")
                Layout.fillWidth: true
            }

            ActionButton {
                text: qsTr("Choose a file")
                glyph: "document"
                kind: ActionButton.Primary
                visible: !page.viewModel.busy
                Layout.maximumWidth: parent.width
                onClicked: files.open()
            }

            ActionButton {
                text: qsTr("Stop reading")
                large: true
                visible: page.viewModel.busy
                Layout.maximumWidth: parent.width
                onClicked: page.viewModel.stop()
            }
        }

        PasteCard {
            busy: page.viewModel.busy
            Layout.fillWidth: true
            onTextGiven: text => page.viewModel.read(text)
        }
    }

    FileDialog {
        id: files

        title: qsTr("The manual of the MIE")
        nameFilters: [qsTr("PDF, text and Markdown") + " (*.pdf *.txt *.md)", qsTr("All files") + " (*)"]
        onAccepted: page.viewModel.openFile(selectedFile)
    }
}
