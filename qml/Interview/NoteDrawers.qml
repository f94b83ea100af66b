// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.ViewModels

// The drawers of the note-taker's page.
Item {
    id: drawers

    required property NoteTakingViewModel viewModel
    property bool compact: false
    readonly property alias items: items
    readonly property alias inbox: inbox
    readonly property alias search: search
    readonly property alias places: places
    readonly property alias talk: talk
    readonly property alias ending: ending

    signal removeAsked(string note)
    signal editAsked(string note)
    signal overviewAsked
    signal shortcutsAsked

    function showNote(note: string): void {
        viewModel.choose(note);
        one.open();
    }

    ItemsDrawer {
        id: items

        rail: drawers.viewModel.place.rail
        onChosen: item => drawers.viewModel.place.goToItem(item)
        onStillOpenAsked: stillOpen.open()
    }

    StillOpenDrawer {
        id: stillOpen

        model: drawers.viewModel.place.stillOpen
        onChosen: prompt => drawers.viewModel.place.goToPrompt(prompt)
    }

    PlaceDrawer {
        id: places

        composer: drawers.viewModel.composer
        rail: drawers.viewModel.place.rail
    }

    NoteDrawer {
        id: one

        viewModel: drawers.viewModel
        onEditAsked: note => drawers.editAsked(note)
        onHistoryAsked: note => {
            drawers.viewModel.showHistory(note);
            history.open();
        }
        onRemoveAsked: note => drawers.removeAsked(note)
    }

    InboxDrawer {
        id: inbox

        viewModel: drawers.viewModel
    }

    SearchDrawer {
        id: search

        search: drawers.viewModel.search
        onChosen: note => drawers.showNote(note)
    }

    HistoryDrawer {
        id: history

        history: drawers.viewModel.history
    }

    TalkDrawer {
        id: talk

        role: drawers.viewModel.role
        time: drawers.viewModel.time
        withNotes: drawers.compact
        onSearchAsked: search.open()
        onInboxAsked: inbox.open()
        onOverviewAsked: drawers.overviewAsked()
        onShortcutsAsked: drawers.shortcutsAsked()
    }

    EndTalkDialog {
        id: ending

        onActed: drawers.viewModel.time.end()
    }
}
