// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The page of the auditor who takes notes. The composer is always ready; a letter typed anywhere goes to it.
FocusScope {
    id: page

    required property NoteTakingViewModel viewModel
    readonly property PlaceViewModel place: viewModel.place
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property alias composer: composer
    readonly property real workWidth: page.width - (form.landscape ? side.width : 0)
    // Another app in front: what is typed becomes an entry.
    readonly property bool inFront: Window.active

    // What the notes stand between has its place.
    readonly property bool stands: band.ready && side.ready && composer.ready

    readonly property alias undoBar: undoBar

    signal askingRequested
    signal shortcutsRequested
    signal overviewRequested
    signal togetherRequested

    // F6: time line, composer, side panel.
    function goRound(): void {
        if (composer.activeFocus && form.landscape)
            side.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else if (composer.activeFocus || side.activeFocus)
            head.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            composer.forceActiveFocus(Qt.TabFocusReason);
    }

    focus: true
    onInFrontChanged: {
        if (!inFront)
            viewModel.settle();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Taking notes")
    Component.onCompleted: {
        composer.forceActiveFocus(Qt.OtherFocusReason);
        if (page.viewModel.frame.covered)
            drawers.all().around.cover.open();
    }
    Keys.onPressed: event => {
        composer.keysSeen = true;
        event.accepted = composer.visible && page.viewModel.composer.isTyping(event.text, event.modifiers);
        if (event.accepted)
            composer.take(event.text);
    }

    Binding {
        target: page.viewModel.time
        property: "shown"
        value: page.visible && page.Window.visibility !== Window.Minimized
    }

    Connections {
        target: page.viewModel.role

        function onSwapped(): void {
            if (page.viewModel.role.asks)
                page.askingRequested();
        }
    }

    Connections {
        target: page.viewModel

        function onRemoved(): void {
            undoBar.offer(page.viewModel.undoWords);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }

    NoteTopBar {
        id: head

        width: page.width
        viewModel: page.viewModel
        form: page.form
        onItemsAsked: drawers.all().items.open()
        onInboxAsked: drawers.all().inbox.open()
        onSearchAsked: drawers.all().search.open()
        onCoverAsked: drawers.all().around.cover.open()
        onTalkAsked: drawers.all().talk.open()
        onOffRecordAsked: drawers.all().offRecord.open()
        onTogetherAsked: page.togetherRequested()
    }

    WhenWanted {
        id: band

        anchors.top: head.bottom
        width: page.width
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape

        NoteTimeBand {
            viewModel: page.viewModel
            form: page.form
            onReplanAsked: drawers.all().around.replan.open()
            onHeardAsked: drawers.all().around.heard.open()
            onQuestionsAsked: drawers.all().questions.open()
            onTogetherAsked: page.togetherRequested()
        }
    }

    WhenWanted {
        id: side

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: implicitWidth
        wanted: page.form.landscape

        SidePanel {
            viewModel: page.viewModel
            onEndAsked: drawers.all().around.ending.open()
            onAgainAsked: drawers.all().around.again.open()
            onReplanAsked: drawers.all().around.replan.open()
            onHeardAsked: drawers.all().around.heard.open()
            onQuestionsAsked: drawers.all().questions.open()
        }
    }

    TimelineList {
        id: notes

        anchors.top: band.bottom
        width: page.workWidth
        height: begun ? trouble.y - y : 0
        begun: page.stands
        timeline: page.viewModel.timeline
        anchor: page.place.scroll - 1
        onAnchorMoved: at => page.place.scroll = at + 1
        onChosen: note => drawers.all().showNote(note)
    }

    TroubleLine {
        id: trouble

        anchors.bottom: recall.top
        x: Theme.space.px16
        width: composer.width
        saved: page.viewModel.saved
    }

    UndoBar {
        id: undoBar

        anchors.horizontalCenter: composer.horizontalCenter
        anchors.bottom: composer.top
        anchors.bottomMargin: Theme.space.px8
        onUndone: page.viewModel.undo()
    }

    ComposerCard {
        id: composer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.px16
        x: Theme.space.px16
        width: page.workWidth - 2 * Theme.space.px16
        composer: page.viewModel.composer
        form: page.form
        visible: !page.viewModel.offRecord.on
        onVisibleChanged: {
            if (visible)
                forceActiveFocus(Qt.OtherFocusReason);
        }
        onShareEndAsked: drawers.all().keeping.open()
        onPlaceAsked: drawers.all().places.open()
        onNextAsked: page.viewModel.composer.next()
        onUndoAsked: page.viewModel.undo()
        onRedoAsked: page.viewModel.redo()
    }

    WhenWanted {
        anchors.fill: composer
        wanted: page.viewModel.offRecord.on

        OffRecordCard {
            offRecord: page.viewModel.offRecord
        }
    }

    WhenWanted {
        id: recall

        anchors.bottom: composer.top
        anchors.bottomMargin: wanted ? Theme.space.px8 : 0
        x: composer.x
        width: composer.width
        height: wanted ? implicitHeight : 0
        wanted: page.viewModel.recall.shown

        RecallCard {
            recall: page.viewModel.recall
            inLine: page.form.compact || page.form.low
        }
    }

    LateFile {
        id: drawers

        file: Qt.resolvedUrl("NoteDrawers.qml")
        given: ({
                "page": page
            })
    }

    NoteShortcuts {
        viewModel: page.viewModel
        onNoteAsked: composer.forceActiveFocus(Qt.OtherFocusReason)
        onNextAsked: page.viewModel.composer.next()
        onSearchAsked: drawers.all().search.open()
        onRoundAsked: page.goRound()
        onShortcutsAsked: page.shortcutsRequested()
    }
}
