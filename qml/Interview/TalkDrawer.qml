// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What belongs to the talk as a whole: who asks, the clock, the end, the way out of the page.
SideDrawer {
    id: drawer

    required property RoleViewModel role
    required property TimekeeperViewModel time
    required property FrameDrawers around
    // On the page of the one who asks: without figures, with the large button for a moment.
    property bool asking: false
    // The top bar has no room for the ways into the notes.
    property bool withNotes: false
    // Of the note-taker alone.
    property PromisesViewModel promises: null
    required property QuietQuestionViewModel questions
    required property LinkViewModel link

    signal momentAsked
    signal presenceAsked
    signal heardAsked
    signal impressionsAsked
    signal searchAsked
    signal inboxAsked
    signal promisesAsked
    signal questionsAsked
    signal overviewAsked
    signal shortcutsAsked
    signal togetherAsked

    title: qsTr("The talk")

    ActionButton {
        text: qsTr("Keep this moment")
        glyph: "note"
        large: true
        visible: drawer.asking
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.momentAsked();
        }
    }

    TapRow {
        title: qsTr("Search the notes")
        glyph: "search"
        visible: drawer.withNotes
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.searchAsked();
        }
    }

    TapRow {
        title: qsTr("Notes without an item")
        glyph: "inbox"
        visible: drawer.withNotes
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.inboxAsked();
        }
    }

    TapRow {
        title: qsTr("Promised documents")
        note: drawer.promises?.summary ?? ""
        glyph: "document"
        visible: drawer.promises !== null
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.promisesAsked();
        }
    }

    FrameRows {
        drawers: drawer.around
        Layout.fillWidth: true
        onChosen: drawer.close()
    }

    TapRow {
        title: qsTr("Who is there")
        glyph: "list"
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.presenceAsked();
        }
    }

    TapRow {
        title: qsTr("Not heard yet")
        glyph: "silence"
        visible: !drawer.asking
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.heardAsked();
        }
    }

    TapRow {
        title: qsTr("Own impressions")
        glyph: "leaf"
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.impressionsAsked();
        }
    }

    RolesCard {
        role: drawer.role
        asking: drawer.asking
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
        onChosen: drawer.close()
    }

    Words {
        text: qsTr("Time")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
    }

    QuietBar {
        fills: drawer.time.pieces
        groups: drawer.time.themeSizes
        paused: drawer.time.paused
        text: drawer.time.spokenTalk
        visible: drawer.time.started
        Layout.fillWidth: true
    }

    Words {
        text: drawer.time.paused ? qsTr("break", "the clock stands still") : drawer.asking ? drawer.time.pace : drawer.time.paceInMinutes
        Layout.fillWidth: true
    }

    Words {
        text: drawer.time.clockWords
        type: Theme.type.meta
        soft: true
        visible: text.length > 0 && (!drawer.asking || drawer.time.estimated)
        Layout.fillWidth: true
    }

    ClockButtons {
        time: drawer.time
        Layout.fillWidth: true
        onEndAsked: ending.open()
        onAgainAsked: {
            drawer.close();
            drawer.around.again.open();
        }
    }

    TapRow {
        title: qsTr("Quiet questions")
        note: drawer.asking ? "" : drawer.questions.lastWords
        glyph: "question"
        visible: !drawer.asking || drawer.questions.all.count > 0
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.questionsAsked();
        }
    }

    TapRow {
        title: qsTr("Overview of the measurement")
        glyph: "back"
        endGlyph: ""
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
        onClicked: {
            drawer.close();
            drawer.overviewAsked();
        }
    }

    TapRow {
        title: qsTr("Keyboard shortcuts")
        glyph: "question"
        endGlyph: ""
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.shortcutsAsked();
        }
    }

    // Last, so that nothing makes way for it.
    TapRow {
        title: qsTr("Together")
        note: drawer.asking ? drawer.link.brief : drawer.link.words
        glyph: "swap"
        visible: drawer.link.shared
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            drawer.togetherAsked();
        }
    }

    EndTalkDialog {
        id: ending

        onActed: {
            drawer.close();
            drawer.time.end();
        }
    }
}
