// SPDX-License-Identifier: EUPL-1.2
// The talk about the scores: first what is equal, then one item at a time with what lies between the two. Nothing is
// filled in beforehand.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ConsensusViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property bool talking: viewModel.ready && !viewModel.equalInView
    readonly property bool agreeing: talking && !viewModel.alone
    // With enough room the agreement stays in view under the scores.
    readonly property bool pinned: agreeing && form.landscape && !form.low
    // Another app in front: what is typed becomes an entry.
    readonly property bool inFront: Window.active

    signal backRequested
    signal waitingRequested
    signal profileRequested

    function showNote(note: string): void {
        drawers.note = note;
        drawers.notes.open();
    }

    color: Theme.colors.paper
    onInFrontChanged: {
        if (!inFront)
            viewModel.settle();
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("Consensus")
        title: page.viewModel.ready ? page.viewModel.title : qsTr("Not open yet")
        showBack: true
        onBack: page.backRequested()

        WhenWanted {
            wanted: page.form.landscape && page.viewModel.ready
            implicitWidth: made && wanted ? made.implicitWidth : 0

            ConsensusStrip {
                viewModel: page.viewModel
            }
        }
    }

    WhenWanted {
        id: strip

        anchors.top: bar.bottom
        anchors.topMargin: wanted ? Theme.space.px8 : 0
        x: page.form.margin
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape && page.viewModel.ready

        ConsensusStrip {
            viewModel: page.viewModel
            narrow: true
        }
    }

    EmptyCard {
        anchors.top: strip.bottom
        anchors.topMargin: Theme.space.px24
        x: page.form.margin
        width: page.width - 2 * x
        text: qsTr("Here the scores of both lie side by side, as soon as both have sealed and lie open on this tablet.")
        action: qsTr("How it goes on")
        visible: !page.viewModel.ready
        onActed: page.waitingRequested()
    }

    WhenWanted {
        anchors.top: strip.bottom
        anchors.bottom: closing.top
        width: page.width
        wanted: page.viewModel.ready && page.viewModel.equalInView

        ConsensusEqual {
            viewModel: page.viewModel
            form: page.form
        }
    }

    WhenWanted {
        anchors.top: strip.bottom
        anchors.bottom: agreement.top
        width: page.width
        wanted: page.talking

        ConsensusItem {
            viewModel: page.viewModel
            form: page.form
            withAgreement: page.agreeing && !page.pinned
            onNoteAsked: note => page.showNote(note)
        }
    }

    Rectangle {
        anchors.fill: agreement
        color: Theme.colors.sunken
    }

    WhenWanted {
        id: agreement

        anchors.bottom: closing.top
        width: page.width
        height: wanted ? Math.min(implicitHeight, page.height * 0.4) : 0
        wanted: page.pinned

        ScrollColumn {
            margin: page.form.margin
            topMarginInside: Theme.space.px12
            contentHeight: fields.height + topMarginInside

            ConsensusAgreement {
                id: fields

                outcome: page.viewModel.outcome
                Layout.fillWidth: true
            }
        }
    }

    ConsensusClosing {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: page.viewModel
        margin: page.form.margin
        onEndsAsked: drawers.ends.open()
        onProfileAsked: page.profileRequested()
    }

    ConsensusDrawers {
        id: drawers

        viewModel: page.viewModel
    }
}
