// SPDX-License-Identifier: EUPL-1.2
// What is essential and what may be shorter, prompt by prompt, with the minutes that follow and both auditors' yes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property PrioritiesViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    // In a narrow room the list and the item take turns.
    readonly property bool listAlone: form.compact && viewModel.row < 0
    readonly property int row: form.compact ? viewModel.row : Math.max(0, viewModel.row)

    signal backRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("Priorities")
        showBack: true
        onBack: {
            if (page.form.compact && page.viewModel.row >= 0)
                page.viewModel.row = -1;
            else
                page.backRequested();
        }
    }

    Rectangle {
        id: rail

        anchors.top: bar.bottom
        anchors.bottom: closing.top
        width: page.listAlone ? page.width : page.form.compact ? 0 : 320 * Theme.size.grow
        color: Theme.colors.sunken
        visible: width > 0

        ScrollColumn {
            anchors.fill: parent
            margin: Theme.space.px12
            spacing: 0

            Repeater {
                model: page.viewModel.items

                PriorityItemDelegate {
                    current: !page.form.compact && index === page.row
                    Layout.fillWidth: true
                    onChosen: page.viewModel.row = index
                }
            }
        }
    }

    ScrollColumn {
        id: work

        anchors.top: bar.bottom
        anchors.bottom: closing.top
        x: rail.width
        width: page.width - x
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: Theme.space.px24
        visible: !page.listAlone

        Connections {
            target: page.viewModel
            function onRowChanged(): void {
                work.contentY = 0;
            }
        }

        Words {
            text: page.viewModel.itemTitle
            type: Theme.type.heading
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        NoticeCard {
            title: qsTr("Without a question when only the essential ones are asked")
            text: qsTr("%1. This is an aid of Tweeluik, not the manual's text.").arg(page.viewModel.missed)
            visible: page.viewModel.missed.length > 0
            Layout.fillWidth: true
        }

        Column {
            id: prompts

            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.prompts

                PriorityDelegate {
                    id: prompt

                    width: prompts.width
                    onChosen: priority => page.viewModel.setPriority(prompt.prompt, priority)
                }
            }
        }

        Words {
            text: qsTr("No question asks about: %1. An aid of Tweeluik, not the manual's text.").arg(page.viewModel.unasked)
            type: Theme.type.meta
            soft: true
            visible: page.viewModel.unasked.length > 0
            Layout.fillWidth: true
        }
    }

    ClosingBar {
        id: closing

        // In a narrow room it belongs to the list; the questions need the height.
        visible: !page.form.compact || page.listAlone
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        width: parent.width
        margin: page.form.margin
        text: page.viewModel.summary

        AgreeDelegate {
            first: true
            text: page.viewModel.firstYes
            on: page.viewModel.firstAgrees
            onClicked: page.viewModel.agree(true, !on)
        }

        AgreeDelegate {
            first: false
            text: page.viewModel.secondYes
            on: page.viewModel.secondAgrees
            onClicked: page.viewModel.agree(false, !on)
        }
    }
}
