// SPDX-License-Identifier: EUPL-1.2
// Reading together: what both noted at one item, with what is open about it, before anybody writes or scores.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ReadingViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal explanationRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("Reading together") + "  \u00B7  " + page.viewModel.themeLine
        title: page.viewModel.title
        showBack: true
        onBack: page.backRequested()
    }

    WhenWanted {
        id: rail

        anchors.top: bar.bottom
        anchors.bottom: closing.top
        width: wanted ? Theme.size.rail : 0
        wanted: page.form.landscape

        JudgeRail {
            model: page.viewModel.rail
            onChosen: item => page.viewModel.goToItem(item)
        }
    }

    WhenWanted {
        id: strip

        anchors.top: bar.bottom
        x: page.form.margin - Theme.space.px8
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape

        JudgeStrip {
            rail: page.viewModel.rail
            onChosen: item => page.viewModel.goToItem(item)
        }
    }

    ScrollColumn {
        id: list

        anchors.top: strip.bottom
        anchors.bottom: closing.top
        anchors.left: rail.right
        anchors.right: side.left
        topMarginInside: Theme.space.px8
        spacing: 0

        ReadingHead {
            viewModel: page.viewModel
            form: page.form
            Layout.fillWidth: true
            onBesideAsked: drawers.all().beside.open()
        }

        Column {
            id: rows

            bottomPadding: Theme.space.px24
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Notes of both auditors")

            Repeater {
                model: page.viewModel.notes

                ReadNoteDelegate {
                    width: rows.width
                    onChosen: page.viewModel.notes.open(noteId)
                    onLinkAsked: drawers.all().link.open()
                    onPlaceAsked: drawers.all().place.open()
                }
            }
        }
    }

    Connections {
        target: page.viewModel

        function onItemChanged(): void {
            list.contentY = 0;
        }
    }

    Rectangle {
        id: side

        anchors.top: bar.bottom
        anchors.bottom: closing.top
        anchors.right: parent.right
        anchors.rightMargin: page.form.landscape ? 0 : -width
        width: Theme.size.sidePanel
        color: Theme.colors.paper
        visible: page.form.landscape

        Hairline {
            vertical: true
            height: parent.height
        }

        ScrollColumn {
            anchors.fill: parent
            margin: Theme.space.px24

            BesideNotes {
                viewModel: page.viewModel
                Layout.fillWidth: true
                onDraftingAsked: drawers.all().drafting.open()
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin

        ActionButton {
            text: qsTr("Next item")
            large: true
            enabled: !page.viewModel.last && page.viewModel.item > 0
            reason: qsTr("This is the last one.")
            onClicked: page.viewModel.nextItem()
        }

        ActionButton {
            text: qsTr("To the explanation")
            kind: ActionButton.Primary
            onClicked: page.explanationRequested()
        }
    }

    LateFile {
        id: drawers

        file: Qt.resolvedUrl("ReadingDrawers.qml")
        given: ({
                "viewModel": page.viewModel
            })
    }
}
