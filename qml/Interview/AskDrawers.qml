// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// The drawers of the page on which is asked.
Item {
    id: drawers

    required property AskPage page
    readonly property AskViewModel viewModel: page.viewModel
    readonly property alias descriptions: descriptions
    readonly property alias terms: terms
    readonly property alias stillOpen: stillOpen
    readonly property alias items: items
    readonly property alias moment: moment
    readonly property alias talk: talk

    OnDemand {
        id: descriptions

        AnchorsDrawer {
            descriptions: drawers.viewModel.place.anchors
        }
    }

    OnDemand {
        id: terms

        TermsDrawer {
            terms: drawers.viewModel.place.terms
        }
    }

    OnDemand {
        id: stillOpen

        StillOpenDrawer {
            model: drawers.viewModel.place.stillOpen
            onChosen: prompt => drawers.viewModel.place.goToPrompt(prompt)
        }
    }

    OnDemand {
        id: items

        ItemsDrawer {
            rail: drawers.viewModel.place.rail
            onChosen: item => drawers.viewModel.place.goToItem(item)
            onStillOpenAsked: stillOpen.open()
        }
    }

    OnDemand {
        id: moment

        MomentDrawer {
            composer: drawers.viewModel.composer
            onKeepAsked: drawers.viewModel.keepMoment()
        }
    }

    OnDemand {
        id: talk

        TalkDrawer {
            asking: true
            role: drawers.viewModel.role
            time: drawers.viewModel.time
            onMomentAsked: moment.open()
            onOverviewAsked: drawers.page.overviewRequested()
            onShortcutsAsked: drawers.page.shortcutsRequested()
        }
    }
}
