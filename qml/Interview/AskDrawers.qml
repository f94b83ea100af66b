// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.ViewModels

// The drawers of the page on which is asked.
Item {
    id: drawers

    required property AskViewModel viewModel
    readonly property alias descriptions: descriptions
    readonly property alias terms: terms
    readonly property alias stillOpen: stillOpen
    readonly property alias items: items
    readonly property alias moment: moment
    readonly property alias talk: talk

    signal overviewAsked
    signal shortcutsAsked

    AnchorsDrawer {
        id: descriptions

        descriptions: drawers.viewModel.place.anchors
    }

    TermsDrawer {
        id: terms

        terms: drawers.viewModel.place.terms
    }

    StillOpenDrawer {
        id: stillOpen

        model: drawers.viewModel.place.stillOpen
        onChosen: prompt => drawers.viewModel.place.goToPrompt(prompt)
    }

    ItemsDrawer {
        id: items

        rail: drawers.viewModel.place.rail
        onChosen: item => drawers.viewModel.place.goToItem(item)
        onStillOpenAsked: stillOpen.open()
    }

    MomentDrawer {
        id: moment

        composer: drawers.viewModel.composer
        onKeepAsked: drawers.viewModel.keepMoment()
    }

    TalkDrawer {
        id: talk

        asking: true
        role: drawers.viewModel.role
        time: drawers.viewModel.time
        onMomentAsked: moment.open()
        onOverviewAsked: drawers.overviewAsked()
        onShortcutsAsked: drawers.shortcutsAsked()
    }
}
