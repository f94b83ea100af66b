// SPDX-License-Identifier: EUPL-1.2
// The first page: the measurement that comes first, the others, and the way to a new one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property StartViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property int margin: form.landscape ? Theme.space.px48 : form.margin

    signal openRequested(string measurement)
    signal talkRequested(string measurement)
    signal newRequested
    signal practiceRequested(bool practice)
    signal instrumentRequested
    signal settingsRequested
    signal togetherRequested
    signal pairingRequested

    color: Theme.colors.paper

    RowLayout {
        id: head

        x: page.margin
        width: page.width - 2 * page.margin + Theme.space.px12
        height: Math.max(implicitHeight, Theme.size.topBar + Theme.space.px24)
        spacing: Theme.space.px8

        BrandCard {
            Layout.fillWidth: true
        }

        SquareButton {
            glyph: "book"
            text: qsTr("The instrument")
            onClicked: page.instrumentRequested()
        }

        SquareButton {
            glyph: "settings"
            text: qsTr("Settings")
            onClicked: page.settingsRequested()
        }
    }

    ScrollColumn {
        readonly property bool nearEnd: !first.enabled && contentY + 2 * height > contentHeight

        onNearEndChanged: {
            if (nearEnd)
                page.viewModel.others.showMore();
        }
        onContentHeightChanged: {
            if (nearEnd)
                page.viewModel.others.showMore();
        }
        anchors.top: head.bottom
        anchors.bottom: closing.wanted ? closing.top : parent.bottom
        x: page.margin - margin
        width: page.form.landscape ? beside.x - 2 * Theme.space.px40 - x + margin : page.width
        margin: page.form.landscape ? Theme.space.px8 : page.margin
        topMarginInside: 0
        spacing: 0

        WhenWanted {
            wanted: page.viewModel.trouble.length > 0
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px16

            NoticeCard {
                text: page.viewModel.trouble
            }
        }

        MeasurementCard {
            viewModel: page.viewModel
            padding: page.form.compact ? Theme.space.px20 : Theme.space.px40
            visible: page.viewModel.hasFirst
            Layout.fillWidth: true
            onTalkRequested: page.talkRequested(page.viewModel.firstId)
            onOpenRequested: page.openRequested(page.viewModel.firstId)
        }

        WhenWanted {
            wanted: !page.viewModel.hasFirst
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px16

            EmptyCard {
                text: qsTr("There is no measurement on this tablet yet. A measurement keeps everything of one interview together: who is at the table, the questions and the notes.")
                action: qsTr("New measurement")
                glyph: "plus"
                onActed: page.newRequested()
            }
        }

        Words {
            text: qsTr("Other measurements")
            type: Theme.type.metaStrong
            soft: true
            visible: others.count > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px24
            Layout.bottomMargin: Theme.space.px12
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        // The first frame does not wait for rows that nobody sees yet.
        Connections {
            id: first

            target: page.Window.window

            function onFrameSwapped(): void {
                first.enabled = false;
            }
        }

        Column {
            id: list

            Layout.fillWidth: true

            Repeater {
                id: others

                model: page.viewModel.others

                MeasurementDelegate {
                    twoLines: page.form.compact
                    width: list.width
                    onClicked: page.openRequested(measurementId)
                }
            }
        }

        WhenWanted {
            wanted: !page.form.landscape
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px32
            Layout.bottomMargin: Theme.space.px24

            BesideCard {
                practice: page.viewModel.practice
                offerNew: false
                onPracticeRequested: practice => page.practiceRequested(practice)
                onTogetherRequested: page.togetherRequested()
                onPairingRequested: page.pairingRequested()
            }
        }
    }

    Hairline {
        vertical: true
        anchors.top: beside.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.px48
        x: beside.x - Theme.space.px40
        visible: page.form.landscape
    }

    WhenWanted {
        id: beside

        wanted: page.form.landscape
        anchors.top: head.bottom
        x: page.width - page.margin - width
        width: 320 * Theme.size.grow
        height: implicitHeight

        BesideCard {
            practice: page.viewModel.practice
            offerNew: page.viewModel.hasFirst
            onNewRequested: page.newRequested()
            onPracticeRequested: practice => page.practiceRequested(practice)
            onTogetherRequested: page.togetherRequested()
            onPairingRequested: page.pairingRequested()
        }
    }

    WhenWanted {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        wanted: !page.form.landscape && page.viewModel.hasFirst

        ClosingBar {
            margin: page.form.margin

            ActionButton {
                text: qsTr("New measurement")
                glyph: "plus"
                kind: ActionButton.Soft
                large: true
                onClicked: page.newRequested()
            }
        }
    }
}
