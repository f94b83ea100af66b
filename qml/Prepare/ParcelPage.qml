// SPDX-License-Identifier: EUPL-1.2
// Sharing by file, where there is no network: what the other auditor wrote comes in, what this tablet has goes out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ParcelViewModel viewModel
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
        eyebrow: qsTr("Together")
        title: qsTr("Share by file")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: Theme.space.px24

        Words {
            text: qsTr("A .tweeluik file carries to the other tablet what it lacks: by mail, by stick or by cable. It is sealed: only the tablet for which it was made can open it. Own impressions never go along. Scores only go along once they are sealed, and open there once both have sealed.")
            Layout.fillWidth: true
        }

        NoticeCard {
            title: page.viewModel.resultTitle
            text: page.viewModel.resultText
            visible: page.viewModel.resultTitle.length > 0
            Layout.fillWidth: true

            ActionButton {
                text: qsTr("Have it here too")
                kind: ActionButton.Primary
                visible: page.viewModel.invited
                onClicked: page.viewModel.accept()
            }

            ActionButton {
                text: qsTr("Not now")
                visible: page.viewModel.invited
                onClicked: page.viewModel.decline()
            }
        }

        Words {
            text: qsTr("In the practice measurement there is no other tablet.")
            visible: !page.viewModel.available
            Layout.fillWidth: true
        }

        Sheet {
            visible: page.viewModel.available
            Layout.fillWidth: true

            Words {
                text: page.viewModel.busy ? qsTr("One moment. Nothing changes until everything has been checked.") : page.viewModel.given.length > 0 ? qsTr("%1 was opened. It is a file of the other auditor. Reading checks it first and takes it whole, or leaves everything here as it is.").arg(page.viewModel.given) : qsTr("Came a file from the other auditor? Reading checks it first and takes it whole, or leaves everything here as it is.")
                Layout.fillWidth: true
            }

            ActionButton {
                text: qsTr("Read this file")
                glyph: "document"
                kind: ActionButton.Primary
                visible: page.viewModel.given.length > 0
                enabled: !page.viewModel.busy
                Layout.maximumWidth: parent.width
                onClicked: page.viewModel.readGiven()
            }

            ActionButton {
                text: page.viewModel.given.length > 0 ? qsTr("Choose another file") : qsTr("Choose a file")
                glyph: "document"
                enabled: !page.viewModel.busy
                Layout.maximumWidth: parent.width
                onClicked: incoming.open()
            }
        }

        Sheet {
            visible: page.viewModel.canMake
            Layout.fillWidth: true

            Words {
                text: qsTr("%1: make a file with what the other auditor does not have yet. Each file goes on from what the last file from the other side confirmed, so one that gets lost costs nothing.").arg(page.viewModel.measurement)
                Layout.fillWidth: true
            }

            ActionButton {
                text: qsTr("Make a file")
                glyph: "document"
                enabled: !page.viewModel.busy
                Layout.maximumWidth: parent.width
                onClicked: outgoing.open()
            }
        }
    }

    FileDialog {
        id: incoming

        title: qsTr("A file of the other auditor")
        nameFilters: ["Tweeluik (*.tweeluik)", qsTr("All files") + " (*)"]
        onAccepted: page.viewModel.read(selectedFile)
    }

    FileDialog {
        id: outgoing

        title: qsTr("A file for the other auditor")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "tweeluik"
        nameFilters: ["Tweeluik (*.tweeluik)"]
        currentFile: page.viewModel.suggestedFile
        onAccepted: page.viewModel.make(selectedFile)
    }
}
