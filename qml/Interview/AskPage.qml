// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The page of the auditor who asks. One question large; everything else is quiet or behind a tap.
FocusScope {
    id: page

    required property AskViewModel viewModel
    readonly property PlaceViewModel place: viewModel.place
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property real columnLeft: form.landscape ? Theme.size.rail + Theme.space.px48 : form.margin
    readonly property real columnRight: form.compact ? form.margin : Theme.size.target
    // Another app in front: what is typed becomes an entry.
    readonly property bool inFront: Window.active

    readonly property alias undoBar: undoBar

    signal noteTakingRequested
    signal shortcutsRequested
    signal overviewRequested
    signal togetherRequested

    // F6: rail, questions, time.
    function goRound(): void {
        if (rail.activeFocus || strip.activeFocus)
            questions.takeFocus();
        else if (questions.activeFocus && form.compact)
            head.forceActiveFocus(Qt.TabFocusReason);
        else if (form.landscape)
            rail.takeFocus();
        else if (strip.made)
            (strip.made as RailStrip).takeFocus();
    }

    focus: true
    onInFrontChanged: {
        if (!inFront)
            viewModel.settle();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Asking")
    Component.onCompleted: {
        if (page.viewModel.frame.covered)
            drawers.all().around.cover.open();
    }

    Binding {
        target: page.viewModel.time
        property: "shown"
        value: page.visible && page.Window.visibility !== Window.Minimized
    }

    Connections {
        target: page.viewModel.role

        function onSwapped(): void {
            if (!page.viewModel.role.asks)
                page.noteTakingRequested();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }

    ItemRail {
        id: rail

        height: page.height
        visible: page.form.landscape
        model: page.place.rail
        onChosen: item => page.place.goToItem(item)
        onStillOpenAsked: drawers.all().around.stillOpen.open()
    }

    AskTopBar {
        id: head

        x: page.columnLeft
        width: page.width - page.columnLeft - (page.form.compact ? page.form.margin : Theme.space.px24)
        viewModel: page.viewModel
        form: page.form
        onItemsAsked: drawers.all().items.open()
        onCoverAsked: drawers.all().around.cover.open()
        onTermsAsked: drawers.all().terms.open()
        onTalkAsked: drawers.all().talk.open()
        onOffRecordAsked: drawers.all().offRecord.open()
        onTogetherAsked: page.togetherRequested()
    }

    WhenWanted {
        id: strip

        anchors.top: head.bottom
        x: page.form.margin
        width: page.width - x - page.form.margin
        height: wanted ? implicitHeight : 0
        wanted: page.form.portrait

        RailStrip {
            rail: page.place.rail
            onChosen: item => page.place.goToItem(item)
        }
    }

    WhenWanted {
        id: letters

        anchors.top: strip.bottom
        anchors.topMargin: wanted ? Theme.space.px8 : 0
        x: page.form.margin
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: page.form.compact

        PromptSwitch {
            prompts: page.place.prompts
            onChosen: row => page.place.goToRow(row)
        }
    }

    PromptList {
        id: questions

        anchors.top: letters.bottom
        anchors.topMargin: Theme.space.px16
        anchors.bottom: notices.top
        x: page.form.compact ? page.form.margin : page.form.portrait ? Theme.space.px8 : page.columnLeft - Theme.space.px24
        // The bar of the scrolling stands in the margin, beside the words.
        width: page.form.compact ? page.width - x : page.width - x - page.columnRight - (page.form.landscape ? Theme.space.px32 : Theme.space.px8)
        maximumWidth: page.form.compact ? page.width - 2 * page.form.margin : width - Theme.space.px8
        focus: true
        prompts: page.place.prompts
        questions: page.viewModel.questions
        alone: page.form.compact
        heardBefore: page.viewModel.frame.alreadyHeard.count > 0
        ended: page.viewModel.time.ended
        onChosen: row => page.place.goToRow(row)
        onEnough: page.viewModel.enough()
        onAsked: page.viewModel.asked()
        onPartly: page.viewModel.partly()
        onNotDiscussed: page.viewModel.notDiscussed()
        onHeardAsked: drawers.all().around.heard.open()
        onSkipped: page.viewModel.skip()
        onReopened: page.viewModel.reopen()
        onTicked: (sub, on) => page.viewModel.tick(sub, on)
    }

    AnchorsHandle {
        anchors.right: parent.right
        y: Math.max(head.height, (page.height - height) / 2 - Theme.space.px40)
        visible: !page.form.compact
        onClicked: drawers.all().descriptions.open()
    }

    AskNotices {
        id: notices

        anchors.bottom: quiet.top
        x: page.columnLeft
        width: page.width - x - page.columnRight - Theme.space.px16
        viewModel: page.viewModel
    }

    QuietQuestionLine {
        id: quiet

        anchors.bottom: time.top
        x: page.columnLeft
        width: notices.width
        questions: page.viewModel.questions
        narrow: page.form.compact
        onOpened: drawers.all().questions.open()
    }

    UndoBar {
        id: undoBar

        anchors.horizontalCenter: questions.horizontalCenter
        anchors.bottom: quiet.wanted ? quiet.top : time.top
        anchors.bottomMargin: Theme.space.px12
        onUndone: page.viewModel.undo()

        Connections {
            target: page.viewModel

            function onMomentKept(): void {
                undoBar.offer(page.viewModel.undoWords);
            }
        }
    }

    AskTimeStrip {
        id: time

        anchors.bottom: parent.bottom
        x: page.form.landscape ? page.columnLeft - Theme.space.px24 : page.form.margin
        width: page.width - x - (page.form.landscape ? Theme.space.px48 : page.form.margin)
        viewModel: page.viewModel
        drawers: drawers
        form: page.form
    }

    LateFile {
        id: drawers

        file: Qt.resolvedUrl("AskDrawers.qml")
        given: ({
                "page": page
            })
    }

    AskShortcuts {
        viewModel: page.viewModel
        onNoteAsked: drawers.all().moment.open()
        onRoundAsked: page.goRound()
        onShortcutsAsked: page.shortcutsRequested()
    }
}
