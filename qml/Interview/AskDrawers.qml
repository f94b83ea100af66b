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
    readonly property alias around: around
    readonly property alias items: items
    readonly property alias moment: moment
    readonly property alias talk: talk
    readonly property alias offRecord: offRecord
    readonly property alias questions: questions

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

    FrameDrawers {
        id: around

        frame: drawers.viewModel.frame
        place: drawers.viewModel.place
        time: drawers.viewModel.time
        asking: true
        onUndoOffered: words => drawers.page.undoBar.offer(words)
    }

    OnDemand {
        id: items

        ItemsDrawer {
            rail: drawers.viewModel.place.rail
            onChosen: item => drawers.viewModel.place.goToItem(item)
            onStillOpenAsked: around.stillOpen.open()
        }
    }

    OnDemand {
        id: moment

        MomentDrawer {
            composer: drawers.viewModel.composer
            closed: drawers.viewModel.offRecord.on
            onKeepAsked: drawers.viewModel.keepMoment()
        }
    }

    OnDemand {
        id: offRecord

        OffRecordDrawer {
            offRecord: drawers.viewModel.offRecord
        }
    }

    OnDemand {
        id: questions

        QuietQuestionDrawer {
            questions: drawers.viewModel.questions
            asking: true
        }
    }

    OnDemand {
        id: presence

        PresenceDrawer {
            presence: drawers.viewModel.presence
        }
    }

    OnDemand {
        id: impressions

        ImpressionsDrawer {
            impressions: drawers.viewModel.impressions
        }
    }

    OnDemand {
        id: talk

        TalkDrawer {
            asking: true
            around: drawers.around
            role: drawers.viewModel.role
            time: drawers.viewModel.time
            onPresenceAsked: presence.open()
            questions: drawers.viewModel.questions
            onQuestionsAsked: drawers.questions.open()
            onImpressionsAsked: impressions.open()
            onMomentAsked: moment.open()
            onOverviewAsked: drawers.page.overviewRequested()
            onShortcutsAsked: drawers.page.shortcutsRequested()
            link: drawers.viewModel.beside
            onTogetherAsked: drawers.page.togetherRequested()
        }
    }
}
