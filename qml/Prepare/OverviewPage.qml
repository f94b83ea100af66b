// SPDX-License-Identifier: EUPL-1.2
// One measurement: what is ready, the way to every page of it, and erasing it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property OverviewViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal talkRequested
    signal detailsRequested
    signal auditorsRequested
    signal checklistRequested
    signal prioritiesRequested
    signal teamRequested
    signal planRequested
    signal instrumentRequested
    signal importRequested
    signal togetherRequested
    signal differencesRequested
    signal readingRequested
    signal explanationsRequested
    signal scoringRequested
    signal handsRequested
    signal impressionsRequested
    signal paperRequested
    signal comparisonRequested
    signal profileRequested
    signal erased

    color: Theme.colors.paper

    Connections {
        target: page.viewModel
        function onErased(): void {
            page.erased();
        }
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.subtitle
        title: page.viewModel.organisation
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: page.form.landscape ? side.x : parent.width
        margin: page.form.margin
        spacing: 0

        ReadyCard {
            viewModel: page.viewModel
            padding: page.form.compact ? Theme.space.px20 : Theme.space.px32
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px24
            onTalkRequested: page.talkRequested()
        }

        NoticeCard {
            title: page.viewModel.otherText
            text: qsTr("That text is not sent along. With a copy of the manual it can be read in on this tablet; until then the work text in own words stands here.")
            visible: title.length > 0
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px24

            ActionButton {
                text: qsTr("Read in an own copy")
                onClicked: page.importRequested()
            }

            ActionButton {
                text: qsTr("Go on with the work text")
                onClicked: page.viewModel.keepWorkText()
            }
        }

        OpenDelegate {
            title: page.viewModel.differences
            note: qsTr("See the differences; nothing waits for them")
            visible: title.length > 0
            onClicked: page.differencesRequested()
        }

        JudgingRows {
            viewModel: page.viewModel
            visible: page.viewModel.started
            Layout.fillWidth: true
            onReadingRequested: page.readingRequested()
            onExplanationsRequested: page.explanationsRequested()
            onScoringRequested: page.scoringRequested()
            onHandsRequested: page.handsRequested()
            onPaperRequested: page.paperRequested()
            onImpressionsRequested: page.impressionsRequested()
            onComparisonRequested: page.comparisonRequested()
            onProfileRequested: page.profileRequested()
        }

        OpenDelegate {
            title: qsTr("At the table")
            note: qsTr("Who is there, by role; a name stays on that list")
            onClicked: page.teamRequested()
        }

        OpenDelegate {
            title: qsTr("The auditors")
            note: qsTr("Function, and a role that could get in the way")
            onClicked: page.auditorsRequested()
        }

        OpenDelegate {
            title: qsTr("Priorities")
            note: qsTr("Which questions are essential, and which may be shorter")
            onClicked: page.prioritiesRequested()
        }

        OpenDelegate {
            title: qsTr("Plan of the time")
            note: qsTr("Minutes, break and running order")
            onClicked: page.planRequested()
        }

        OpenDelegate {
            title: qsTr("Checklist and agreements")
            note: qsTr("What each auditor sees to, and what is settled between the two")
            onClicked: page.checklistRequested()
        }

        OpenDelegate {
            title: qsTr("Together")
            note: qsTr("This measurement on the tablet of the other auditor too")
            onClicked: page.togetherRequested()
        }

        OpenDelegate {
            title: qsTr("The instrument")
            note: page.viewModel.wording
            onClicked: page.instrumentRequested()
        }

        OpenDelegate {
            title: qsTr("Details")
            note: page.viewModel.levelSentence
            onClicked: page.detailsRequested()
        }

        Hairline {
            Layout.fillWidth: true
        }

        AuditorsCard {
            viewModel: page.viewModel
            visible: !page.form.landscape
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px24
        }

        ActionButton {
            text: page.viewModel.erasing ? qsTr("Erasing…") : qsTr("Erase this measurement")
            glyph: "trash"
            kind: ActionButton.Quiet
            leftPadding: 0
            enabled: !page.viewModel.erasing
            visible: !page.form.landscape
            Layout.topMargin: Theme.space.px24
            onClicked: erase.open()
        }
    }

    Rectangle {
        id: side

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        x: page.width - width
        width: Theme.size.sidePanel
        color: Theme.colors.sunken
        visible: page.form.landscape

        AuditorsCard {
            viewModel: page.viewModel
            anchors.top: parent.top
            anchors.topMargin: page.form.margin
            x: Theme.space.px32
            width: parent.width - 2 * x
        }

        ActionButton {
            text: page.viewModel.erasing ? qsTr("Erasing…") : qsTr("Erase this measurement")
            glyph: "trash"
            kind: ActionButton.Quiet
            leftPadding: 0
            enabled: !page.viewModel.erasing
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.px24
            x: Theme.space.px32
            onClicked: erase.open()
        }
    }

    OnDemand {
        id: erase

        ConfirmDialog {
            title: qsTr("Erase this measurement?")
            text: page.viewModel.eraseText
            keepText: qsTr("Keep it")
            actText: qsTr("Erase it")
            destroys: true
            onActed: page.viewModel.erase()
        }
    }
}
