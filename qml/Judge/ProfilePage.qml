// SPDX-License-Identifier: EUPL-1.2
// Both scores and what was agreed, per item and theme. Before they lie open it says when they will.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ProfileViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property bool keyBeside: form.landscape && viewModel.ready
    // Which figure shows how it comes about; it stays so when the tablet turns.
    property string explained

    signal backRequested
    signal scoresRequested

    function explain(figure: string): void {
        explained = explained === figure ? "" : figure;
    }

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("Profile")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        id: main

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: page.keyBeside ? side.x - Theme.space.px4 : parent.width
        margin: page.form.margin
        topMarginInside: Theme.space.px12

        WhenWanted {
            wanted: !page.viewModel.ready
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px24

            EmptyCard {
                text: qsTr("The profile shows the scores of both auditors beside each other, with what they agreed. It comes once both have sealed and the scores lie open on this tablet. Until then no score stands here, the own ones neither.")
                action: qsTr("To my scores")
                onActed: page.scoresRequested()
            }
        }

        Repeater {
            model: page.viewModel.notices

            Words {
                required property string modelData

                text: modelData
                type: Theme.type.label
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.size.measureMax
            }
        }

        WhenWanted {
            wanted: page.viewModel.ready
            Layout.fillWidth: true

            ProfileChart {
                rows: page.viewModel.rows
                column: page.viewModel.column
                namesAbove: page.form.compact
            }
        }

        WhenWanted {
            wanted: page.viewModel.ready && !page.form.landscape
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.measureMax
            Layout.topMargin: Theme.space.px16

            ProfileKey {
                viewModel: page.viewModel
                explained: page.explained
                onExplainAsked: figure => page.explain(figure)
            }
        }
    }

    Hairline {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.px24
        x: side.x
        vertical: true
        visible: page.keyBeside
    }

    WhenWanted {
        id: side

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        x: page.width - width
        width: 336 * Theme.size.grow + Theme.space.px32 + page.form.margin
        wanted: page.keyBeside

        ScrollColumn {
            margin: Theme.space.px32
            topMarginInside: Theme.space.px16

            ProfileKey {
                viewModel: page.viewModel
                explained: page.explained
                Layout.fillWidth: true
                onExplainAsked: figure => page.explain(figure)
            }
        }
    }
}
