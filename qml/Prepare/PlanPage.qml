// SPDX-License-Identifier: EUPL-1.2
// How the minutes of the talk fall: the blocks one can change, and the running order that follows from them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property PlanViewModel viewModel
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
        title: qsTr("Plan of the time")
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

            implicitHeight: Math.max(minutes.height, order.y + order.height)
            Layout.fillWidth: true

            MinutesCard {
                id: minutes

                viewModel: page.viewModel
                width: pair.beside ? (pair.width - Theme.space.px64) * 0.45 : pair.width
            }

            Column {
                id: order

                x: pair.beside ? minutes.width + Theme.space.px64 : 0
                y: pair.beside ? 0 : minutes.height + Theme.space.px32
                width: pair.width - x

                Words {
                    text: qsTr("Running order")
                    type: Theme.type.metaStrong
                    soft: true
                    width: order.width
                    bottomPadding: Theme.space.px8
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Repeater {
                    model: page.viewModel.blocks

                    BlockDelegate {
                        id: block

                        width: order.width
                        onOpenRequested: page.viewModel.openItem(block.item)
                        onMoved: by => page.viewModel.moveItem(block.item, by)
                    }
                }

                Hairline {
                    width: order.width
                }

                ActionButton {
                    text: qsTr("Back to the instrument's order")
                    glyph: "undo"
                    kind: ActionButton.Quiet
                    leftPadding: 0
                    visible: page.viewModel.ownOrder
                    width: Math.min(implicitWidth, order.width)
                    onClicked: page.viewModel.usualOrder()
                }
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        text: page.viewModel.saved.length > 0 ? page.viewModel.saved : qsTr("On paper it can lie on the table where no tablet may.")

        ActionButton {
            text: qsTr("Keep as PDF to print")
            glyph: "document"
            onClicked: file.open()
        }
    }

    FileDialog {
        id: file

        title: qsTr("The running order on paper")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        currentFile: page.viewModel.suggestedFile
        onAccepted: page.viewModel.savePdf(selectedFile)
    }
}
